import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../../../base/date.ts'
import type { CaseId } from '../../00-case/case-id.ts'
import { drawSelfCheck, foldSelfCheck } from './draw-self-check.ts'
import { SURVEY_ANSWERS, SURVEY_IDS, type SurveyAnswer, surveyOn } from '../indicator.ts'
import { decisionName, type Reading, type SelfCheck } from './self-check.ts'
import { surveyAgreement, surveyAsked, surveyMoved, surveyOf } from './survey-figures.ts'
import { shareOf } from '../wilson.ts'

type Answers = NonNullable<Reading['answers']>
const reading = (answers: Answers, holds = true): Reading =>
  holds ? { holds, flaws: [], answers } : { holds, category: 'D', flaws: ['personkreds'], answers }

/** Where two readings stand, two coded it; where a third stands, it is what settled them. */
function checkOf(
  all: readonly (readonly Reading[])[],
  { percentTwice = 0, to = plainDate('2025-12-31') } = {},
): SelfCheck {
  const decisions = all.map((_, n) => {
    const caseId = `sag-${String(n).padStart(4, '0')}` as CaseId
    return { id: decisionName(caseId, 0), caseId, place: 0, decidedOn: addDays(to, -n) }
  })
  const sample = drawSelfCheck(
    { title: 'Prøve', from: addDays(to, -400), to, provisions: [], wanted: all.length, rule: 'baglaens', percentTwice },
    { decisions, shielded: 0 },
    { on: to, seed: 1 },
  )
  if (!sample.ok) throw new Error(sample.error.da)
  const entries = all.flatMap(([one, other, settled], at) => [
    ...[one, other].flatMap((said, who) =>
      said === undefined ? [] : [{ kind: 'decision-coded', nr: at + 1, by: `laeser-${who}`, reading: said } as const],
    ),
    ...(settled === undefined
      ? []
      : [{ kind: 'reading-settled', nr: at + 1, by: 'leder', reading: settled, reason: 'Sådan.' } as const]),
  ])
  const check = foldSelfCheck([{ kind: 'sample-drawn', sample: sample.value }, ...entries])
  if (check === undefined) throw new Error('it was drawn')
  return check
}
const many = (answer: SurveyAnswer, times: number) => Array.from({ length: times }, () => [reading({ omfang: answer })])
const rowOf = (check: SelfCheck, id = 'omfang') => surveyOf(check).find((row) => row.id === id)

const someAnswers = fc.dictionary(
  fc.constantFrom(...SURVEY_IDS),
  fc.constantFrom(...SURVEY_ANSWERS),
) as fc.Arbitrary<Answers>
const someReading = fc.tuple(someAnswers, fc.boolean()).map(([answers, holds]) => reading(answers, holds))

test('every number is what counting the decisions one by one gives, with Wilson’s interval from ten on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(someReading, { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 40 }),
      // The rule of the action plan begins in the midst of this period.
      fc.constantFrom(plainDate('2025-12-31'), plainDate('2021-01-10')),
      (all, to) => {
        const rows = surveyOf(checkOf(all, { percentTwice: 100, to }))
        for (const id of SURVEY_IDS) {
          const slow = { ja: 0, nej: 0, 'ikke-relevant': 0, 'kan-ikke-ses': 0, ubesvaret: 0, forskelligt: 0 }
          let asked = 0
          for (const [at, [one, other, settled]] of all.entries()) {
            if (one === undefined || other === undefined) continue
            if (one.holds !== other.holds && settled === undefined) continue
            if (!surveyOn(addDays(to, -at)).some((asks) => asks.id === id)) continue
            asked += 1
            const [a, b, c] = [one.answers?.[id], other.answers?.[id], settled?.answers?.[id]]
            if (c !== undefined) slow[c] += 1
            else if (a !== undefined && b !== undefined) slow[a === b ? a : 'forskelligt'] += 1
            else slow[a ?? b ?? 'ubesvaret'] += 1
          }
          const row = rows.find((found) => found.id === id)
          if (asked === 0) {
            expect(row).toBeUndefined()
            continue
          }
          if (row === undefined) throw new Error(`${id} was asked`)
          expect([row.yes, row.no, row.notRelevant, row.notSeen, row.unanswered, row.differed]).toEqual(
            Object.values(slow),
          )
          expect(surveyAsked(row)).toBe(asked)
          const of = slow.ja + slow.nej
          expect(row.share).toEqual(of < 10 ? undefined : shareOf(slow.ja, of))
        }
      },
    ),
  )
})

test('a sample coded before there were indicators counts as it did, with every question open', () => {
  const check = checkOf([[{ holds: true, flaws: [] }]])
  expect(rowOf(check)).toEqual({
    id: 'omfang',
    yes: 0,
    no: 0,
    notRelevant: 0,
    notSeen: 0,
    unanswered: 1,
    differed: 0,
  })
})

test('what waits for the other reader is not told, and two who differ in an indicator alone hold nothing back', () => {
  const waits = checkOf([[reading({ omfang: 'ja' })]], { percentTwice: 100 })
  expect(rowOf(waits)).toBeUndefined()
  const differ = checkOf([[reading({ omfang: 'ja' }), reading({ omfang: 'nej' })]], { percentTwice: 100 })
  expect(rowOf(differ)).toMatchObject({ yes: 0, no: 0, differed: 1 })
})

test('a share is of those it is relevant to and can be seen in', () => {
  const row = rowOf(
    checkOf([...many('ja', 8), ...many('nej', 4), ...many('ikke-relevant', 5), ...many('kan-ikke-ses', 3)]),
  )
  expect(row).toMatchObject({ notRelevant: 5, notSeen: 3, share: { count: 8, of: 12 } })
})

test('a move is measured where both have ten to take a share of, and is too few otherwise', () => {
  const since = (before: SelfCheck, now: SelfCheck) => surveyMoved(before, now).find(({ id }) => id === 'omfang')?.since
  const at = (yes: number, no: number, notSeen = 0, to: PlainDate = plainDate('2025-12-31')) =>
    checkOf([...many('ja', yes), ...many('nej', no), ...many('kan-ikke-ses', notSeen)], { to })
  expect(since(at(5, 25), at(25, 5))).toMatchObject({ kind: 'maalt', mayBeChance: false })
  expect(since(at(15, 15), at(17, 13))).toMatchObject({ kind: 'maalt', mayBeChance: true })
  expect(since(at(5, 4, 30), at(25, 5))).toMatchObject({ kind: 'for-faa' })
})

test('agreement is over those both answered, before anything was settled; kappa by hand', () => {
  // Both yes 2, both no 1, one of each 1: observed 3/4, by chance (3·2 + 1·2)/16 = 1/2, so kappa is 1/2.
  const [yes, no, open] = [reading({ omfang: 'ja' }), reading({ omfang: 'nej' }), reading({})]
  const check = checkOf(
    [
      [yes, yes],
      [yes, yes],
      [no, no],
      [yes, no, no],
      [yes, open],
    ],
    { percentTwice: 100 },
  )
  expect(surveyAgreement(check)).toMatchObject([{ id: 'omfang', agreed: { count: 3, of: 4 }, kappa: 0.5 }])
})
