import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { undtagelseErBegrundet } from './rule.ts'

testCaseRule(undtagelseErBegrundet, examples)

test.each([
  ['intet-til-ugunst', 'fejl'],
  ['uden-vaesentlig-betydning', 'fejl'],
  ['fvl-19-stk-2', undefined],
] as const)('%s, though a decisive fact was not known: %s', (ground, level) => {
  const why = 'Karla fik det hele at vide i telefonen den dag.'
  const verdict = caseVerdict(
    undtagelseErBegrundet,
    aCase({ partshoeringer: [], partshoeringExemption: { ground, why } }),
  )
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : undefined).toBe(level)
})

test('what was heard on all the same does not contradict the reason', () => {
  const partshoeringExemption = { ground: 'intet-til-ugunst', why: 'Resten af sagen taler for Karla.' } as const
  expect(caseVerdict(undtagelseErBegrundet, aCase({ partshoeringExemption })).kind).toBe('holds')
})
