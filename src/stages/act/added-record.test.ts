import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWeeks, plainDate } from '../../base/date.ts'
import type { DocumentId, PartyId, QuestionId, RecordId, SourceId } from '../00-case/case-id.ts'
import { ACT_TABLE } from './act-table.ts'
import { KLAGE } from '../appealed-case.specimen.ts'
import type { Act, CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, KARLA, POST, RAADGIVER } from '../case.specimen.ts'
import { listProblems } from './entry-problem.ts'
import { foldCase } from '../fold-case.ts'

const ID = 'samme-navn'
const id = ID as RecordId
const on = plainDate('2025-09-01')
const due = addWeeks(on, 2)
const by = RAADGIVER
const letter = (recipient: string) => ({ id, sent: on, to: [KARLA], recipient, channel: 'brevpost' as const })

/** An entry of every kind that adds a record and never tells one anew, with something in it that may differ. */
const ADDS: Partial<Readonly<Record<Act, (words: string) => CaseEntry>>> = {
  'party-recorded': (why) => ({
    kind: 'party-recorded',
    party: { id: ID as PartyId, role: 'bisidder', mandates: [], refused: { on, why } },
  }),
  'consent-recorded': (covers) => ({
    kind: 'consent-recorded',
    consent: { id, to: 'netvaerk', answer: 'ja', on, form: 'mundtlig', covers },
  }),
  'note-recorded': (text) => ({
    kind: 'note-recorded',
    note: { id, on, of: on, by, about: 'telefonsamtale', text },
  }),
  'call-asked': (words) => ({ kind: 'call-asked', wish: { id, by: KARLA, on, words } }),
  'aktindsigt-asked': (words) => ({ kind: 'aktindsigt-asked', request: { id, by: KARLA, on, words } }),
  'withdrawal-asked': (words) => ({
    kind: 'withdrawal-asked',
    withdrawal: { id, by: KARLA, on, words, needs: [POST] },
  }),
  'document-recorded': (name) => ({ kind: 'document-recorded', id: ID as DocumentId, name, on, hash: 'a'.repeat(64) }),
  'application-received': (words) => ({
    kind: 'application-received',
    application: { id, received: on, form: 'digital', words, named: [], delayNotices: [], postponements: [] },
  }),
  'source-recorded': (title) => ({
    kind: 'source-recorded',
    source: { id: ID as SourceId, kind: 'borger', title, date: on, form: 'skriftlig', obtained: 'fra-borgeren' },
  }),
  'question-asked': (matter) => ({
    kind: 'question-asked',
    id: ID as QuestionId,
    question: { to: 'udfoerer', need: POST, matter, why: 'Omfanget skal fastsættes.' },
    sent: on,
    due,
  }),
  'disagreement-recorded': (about) => ({
    kind: 'disagreement-recorded',
    disagreement: { id, need: POST, about, citizenSide: [], otherSide: [] },
  }),
  'review-recorded': (words) => ({
    kind: 'review-recorded',
    review: { id, on, statement: null, answer: 'nej', words },
  }),
  'partshoering-sent': (source) => ({
    kind: 'partshoering-sent',
    partshoering: { id, sent: on, due, to: [KARLA], statements: [], sources: [source as SourceId] },
  }),
  'committee-held': (advice) => ({
    kind: 'committee-held',
    meeting: { id, on, agenda: [POST], members: [by], advice },
  }),
  'sparring-held': (gap) => ({ kind: 'sparring-held', sparring: { id, on, by, understood: false, gaps: [gap] } }),
  'letter-sent': (recipient) => ({ kind: 'letter-sent', letter: { ...letter(recipient), about: 'andet' } }),
  'decision-sent': (recipient) => ({ kind: 'decision-sent', letter: { ...letter(recipient), about: 'afgoerelse' } }),
  'outcome-sent': (recipient) => ({ kind: 'outcome-sent', letter: { ...letter(recipient), about: 'udfald' } }),
  'call-made': (note) => ({ kind: 'call-made', call: { id, on, when: 'efter-brevet', reached: false, note } }),
  'genvurdering-begun': (source) => ({
    kind: 'genvurdering-begun',
    id,
    complaint: KLAGE.id,
    by,
    on,
    newSources: [source as SourceId],
  }),
  'board-asked': (asked) => ({ kind: 'board-asked', request: { id, item: 'andet', asked, on, due } }),
  'board-contact-logged': (about) => ({
    kind: 'board-contact-logged',
    contact: { id, on, between: 'kommune-og-styrelse', by, about },
  }),
  'own-initiative-taken': (words) => ({
    kind: 'own-initiative-taken',
    step: { id, kind: 'paalagt-skridt', on, by, words, why: 'Barnet venter.' },
  }),
  'fogedsag-step-taken': (words) => ({
    kind: 'fogedsag-step-taken',
    step: { id, kind: 'henvendelse', on, due, words },
  }),
  'publication-approved': (text) => ({
    kind: 'publication-approved',
    publication: { id, round: 1, on, by, text, putBack: [], alsoRemoved: [] },
  }),
}

