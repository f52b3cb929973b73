import { expect, test } from 'vitest'
import { aRefusal, type Said, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ressourcerAlene } from './rule.ts'

testCaseRule(ressourcerAlene, examples)

const hard: Said = { from: 'borger', text: 'Jeg går i stå.' }
const levels = (told: Told) => {
  const verdict = caseVerdict(ressourcerAlene, aRefusal(told))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test.each<readonly [string, Told, unknown]>([
  [
    'many resources, most things done oneself, a strong network and lighter offers',
    {
      statements: [hard],
      reason:
        'Der lægges vægt på, at borger har mange ressourcer og klarer de fleste ting i hverdagen. Borger har et stærkt netværk og en kæreste, der støtter op. Borger kan opnå større mestring med mindre indgribende tilbud.',
    },
    ['fejl'],
  ],
  [
    'praise so short that the refusal counts as empty',
    { statements: [hard], reason: 'Du er velfungerende.' },
    ['advarsel'],
  ],
  [
    'someone outside has seen that it goes well',
    {
      statements: [hard, { from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene.' }],
      reason: 'Du er ressourcestærk og velformuleret, og du har et stærkt netværk.',
    },
    'holds',
  ],
  [
    'resources among other considerations',
    {
      statements: [hard],
      assessment: { text: 'Nej.', considerations: ['ressourcer', 'konsekvens-i-aktiviteten'] },
    },
    'holds',
  ],
])('%s', (_, told, expected) => {
  expect(levels(told)).toEqual(expected)
})
