import { dateOf, type PlainDate } from '../../base/date.ts'
import { findDays } from '../../text/day.ts'
import { quoteOf, readProse, type Prose } from '../../text/prose.ts'
import { letterOf } from '../07-letter/read-letter.ts'
import type { CitedProvision } from '../07-letter/letter.ts'
import type { Passage } from '../07-letter/passage.ts'
import { warns } from './others-words.ts'
import { isTitle, labelOf, partOf, type Part } from './part.ts'
import { isOverall, isReservation, reservationFor } from './reservation.ts'
import { isHeading, type Clause, type Standard } from './standard.ts'

export function readStandard(text: string, asked: PlainDate): Standard {
  return standardOf(readProse(text), asked)
}

export function standardOf(prose: Prose, asked: PlainDate): Standard {
  const { passages, citations, provisions, date: written } = letterOf(prose, asked)
  const placed = placeClauses(passages)
  const subjects = provisionsOf(placed, citations, helpNamed(citations, provisions))
  const clauses = withSubjects(placed, citations, subjects)
  const date = effectiveDate(prose) ?? written
  const overall = clauses.filter(isOverall)
  return {
    prose,
    clauses,
    lawDate: date?.day ?? beginningOf(prose) ?? asked,
    date,
    citations,
    provisions: subjects,
    reservations: clauses.filter(isReservation),
    reservationFor: (clause) => reservationFor(clause, clauses, overall),
  }
}

type Placed = Omit<Clause, 'about'>

function placeClauses(passages: readonly Passage[]): readonly Placed[] {
  let part: Part = 'hoved'
  let chapter = 0
  let title = ''
  return passages.map((passage): Placed => {
    const { lower, block, index, text, from, lead } = passage
    // The legal basis is often one line, set like a heading.
    const basis = part === 'lovgrundlag' && /§|lov/.test(lower) && partOf(lower) === null
    if (block.kind === 'heading' && (isTitle(lower) || warns(lower)) && !basis) {
      chapter += 1
      title = lower
      part = partOf(lower) ?? (chapter === 1 || index < 3 ? 'hoved' : 'andet')
    } else if (from === block.from && block.kind !== 'bullet') {
      const label = labelOf(text)
      const labelled = label === null ? null : partOf(label)
      if (labelled !== null) {
        chapter += 1
        title = label ?? ''
        part = labelled
      }
    }
    return { ...passage, part, chapter, title, whole: lead === null ? lower : `${lead.lower} ${lower}` }
  })
}

const TITLE_ENDS = 4

/** Where a standard names no act, one of these numbers is serviceloven's. */
const HELP_PARAGRAPHS = new Set(
  '79 82_a 82_b 82_c 82_d 83 83_a 84 85 85_a 86 91 94 95 96 97 98 99 100 101 101_a 102 103 104 107 108 109 110 112 113 114 116 117 117_a 118 119'
    .split(' ')
    .map((number) => number.replace('_', ' ')),
)

/** The paragraphs of help that a standard cites, in the order of the text. */
function helpNamed(citations: readonly CitedProvision[], named: readonly string[]): readonly string[] {
  const cited = citations.flatMap(({ act, paragraph }) =>
    act === null && HELP_PARAGRAPHS.has(paragraph) ? [`SEL § ${paragraph}`] : [],
  )
  return [...new Set([...named, ...cited])]
}

/** The paragraphs of its title, its headings and its legal basis; where neither names one, all that it cites. */
function provisionsOf(
  placed: readonly Placed[],
  citations: readonly CitedProvision[],
  named: readonly string[],
): readonly string[] {
  const main = new Set(
    placed
      .filter(({ index, part, block }) => index < TITLE_ENDS || part === 'lovgrundlag' || block.kind === 'heading')
      .map(({ index }) => index),
  )
  const told = new Set(
    citations
      .filter(({ passage }) => main.has(passage.index))
      .map(({ act, paragraph }) => `${act ?? 'SEL'} § ${paragraph}`),
  )
  const material = named.filter((short) => told.has(short))
  return material.length > 0 ? material : named
}

