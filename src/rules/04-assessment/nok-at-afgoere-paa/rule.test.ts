import { expect, test } from 'vitest'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { nokAtAfgoerePaa } from './rule.ts'

testCaseRule(nokAtAfgoerePaa, examples)

test('whoever is said to be missing is whom to ask', () => {
  const verdict = caseVerdict(nokAtAfgoerePaa, examples.fails[0]?.given as never)
  if (verdict.kind !== 'fails') throw new Error(verdict.kind)
  expect(verdict.findings[0]).toMatchObject({ level: 'fejl', question: { to: 'praktiserende-laege' } })
})

test('a grant on too little is advice: nobody is hurt', () => {
  const file = aCase({
    assessments: withChanged(aCase().assessments, POST, { enough: { answer: 'nej', why: 'Lægen har ikke svaret.' } }),
  })
  const verdict = caseVerdict(nokAtAfgoerePaa, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})

test('where the information itself shows the gap, its own rule calls it the fault', () => {
  const file = aRefusal({ assessment: { text: 'Nej.', enough: { answer: 'nej', why: 'Vi ved for lidt.' } } })
  const verdict = caseVerdict(nokAtAfgoerePaa, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['advarsel'])
})
