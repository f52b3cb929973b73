import { expect, test } from 'vitest'
import { aRefusal, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { serviceniveauMedKonkretVurdering } from './rule.ts'

testCaseRule(serviceniveauMedKonkretVurdering, examples)

const levels = (told: Told, change = {}) => {
  const verdict = caseVerdict(serviceniveauMedKonkretVurdering, aRefusal(told, change))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test.each<readonly [string, Told, unknown]>([
  [
    'marked as individual, but the words say nothing else',
    { assessment: { text: 'Serviceniveauet er højst to timer.', individual: true } },
    ['advarsel'],
  ],
  [
    'only the mark of a service level, and marked as individual',
    { assessment: { text: '', considerations: ['serviceniveau'], individual: true } },
    'holds',
  ],
  [
    'only the mark of a service level, marked as individual, and empty words',
    { assessment: { text: 'Betingelserne er ikke opfyldt.', considerations: ['serviceniveau'], individual: true } },
    ['advarsel'],
  ],
  [
    'a level named beside facts, and marked as individual',
    {
      assessment: { text: 'Serviceniveauet er to timer. Du handler selv hver uge.', individual: true },
      statements: [{ from: 'fagperson', text: 'Hun går i stå ved kassen, når hun handler.' }],
    },
    'holds',
  ],
  ['a level named beside facts', { reason: 'Serviceniveauet er to timer. Du handler selv hver uge.' }, 'holds'],
  ['the citizen’s own money', { reason: 'Du har styr på din økonomi.' }, 'holds'],
])('%s', (_, told, expected) => {
  expect(levels(told)).toEqual(expected)
})

test('a draft that leans on it is told of before anything is answered', () => {
  const told = { assessment: { text: 'Kvalitetsstandarden omfatter ikke indkøb.' } }
  const answers = aRefusal(told).answers.slice(0, 1)
  expect(levels(told, { answers })).toEqual(['fejl'])
})
