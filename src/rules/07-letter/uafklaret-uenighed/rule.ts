import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { ast2018, rsl10 } from './source.ts'

/** Only disagreement that the letter itself tells of and then leaves standing. */
export const uafklaretUenighed: Rule<Letter> = {
  id: 'uafklaret-uenighed',
  title: {
    da: 'Er der uenighed om, hvad borgeren kan, er den afklaret eller forklaret',
    en: 'A disagreement on functioning is resolved or explained',
  },
  checklist: ['D11'],
  sources: [rsl10, ast2018],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter((passage) => passage.block.kind !== 'heading')
    const told = open.filter(({ lower }) => STANDS_OPEN.test(lower) || DIFFER.test(lower) || NOT_OURS.test(lower))
    if (told.length === 0) return notApplicable('Brevet fortæller ikke om uenighed.')
    const findings = told
      .filter((passage) => unresolved(letter, passage))
      .map((passage): Finding => ({
        mangel: 'mangelfuldt-oplyst',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const MUNI = '(?:vi|kommunen|forvaltningen|visitator|udvalget|myndighed(?:en)?)'
/** The letter says outright that it does not know who is right. */
const STANDS_OPEN = phrase(
  'lad\\p{L}* … stå (?:hen|åben\\p{L}*)',
  '(?:står|stå) (?:hen|ord mod ord|påstand mod påstand)',
  '(?:kan|kunne|har) … ikke … (?:afgøre|afgøres|afgjort|vide|sige|fastslå|afklare|afklares|afklaret|klarlægge)(?: med sikkerhed| sikkert| nærmere)?,? (?:hvem|hvis|hvilken|hvad der|om det|hvad for|hvordan)',
  '(?:ved|tager|taget) … (?:ikke|ikke stilling til),? hvem',
  'ikke (?:nærmere )?tage(?:t)? stilling til (?:uenigheden|uoverensstemmelsen|forskellen|modsætningen|hvem)',
  `(?:uenigheden|uoverensstemmelsen|forskellen|modsætningen|modstriden) … (?:er|har|bliver|blev) … ikke … (?:afklaret|løst|undersøgt|forfulgt|afgørende|opklaret|belyst|uddybet|forsøgt)`,
  `uden (?:at )?(?:${MUNI} )?(?:har |have )?(?:nærmere )?(?:at )?(?:afklare|afklaret|undersøge|undersøgt|opklare|tage stilling til) (?:uenighed|uoverensstemmelse|forskel|hvem|hvorfor)`,
)
/** Two pictures of the same thing. */
const DIFFER = phrase(
  '(?:er|var|er dog|er altså) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,1}?(?:ens|enige|sammenfaldende|i overensstemmelse|enslydende)',
  '(?:modstrid|uoverensstemmelse|uenighed|forskel) (?:mellem|på|i)>',
  'peger (?:[^ ,]+ ){0,3}?i (?:hver sin|forskellig|hver deres|modsat)',
  '(?:stemmer|svarer) (?:[^ ,]+ ){0,3}?ikke (?:helt )?(?:overens|med hinanden|til hinanden|sammen)',
  '(?:modstridende|modsatrettede|modsigende|forskellige|uforenelige) (?:oplysninger|beskrivelser|opfattelser|billeder|udsagn|forklaringer|vurderinger)',
  '(?:er|står) (?:[^ ,]+ ){0,2}?(?:uenighed|uoverensstemmelse|modstrid)',
  '(?:er|forbliver) (?:[^ ,]+ ){0,2}?uenige (?:om|i)',
  '(?:beskriver|vurderer|oplever|ser|opfatter) (?:[^ ,]+ ){0,3}?(?:anderledes|forskelligt|modsat)',
  'modsiger (?:hinanden|bostøtten|lægen|udtalelsen|status)',
  'har (?:dog |imidlertid )?en (?:helt )?anden (?:opfattelse|oplevelse|vurdering|forklaring)',
  '(?:er|var) (?:[^ ,]+ ){0,1}?(?:vidt|meget|stærkt) forskellige',
  'har (?:hver|forskellig\\p{L}*) (?:sin |deres )?(?:opfattelse|oplevelse|beskrivelse)',
  'deler ikke (?:din|dine|den|denne|din \\p{L}+s|forældrenes|bostøttens)',
)
/** "Det er ikke vores indtryk": a denial that owes its reason. */
const NOT_OURS = phrase(
  `(?:mens|hvorimod|hvor) ${MUNI} (?:[^ ,]+ ){0,1}?(?:vurderer|mener|finder|oplever),? at`,
  `(?:det |den |dette |hvilket )?(?:er|har været|svarer) (?:dog |imidlertid )?ikke (?:til )?(?:vores|kommunens|visitators|udvalgets|forvaltningens|rådgivers|mit) (?:[^ ]+ )?(?:indtryk|oplevelse|opfattelse|billede|erfaring)`,
  `(?:er|var|har) ${MUNI} (?:[^ ,]+ ){0,2}?ikke enig`,
  `${MUNI} (?:er|var|har) (?:(?!ikke )[^ ,]+ ){0,2}?(?:ikke enig|uenig|et andet (?:indtryk|billede)|en anden (?:opfattelse|vurdering|oplevelse))`,
  `${MUNI} (?:kan|genkender|har) (?:[^ ,]+ ){0,2}?ikke (?:genkende|genkend|oplevet)`,
  `(?:kan|har) ${MUNI} ikke (?:genkende|genkendt|oplevet)`,
  `${MUNI} (?:har )?(?:oplever|ser|oplevet|set) (?:dig |det |ham |hende )(?:[^ ,]+ ){0,2}?(?:anderledes|ikke sådan|på en anden måde)`,
  `${MUNI} (?:har )?(?:valgt at |besluttet at )?(?:holde[rt]? (?:os|sig|fast)|fasthold\\p{L}*|tag(?:e|er|et) udgangspunkt i) (?:[^ ,]+ ){0,3}?(?:vores|egen|kommunens) (?:[^ ,]+ )?(?:registrering|vurdering|indtryk|observation|opfattelse|opgørelse|beskrivelse)`,
)
const PARTIES =
  /mor\b|far\b|forældre|pårørende|datter|søn\b|søster|bror|ægtefælle|kæreste|mand\b|kone\b|bostøtte|kontaktperson|læge|psykiat|udtalelse|status|du (?:selv )?(?:oplyser|beskriver|mener|siger|fortæller|oplever|skriver|har)|jeres|dine? |borger|ansøger|hjælper|værge|skole|mentor|udfører/
/** A reason why one picture is given more weight. */
const REASON = phrase(
  '(?:lagt|lægger|vi lægger|tillagt|tillægger) (?:[^ ,]+ ){0,3}?(?:mere|størst|særlig|afgørende|mest|større) (?:vægt|betydning)',
  'vejer (?:[^ ,]+ ){0,2}?(?:tungest|tungere|mere|mest)',
  'fordi',
  'eftersom',
  'idet',
  'da (?:hun|han|de|det|den|der|du|bostøtten|lægen|psykiateren|skolen|udtalelsen|status\\p{L}*|ergoterapeuten|\\p{L}+en)>',
  'grunden er',
  'skyldes',
  'det bygger (?:vi )?på',
  'vi har derfor (?:indhentet|bedt|spurgt|talt|undersøgt|set|aftalt|fulgt|besøgt)',
  '(?:har|er) (?:[^ ,]+ ){0,3}?(?:indhentet|spurgt|undersøgt|afprøvet|prøvet|observeret|gennemgået|efterprøvet|afklaret)',
  'ringede',
  'bekræfte\\p{L}*',
  'derfor (?:bad|har|spurgte|talte|besøgte|lægger)',
  'viste',
  'viser',
  'så (?:vi|ergoterapeuten|visitator) ',
)
const OPENLY = /hen(?=[ .,]|$)|ord mod ord|påstand mod påstand|hvem der har ret/

function unresolved(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  if (
    /klage|bevilling|serviceniveau|(?:region|jobcent|psykiatri)[a-zæøå]*s? (?:opgave|ansvar)|enig i (?:afgørelsen|klagen|det, du)|hvis du/.test(
      lower,
    ) ||
    /^(?:har i|er du|er i|hvis) /.test(lower)
  )
    return false
  const after = rest(letter, passage, 2)
  if (STANDS_OPEN.test(lower)) return OPENLY.test(lower) || (passage.voice !== 'borger' && !settles(after))
  const around = `${letter.passages[passage.index - 1]?.lower ?? ''} ${lower}`
  if (!PARTIES.test(around)) return false
  const chosen =
    /(?:valgt|lagt|lægger|taget udgangspunkt|tager udgangspunkt|holder os|holdt os|bygger|fastholder|går ud fra)/.test(
      `${lower} ${after}`,
    )
  if (NOT_OURS.test(lower)) return !REASON.test(lower) && !settles(after)
  // "Der er modstrid mellem det, din mor fortæller, og …" is the letter's own finding, whoever is named in it.
  const ours = passage.voice !== 'borger' || /^(?:der (?:er|har været|var)|vi |kommunen )/.test(lower)
  return ours && chosen && !REASON.test(lower) && !settles(after)
}

/** What follows in the same section, until the letter turns to something else. */
function rest(letter: Letter, passage: Passage, count: number): string {
  return letter.passages
    .slice(passage.index + 1, passage.index + 1 + count)
    .filter(({ block, section }) => block.kind !== 'heading' && section === passage.section)
    .map(({ lower }) => lower)
    .join(' ')
}

function settles(after: string): boolean {
  return REASON.test(after)
}

const what = {
  da: 'Brevet fortæller, at borgeren eller andre beskriver situationen anderledes end kommunen, men siger ikke, hvorfor den ene beskrivelse er lagt til grund.',
  en: 'The letter tells that the citizen or others describe things differently from the municipality, but not why one account was used.',
}
const why = {
  da: 'En uenighed om, hvad borgeren kan, afgør ofte sagen. Står den åben, kan Ankestyrelsen ikke se, om grundlaget er rigtigt.',
  en: 'A disagreement on what the citizen can do often decides the case. Left open, no one can tell whether the basis is right.',
}
const remedy = {
  da: 'Skriv, hvilken beskrivelse I bruger, og hvorfor den vejer tungest. Kan I ikke det, så hent oplysninger, der kan afgøre det.',
  en: 'Write which account you use and why it weighs most. If you can’t, get facts that can settle it.',
}
