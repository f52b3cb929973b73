import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, KARLA, POST } from '../case.specimen.ts'
import { stateOf } from '../case-state.ts'
import { citizenCase } from './citizen-case.ts'
import { listDisclosed } from './disclosure.ts'
import { foldCase } from '../fold-case.ts'

const today = plainDate('2025-03-03')
const journal = entriesOf(aCase())
const sentAt = journal.findIndex(({ kind }) => kind === 'decision-sent')

/** All that the citizen can be shown of a journal: the case, and the entries that may be read. */
function shown(entries: readonly CaseEntry[]): string {
  const file = foldCase(entries)
  if (file === undefined) throw new Error('a case')
  const mine = citizenCase({
    journal: entries.map((entry) => ({ entry, by: { role: 'raadgiver' } })),
    file,
    state: stateOf(file, true),
    voice: { kind: 'borger', party: KARLA },
    today,
  })
  return JSON.stringify([mine, listDisclosed(entries.map((entry) => ({ entry })))])
}

const SECRET = 'Dette er en vurdering, som ingen må se endnu.'

const DRAFTS: readonly CaseEntry[] = [
  { kind: 'need-assessed', assessment: { need: POST, text: SECRET, decisive: [], setAside: [], considerations: [] } },
  { kind: 'information-judged', need: POST, enough: { answer: 'nej', why: SECRET } },
  {
    kind: 'need-answered',
    answer: { need: POST, answer: { kind: 'ikke-et-behov', why: SECRET }, change: { kind: 'ny' } },
  },
  {
    kind: 'personkreds-judged',
    need: POST,
    personkreds: {
      answer: 'udenfor',
      provision: { act: 'SEL', paragraph: '85' },
      because: [],
      reason: SECRET,
      statements: [],
      demands: [],
    },
  },
  { kind: 'view-recorded', view: { id: 'v' as RecordId, words: 'Nej.', reply: SECRET } },
  { kind: 'committee-held', meeting: { id: 'u' as RecordId, on: today, agenda: [], members: [], advice: SECRET } },
  { kind: 'partshoering-exempted', exemption: { ground: 'fvl-20', why: SECRET } },
]
const INTERNAL: readonly CaseEntry[] = [
  {
    kind: 'sparring-held',
    sparring: { id: 's' as RecordId, on: today, by: 'x' as never, understood: false, gaps: [SECRET] },
  },
  {
    kind: 'note-recorded',
    note: { id: 'n' as RecordId, on: today, of: today, by: 'x' as never, about: 'sagsskridt', text: SECRET },
  },
  { kind: 'guardian-doubt-recorded', doubt: { raised: today, why: SECRET } },
]

describe('before the decision is sent', () => {
  test.each([...DRAFTS, ...INTERNAL].map((entry) => [entry.kind, entry] as const))('nothing of %s', (_, entry) => {
    for (const cut of [2, Math.floor(sentAt / 2), sentAt]) {
      const before = journal.slice(0, cut)
      const has = before.some(({ kind }) => kind === 'need-recorded')
      if (!has) continue
      expect(shown([...before, entry])).not.toContain(SECRET)
    }
  })
})

describe('after it', () => {
  const before = journal.slice(0, sentAt)
  const after = journal.slice(sentAt)
  test.each(INTERNAL.map((entry) => [entry.kind, entry] as const))('nothing of %s either', (_, entry) => {
    expect(shown([...before, entry, ...after])).not.toContain(SECRET)
  })
  test('an assessment that was put aside before it stays a draft', () => {
    const first = before.findIndex(({ kind }) => kind === 'need-assessed')
    const draft = DRAFTS[0]
    if (draft === undefined) throw new Error('a draft')
    expect(shown([...before.slice(0, first), draft, ...before.slice(first), ...after])).not.toContain(SECRET)
  })
  test('what a new round makes of it waits for its own letter, and the former decision stays to be read', () => {
    const round: CaseEntry = { kind: 'round-begun', on: today, procedure: 'hjemvisning', instructions: [] }
    const told = shown([...journal, round, ...DRAFTS])
    expect(told).not.toContain(SECRET)
    expect(told).toContain(aCase().assessments[0]?.text)
    expect(told).toContain('"isFormer":true')
  })
  test('a reassessment is told when it is finished, and not before', () => {
    const complaint: CaseEntry = {
      kind: 'complaint-received',
      complaint: {
        id: 'k' as RecordId,
        by: KARLA,
        channel: 'digital',
        received: today,
        words: 'Nej.',
        contested: [POST],
      },
    }
    const begun: readonly CaseEntry[] = [
      complaint,
      {
        kind: 'genvurdering-begun',
        id: 'g' as RecordId,
        complaint: 'k' as RecordId,
        by: 'x' as never,
        on: today,
        newSources: [],
      },
      {
        kind: 'genvurdering-part-judged',
        id: 'g' as RecordId,
        part: { kind: 'fastholdt', need: POST, replies: [], why: SECRET },
      },
    ]
    expect(shown([...journal, ...begun])).not.toContain(SECRET)
    expect(shown([...journal, ...begun, { kind: 'genvurdering-finished', id: 'g' as RecordId, on: today }])).toContain(
      SECRET,
    )
  })
})
