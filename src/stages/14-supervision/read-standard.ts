import { dateOf, type PlainDate } from '../../base/date.ts'
import { findDays } from '../../text/day.ts'
import { quoteOf, readProse, type Prose } from '../../text/prose.ts'
import { letterOf } from '../07-letter/read-letter.ts'
import type { CitedProvision } from '../07-letter/letter.ts'
import type { Passage } from '../07-letter/passage.ts'
import { isTitle, labelOf, partOf, type Part } from './part.ts'
import { isOverall, isReservation, reservationFor } from './reservation.ts'
import type { Clause, Standard } from './standard.ts'

export function readStandard(text: string, asked: PlainDate): Standard {
  return standardOf(readProse(text), asked)
}

export function standardOf(prose: Prose, asked: PlainDate): Standard {
  const { passages, citations, provisions, date: written } = letterOf(prose, asked)
  const clauses = placeClauses(passages, citations, provisions)
  const date = effectiveDate(prose) ?? written
  const overall = clauses.filter(isOverall)
  return {
    prose,
    clauses,
    lawDate: date?.day ?? asked,
    date,
    citations,
    provisions,
    reservations: clauses.filter(isReservation),
    reservationFor: (clause) => reservationFor(clause, clauses, overall),
  }
}

function placeClauses(
  passages: readonly Passage[],
  citations: readonly CitedProvision[],
  provisions: readonly string[],
): readonly Clause[] {
  const cited = new Map<number, string[]>()
  for (const { act, paragraph, passage } of citations)
    cited.set(passage.index, [...(cited.get(passage.index) ?? []), `${act ?? 'SEL'} § ${paragraph}`])
  let part: Part = 'hoved'
  let chapter = 0
  let title = ''
  let named: readonly string[] = []
  return passages.map((passage): Clause => {
    const { lower, block, index, text, from, lead } = passage
    const own = cited.get(index) ?? []
    if (block.kind === 'heading' && isTitle(lower)) {
      chapter += 1
      title = lower
      part = partOf(lower) ?? (chapter === 1 || index < 3 ? 'hoved' : 'andet')
      // The title of the whole standard names what all of it is about; that is told by `provisions`.
      named = index < 3 ? [] : own
    } else if (from === block.from && block.kind !== 'bullet') {
      const label = labelOf(text)
      const labelled = label === null ? null : partOf(label)
      if (labelled !== null) {
        chapter += 1
        title = label ?? ''
        part = labelled
      }
    }
    const about = own.length > 0 ? own : named.length > 0 ? named : provisions
    return { ...passage, part, chapter, title, about, whole: lead === null ? lower : `${lead.lower} ${lower}` }
  })
}

const EFFECT =
  /(?:gælder|gældende|virkning|virker|i kraft|træder i kraft|ikrafttrædelse|gyldig)[^.]{0,20}?(?:fra|pr\.?|den)?\s*(?:den |d\. |pr\. )?$/i
const ADOPTED =
  /(?:godkend|vedtag|behandl|revider|udvalg|byråd|kommunalbestyrelse|ajourfør|opdater|udgave|version|dato|møde)\p{L}*[^.]{0,60}$/iu

/** The day the standard takes effect, else the last on which it was adopted; told at its top or its end. */
function effectiveDate(prose: Prose): Standard['date'] {
  const places = [...prose.blocks.slice(0, 10), ...prose.blocks.slice(-4)].filter(({ text }) => text.length < 200)
  const days = places.flatMap((block) =>
    findDays(block.text).flatMap((written) => {
      const day =
        written.year === null || written.day === null ? undefined : dateOf(written.year, written.month, written.day)
      const before = block.text.slice(0, written.from)
      if (
        day === undefined ||
        written.year === null ||
        written.year < 1998 ||
        /(?:før|inden|truffet|til|indtil|senest) (?:den |d\. )?$/i.test(before)
      )
        return []
      return [
        {
          day,
          effect: EFFECT.test(before),
          adopted: ADOPTED.test(before) || before.trim() === '' || /\($/.test(before.trim()),
          quote: quoteOf(prose.clean, block.from + written.from, block.from + written.to),
        },
      ]
    }),
  )
  const latest = (list: typeof days) => list.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  const found = latest(days.filter(({ effect }) => effect)) ?? latest(days.filter(({ adopted }) => adopted))
  return found === undefined ? null : { day: found.day, quote: found.quote }
}
