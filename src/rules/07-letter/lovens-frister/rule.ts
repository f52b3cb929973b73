import { addWeeks, dateOf, type PlainDate } from '../../../base/date.ts'
import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding, type Level } from '../../verdict.ts'
import { fvl16, rb11, sel3a, sel82b } from './source.ts'
import { TELLS, type Wrong } from './tells.ts'

/** Limits that the law itself sets, told longer or shorter than they are. The limit for complaining is another rule's. */
export const lovensFrister: Rule<Letter> = {
  id: 'lovens-frister',
  title: {
    da: 'De frister, loven selv sætter for kommunen, er overholdt og sagt rigtigt',
    en: 'The limits that the law itself sets for the municipality are kept and told rightly',
  },
  checklist: ['D31', 'D38'],
  sources: [rb11, sel3a, sel82b, fvl16],

  check(letter) {
    if (letter.kind !== 'afgoerelse' && letter.kind !== 'fastholdt-genvurdering' && letter.kind !== 'kvittering')
      return notApplicable('Teksten er ikke et brev, der sætter frister.')
    const open = letter.passages.filter(
      ({ section, voice, block }) =>
        section !== 'bilag' && voice !== 'borger' && voice !== 'lov' && block.kind !== 'heading',
    )
    const told = open.flatMap((passage) => wrongIn(letter, passage))
    const late = reassessedLate(letter)
    const findings: readonly Finding[] = [
      ...told,
      ...(late === undefined ? [] : [{ wrong: 'reassessed-late' as const, passage: late }]),
    ].map(({ wrong, passage }): Finding => ({
      mangel: 'lovbestemt-frist',
      level: LEVEL[wrong],
      quote: quotePassage(letter, passage),
      ...TELLS[wrong],
    }))
    if (isNonEmpty(findings)) return fails(...findings)
    return open.some(({ lower }) => SPAN.test(lower)) ? holds : notApplicable('Brevet nævner ingen af lovens frister.')
  },
}

/** Whoever loses help too early loses something; a wrong promise is criticised. */
const LEVEL: Readonly<Record<Wrong, Level>> = {
  notice: 'fejl',
  preventive: 'fejl',
  keeping: 'fejl',
  reassessment: 'advarsel',
  access: 'advarsel',
  'reassessed-late': 'advarsel',
}

const SAID: Readonly<Record<string, number>> = {
  en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14,
} // prettier-ignore
const SPAN =
  /(?<![a-zæøå\d.,])(\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|halvt|halvandet)(?: ?(?:-|til|og) ?(\d{1,2}))? ?(uger?s?|måneders?|måneds?|mdr|arbejdsdages?|hverdages?|dages?|år)(?![a-zæøå])/
const DAYS = (unit: string): number =>
  unit.startsWith('uge') ? 7 : unit.startsWith('m') ? 30 : unit === 'år' ? 365 : unit.startsWith('dag') ? 1 : 1.4

