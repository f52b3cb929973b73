import { isNonEmpty } from '../../../base/list.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import type { LetterResult } from '../../../stages/07-letter/result.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { ankestyrelsenAfgoerelse, fvl24 } from './source.ts'

/** Leaves open whether there is an answer at all. */
const NOT_YET = phrase(
  '(?:på nuværende tidspunkt|for nuværende|for tiden|i øjeblikket|aktuelt|p\\.?t\\.|foreløbig|indtil videre|umiddelbart|endnu) (?:[^ ,.;]+ ){0,4}?ikke',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:på nuværende tidspunkt|for nuværende|for tiden|i øjeblikket|aktuelt|p\\.?t\\.|lige nu|umiddelbart|indtil videre|endnu)',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:tage|tager|taget) (?:endelig )?stilling',
  'ser (?:vi )?tiden an',
  'se tiden an',
  '(?:sættes|sat|sætter|stilles|sætter vi) (?:[^ ,.;]+ ){0,3}?(?:i bero|på pause|på venteliste|på stand)',
  'afventer (?:vi )?',
  'lader (?:vi )?(?:ansøgningen|sagen) (?:ligge|hvile|bero)',
  'vender tilbage (?:til|med)',
  'henlægge[rs]?',
  'foretager (?:vi )?(?:os )?(?:ikke|intet) (?:videre|yderligere)',
)
/** Sends the citizen somewhere instead of answering. */
const ADVICE = phrase(
  '(?:du|borger(?:en)?|ansøger|i|de) (?:[^ ,.;]+ ){0,2}?(?:henvises|opfordres|anbefales|rådes|kan (?:med fordel|i stedet|fx|for eksempel|eventuelt|evt\\.))',
  '(?:vi|kommunen|jeg) (?:[^ ,.;]+ ){0,2}?(?:henviser|anbefaler|opfordrer|foreslår|råder|vil anbefale|vil foreslå|vil opfordre|vil råde|vil henvise|peger på|mener,? at du (?:bedst|med fordel))',
  '(?:henviser|anbefaler|opfordrer|foreslår) (?:vi|kommunen|jeg)',
  'det anbefales',
  'bedst (?:hjulpet|hjælpes|støttes|tilgodeses)',
  '(?:vil|kan) (?:have|få) (?:[^ ,.;]+ )?(?:gavn|glæde|udbytte) af',
  'en god idé',
  'velkommen (?:i|til|hos)',
  '(?:synes|mener|tror),? at du (?:skal|bør|kan|vil)',
  'du (?:bør|skal|kan) prøve',
  'benytte (?:dig af )?(?:[^ ,.;]+ )?(?:tilbud|væresteder|caf|kommunens)',
)
const TAKES_A_STAND = phrase(
  'afslag\\p{L}*',
  'afslå\\p{L}*',
  'afvis\\p{L}*',
  'bevilge[srt]*',
  'bevillig\\p{L}*',
  'imødekom\\p{L}*',
  'berettiget',
  'ret til(?! at klage)',
  '(?:får|gives|giver|ydes|tilbydes) (?:[^ ,.;]+ ){0,4}?ikke',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:få|give|gives|yde|ydes|tilbyde|tilbydes|modtage|støtte|opfyld\\p{L}*|omfattet|målgruppen|personkredsen)',
  '(?:sige[rs]?|svaret er) (?:[^ ,.;]+ ){0,2}?(?:ja|nej)',
  'nej til',
  'ja til',
  'stopper',
  'ophør\\p{L}*',
  'nedsætte\\p{L}*',
  'medhold',
  'godkend\\p{L}*',
  'tildele[srt]*',
)
const ALL_GRANTED = phrase(
  '(?:din |jeres |borgers )?ansøgning(?:en)? (?:[^ ,.;]+ ){0,8}?(?:imødekommes|imødekommet|bevilges|bevilget|godkendt|godkendes)>',
  '(?:vi |kommunen )?(?:imødekommer|bevilger) (?:derfor |hermed |hele )*(?:din|jeres) ansøgning',
  'fuldt? medhold',
)
const ALL_REFUSED = phrase(
  '(?:din |jeres |borgers )?ansøgning(?:en)? (?:[^ ,.;]+ ){0,8}?(?:afslås|afslået|afvist|(?:ikke (?:[^ ,.;]+ ){0,2}?(?:imødekommes|imødekommet|bevilges|bevilget)))>',
  'afslag på (?:din|jeres|hele) ansøgning',
  'imødekommer (?:derfor |hermed )*ikke (?:din|jeres) ansøgning',
  '(?:kan|vil) (?:derfor |desværre )*ikke imødekomme (?:din|jeres) ansøgning',
)
const PART =
  /delvis|resterende|øvrige|den del|den anden del|punkt|dele af|dog|bortset|undtagen|til gengæld|derimod|tidligere|hvis |såfremt|\bdels\b|for så vidt|også|kun |alene|hovedparten|klage/

/** A reader of the letter must be able to say: this I get, this I do not get. */
export const resultatErKlart: Rule<Letter> = {
  id: 'resultat-er-klart',
  title: { da: 'Brevet siger klart, hvad der er afgjort', en: 'The letter says clearly what is decided' },
  checklist: ['D02', 'D40'],
  sources: [fvl24, ankestyrelsenAfgoerelse],
  isUnsureAlone: true,
  givesWayTo: ['paragraf-82b-i-stedet-for-85'],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = letter.passages.filter(isOpen)
    const split = contradiction(letter, open)
    if (split !== null) return fails({ ...CONTRADICTS, quote: quotePassage(letter, split) })
    const clear = letter.results.filter(isClear)
    if (isNonEmpty(clear) || open.some(isPlain)) return holds
    const vague = answersLoosely(letter, open)
    if (vague === null) return isNonEmpty(letter.results) ? holds : unknown('resultatet')
    return fails({ ...(ADVICE.test(vague.lower) ? ADVISES : POSTPONES), quote: quotePassage(letter, vague) })
  },
}

