import fc from 'fast-check'
import { addWeeks, plainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import type { Mangel } from '../../law/mangel.ts'
import { PROCEDURES } from '../06-decision/combination.ts'
import { AT_HOME } from './activity-at-home.specimen.ts'
import { OUTSIDE } from './activity-outside.specimen.ts'
import { assembleCase } from './assembled-case.specimen.ts'
import type { CasePlan } from './case-plan.specimen.ts'
import type { NeedPlan } from './need-base.specimen.ts'
import type { CaseFile } from '../case-file.ts'
import { asChildCase, CHILD_ACTIVITIES, CHILD_ANSWERS } from './child-case.specimen.ts'
import type { CaseFlaw } from './case-flaw.specimen.ts'
import { NEIGHBOURS, PLANNED_ANSWERS, type Neighbour, type PlannedAnswer } from './need-plan.specimen.ts'
import { PERSONS, type PersonSpecimen } from './person.specimen.ts'

const ACTIVITIES = [...AT_HOME, ...OUTSIDE]

/** Whom accompaniment, helpers and cleaning are for: who can lead, and can't do. */
const PHYSICAL = PERSONS.filter(({ kind }) => kind === 'nedsat-fysisk')

/** Lawful, complete cases of one to six needs, with everything known; one in five is a child’s. */
export const anyHoldingCase: fc.Arbitrary<CaseFile> = fc.oneof(
  { weight: 4, arbitrary: casesWith() },
  { weight: 1, arbitrary: anyChildCase() },
)

/** A child’s case, under Barnets Lov, where one parent or two have custody. */
export function anyChildCase(): fc.Arbitrary<CaseFile> {
  const plan = fc.record({
    person: fc.constantFrom(...PERSONS.filter(({ kind }) => kind === 'nedsat-psykisk')),
    // The law is in force from the first day of 2024, and the case begins after.
    begun: fc.integer({ min: 0, max: 80 }).map((weeks) => addWeeks(plainDate('2024-02-05'), weeks)),
    days: fc.constantFrom(49, 52, 66, 79),
    needs: fc
      .array(
        fc.constantFrom(...CHILD_ANSWERS).chain((answer) => anyNeed(answer, CHILD_ACTIVITIES)),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((needs) => uniqueBy(needs, ({ activity }) => activity)),
    procedure: fc.constantFrom(...PROCEDURES),
    helper: fc.constant<CasePlan['helper']>('ingen'),
    hearing: fc.constantFrom<CasePlan['hearing']>('holdt', 'kendt'),
    committee: fc.boolean(),
    sparring: fc.boolean(),
  })
  return fc.tuple(plan, fc.constantFrom<1 | 2>(1, 2)).map(([one, parents]) => asChildCase(assembleCase(one), parents))
}

/** The same, with at least one need that ends as told. */
export function casesWith(answer?: PlannedAnswer, neighbour?: Neighbour): fc.Arbitrary<CaseFile> {
  return anyPlan(answer, neighbour).map(assembleCase)
}

function anyPlan(answer?: PlannedAnswer, neighbour?: Neighbour): fc.Arbitrary<CasePlan> {
  return fc
    .option(neighbour === undefined ? fc.constantFrom(...NEIGHBOURS) : fc.constant(neighbour), {
      nil: undefined,
      freq: neighbour === undefined ? 1 : Number.MAX_SAFE_INTEGER,
    })
    .chain((beside) =>
      fc.record({
        person: personFor(beside),
        begun: fc.integer({ min: 0, max: 270 }).map((weeks) => addWeeks(plainDate('2020-09-07'), weeks)),
        days: fc
          .record({ weeks: fc.integer({ min: 7, max: 11 }), day: fc.integer({ min: 0, max: 4 }) })
          .map(({ weeks, day }) => weeks * 7 + day),
        needs: needsWith(answer, beside === undefined ? 6 : 5),
        procedure: fc.constantFrom(...PROCEDURES),
        helper: fc.constantFrom<CasePlan['helper']>('ingen', 'ingen', 'partsrepraesentant', 'vaerge', 'bisidder'),
        hearing: fc.constantFrom<CasePlan['hearing']>('holdt', 'kendt'),
        committee: fc.boolean(),
        sparring: fc.boolean(),
        ...(beside === undefined ? {} : { neighbour: fc.constant(beside) }),
      }),
    )
}

function personFor(neighbour: Neighbour | undefined): fc.Arbitrary<PersonSpecimen> {
  if (neighbour === undefined) return fc.constantFrom(...PERSONS)
  if (neighbour === 'botilbud') return fc.constantFrom(...PERSONS.filter(({ kind }) => kind === 'nedsat-psykisk'))
  return fc.constantFrom(...PHYSICAL)
}

/** Each activity once; the first need ends as told. */
function needsWith(answer: PlannedAnswer | undefined, most: number): fc.Arbitrary<readonly NeedPlan[]> {
  const others = fc.array(fc.constantFrom(...PLANNED_ANSWERS).chain(anyNeed), { maxLength: most - 1 })
  const first = (answer === undefined ? fc.constantFrom(...PLANNED_ANSWERS) : fc.constant(answer)).chain(anyNeed)
  return fc.tuple(first, others).map(([one, rest]) => uniqueBy([one, ...rest], ({ activity }) => activity))
}

function anyNeed(
  answer: PlannedAnswer,
  activities: readonly NeedPlan['activity'][] = ACTIVITIES,
): fc.Arbitrary<NeedPlan> {
  return fc.record({
    answer: fc.constant(answer),
    activity: fc.constantFrom(...activities.filter(({ inGroup }) => answer !== 'gruppe' || inGroup === true)),
    hours: fc.constantFrom(0.5, 1, 1.5, 2, 3),
    spread: fc.constantFrom(0, 0.5, 1),
  })
}

/** A case that holds but for one named flaw, which must be found by its code. */
export interface FlawedCase {
  readonly file: CaseFile
  readonly mangel: Mangel
  readonly flaw: string
}

export function casesWithFlaw({ name, mangel, answer, neighbour, inject }: CaseFlaw): fc.Arbitrary<FlawedCase> {
  return casesWith(answer, neighbour).map((file) => ({ file: inject(file), mangel, flaw: name }))
}
