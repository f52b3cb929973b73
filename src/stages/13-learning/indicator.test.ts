import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { provisionOn } from '../../law/provision.ts'
import { SURVEY_IDS, SURVEY_INDICATORS, surveyOn, surveySources } from './indicator.ts'

const TODAY = plainDate('2026-11-25')

test('every indicator is asked once on a day, in the order of the list', () => {
  expect(surveyOn(TODAY).map(({ id }) => id)).toEqual(SURVEY_IDS)
  expect(surveyOn(plainDate('2017-12-31'))).toEqual([])
})

test.each(SURVEY_INDICATORS)('$id rests on law that held on its first day, and does so still', (indicator) => {
  const { law, inForce } = indicator
  expect(law.length).toBeGreaterThan(0)
  for (const day of [inForce.from, TODAY])
    expect(law.map(({ act, paragraph }) => provisionOn(act, paragraph, day).kind)).toEqual(law.map(() => 'in-force'))
  expect(surveySources(indicator, TODAY).map(({ words }) => words.da === '')).toEqual(law.map(() => false))
})

test('the action plan is asked of no decision from before the catalogue knows the rule', () => {
  const ids = (day: string) => surveyOn(plainDate(day)).map(({ id }) => id)
  expect([ids('2020-12-31').includes('handleplan'), ids('2021-01-01').includes('handleplan')]).toEqual([false, true])
  const plan = SURVEY_INDICATORS.find(({ id }) => id === 'handleplan')
  if (plan === undefined) throw new Error('there is one')
  expect(surveySources(plan, plainDate('2013-09-05'))).toEqual([])
})
