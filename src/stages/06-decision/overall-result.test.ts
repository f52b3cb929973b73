import { expect, test } from 'vitest'
import { aCase } from '../case.specimen.ts'
import { overallResult, resultOfNeeds } from './overall-result.ts'

const { needs, answers } = aCase()

test('a case has a result when every need has its answer, and none before', () => {
  expect(resultOfNeeds(needs, answers)).toBe(overallResult(answers))
  expect(resultOfNeeds(needs, answers.slice(1))).toBeUndefined()
  expect(resultOfNeeds(needs, [])).toBeUndefined()
  expect(resultOfNeeds([], [])).toBeUndefined()
})
