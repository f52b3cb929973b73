import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aCase, KARLA } from '../case.specimen.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import { type DocumentRequest, FILE_ITEMS, type FileLine } from './board-file.ts'
import { itemsInWords, itemsTold, type Told } from './items-told.ts'
import { lacksIn, listStandings } from './completeness.ts'

const dok = 'dok-1' as DocumentId
const day = plainDate('2025-04-01')
const request: DocumentRequest = {
  id: 'anm-1' as RecordId,
  item: 'klage',
  asked: 'Send klagen.',
  on: day,
  due: plainDate('2025-04-08'),
}
const answered: DocumentRequest = { ...request, answer: { on: day, documents: [dok], words: 'Her.' } }
const NOTHING: Told = {
  applications: [],
  sources: [],
  partshoeringer: [],
  letters: [],
  complaints: [],
  genvurderinger: [],
  notes: [],
}
const standingOf = (
  lines: readonly FileLine[],
  kept: readonly DocumentId[],
  requests: readonly DocumentRequest[] = [],
) => listStandings({ lines, requests }, new Set(kept), NOTHING).find(({ item }) => item === 'klage')

describe('one line of the checklist', () => {
  test.each<[string, readonly FileLine[], readonly DocumentId[], readonly DocumentRequest[], string, boolean]>([
    ['is there', [{ item: 'klage', state: 'med', documents: [dok] }], [dok], [], 'der', false],
    [
      'is said to be there, without a document',
      [{ item: 'klage', state: 'med', documents: [] }],
      [dok],
      [],
      'uden-dokument',
      true,
    ],
    [
      'names a document that does not lie here',
      [{ item: 'klage', state: 'med', documents: [dok] }],
      [],
      [],
      'uden-dokument',
      true,
    ],
    ['lacks', [{ item: 'klage', state: 'mangler', why: 'Den er væk.' }], [], [], 'mangler', true],
    [
      'lacks, and was asked for',
      [{ item: 'klage', state: 'mangler', why: 'Den er væk.' }],
      [],
      [request],
      'mangler',
      true,
    ],
    ['lacked, and came', [{ item: 'klage', state: 'mangler', why: 'Den er væk.' }], [dok], [answered], 'der', false],
    ['is not in the case', [{ item: 'klage', state: 'findes-ikke' }], [], [], 'findes-ikke', false],
    ['was passed over', [], [], [], 'ikke-oplyst', true],
  ])('%s', (_, lines, kept, requests, kind, isLack) => {
    const one = standingOf(lines, kept, requests)
    expect(one?.standing.kind).toBe(kind)
    expect(one === undefined ? [] : lacksIn([one])).toHaveLength(isLack ? 1 : 0)
    expect(one?.request).toEqual(requests.at(-1))
  })
})

test('no kind of document is left out, whatever the municipality wrote', () => {
  expect(listStandings({ lines: [], requests: [] }, new Set(), NOTHING).map(({ item }) => item)).toEqual(FILE_ITEMS)
})

const { sources, partshoeringer = [], applications } = aCase()
const KLAGE: Complaint = {
  id: 'k' as RecordId,
  by: KARLA,
  channel: 'mundtlig',
  received: day,
  words: 'Jeg vil klage.',
  contested: [],
}
const CASE: Told = { ...NOTHING, sources, partshoeringer, applications, complaints: [KLAGE] }

test('what is said not to be in a case that tells of it lacks, until it comes', () => {
  const told = itemsTold(CASE)
  const lines: readonly FileLine[] = FILE_ITEMS.map((item) => ({ item, state: 'findes-ikke' }))
  const standings = listStandings({ lines, requests: [] }, new Set(), CASE)
  const lacks = lacksIn(standings)
  expect(lacks.map(({ item }) => item)).toEqual(FILE_ITEMS.filter((item) => told.has(item)))
  expect(new Set(lacks.map(({ standing }) => standing.kind))).toEqual(new Set(['modsagt']))
  expect([...told]).toEqual(
    expect.arrayContaining([
      'ansoegning',
      'klage',
      'oplysninger-fra-borgeren',
      'laegelige-oplysninger',
      'partshoering',
      'hoeringssvar',
    ]),
  )

  const came: DocumentRequest = { ...answered, item: 'partshoering' }
  const after = listStandings({ lines, requests: [came] }, new Set([dok]), CASE).find(
    ({ item }) => item === 'partshoering',
  )
  expect(after?.standing.kind).toBe('der')
})

test('a hearing that was not answered tells of no answer', () => {
  const unanswered = partshoeringer.map(({ id, sent, due, to, statements }) => ({
    id,
    sent,
    due,
    to,
    statements,
    sources: [],
  }))
  expect(itemsTold({ ...CASE, partshoeringer: unanswered }).has('hoeringssvar')).toBe(false)
})

describe('what was only said needs no document', () => {
  const lines: readonly FileLine[] = FILE_ITEMS.map((item) => ({ item, state: 'med', documents: [] }))
  const kindOf = (item: string, file: Told) =>
    listStandings({ lines, requests: [] }, new Set(), file).find((one) => one.item === item)?.standing.kind
  const spoken = applications.map((one) => ({ ...one, form: 'mundtlig' as const }))
  const written = applications.map((one) => ({ ...one, form: 'skriftlig' as const }))

  test.each<[string, string, Partial<Told>, string]>([
    ['an oral application', 'ansoegning', { applications: spoken }, 'med-ord'],
    ['one in writing, whose paper lacks', 'ansoegning', { applications: written }, 'uden-dokument'],
    ['one of each', 'ansoegning', { applications: [...spoken, ...written] }, 'uden-dokument'],
    ['no application at all', 'ansoegning', { applications: [] }, 'uden-dokument'],
    ['an oral complaint', 'klage', {}, 'med-ord'],
    ['one by letter, which lacks', 'klage', { complaints: [{ ...KLAGE, channel: 'brev' }] }, 'uden-dokument'],
    ['an answer to the hearing', 'hoeringssvar', {}, 'med-ord'],
    ['no answer to it', 'hoeringssvar', { partshoeringer: [] }, 'uden-dokument'],
    ['a decision', 'afgoerelse', {}, 'uden-dokument'],
  ])('%s', (_, item, change, kind) => {
    expect(kindOf(item, { ...CASE, ...change })).toBe(kind)
  })

  test('and lacks nothing', () => {
    const standings = listStandings({ lines, requests: [] }, new Set(), { ...CASE, applications: spoken })
    const inWords = itemsInWords({ ...CASE, applications: spoken })
    expect(inWords.size).toBeGreaterThan(2)
    expect(lacksIn(standings).filter(({ item }) => inWords.has(item))).toEqual([])
  })
})
