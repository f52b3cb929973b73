import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { FogedsagStep } from './compliance.ts'
import { stepProblems } from './fogedsag.ts'

const step = (kind: FogedsagStep['kind'], on: string, due?: string): FogedsagStep => ({
  id: `${kind}-${on}` as never,
  kind,
  on: plainDate(on),
  words: 'Hjælpen er ikke begyndt.',
  ...(due === undefined ? {} : { due: plainDate(due) }),
})
const asked = step('henvendelse', '2025-05-20', '2025-05-27')
const closed = step('afsluttet', '2025-05-25')

test.each<[string, readonly FogedsagStep[], FogedsagStep, readonly string[]]>([
  ['the board asks', [], asked, []],
  ['it asks without a day', [], step('henvendelse', '2025-05-20'), ['due']],
  ['it asks for an answer the same day', [], step('henvendelse', '2025-05-20', '2025-05-20'), ['due']],
  ['before the decision', [], step('henvendelse', '2025-04-30', '2025-05-27'), ['on']],
  ['an answer', [asked], step('svar', '2025-05-22'), []],
  ['an answer to nothing', [], step('svar', '2025-05-22'), ['kind']],
  ['a warning out of the blue', [], step('varsel-om-tvangsboeder', '2025-05-29', '2025-06-05'), ['kind']],
  [
    'a warning while the day has not passed',
    [asked],
    step('varsel-om-tvangsboeder', '2025-05-27', '2025-06-05'),
    ['on'],
  ],
  ['a warning when it has', [asked], step('varsel-om-tvangsboeder', '2025-05-28', '2025-06-05'), []],
  ['a warning without a day', [asked], step('varsel-om-tvangsboeder', '2025-05-28'), ['due']],
  [
    'handed over at once where the answer was no',
    [asked, step('svar', '2025-05-21')],
    step('overdraget-til-tilsynet', '2025-05-22'),
    [],
  ],
  ['handed over too early', [asked], step('overdraget-til-tilsynet', '2025-05-22'), ['on']],
  ['closed', [asked], closed, []],
  ['closed before it began', [], closed, ['kind']],
  ['a reminder after the end', [asked, closed], step('paamindelse', '2025-05-30', '2025-06-05'), ['kind']],
  ['a new enquiry after the end', [asked, closed], step('henvendelse', '2025-05-30', '2025-06-05'), []],
  ['a step before the last one', [asked], step('svar', '2025-05-19'), ['on']],
])('%s', (_, steps, next, fields) => {
  expect(stepProblems(steps, next, plainDate('2025-05-01')).map(({ field }) => field)).toEqual(fields)
})
