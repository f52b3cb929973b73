import { expect, test } from 'vitest'
import type { ComplaintGuidance } from '../../../stages/06-decision/decision.ts'
import { anEndedCase, aReducedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledningForHverDel } from './rule.ts'

testCaseRule(klagevejledningForHverDel, examples)

const file = aCase()
const sel = (paragraph: string) => ({ act: 'SEL', paragraph }) as const
function levelsOf(given: CaseFile, complaintGuidance: readonly ComplaintGuidance[]): readonly string[] {
  if (given.decision === undefined) throw new Error('the specimen is decided')
  const verdict = caseVerdict(klagevejledningForHverDel, {
    ...given,
    decision: { ...given.decision, complaintGuidance },
  })
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []
}

test.each<[string, CaseFile]>([
  ['a refusal', file],
  ['a reduction', aReducedCase()],
  ['an ending', anEndedCase()],
  ['less than asked', withAnswer(file, POST, answerOf(file, POST, 'bevilget', { whyNotMore: 'Tre kvarter er nok.' }))],
  ['no need after all', withAnswer(file, INDKOEB, { kind: 'ikke-et-behov', why: 'Karla handler selv.' })],
])('%s owes guidance, and one told for the provision is enough', (_, given) => {
  expect(levelsOf(given, [])).toEqual(['fejl'])
  expect(levelsOf(given, [{ provision: sel('85'), told: false }])).toEqual(['fejl'])
  expect(levelsOf(given, [{ provision: sel('85'), told: true }])).toEqual([])
})

test('guidance on another part that can be appealed makes it a warning', () => {
  const other = withAnswer(file, INDKOEB, { ...answerOf(file, INDKOEB, 'afslag'), provision: sel('97') })
  expect(levelsOf(other, [{ provision: sel('85'), told: true }])).toEqual(['advarsel'])
  expect(levelsOf(other, [{ provision: sel('82 b'), told: true }])).toEqual(['fejl', 'advarsel'])
})
