import { expect, test } from 'vitest'
import { withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { bpa96Eller8595 } from './rule.ts'

testCaseRule(bpa96Eller8595, examples)

const sel96 = { act: 'SEL', paragraph: '96' } as const
const file = withNeed(aCase(), POST, { asked: { provision: sel96 } })

test.each([
  ['Behovet er ikke mindst 20 timer om ugen.', ['advarsel']],
  ['Efter § 95 skal behovet være mindst 20 timer om ugen; § 96 er vurderet for sig.', []],
  ['Hjælpen er opgjort som pakker fra kvalitetsstandarden.', ['fejl']],
  ['Karla er ikke i stand til at være arbejdsgiver.', ['fejl']],
  ['Karla kan ikke være arbejdsleder: hun kan ikke give besked til en hjælper.', []],
  ['Timerne er udmålt efter det, Karla ikke kan døgnet igennem.', []],
])('refused with “%s”: %o', (reason, levels) => {
  const verdict = caseVerdict(bpa96Eller8595, withAnswer(file, POST, { kind: 'afslag', provision: sel96, reason }))
  expect(verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []).toEqual(levels)
})
