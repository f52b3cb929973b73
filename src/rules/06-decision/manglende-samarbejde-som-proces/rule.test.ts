import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { NonCooperation } from '../../../stages/06-decision/non-cooperation.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { manglendeSamarbejdeSomProces } from './rule.ts'
import { listMissingSteps, type Step } from './step.ts'

testCaseRule(manglendeSamarbejdeSomProces, examples)

const day = plainDate
const ON = day('2025-03-03')
const bare: NonCooperation = { id: 'x' as never, attempts: [] }
const found = {
  ...bare,
  causeFound: 'Han sover om dagen.',
  dueToImpairment: false,
  guided: day('2025-02-01'),
  concern: false,
}

test.each<[string, NonCooperation, readonly Step[]]>([
  ['nothing', bare, ['grund-ikke-fundet', 'ikke-vejledt', 'ikke-forsoegt', 'bekymring-ikke-vurderet']],
  ['due to the impairment, and nothing else', { ...bare, dueToImpairment: true }, ['skyldes-funktionsnedsaettelsen']],
  [
    'a cause, not held against the impairment',
    { ...bare, causeFound: 'Han sover.' },
    ['funktionsnedsaettelse-ikke-vurderet', 'ikke-vejledt', 'ikke-forsoegt', 'bekymring-ikke-vurderet'],
  ],
  ['one way tried', { ...found, attempts: [{ on: ON, how: 'telefon' }] }, ['kun-en-vej', 'intet-brev']],
  ['a letter only', { ...found, letter: { sent: day('2025-02-10'), due: day('2025-02-24') } }, ['kun-en-vej']],
  [
    'two ways, no letter',
    {
      ...found,
      attempts: [
        { on: ON, how: 'telefon' },
        { on: ON, how: 'besoeg' },
      ],
    },
    ['intet-brev'],
  ],
  [
    'a short limit',
    { ...found, attempts: [{ on: ON, how: 'besoeg' }], letter: { sent: day('2025-02-10'), due: day('2025-02-17') } },
    ['kort-frist'],
  ],
  [
    'a limit that runs to the day of the decision',
    { ...found, attempts: [{ on: ON, how: 'besoeg' }], letter: { sent: day('2025-02-17'), due: ON } },
    ['fristen-loeber'],
  ],
  ['worry', { ...found, concern: true }, ['bekymring']],
])('with %s', (_, process, steps) => {
  expect(listMissingSteps(process, ON)).toEqual(steps)
})

test('what was not found out comes as a question to those who come to the home', () => {
  const given = { ...(examples.holds[0]?.given ?? never()), nonCooperation: bare }
  const verdict = caseVerdict(manglendeSamarbejdeSomProces, given)
  expect(verdict.kind === 'fails' && verdict.findings[0].question?.to).toBe('udfoerer')
  expect(verdict.kind === 'fails' && verdict.findings[0].question?.matter).toContain('at købe ind')
})

function never(): never {
  throw new Error('the rule has an example that holds')
}
