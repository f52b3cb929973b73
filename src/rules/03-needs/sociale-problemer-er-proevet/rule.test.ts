import { expect, test } from 'vitest'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { socialeProblemerErProevet } from './rule.ts'

testCaseRule(socialeProblemerErProevet, examples)

test.each([
  'Hun er i misbrugsbehandling og har et alkoholmisbrug.',
  'Han er netop løsladt fra fængsel.',
  'Han har været udsat for vold.',
  'Hun er sat ud af sin lejlighed.',
  'Hun kan ikke læse.',
])('a social problem is heard: %s', (text) => {
  const file = aRefusal({ statements: [{ from: 'fagperson', text }], reason: 'Funktionsevnen er ikke nedsat.' })
  expect(caseVerdict(socialeProblemerErProevet, file).kind).toBe('fails')
})

test.each(['Hun ser sin søster hver uge.', 'Hun har angst.', 'Hun handler alene.'])('none is: %s', (text) => {
  const file = aRefusal({ statements: [{ from: 'fagperson', text }], reason: 'Funktionsevnen er ikke nedsat.' })
  expect(caseVerdict(socialeProblemerErProevet, file).kind).toBe('not-applicable')
})

test('it is a fault where the refusal has nothing else to stand on, and a warning beside facts', () => {
  const levels = (reason: string, needs?: readonly never[]) => {
    const text = 'Hun har aldrig lært at læse.'
    const file = aRefusal({
      statements: [{ from: 'fagperson', text, ...(needs === undefined ? {} : { needs }) }],
      reason,
    })
    const verdict = caseVerdict(socialeProblemerErProevet, file)
    return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
  }
  expect(levels('Funktionsevnen er ikke betydeligt nedsat.')).toEqual(['fejl'])
  expect(levels('Funktionsevnen er ikke betydeligt nedsat.', [])).toEqual(['advarsel'])
  expect(levels('Funktionsevnen er ikke nedsat; hun handler selv hver fredag.')).toEqual(['advarsel'])
})
