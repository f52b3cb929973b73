import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aCase } from '../case.specimen.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'
import { type DocumentRequest, FILE_ITEMS, type FileLine } from './board-file.ts'
import { itemsTold } from './items-told.ts'
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
const standingOf = (
  lines: readonly FileLine[],
  kept: readonly DocumentId[],
  requests: readonly DocumentRequest[] = [],
) => listStandings({ lines, requests }, new Set(kept), new Set()).find(({ item }) => item === 'klage')

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
  expect(listStandings({ lines: [], requests: [] }, new Set(), new Set()).map(({ item }) => item)).toEqual(FILE_ITEMS)
})

const { sources, partshoeringer = [] } = aCase()

test('what is said not to be in a case that tells of it lacks, until it comes', () => {
  const told = itemsTold({ sources, partshoeringer })
  const lines: readonly FileLine[] = FILE_ITEMS.map((item) => ({ item, state: 'findes-ikke' }))
  const standings = listStandings({ lines, requests: [] }, new Set(), told)
  const lacks = lacksIn(standings)
  expect(lacks.map(({ item }) => item)).toEqual(FILE_ITEMS.filter((item) => told.has(item)))
  expect(new Set(lacks.map(({ standing }) => standing.kind))).toEqual(new Set(['modsagt']))
  expect([...told]).toEqual(
    expect.arrayContaining(['oplysninger-fra-borgeren', 'laegelige-oplysninger', 'partshoering', 'hoeringssvar']),
  )

  const came: DocumentRequest = { ...answered, item: 'partshoering' }
  const after = listStandings({ lines, requests: [came] }, new Set([dok]), told).find(
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
  expect(itemsTold({ sources, partshoeringer: unanswered }).has('hoeringssvar')).toBe(false)
})
