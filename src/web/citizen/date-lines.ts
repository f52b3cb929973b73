import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import type { CitizenDate } from '../../stages/citizen/citizen-dates.ts'
import { dateWords } from './citizen-words.ts'

export interface DateLine {
  readonly date: CitizenDate
  readonly words: Words
}

/** Each day once: two complaints with the same day are one line, and with each their day each line says which. */
export function dateLines({ dates, complaints }: Pick<CitizenCase, 'dates' | 'complaints'>): readonly DateLine[] {
  const lines = dates.map((date) => ({ date, words: dateWords(date, whichComplaint(date, { dates, complaints })) }))
  return lines.filter(
    ({ date, words }, at) =>
      lines.findIndex((other) => other.date.on === date.on && other.words.da === words.da) === at,
  )
}

/** The day the complaint came, where more than one waits for the same; undefined where there is nothing to tell apart. */
function whichComplaint(
  date: CitizenDate,
  { dates, complaints }: Pick<CitizenCase, 'dates' | 'complaints'>,
): PlainDate | undefined {
  if (date.kind !== 'genvurdering' && date.kind !== 'fasthold-klage') return undefined
  const days = new Set(dates.filter(({ kind }) => kind === date.kind).map(({ on }) => on))
  return days.size < 2 ? undefined : complaints.find(({ id }) => id === date.complaint)?.received
}
