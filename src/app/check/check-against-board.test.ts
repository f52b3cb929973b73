import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { CodedFlaw, Outcome } from '../../stages/11-outcome/outcome.ts'
import { anOutcome } from '../../stages/11-outcome/outcome.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, INDKOEB, KARLA, POST } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { checkAgainstBoard } from './check-against-board.ts'
import { checkCase } from './check-case.ts'

/** Karla's case with nothing told of shopping: the check warns that it was not asked about. */
const bad = aCase({ statements: aCase().statements.filter(({ needs }) => !needs.includes(INDKOEB)) })
const sent = entriesOf(bad)
const complaint: CaseEntry = {
  kind: 'complaint-received',
  complaint: {
    id: 'klage-1' as RecordId,
    by: KARLA,
    channel: 'brev',
    received: plainDate('2025-03-20'),
    words: 'Nej.',
    contested: [INDKOEB],
  },
}
const flaw = (mangel: Mangel, change: Partial<CodedFlaw> = {}): CodedFlaw => ({
  mangel,
  need: INDKOEB,
  arose: 'foer-afgoerelsen',
  ...change,
})
const upheld = (...criticism: readonly CodedFlaw[]) => anOutcome([[INDKOEB, { kind: 'stadfaestelse', criticism }]])
const received = (outcome: Outcome): CaseEntry => ({ kind: 'outcome-received', outcome, on: plainDate('2025-08-02') })
const told = (outcome: Outcome, more: readonly CaseEntry[] = []) =>
  checkAgainstBoard([...sent, complaint, ...more, received(outcome)])
const own = checkCase(foldCase(sent) ?? bad, plainDate('2025-03-03')).findings.filter(
  ({ level, need }) => level !== 'raad' && need === INDKOEB,
)
const [warning] = own

describe('what the check had said, beside what the board said', () => {
  test('the specimen is one that the check warns of', () => {
    expect(own.length).toBeGreaterThan(0)
  })
  test('a flaw that both saw was warned of', () => {
    if (warning === undefined) throw new Error('the check warns')
    const [one] = told(upheld(flaw(warning.mangel)))
    expect(one?.flaws.find(({ mangel }) => mangel === warning.mangel)?.agreement).toBe('warned')
  })
  test('a flaw that only the board saw was missed', () => {
    expect(told(upheld(flaw('habilitet')))[0]?.flaws[0]).toEqual({
      mangel: 'habilitet',
      need: INDKOEB,
      agreement: 'missed',
    })
  })
  test.each(['i-genvurderingen', 'nye-oplysninger'] as const)('one that arose %s was not there to see', (arose) => {
    expect(told(upheld(flaw('habilitet', { arose })))[0]?.flaws[0]?.agreement).toBe('later')
  })
  test('a warning that the board did not share was false, on the need it decided alone', () => {
    const alone = told(upheld())[0]?.flaws ?? []
    expect(alone.find(({ need }) => need === INDKOEB)?.agreement).toBe('false')
    const elsewhere = told(anOutcome([[POST, { kind: 'stadfaestelse', criticism: [] }]]))[0]?.flaws ?? []
    expect(elsewhere.find(({ need }) => need === INDKOEB)?.agreement).toBe('undecided')
  })
  test('a limit that was passed is no false alarm where the board did not mention it', () => {
    const late = aCase()
    const early = late.applications.map((one) => ({
      ...one,
      received: plainDate('2024-01-02'),
      publishedDeadline: { weeks: 4, url: 'https://fjordkommune.example/frister' },
      delayNotices: [],
    }))
    const journal = entriesOf({ ...late, applications: early } as typeof late)
    const [one] = checkAgainstBoard([...journal, complaint, received(upheld())])
    expect(one?.flaws.filter(({ mangel }) => mangel === 'kommunal-frist').map(({ agreement }) => agreement)).toEqual([
      'unsaid',
    ])
  })
  test('where the board did not take the complaint up, no warning was false', () => {
    const flaws = told(anOutcome([[INDKOEB, { kind: 'afvisning', grund: 'for-sent' }]]))[0]?.flaws ?? []
    expect(flaws.length).toBeGreaterThan(0)
    expect(new Set(flaws.map(({ agreement }) => agreement))).toEqual(new Set(['undecided']))
  })
  test('what came after the letter changes nothing of what the check had said', () => {
    const later: CaseEntry = {
      kind: 'note-recorded',
      note: { id: 'n' as RecordId, of: plainDate('2025-04-01'), about: 'moede', text: 'Efter brevet.' } as never,
    }
    expect(told(upheld(), [later])).toEqual(told(upheld()))
  })
  test('nothing is told before the board has decided, or where the sending is not in the journal', () => {
    expect(checkAgainstBoard([...sent, complaint])).toEqual([])
    const unsent = sent.filter(({ kind }) => kind !== 'decision-sent')
    expect(checkAgainstBoard([...unsent, complaint, received(upheld())])).toEqual([])
  })
  test('each round is compared with its own decision', () => {
    const again: readonly CaseEntry[] = [
      ...sent,
      complaint,
      received(upheld()),
      { kind: 'round-begun', on: plainDate('2025-08-05'), procedure: 'genoptagelse', instructions: [] },
      complaint,
      received(upheld(flaw('habilitet'))),
    ]
    // In the second round nothing was sent, so there is nothing to compare with.
    expect(checkAgainstBoard(again)).toHaveLength(1)
  })
})
