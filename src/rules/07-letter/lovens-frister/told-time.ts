import { noticeOf } from '../../../law/notice.ts'
import { takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Wrong } from './tells.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14,
} // prettier-ignore
const SPAN =
  /(?<![a-zæøå\d.,])(\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|halvt|halvandet)(?: ?(?:-|til|og) ?(\d{1,2}))? ?(uger?s?|måneders?|måneds?|mdr|arbejdsdages?|hverdages?|dages?|år)(?![a-zæøå])/
const daysOf = (unit: string): number =>
  unit.startsWith('uge') ? 7 : unit.startsWith('m') ? 30 : unit === 'år' ? 365 : unit.startsWith('dag') ? 1 : 1.4

/** Whether a length of time is told at all. */
export const tellsTime = (lower: string): boolean => SPAN.test(lower)

/** Days told in a clause; the longer end of an interval. */
function daysIn(clause: string): number | null {
  const told = SPAN.exec(clause)
  if (told === null) return null
  const [, from = '', to, unit = ''] = told
  const count = from === 'halvt' ? 0.5 : from === 'halvandet' ? 1.5 : (NUMBERS[from] ?? Number(from))
  return (to === undefined ? count : Number(to)) * daysOf(unit)
}

const REASSESSES = phrase(
  '(?:genvurder|revurder)\\p{L}*',
  '(?:vi|kommunen|forvaltningen) (?:[^ ,]+ ){0,4}?(?:se|ser|kigge|kigger|vurdere|vurderer|behandle|behandler) (?:[^ ,]+ ){0,4}?(?:igen|på ny|en gang til|på (?:din )?klage\\p{L}*|klagen|din klage|sagen)',
  '(?:ser|kigger|vurderer|behandler) (?:vi|kommunen) (?:[^ ,]+ ){0,4}?(?:igen|på ny|klage\\p{L}*|sagen)',
)
const KEEPS = phrase(
  '(?:fastholde[rs]?|fastholdt|holde[rs]? (?:[^ ,]+ )?fast (?:i|ved)|opretholde[rs]?) (?:[^ ,]+ ){0,3}?(?:klage\\p{L}*|klagen)',
  'klage\\p{L}* (?:[^ ,]+ ){0,3}?(?:fastholdes|opretholdes)',
)
const ACCESS = phrase(
  'aktindsigt',
  '(?:se|få) (?:[^ ,]+ )?(?:akter\\p{L}*|din sag)>',
  'indsigt i (?:[^ ,]+ )?(?:sag|akter)\\p{L}*',
)
const LENGTH = '(?:\\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|halvanden) (?:uge|måned|dag)\\p{L}*'
const SHORT_NOTICE = phrase(
  `${LENGTH} varsel`,
  `varsel (?:på|af) (?:[^ ]+ )?${LENGTH}`,
  `varsle[st]? (?:[^ ,]+ ){0,3}?${LENGTH}`,
  `varslet (?:er|udgør) (?:[^ ]+ )?${LENGTH}`,
)
const NOTICED = phrase(
  'bpa>',
  'bpa-\\p{L}+',
  'borgerstyret personlig',
  '§+ ?9(?:5|6|8)(?![0-9])',
  'døvblinde\\p{L}*',
  'kontaktperson',
)
const LASTS = phrase(
  'varer?>',
  'varighed',
  'forløb\\p{L}*',
  'bevilge\\p{L}*',
  'tilbydes?',
  'tilbyder',
  'i alt',
  'strækker',
  'løber',
  'forlænge\\p{L}*',
  'får>',
)
const PREVENTIVE = /82 b(?![a-zæøå])/

/** The limits of the law that a sentence tells longer, or shorter, than they are. */
export function wrongIn(
  letter: Letter,
  passage: Passage,
): readonly { readonly wrong: Wrong; readonly passage: Passage }[] {
  const { lower } = passage
  const before = spokenOf(letter, passage)
  const clauses = lower.split(/;|\.\s|, (?:og|men|så|hvorefter|hvis) |, (?=(?:vi|kommunen|sender|fastholder) )/)
  const found = clauses.flatMap((clause): readonly Wrong[] => {
    const days = daysIn(clause)
    if (days === null) return []
    if (SHORT_NOTICE.test(clause) && isOnNoticed(letter, lower) && days < 98) return ['notice']
    if (
      (ACCESS.test(clause) || ASKED_ACCESS.test(before)) &&
      days > 12 &&
      /svar|inden|senest|frist|behandl/.test(clause)
    )
      return ['access']
    if (KEEPS.test(clause) && /inden|senest|frist|har/.test(clause) && days !== 28 && !SENDS_ON.test(clause))
      return ['keeping']
    if (
      REASSESSES.test(clause) &&
      /inden|senest|frist|op til|indtil|tager|kan|til at/.test(clause) &&
      days > 31 &&
      !OTHER_TIME.test(clause)
    )
      return ['reassessment']
    if (
      REASSESSES.test(clause) &&
      /inden|senest|frist/.test(clause) &&
      days > 14 &&
      !OTHER_TIME.test(clause) &&
      isOnlyNoticed(letter, passage)
    )
      return ['reassessment-notice']
    if (
      (PREVENTIVE.test(lower) || PREVENTIVE.test(before)) &&
      LASTS.test(clause) &&
      days > 186 &&
      !NOT_ITS_LENGTH.test(lower)
    )
      return ['preventive']
    return []
  })
  return [...new Set(found)].map((wrong) => ({ wrong, passage }))
}

const ASKED_ACCESS = phrase(
  '(?:bedt|bad|anmodet|anmodede|søgt|søgte|anmodning|ønsker) (?:[^ ,.]+ ){0,3}?(?:om )?aktindsigt',
)
/** "Den får du inden …": what is promised stands in the sentence before. */
const OF_THE_LAST =
  /^(?:den|det|dem|svaret(?: på det)?|forløbet) (?:får|kommer|sender|svarer|giver|varer|løber) (?:du|vi|i|inden|senest|i alt|\d)(?![a-zæøå])/

/** The sentence before, where this one begins by pointing back to it. */
function spokenOf({ passages }: Letter, { lower, block, index }: Passage): string {
  const last = passages.find((one) => one.index === index - 1)
  return last !== undefined && last.block === block && OF_THE_LAST.test(lower) ? last.lower : ''
}

const SENDS_ON = /send(?:er|es|e)|videresend|oversend/
const OTHER_TIME =
  /opfølg|status|(?:om|efter) (?:\d+|et halvt|et|tre|seks) (?:måneder|år)|støtten|behov|bevilling|indsats/
const NOT_ITS_LENGTH = /højst|maksimal|ikke|siden|ansøg|søg|alder|gammel|§ ?85|tidligere|har haft/

function isOnNoticed({ provisions }: Letter, lower: string): boolean {
  return NOTICED.test(lower) || provisions.some((short) => /^SEL § 9[568]$/.test(short))
}

/** Help that has notice is cut or ended, and nothing else is decided; what is told of such cases in general is no promise. */
function isOnlyNoticed(letter: Letter, passage: Passage): boolean {
  const decided = letter.provisions.filter((short) => short !== 'SEL § 3 a')
  return (
    takesAway(letter) &&
    decided.length > 0 &&
    decided.every((short) => {
      const paragraph = short.split('SEL § ')[1]
      return paragraph !== undefined && noticeOf({ act: 'SEL', paragraph }, letter.lawDate) === 'altid'
    }) &&
    letter.klagevejledning.passages.includes(passage) &&
    !/14 dage|fjorten dage|varsl/.test(passage.lower)
  )
}
