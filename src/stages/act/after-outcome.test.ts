import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import { anInstruction, anOutcome, aRemittal } from '../11-outcome/outcome.specimen.ts'
import { taskText } from '../11-outcome/instruction-kind.ts'
import type { Ruling } from '../11-outcome/outcome.ts'
import { needsDeeds } from './act-needs.ts'
import { opennessOf } from './open-acts.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, INDKOEB } from '../case.specimen.ts'
import { listProblems } from './entry-problem.ts'
import { foldCase } from '../fold-case.ts'

const TODAY = plainDate('2025-09-01')
const received: CaseEntry = {
  kind: 'outcome-received',
  outcome: anOutcome([[INDKOEB, aRemittal(INDKOEB)]]),
  on: plainDate('2025-08-04'),
}
const task = { id: anInstruction(INDKOEB).id, asked: taskText(anInstruction(INDKOEB)) }
function folded(...more: readonly CaseEntry[]) {
  const file = foldCase([...entriesOf(aCase()), received, ...more])
  if (file === undefined) throw new Error('the specimen folds')
  return file
}
const fields = (entry: CaseEntry, ...before: readonly CaseEntry[]) =>
  listProblems(folded(...before), entry, TODAY).map(({ field }) => field)
const begun = (change: Partial<Extract<CaseEntry, { kind: 'round-begun' }>> = {}): CaseEntry => ({
  kind: 'round-begun',
  on: TODAY,
  procedure: 'hjemvisning',
  instructions: [task],
  ...change,
})

describe('a remitted case', () => {
  test('is taken up with every instruction as a task, and as nothing else', () => {
    expect(fields(begun())).toEqual([])
    expect(fields(begun({ instructions: [] }))).toEqual(['hvorfor'])
    expect(fields(begun({ procedure: 'genoptagelse' }))).toEqual(['hvorfor'])
    expect(task.asked).toContain('Spørgsmål: Hvad betyder angsten ved indkøb?')
  })
  test('has its task closed by what answers it; the last answer counts', () => {
    const answer = (change: object): CaseEntry =>
      ({ kind: 'instruction-answered', id: task.id, how: 'Lægen har svaret.', ...change }) as CaseEntry
    const source = aCase().sources[0]?.id
    const [one] = folded(begun(), answer({ notFollowed: true }), answer({ source })).round.instructions
    expect(one).toEqual({ ...task, answeredBy: 'Lægen har svaret.', source })
    const [refused] = folded(begun(), answer({ notFollowed: true })).round.instructions
    expect(refused?.notFollowed).toBe(true)
    expect(fields(answer({ source: 'x' }), begun())).toEqual(['vist-af'])
  })
})

describe('carrying a decision out', () => {
  const proved = (on: string): CaseEntry => ({
    kind: 'compliance-proved',
    proof: { on: plainDate(on), how: 'Hjælpen er begyndt.' },
  })
  test.each([
    ['after the decision', '2025-08-10', []],
    ['before it', '2025-07-31', ['dag']],
    ['in the future', '2025-09-02', ['dag']],
  ])('%s', (_, on, problems) => {
    expect(fields(proved(on))).toEqual(problems)
  })
  test('a bailiff matter begins with an enquiry', () => {
    const step = (kind: 'henvendelse' | 'svar', change: object = {}): CaseEntry =>
      ({
        kind: 'fogedsag-step-taken',
        step: { id: 's' as RecordId, kind, on: TODAY, words: 'x', ...change },
      }) as CaseEntry
    expect(fields(step('svar'))).toEqual(['skridt'])
    expect(fields(step('henvendelse'))).toEqual(['frist'])
    expect(fields(step('henvendelse', { due: plainDate('2025-09-15') }))).toEqual([])
  })
})

describe('what was upheld or rejected', () => {
  const upheld: Ruling = { kind: 'stadfaestelse', criticism: [] }
  const decided = (first: Ruling, ...rest: readonly Ruling[]) => {
    const file = foldCase([
      ...entriesOf(aCase()),
      { ...received, outcome: anOutcome([first, ...rest].map((ruling) => [INDKOEB, ruling])) } as CaseEntry,
    ])
    if (file === undefined) throw new Error('the specimen folds')
    return file
  }
  const openness = (file: ReturnType<typeof decided>) =>
    (['compliance-proved', 'fogedsag-step-taken'] as const).map(
      (act) => opennessOf(act, 'klagesagsbehandler', 'styrelsen-har-afgjort', file).kind,
    )

  test('asks for nothing, so nothing of it is proved or enforced', () => {
    expect(openness(decided(upheld))).toEqual(['closed', 'closed'])
    expect(openness(decided({ kind: 'afvisning', grund: 'for-sent' }))).toEqual(['closed', 'closed'])
    expect(needsDeeds(decided(upheld))?.da).toContain('Der er intet at føre ud i livet')
  })
  test('beside a part that was reversed does', () => {
    expect(openness(decided(upheld, aRemittal(INDKOEB)))).toEqual(['open', 'open'])
  })
  test('and a remittal does in the round that follows', () => {
    expect(needsDeeds(folded(begun()))).toBeNull()
  })
})

test('how a decision was carried out is not lost when the board decides again', () => {
  const proof = { on: plainDate('2025-08-20'), how: 'Hjælpen til posten er begyndt.' }
  const outcome = anOutcome([[INDKOEB, aRemittal(INDKOEB)]])
  const later = { ...outcome, id: 'udfald-2' as RecordId, decidedOn: plainDate('2026-01-12') }
  const file = folded(
    begun(),
    { kind: 'compliance-proved', proof },
    { kind: 'outcome-received', outcome: later, on: later.decidedOn },
  )
  expect(file.compliance?.proofs).toEqual([])
  expect(file.formerRounds).toMatchObject([{ outcome: { id: outcome.id }, compliance: { proofs: [proof] } }])
})
