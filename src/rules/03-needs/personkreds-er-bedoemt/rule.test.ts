import { expect, test } from 'vitest'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { aRefusal, unjudged } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { personkredsErBedoemt } from './rule.ts'

testCaseRule(personkredsErBedoemt, examples)

test('a grant without a judgement is advice; so is a refusal of someone who is eligible for the rest, and else it is a flaw', () => {
  const needs = aCase().needs.map((need) => (need.id === POST ? unjudged(need) : need))
  const silent = aCase({
    needs,
    assessments: [],
    answers: aCase().answers,
  })
  const verdict = caseVerdict(personkredsErBedoemt, silent)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ need, level }) => [need, level])).toEqual([[POST, 'raad']])
  const refused = caseVerdict(personkredsErBedoemt, aRefusal({ reason: 'Nej.' }))
  expect(refused.kind === 'fails' && refused.findings.map(({ need, level }) => [need, level])).toEqual([
    [INDKOEB, 'raad'],
  ])
  const file = aRefusal({ reason: 'Nej.' })
  const outside = caseVerdict(personkredsErBedoemt, {
    ...file,
    needs: file.needs.map((need) =>
      need.personkreds === undefined ? need : { ...need, personkreds: { ...need.personkreds, answer: 'udenfor' } },
    ),
  })
  expect(outside.kind === 'fails' && outside.findings.map(({ need, level }) => [need, level])).toEqual([
    [INDKOEB, 'fejl'],
  ])
})

test('what another authority or offer covers need not be judged', () => {
  const file = aCase({
    needs: aCase().needs.map((need) => (need.id === INDKOEB ? unjudged(need) : need)),
    answers: aCase().answers.map((one) =>
      one.need === INDKOEB
        ? {
            ...one,
            answer: { kind: 'daekket-paa-anden-vis', by: 'tilbud', what: 'Fælles indkøb', whyEnough: 'Hver uge.' },
          }
        : one,
    ),
  })
  expect(caseVerdict(personkredsErBedoemt, file).kind).toBe('holds')
})