/** What each sentence is about: a paragraph of the standard that it names itself, or that its heading names. */
function withSubjects(
  placed: readonly Placed[],
  citations: readonly CitedProvision[],
  provisions: readonly string[],
): readonly Clause[] {
  const cited = new Map<number, string[]>()
  for (const { act, paragraph, passage } of citations) {
    const short = `${act ?? 'SEL'} § ${paragraph}`
    if (provisions.includes(short)) cited.set(passage.index, [...(cited.get(passage.index) ?? []), short])
  }
  let ofHeading: readonly string[] = []
  return placed.map((clause): Clause => {
    const own = cited.get(clause.index) ?? []
    // The title of the whole standard names what all of it is about; that is told by `provisions`.
    if (isHeading(clause)) ofHeading = clause.index < TITLE_ENDS ? [] : own.length > 0 ? own : named(clause, provisions)
    // "Post 3. Socialt akuttilbud, § 82 c": the name of an item in a catalogue, set as a line of its own.
    else if (own.length > 0 && isLine(clause) && clause.index >= TITLE_ENDS) ofHeading = own
    return { ...clause, about: own.length > 0 ? own : ofHeading.length > 0 ? ofHeading : provisions }
  })
}

/** What help is called where its paragraph does not stand beside it. */
const HELP_NAMES: readonly (readonly [RegExp, string])[] = [
  [/beskyttet beskæftigelse/, 'SEL § 103'],
  [/samværstilbud/, 'SEL § 104'],
  [/ledsageordning|ledsagelse/, 'SEL § 97'],
  [/bostøtte|socialpædagogisk støtte/, 'SEL § 85'],
]

function named({ lower }: Placed, provisions: readonly string[]): readonly string[] {
  return HELP_NAMES.flatMap(([name, short]) => (name.test(lower) && provisions.includes(short) ? [short] : []))
}

function isLine({ block, text, lower, from }: Placed): boolean {
  return (
    block.kind !== 'bullet' && from === block.from && text === block.text && isTitle(lower) && !/[.:;?]$/.test(lower)
  )
}

const EFFECT =
  /(?:gælder|gældende|virkning|virker|i kraft|træder i kraft|ikrafttrædelse|gyldig)[^.]{0,20}?(?:fra|pr\.?|den)?\s*(?:den |d\. |pr\. )?$/i
const ADOPTED =
  /(?:godkend|vedtag|behandl|revider|udvalg|byråd|kommunalbestyrelse|ajourfør|opdater|udgave|version|dato|møde)[A-Za-zÀ-ÖØ-öø-ÿ]*(?:[^.]|d\.|\d\.){0,60}$/i

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
          adopted: ADOPTED.test(before) || before.trim() === '' || before.trim().endsWith('('),
          quote: quoteOf(prose.clean, block.from + written.from, block.from + written.to),
        },
      ]
    }),
  )
  const latest = (list: typeof days) => list.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  const found = latest(days.filter(({ effect }) => effect)) ?? latest(days.filter(({ adopted }) => adopted))
  return found === undefined ? null : { day: found.day, quote: found.quote }
}

const TITLE_LINES = 4
const LONGEST_TITLE = 90

/** A standard that tells only its month or its year, in its title or right under it, is read by the law as that began. */
function beginningOf(prose: Prose): PlainDate | undefined {
  const titles = prose.blocks.slice(0, TITLE_LINES).filter(({ text }) => text.length < LONGEST_TITLE)
  const months = titles.flatMap(({ text }) => findDays(text))
  const [month] = months
  if (month !== undefined)
    return months.length === 1 && month.year !== null && month.day === null
      ? dateOf(month.year, month.month, 1)
      : undefined
  const years = titles.flatMap(({ text }) => [...text.matchAll(/(?<![\d.\-/§] ?)(?:20[012]\d)(?![\d\-/])/g)])
  return years.length === 1 ? dateOf(Number(years[0]?.[0]), 1, 1) : undefined
}
