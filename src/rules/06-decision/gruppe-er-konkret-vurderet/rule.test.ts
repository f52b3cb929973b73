import { expect, test } from 'vitest'
import { answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { gruppeErKonkretVurderet } from './rule.ts'

testCaseRule(gruppeErKonkretVurderet, examples)

const file = aCase()
const group = withAnswer(file, POST, { ...answerOf(file, POST, 'bevilget'), form: 'gruppe' })

test.each([
  ['Karla kan være med i gruppen, når der er plads til pauser.', 'holds'],
  ['Vi lægger vægt på, at Karla har angst.', 'fails'],
  ['Karla får støtte i gruppen om torsdagen.', 'fails'],
])('an assessment that says “%s”: %s', (text, kind) => {
  const given = { ...group, assessments: withChanged(group.assessments, POST, { text }) }
  expect(caseVerdict(gruppeErKonkretVurderet, given).kind).toBe(kind)
})

test.each([
  ['Åben rådgivning om tirsdagen', 'not-applicable'],
  ['Værestedet i Møllegade', 'fails'],
  ['ADHD-mestringskursus', 'fails'],
  ['En besøgsven', 'not-applicable'],
])('met by “%s”: %s', (what, kind) => {
  const given = withAnswer(file, POST, {
    kind: 'daekket-paa-anden-vis',
    by: 'tilbud',
    what,
    whyEnough: 'Her bliver breve læst hver uge.',
    inPlace: { answer: 'ja' },
  })
  expect(caseVerdict(gruppeErKonkretVurderet, given).kind).toBe(kind)
})
