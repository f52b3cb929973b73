import { expect, test } from 'vitest'
import { withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sel82bIStedet } from './rule.ts'

testCaseRule(sel82bIStedet, examples)

const file = aCase()
const granted = (paragraph: string, whyNotMore: string) =>
  withAnswer(file, INDKOEB, {
    kind: 'bevilget',
    provision: { act: 'SEL', paragraph },
    content: 'Et forløb',
    purpose: 'Tryghed',
    form: 'gruppe',
    whyNotMore,
  })
const kindOf = (given: typeof file) => caseVerdict(sel82bIStedet, given).kind

test.each([
  ['82 a', 'Du får afslag på § 85, fordi du handler alene.', 'holds'],
  ['82b', 'Du er ikke omfattet af § 85, da du handler alene.', 'holds'],
  ['82 d', 'Forløbet er nok.', 'fails'],
  ['82 b', 'Du kan senere søge om § 85.', 'fails'],
  ['83', 'Forløbet er nok.', 'not-applicable'],
])('§ %s with “%s”: %s', (paragraph, words, kind) => {
  expect(kindOf(granted(paragraph, words))).toBe(kind)
})

test('the application counts where the need itself names no provision', () => {
  const given = withNeed(granted('82 b', ''), INDKOEB, {})
  const unnamed = {
    ...given,
    needs: given.needs.map((need) => (need.id === INDKOEB ? without(need, 'asked') : need)),
  }
  expect(kindOf(unnamed)).toBe('fails')
  expect(kindOf({ ...unnamed, applications: unnamed.applications.map((one) => ({ ...one, named: [] })) })).toBe(
    'not-applicable',
  )
})

test('a refusal without a word of why is no refusal that holds', () => {
  const given = granted('82 b', 'Afslag på § 85.')
  const bare = {
    ...given,
    needs: given.needs.map((need) => without(need, 'personkreds')),
    assessments: withChanged(given.assessments, INDKOEB, { text: '' }),
  }
  const verdict = caseVerdict(sel82bIStedet, bare)
  expect(verdict.kind === 'fails' && verdict.findings[0].mangel).toBe('mangelfuld-begrundelse')
})
