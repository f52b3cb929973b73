import { isNonEmpty, type NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { hoejesteretKoege, principmeddelelse31af18, principmeddelelse60af15, sel1 } from './source.ts'

const STANDARD = phrase(
  'serviceniveau\\p{L}*',
  'kvalitetsstandard\\p{L}*',
  '(?:ydelses|indsats|service)(?:katalog|beskrivelse|pakke)\\p{L}*',
  '(?:tildelings|visitations)(?:kriterie|regel|regl|ramme|niveau|praksis)\\p{L}*',
  '(?:kommunens|vores|kommunale|lokale|interne|[^ ]+ kommunes) (?:[^ ]+ ){0,2}?(?:retningslinjer|standarder?|praksis|rammer|tilbudsvifte|politik|ydelsesramme|tilbud)>',
  'standarden',
  '(?:byrådet|kommunalbestyrelsen|(?:social|voksen|handicap|sundheds|ældre|økonomi|velfærds)[^ ]*udvalget) (?:har )?(?:[^,.]{0,40} )?(?:vedtaget|vedtog|fastsat|besluttet|besluttede)',
  '(?:på|til) trin \\d',
  'politisk (?:besluttet|vedtaget|beslutning|fastsat)',
  '(?:besluttet|vedtaget|fastsat) politisk',
  'harmonisering\\p{L}*',
)
/** The municipality's shelf, not the citizen's need, sets the answer. */
const SHELF = phrase(
  '(?:vi|kommunen) (?:tilbyder|yder|giver|bevilger) (?:generelt |som udgangspunkt |principielt |normalt |i dag |desværre |simpelthen )*(?:ikke|kun|alene|aldrig|højst|maksimalt) (?:[^ ]+ ){0,3}?(?:støtte|bostøtte|hjælp|ledsagelse|rengøring|tilbud|timer|aften|weekend)',
  'ikke (?:er )?(?:en ydelse|noget),? (?:som )?(?:vi|kommunen) (?:tilbyder|yder|har|giver|bevilger)',
  '(?:vi|kommunen) har (?:desværre )?ikke (?:et |sådanne |den slags )?tilbud',
  'ikke (?:er |længere )*(?:en del af|indeholdt i|omfattet af|med i) (?:vores|kommunens) (?:tilbud|ydelser|pakke|støtte|bostøtte)',
  'ikke (?:bevilger|yder|giver|tilbyder) mere end \\d',
  'ingen borgere (?:kan )?få\\p{L}* mere',
)
/** "Vi giver ikke støtte til, at du øver turene": the result of this case, of which the grounds tell why. */
const FOR_YOU = /(?:støtte|hjælp|ledsagelse) til,? at (?:du|i|han|hun|de)(?![a-zæøå])/
const LIMITS = phrase(
  'højst>',
  'maksimal\\p{L}*',
  'maksimum',
  'max\\.?>',
  'maks\\.?>',
  'loft\\p{L}*',
  'ikke mere end',
  'op til \\d',
  'kun>',
  'overstig\\p{L}*',
  '(?:uden for|udenfor|ud over|udover)>',
  'ikke (?:er |være )*(?:omfattet|indeholdt|dækket|med i|en del)',
  '(?:indgår|omfatter|rummer|ydes|gives|bevilges|tilbydes|dækker|indeholder|tillader|hjemler|har) (?:[^ ]+ ){0,4}?ikke',
  'ikke (?:[^ ]+ ){0,3}?(?:ydes|bevilges|tildeles|tilbydes|gives|yde|bevilge|tilbyde|indgår|indeholder)',
  'giver … ikke mulighed',
  'brugt>',
  'opbrugt',
)
const CAUSES = phrase(
  'ifølge',
  'i henhold til',
  'jf\\.?>',
  'i overensstemmelse med',
  'på grund af',
  'som følge af',
  'med henvisning til',
  'henvise[rs]? til',
  'fordi',
  'da>',
  'idet',
  'efter (?:kommunens|vores|den nye)',
  'i medfør af',
  'følge[rs]? af',
  'fremgår af',
  'derfor',
  'begrunde\\p{L}*',
  'tilpasse[rst]*>',
  'svare[rs]? til',
  'inden for',
  'i forhold til',
  'har betydet',
  'betyder',
  'medfører',
)
const SET_ASIDE = phrase(
  'selv ?om (?:[^ ,.;]+ ){0,6}?overstig\\p{L}*',
  'overstiger (?:derfor |dermed )?(?:standard|serviceniveau|kvalitetsstandard)\\p{L}*,? (?:fordi|da)',
  'ikke (?:har )?(?:været |er |alene |haft )*(?:afgørende|betydning|grunden|årsagen|lagt vægt|ændret|indgået)',
  'har (?:dog )?ikke (?:været|haft|ændret)',
  'er ikke (?:ændret|afgørende|grunden|årsagen)',
  'fravig\\p{L}*',
  'fraveget',
  '(?:ud over|udover|mere end|højere end|uanset|uafhængigt af) (?:kommunens |vores |det |den )?(?:serviceniveau|kvalitetsstandard|standard)\\p{L}*',
  'vejledende',
  'hverken',
  'læse (?:mere )?(?:om )?',
  'ikke (?:bundet|begrænset) af',
  'kan ikke (?:begrænse|erstatte|stå alene)',
  'dine egne behov',
  'men (?:du|borger(?:en)?|ansøger|hun|han) (?:[^ ,.;]+ )?(?:får|bevilges|tildeles)[^.;]{0,60}?(?:fordi|da) (?:dit|hendes|hans|borgerens) behov',
)
const ENOUGH = phrase(
  '(?:dække[rst]?|kompensere[rs]?|imødekomme[rs]?|opfylde[rs]?) (?:[^ ]+ ){0,4}?(?:behov|funktion|nedsættelse)\\p{L}*',
  'behov(?:et)? (?:er|bliver|kan|bliver derfor) (?:[^ ]+ ){0,2}?(?:dække[st]|opfyldt|tilgodese\\p{L}*)',
  'tilstrækkelig\\p{L}* til',
  'er tilstrækkelig\\p{L}*',
)
const ABOUT_NEED = phrase(
  'ikke (?:længere )?(?:har )?(?:brug|behov) for',
  '(?:har|er der) … (?:ikke|fortsat|kun) … (?:brug|behov) for',
  '(?:du|borger(?:en)?|ansøger|hun|han|de) (?:[^ ]+ ){0,3}?selv>',
  'selv (?:kan|klarer|står|går|handler|laver|ringer|tager)',
  'kan (?:du|borger(?:en)?|hun|han) (?:[^ ]+ ){0,2}?selv',
)

/** A service level may be mentioned beside a concrete assessment, never instead of one. */
export const serviceniveau: Rule<Letter> = {
  id: 'serviceniveau',
  title: {
    da: 'Serviceniveauet står ikke i stedet for en konkret vurdering',
    en: 'The service level does not replace a concrete assessment',
  },
  checklist: ['D16'],
  sources: [sel1, principmeddelelse60af15, principmeddelelse31af18, hoejesteretKoege],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const used = letter.passages.filter(isUsed)
    if (!isNonEmpty(used)) return holds
    const hard = used.some(({ lower }) => LIMITS.test(lower))
    const concrete = letter.grounds.considerations.filter(
      (passage) =>
        !used.includes(passage) &&
        !STANDARD.test(passage.lower) &&
        (ABOUT_NEED.test(passage.lower) || ENOUGH.test(passage.lower)),
    )
    const enough = letter.passages.some(
      ({ lower, section }) =>
        section !== 'regler' &&
        section !== 'klage' &&
        ENOUGH.test(lower) &&
        !/ikke (?:[^ ]+ )?(?:dække|kompenser|imødekom)/.test(lower),
    )
    if (concrete.length >= (hard ? 2 : 1) || (concrete.length >= 1 && enough)) return holds
    return fails({ ...RULE_FOR_NEED, sources: sourcesFor(letter), quote: quotePassage(letter, used[0]) })
  },
}