function isOpen({ section, voice, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'regler' &&
    section !== 'hoved' &&
    voice !== 'lov' &&
    block.kind !== 'line'
  )
}

/** "1) Bad: Ja." and "Din støtte bliver derfor 3 timer om ugen": an answer in the fewest words. */
const PLAIN = phrase(
  '(?:støtte|hjælp|bevilling|ledsagelse)\\p{L}* (?:bliver|er fremover) (?:[^ ,.;]+ ){0,3}?(?:\\d+(?:[,.]\\d+)?|en|to|tre|fire|fem|seks|syv|otte|ni|ti) (?:timer?|minutter|gange?)>',
)
const BY_POINT = /^(?:\d+[.)]|[-–•])? ?[^:.;,]{3,40}: (?:ja|nej)[.,!]/

function isPlain({ lower, voice }: Passage): boolean {
  return voice !== 'borger' && !NOT_YET.test(lower) && (PLAIN.test(lower) || BY_POINT.test(lower))
}

function isClear({ passage, kind }: LetterResult): boolean {
  const { lower } = passage
  if (NOT_YET.test(lower) && !/afslag|afslå|nej til/.test(lower)) return false
  if (!ADVICE.test(lower))
    return (
      kind !== 'bevilling' ||
      passage.block.kind === 'heading' ||
      TAKES_A_STAND.test(lower) ||
      /(?:du|i|borger|ansøger|han|hun|vi|kommunen|støtten|hjælpen|fra|din|de)\b/.test(lower)
    )
  return clausesOf(lower).some((clause) => TAKES_A_STAND.test(clause) && !ADVICE.test(clause))
}

/** An application is plainly being answered, and what stands for the answer decides nothing. */
function answersLoosely({ applications, klagevejledning, passages }: Letter, open: readonly Passage[]): Passage | null {
  const answers =
    isNonEmpty(applications) &&
    (isNonEmpty(klagevejledning.passages) ||
      passages.some(({ lower, block }) => block.kind === 'heading' && /svar|afgørelse|ansøgning/.test(lower)))
  if (!answers) return null
  const taken = open.some(
    (passage) =>
      passage.voice !== 'borger' &&
      !applications.includes(passage) &&
      TAKES_A_STAND.test(passage.lower) &&
      !NOT_YET.test(passage.lower) &&
      !ADVICE.test(passage.lower),
  )
  if (taken) return null
  const own = open.filter(
    ({ voice, block, section }) => voice !== 'borger' && block.kind !== 'heading' && section !== 'kontakt',
  )
  return own.find(({ lower }) => NOT_YET.test(lower)) ?? own.find(({ lower }) => ADVICE.test(lower)) ?? null
}

/** The whole application both granted and refused. */
function contradiction({ citations }: Letter, open: readonly Passage[]): Passage | null {
  const whole = open.filter((passage) => passage.voice !== 'borger' && !PART.test(passage.lower))
  const granted = whole.find(({ lower }) => ALL_GRANTED.test(lower) && !/ikke|afslå|afslag/.test(lower))
  const refused = whole.find(({ lower }) => ALL_REFUSED.test(lower))
  if (granted === undefined || refused === undefined || granted === refused) return null
  const cited = (of: Passage) =>
    new Set(citations.filter(({ passage }) => passage === of).map(({ paragraph }) => paragraph))
  const [one, other] = [cited(granted), cited(refused)]
  if (one.size > 0 && other.size > 0 && ![...one].some((paragraph) => other.has(paragraph))) return null
  const about = (of: Passage) => new Set(needsIn(of.lower).map(({ id }) => id))
  const [oneNeed, otherNeed] = [about(granted), about(refused)]
  if (oneNeed.size > 0 && otherNeed.size > 0 && ![...oneNeed].some((need) => otherNeed.has(need))) return null
  return refused
}

const why = {
  da: 'Borgeren skal kunne se, hvad der er givet, og hvad der er afslået. Et afslag, der ikke er sagt, er heller ikke meddelt, og så kan borgeren ikke klage over det.',
  en: 'The citizen must be able to see what is granted and what is refused. A refusal that is not said is not told either, and can’t be appealed.',
}
const remedy = {
  da: 'Skriv øverst i brevet, for hver ting der er søgt om: du får, eller du får ikke.',
  en: 'Write at the top, for each thing applied for: you get it, or you do not.',
}
const ADVISES: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Brevet giver et råd eller en henvisning i stedet for at afgøre ansøgningen.',
    en: 'The letter gives advice or sends the citizen elsewhere instead of deciding the application.',
  },
  why,
  remedy,
}
const POSTPONES: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Brevet lader det stå åbent, om ansøgningen er afgjort.',
    en: 'The letter leaves open whether the application is decided.',
  },
  why,
  remedy,
}
const CONTRADICTS: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Brevet både imødekommer og afslår den samme ansøgning.',
    en: 'The letter both grants and refuses the same application.',
  },
  why,
  remedy,
}