/** Days told in a clause; the longer end of an interval. */
function daysIn(clause: string): number | null {
  const told = SPAN.exec(clause)
  if (told === null) return null
  const [, from = '', to, unit = ''] = told
  const count = from === 'halvt' ? 0.5 : from === 'halvandet' ? 1.5 : (SAID[from] ?? Number(from))
  return (to === undefined ? count : Number(to)) * DAYS(unit)
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

function wrongIn(letter: Letter, passage: Passage): readonly { readonly wrong: Wrong; readonly passage: Passage }[] {
  const { lower } = passage
  const clauses = lower.split(/;|\.\s|, (?:og|men|så|hvorefter|hvis) |, (?=(?:vi|kommunen|sender|fastholder) )/)
  const found = clauses.flatMap((clause): readonly Wrong[] => {
    const days = daysIn(clause)
    if (days === null) return []
    if (SHORT_NOTICE.test(clause) && isOnNoticed(letter, lower) && days < 98) return ['notice']
    if (ACCESS.test(clause) && days > 12 && /svar|inden|senest|frist|behandl/.test(clause)) return ['access']
    if (KEEPS.test(clause) && /inden|senest|frist|har/.test(clause) && days !== 28 && !SENDS_ON.test(clause))
      return ['keeping']
    if (
      REASSESSES.test(clause) &&
      /inden|senest|frist|op til|indtil|tager|kan|til at/.test(clause) &&
      days > 31 &&
      !OTHER_TIME.test(clause)
    )
      return ['reassessment']
    if (PREVENTIVE.test(lower) && LASTS.test(clause) && days > 186 && !NOT_ITS_LENGTH.test(lower)) return ['preventive']
    return []
  })
  return [...new Set(found)].map((wrong) => ({ wrong, passage }))
}

const SENDS_ON = /send(?:er|es|e)|videresend|oversend/
const OTHER_TIME =
  /opfølg|status|(?:om|efter) (?:\d+|et halvt|et|tre|seks) (?:måneder|år)|støtten|behov|bevilling|indsats/
const NOT_ITS_LENGTH = /højst|maksimal|ikke|siden|ansøg|søg|alder|gammel|§ ?85|tidligere|har haft/

function isOnNoticed({ provisions }: Letter, lower: string): boolean {
  return NOTICED.test(lower) || provisions.some((short) => /^SEL § 9[568]$/.test(short))
}

const COMPLAINED =
  /(?:du|de|i|ansøger|borger|advokat|mor|far|søster|bror|værge)[a-zæøå]* (?:har )?(?:[^ .]+ ){0,4}?(?:klaget|klagede|påklaget|påklagede)|(?:din|deres|jeres|borgers|ansøgers) klage (?:af|fra|modtaget)|klagen? (?:er |blev )?(?:modtaget|af|fra)|modt(?:og|aget) (?:[^ ]+ ){0,4}?klage/
const TOLD_OF_DELAY = phrase(
  '(?:genvurderingen|svaret|klagen) (?:[^ ,]+ ){0,4}?(?:trukket ud|trække[rt]? ud|forsinket|længere tid)',
  '(?:skrev|skrevet|besked|orienteret|underrettet|meddelt) (?:[^ ]+ ){0,8}?(?:længere|senere|ny dato|forsink\\p{L}*|vente\\p{L}*|undersøg\\p{L}*|indhent\\p{L}*|oplysninger)',
  'bad (?:vi|kommunen) om',
  '(?:vi|kommunen) (?:bad|ventede|afventede)',
)

/** The letter that answers a complaint is dated more than 4 weeks after it, and tells of no notice. */
function reassessedLate(letter: Letter): Passage | undefined {
  if (letter.date === null || letter.kind === 'kvittering') return undefined
  const sent = letter.date.day
  if (
    letter.passages.some(
      ({ lower }) => TOLD_OF_DELAY.test(lower) || /hjemvis|ankestyrelsen (?:har )?(?:ændre|ophæv|send)/.test(lower),
    )
  )
    return undefined
  return letter.passages.find((passage) => {
    if (passage.voice === 'lov' || !COMPLAINED.test(passage.lower)) return false
    const day = complaintDay(passage, sent)
    return day !== undefined && addWeeks(day, 5) < sent
  })
}

/** The first day told after the word for complaining: "din klage af 3. marts over afgørelsen af 2. februar". */
function complaintDay({ text, lower }: Passage, sent: PlainDate): PlainDate | undefined {
  const first = findDays(text).find(
    ({ from }) =>
      !/(?:afgørelse[a-zæøå]*|afslag[a-zæøå]*|brev|bevilling[a-zæøå]*) (?:af|fra|den|fra den|af den) ?$/.test(
        lower.slice(Math.max(0, from - 30), from),
      ),
  )
  if (first === undefined || first.day === null) return undefined
  const year = first.year ?? Number(sent.slice(0, 4))
  const day = dateOf(year, first.month, first.day)
  return day !== undefined && first.year === null && day > sent ? dateOf(year - 1, first.month, first.day) : day
}