/** The rest open the case or a round, answer what is there, add to a list without names, or may tell a record anew. */
const ADDS_NONE: readonly Act[] = [
  'case-opened',
  'case-imported',
  'case-imported-again',
  'round-begun',
  'instruction-answered',
  'party-changed',
  'guardian-doubt-recorded',
  'consent-withdrawn',
  'official-recorded',
  'responsible-assigned',
  'receipt-sent',
  'delay-notice-sent',
  'help-considered',
  'decision-postponed',
  'aktindsigt-delayed',
  'aktindsigt-answered',
  'withdrawal-regretted',
  'withdrawal-questioned',
  'withdrawal-answered',
  'withdrawal-confirmed',
  'statement-recorded',
  'question-reminded',
  'question-answered',
  'question-closed',
  'disagreement-settled',
  'review-followed-up',
  'need-recorded',
  'personkreds-judged',
  'need-assessed',
  'information-judged',
  'partshoering-answered',
  'partshoering-used',
  'partshoering-exempted',
  'committee-planned',
  'sparring-followed-up',
  'former-grant-recorded',
  'non-cooperation-recorded',
  'view-recorded',
  'need-answered',
  'decision-proposed',
  'decision-taken-back',
  'case-closed',
  'case-reopened',
  'decision-reviewed',
  'letter-resent',
  'death-recorded',
  'death-mistaken',
  'after-death-decided',
  'letter-delivered',
  'complaint-received',
  'complaint-approved',
  'complaint-acknowledged',
  'complaint-withdrawn',
  'complaint-kept',
  'genvurdering-part-judged',
  'genvurdering-delayed',
  'genvurdering-finished',
  'board-file-assembled',
  'case-sent-to-board',
  'board-received',
  'board-answered',
  'outcome-drafted',
  'outcome-signed',
  'outcome-received',
  'compliance-proved',
  'publication-withdrawn',
]

const journal: readonly CaseEntry[] = [...entriesOf(aCase()), { kind: 'complaint-received', complaint: KLAGE }]
function folded(entries: readonly CaseEntry[]) {
  const file = foldCase(entries)
  if (file === undefined) throw new Error('the specimen folds')
  return file
}
const problems = (entries: readonly CaseEntry[], entry: CaseEntry) => listProblems(folded(entries), entry, due)

/** Every record of that name, wherever in the case it stands. */
function named(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [...('id' in value && value.id === ID ? [value] : []), ...Object.values(value).flatMap(named)]
}

test('every kind of entry is one that adds a record, or one that does not', () => {
  expect([...Object.keys(ADDS), ...ADDS_NONE].toSorted()).toEqual(Object.keys(ACT_TABLE).toSorted())
})

describe.each(Object.entries(ADDS))('%s', (_, entryOf) => {
  test('taken in under one name however often, the first is never lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (all) => {
        const [first, ...others] = all.map((words) => entryOf(words))
        if (first === undefined) throw new Error('there are two at least')
        expect(problems(journal, first)).toEqual([])
        const before = [...journal, first]
        const taken = [...before]
        for (const entry of others) if (problems(taken, entry).length === 0) taken.push(entry)
        expect(named(folded(taken))).toEqual(named(folded(before)))
        expect(named(folded(taken))).toHaveLength(1)
      }),
      { numRuns: 20 },
    )
  })
  test('another of its name is told so, the very same is not', () => {
    const before = [...journal, entryOf('et')]
    expect(problems(before, entryOf('andet'))).toMatchObject([
      { field: 'id', words: { da: expect.stringContaining('allerede er gemt i sagen') } },
    ])
    expect(problems(before, entryOf('et'))).toEqual([])
  })
})

test('a hearing that was answered is not sent once more as if it were not', () => {
  const sent = ADDS['partshoering-sent']?.('status')
  if (sent === undefined) throw new Error('a hearing adds')
  const answered: CaseEntry = { kind: 'partshoering-answered', id, on, words: 'Det passer.' }
  expect(problems([...journal, sent, answered], sent)).toMatchObject([{ field: 'id' }])
})

test('a journal from before still folds: what was written last under a name stands', () => {
  const [one, other] = [ADDS['note-recorded']?.('et'), ADDS['note-recorded']?.('andet')]
  if (one === undefined || other === undefined) throw new Error('a note adds')
  expect(named(folded([...journal, one, other]))).toMatchObject([{ text: 'andet' }])
})
