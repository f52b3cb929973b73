import { addDays, addMonths, dateOf, yearOf, type PlainDate } from '../../../base/date.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays, type WrittenDay } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'

/** Words of a change for less, or of when it comes. */
export const CUT = phrase(
  'ophør\\p{L}*',
  'stopp\\p{L}*',
  'nedsæt\\p{L}*',
  'nedsat',
  'reducer\\p{L}*',
  'bortfald\\p{L}*',
  'fald\\p{L}* … bort',
  'ned(?:juster|reguler|skær)\\p{L}*',
  'sæt\\p{L}* … ned',
  'ændr(?:e|ing)\\p{L}*',
  'frakend\\p{L}*',
  'inddrag\\p{L}*',
  'træder i kraft',
  'virkning',
  'de nye timer',
  'udmål\\p{L}*',
  'får du',
  'du får',
  'timer',
  'afslut\\p{L}*',
  'det sker',
)
const START = phrase(
  'fra (?:og med )?(?:den |d\\. )?',
  'træder i kraft',
  'virkning\\p{L}*',
  'pr\\.',
  'gælder',
  'den',
  'med udgangen af',
  'til og med',
  'fra dato',
  'ikrafttræden',
)
/** Where the letter takes help away, what begins on a day to come is the change, whatever it is called. */
const BEGINS = phrase(
  '(?:gælder|træder i kraft|har virkning|får virkning|sker|indføres|begynder) (?:[^ ,.;]+ ){0,2}?(?:fra|fra og med|pr\\.|den) ',
)
const OF_ANOTHER = phrase(
  '[\\p{L}]*lov(?:en|ens)?>',
  'regler(?:ne)?>',
  '[\\p{L}]*sats(?:en|er|erne)?>',
  'takst\\p{L}*',
  'overenskomst\\p{L}*',
  'ankestyrelsen',
)
const NOT_A_START = phrase(
  'klage\\p{L}*',
  'følge\\p{L}* op',
  'opfølgning',
  'høring\\p{L}*',
  'møde>',
  'samtale',
  'dagbog\\p{L}*',
  'siden',
  'senest',
  'frist\\p{L}*',
  'hidtil',
  'lønregulering',
  'regnskab',
)

/** The days on which the letter says that less help begins, the earliest first. */
export function startsIn(letter: Letter): readonly { readonly day: PlainDate; readonly passage: Passage }[] {
  const sent = letter.date?.day
  if (sent === undefined) return []
  const cuts = new Set(
    letter.results.filter(({ kind }) => kind === 'nedsaettelse' || kind === 'ophoer').map(({ passage }) => passage),
  )
  return letter.passages
    .filter(
      (passage) =>
        passage.voice !== 'borger' &&
        passage.section !== 'klage' &&
        START.test(passage.lower) &&
        (cuts.has(passage) || CUT.test(passage.lower) || beginsChange(passage.lower)) &&
        !NOT_A_START.test(passage.lower),
    )
    .flatMap((passage) =>
      findDays(passage.text).flatMap((written) => {
        const start = startOf(written, sent, passage.lower)
        return start !== undefined && start > sent ? [{ day: start, passage }] : []
      }),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

const beginsChange = (lower: string): boolean => BEGINS.test(lower) && !OF_ANOTHER.test(lower)

/** Without a year it is the next such day; "udgangen af marts" is the month's last. */
function startOf({ year, month, day }: WrittenDay, sent: PlainDate, lower: string): PlainDate | undefined {
  const inYear = (of: number) => dateOf(of, month, day ?? 1)
  const start =
    year === null && (inYear(yearOf(sent)) ?? sent) < sent ? inYear(yearOf(sent) + 1) : inYear(year ?? yearOf(sent))
  return start !== undefined && day === null && lower.includes('udgangen af') ? addDays(addMonths(start, 1), -1) : start
}
