import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { prevention2024, sel85 } from './source.ts'

/** The preventive offers are no steps that one climbs before § 85. */
export const forebyggelseUdskyderIkke: Rule<Letter> = {
  id: 'forebyggelse-udskyder-ikke',
  title: {
    da: 'Forebyggende tilbud er ikke en betingelse for § 85 og udskyder ikke afgørelsen',
    en: 'Preventive offers are no condition for § 85 and do not put the decision off',
  },
  checklist: ['D05'],
  sources: [prevention2024, sel85],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const own = letter.passages.filter(
      ({ section, voice, block }) =>
        section !== 'klage' &&
        section !== 'bilag' &&
        section !== 'kontakt' &&
        voice !== 'borger' &&
        block.kind !== 'line',
    )
    if (!own.some(({ lower }) => PREVENTIVE.test(lower)))
      return notApplicable('Brevet taler ikke om forebyggende tilbud.')
    const first = own.find((passage, i) => putsFirst(passage, own[i - 1], letter))
    return first === undefined
      ? holds
      : fails({
          mangel: 'lovfortolkning',
          level: 'fejl',
          quote: quotePassage(letter, first),
          what: {
            da: 'Brevet kræver, at et forebyggende tilbud er prøvet, før støtten kan gives eller vurderes.',
            en: 'The letter demands that a preventive offer has been tried before the support can be given or judged.',
          },
          why: {
            da: 'Den, der har behov for støtte efter § 85, har ret til den nu. Forebyggende tilbud må hverken være en betingelse eller udskyde afgørelsen.',
            en: 'Whoever needs support under § 85 is entitled to it now. Preventive offers may be neither a condition nor a delay.',
          },
          remedy: {
            da: 'Afgør, om borgeren har ret til støtte efter § 85, ud fra behovet i dag. Tilbyd det forebyggende ved siden af.',
            en: 'Decide whether the citizen is entitled to § 85 from the need today. Offer the preventive help beside it.',
          },
        })
  },
}

const PREVENTIVE = phrase(
  '§{0,2} ?82 ?[abcd]>',
  'paragraf 82 ?[abcd]>',
  '(?:de |det |et |kommunens |vores )?forebyggende',
  'gruppe(?:tilbud|forløb|n|t)\\p{L}*',
  'gruppe\\p{L}*',
  'åbne? tilbud',
  'åben(?:t)? (?:rådgivning|café|tilbud)',
  'mestring(?:sforløb|stilbud|shold|skursus)\\p{L}*',
  '(?:tidlige?|lette(?:re)?|korte?|tidsbegrænsede?|frivillige?|individuelle?|forebyggende) (?:indsats|tilbud|forløb|hjælp)\\p{L}*',
  'forløb(?:et|ene)>',
  'tilbuddene?>',
  'kurs(?:et|us)>',
  'holdet>',
  'indsatstrappe\\p{L}*',
  'lavere trin',
)
const HIGHER = phrase(
  '§{0,2} ?85',
  'paragraf 85',
  'bostøtte\\p{L}*',
  'socialpædagogisk\\p{L}*',
  'målgruppe\\p{L}*',
  'personkreds\\p{L}*',
  '(?:din|dit|den) ansøgning\\p{L}*',
  'ansøgningen',
  'individuel støtte',
  'støtte i (?:hjemmet|eget|dit)',
  'støtten?>',
  'mere (?:indgribende|omfattende|varig)',
  'anden støtte',
  'fast støtte',
  'varig\\p{L}* (?:støtte|hjælp)',
)
const DECIDES = phrase(
  'tage stilling',
  'tager (?:vi |kommunen )?stilling',
  'vurder\\p{L}*',
  'bevil\\p{L}*',
  'behandl\\p{L}*',
  'afgør\\p{L}*',
  'afgørelse\\p{L}*',
  'på tale',
  'komme i betragtning',
  'søge',
  'få>',
  'gives',
  'tilbyde\\p{L}*',
  'berettiget',
  'imødekom\\p{L}*',
  'iværksæt\\p{L}*',
  'visitere\\p{L}*',
  'aktuel\\p{L}*',
  'relevant',
  'grundlag',
  'overveje\\p{L}*',
  'genoptage\\p{L}*',
  'stilling til',
  'se på',
  'ser (?:vi )?på',
  'se på din',
)