/** 60-15 is on § 85; on practical help the standards were tried in 31-18 and by the Supreme Court. */
function sourcesFor({ provisions, passages }: Letter): NonEmpty<LawSource> {
  if (!provisions.includes('SEL § 83') || provisions.includes('SEL § 85')) return [sel1, principmeddelelse60af15]
  return passages.some(({ lower }) => PRACTICAL.test(lower))
    ? [sel1, principmeddelelse31af18, hoejesteretKoege]
    : [sel1, hoejesteretKoege]
}

const PRACTICAL = phrase(
  '\\p{L}*rengøring\\p{L}*',
  'gøre? (?:[^ ,.;]+ )?rent>',
  'støvsug\\p{L}*',
  'oprydning\\p{L}*',
  'praktisk\\p{L}* (?:hjælp|opgave)\\p{L}*',
)

function isUsed({ section, voice, lower, block }: Passage): boolean {
  if (
    section === 'klage' ||
    section === 'bilag' ||
    section === 'kontakt' ||
    section === 'hoved' ||
    block.kind === 'line' ||
    block.kind === 'heading'
  )
    return false
  const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
  if (SET_ASIDE.test(own)) return false
  return (SHELF.test(own) && !FOR_YOU.test(own)) || (STANDARD.test(own) && (LIMITS.test(own) || CAUSES.test(own)))
}

const RULE_FOR_NEED: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Afgørelsen hviler på kommunens serviceniveau uden en konkret vurdering af borgerens behov.',
    en: 'The decision rests on the service level with no concrete assessment of the citizen’s need.',
  },
  why: {
    da: 'Hjælp efter serviceloven gives efter en konkret og individuel vurdering. Et serviceniveau er vejledende og skal fraviges, når behovet kræver det.',
    en: 'Help under the act rests on a concrete, individual assessment. A service level is a guide that must be departed from where the need requires.',
  },
  remedy: {
    da: 'Skriv, hvad borgeren har brug for, og hvorfor den tilbudte hjælp er nok til netop det. Giv mere end serviceniveauet, hvis behovet er større.',
    en: 'Write what the citizen needs and why the help offered is enough for that. Give more than the service level if the need is greater.',
  },
}
