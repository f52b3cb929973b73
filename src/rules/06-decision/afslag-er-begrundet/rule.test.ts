import { expect, test } from 'vitest'
import { anEndedCase, answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { afslagErBegrundet } from './rule.ts'
import { examples, toldAsAWhole } from './examples.ts'

testCaseRule(afslagErBegrundet, examples)

const file = aCase()
const bare = {
  ...file,
  assessments: [],
  needs: file.needs.map((need) => without(need, 'personkreds')),
}
const levelsOf = (given: typeof file) => {
  const verdict = caseVerdict(afslagErBegrundet, given)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : []
}

test.each([
  ['Du har ikke behov for støtten.', ['fejl']],
  ['Afslag på støtte til at købe ind efter § 85.', ['fejl']],
  ['Kommunen finder ikke, at betingelserne er opfyldt.', ['fejl']],
  ['Butikken ligger i opgangen, og du handler selv hver dag.', []],
  ['Lægen skriver, at ryggen er rask.', []],
])('with nothing but “%s”: %o', (reason, levels) => {
  expect(levelsOf(withAnswer(bare, INDKOEB, { ...answerOf(file, INDKOEB, 'afslag'), reason }))).toEqual(levels)
})

test('what is said to be no need owes a reason too', () => {
  expect(levelsOf(withAnswer(bare, INDKOEB, { kind: 'ikke-et-behov', why: 'Det er ikke et behov.' }))).toEqual(['fejl'])
})

test('an ending is for the rule on what has changed', () => {
  const ended = anEndedCase()
  const given = withAnswer(ended, INDKOEB, { ...answerOf(ended, INDKOEB, 'afslag'), reason: '' }, { kind: 'ophoer' })
  expect(caseVerdict(afslagErBegrundet, given).kind).toBe('not-applicable')
})

test('what is said of the decision as a whole is a reason for its only need, and the answer may well repeat it', () => {
  const verdict = caseVerdict(
    afslagErBegrundet,
    toldAsAWhole('Du får ikke støtte til indkøb. Bostøtten har set dig handle alene hver uge siden oktober.'),
  )
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})