const TRIED = phrase(
  '(?:skal|må|bør|bedes) … (?:afprøv|prøv|forsøg|udtøm|gennemfør|deltag|afslut|benyt|brug|udnyt|været|starte)\\p{L}*',
  '(?:er|bliver|være|blevet|har|have) … (?:afprøvet|prøvet|forsøgt|udtømt|gennemført|afsluttet|benyttet|udnyttet|deltaget)',
  '(?:har|havde) (?:[^ ]+ ){0,2}?(?:deltaget|gennemført|afsluttet|prøvet|afprøvet|forsøgt)',
  '(?:afprøvning|afprøvelse|gennemførelse|deltagelse|afslutning) (?:af|i)',
  'udtømt\\p{L}*',
  'prøver',
  'afprøver',
  'gennemfører',
  'deltager',
  'starter',
  'tager imod',
)
const FIRST = phrase(
  'før>',
  'førend',
  'inden>',
  'først>',
  'tidligst',
  'forudsætning\\p{L}*',
  'betingelse\\p{L}*',
  'krav>',
  'kræve[rs]?>',
  'forudsætte\\p{L}*',
  'går forud',
)
const CONDITION = phrase('forudsætning\\p{L}*', 'betingelse\\p{L}*', 'krav>', 'kræve[rs]?>', 'forudsætte\\p{L}*')
const PUT_OFF = phrase(
  'afvente[rt]?>',
  'udsky\\p{L}*',
  'udsætte\\p{L}*',
  'stille[rst]* … i bero',
  'sætte[rs]* … i bero',
  'sat i bero',
  'i bero',
  'venter? (?:[^ ]+ ){0,3}?(?:med|på|til)',
  'sætter … på pause',
  '(?:ikke|endnu ikke) … stilling',
  'på pause',
)
const UNTRIED = phrase(
  '(?:da|fordi|når|idet|eftersom|at) (?:[^ .]+ ){0,6}?(?:endnu |hidtil )?(?:ikke) (?:endnu |tidligere |først )?(?:har |er |har haft |været )*(?:afprøvet|prøvet|deltaget|benyttet|forsøgt|udnyttet|udtømt|gjort brug|taget imod|gennemført)',
  '(?:har|er) (?:du |de |borger\\p{L}* |der )?(?:endnu |hidtil )?ikke (?:endnu )?(?:afprøvet|prøvet|forsøgt|udtømt|benyttet|gennemført|deltaget i)',
)
const AFTERWARDS = phrase(
  '(?:når|efter|først når|hvis) (?:[^ .,]+ ){0,8}?(?:slut\\p{L}*|afsluttet|forbi|gået|gennemført|prøvet|afprøvet|forløb\\p{L}*|gruppe\\p{L}*|tilbud\\p{L}*|kurs\\p{L}*)(?: [^ .,]+){0,3}?,? (?:kan|vil|tager|vurderer|behandler|ser|afgør|træffer|genoptager) (?:vi|kommunen|du|der|det)',
  '(?:efter|når)(?: [^ .,]+){0,6}? (?:kan|vil|tager|vurderer|behandler|ser|afgør|træffer) (?:vi|kommunen) … (?:stilling|vurdere|om du|på din|afgørelse|ansøgning)',
)
const LAWFUL = phrase(
  'ikke (?:et krav|krav om|en betingelse|nogen betingelse|nødvendig\\p{L}*|en forudsætning|noget krav|skal (?:du )?(?:først )?)',
  'behøver ikke',
  'uafhængig\\p{L}*',
  'sideløbende',
  'samtidig med',
  'uanset',
  '(?:skal|må|kan|bør|udskyder|afventer) (?:du |vi |det |den |kommunen )?(?:derfor |altså |dog )?ikke (?:afvente|udskyde|først|prøve|bruges|være prøvet|vente)',
  'ved siden af',
  'følger? (?:vi )?op',
  'altid (?:søge|ringe|kontakte)',
  'søge igen',
  'ny ansøgning',
  'ansøge igen',
  'forværre\\p{L}*',
  'bliver værre',
  'får det (?:værre|dårligere)',
  'kan du (?:altid )?(?:søge|ringe)',
  'fravælger du ikke',
  'fravælger ikke',
)

function putsFirst({ lower, lead }: Passage, before: Passage | undefined, { decision, citations }: Letter): boolean {
  if (LAWFUL.test(lower)) return false
  const aloud = PREVENTIVE.test(lower)
  const near =
    aloud || (before !== undefined && PREVENTIVE.test(before.lower)) || (lead !== null && PREVENTIVE.test(lead.lower))
  if (
    aloud &&
    /(?:du|borger|ansøger) (?:må|skal|bør) (?:derfor )?(?:først|starte med at|begynde med at) (?:prøve|afprøve|deltage|gennemføre|gå|bruge|benytte)/.test(
      lower,
    )
  )
    return true
  if (!near || !(HIGHER.test(lower) || /(?:før|inden) (?:vi|kommunen|der|du) kan/.test(lower))) return false
  const granted = decision === 'bevilling' && !citations.some(({ paragraph }) => /^82 [abd]$/.test(paragraph))
  if (granted) return false
  if (aloud && FIRST.test(lower) && TRIED.test(lower) && (DECIDES.test(lower) || CONDITION.test(lower)))
    return !/hjemmebesøg|opfølgning|før du (?:fik|blev)/.test(lower)
  if (
    aloud &&
    /går forud|subsidiær|kun (?:hvis|når) (?:[^.]{0,60})(?:ikke er tilstrækkelig|ikke rækker|udtømt|utilstrækkelig)/.test(
      lower,
    ) &&
    HIGHER.test(lower)
  )
    return !/vurderet|vurderer/.test(lower)
  if (
    PUT_OFF.test(lower) &&
    near &&
    (DECIDES.test(lower) || lower.includes('ansøgning')) &&
    /85|ansøgning|bostøtte|målgruppe|stilling/.test(lower) &&
    /forløb|gruppe|tilbud|82|kurs|hold/.test(lower)
  )
    return true
  if (aloud && UNTRIED.test(lower))
    return /ikke (?:kan|grundlag|bevil|imødekom|berettig|få)|kan (?:[^ ]+ ){0,4}?ikke|derfor|afslag|før|først/.test(
      lower,
    )
  return (
    AFTERWARDS.test(lower) &&
    near &&
    /85|bostøtte|målgruppe|ansøgning|socialpædagogisk|personkreds|individuel støtte/.test(lower) &&
    /stilling|vurder|afgør|behandl|søge|bevil|afklar/.test(lower)
  )
}
