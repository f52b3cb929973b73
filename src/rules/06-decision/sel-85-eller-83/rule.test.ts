import { expect, test } from 'vitest'
import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sel85Eller83 } from './rule.ts'

testCaseRule(sel85Eller83, examples)

const file = aCase()
const levelOf = (given: typeof file) => {
  const verdict = caseVerdict(sel85Eller83, given)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test('help under § 83 in place of § 85 is asked the same, granted or said to cover', () => {
  const named = withNeed(file, INDKOEB, { activity: 'at holde overblik over ugen' })
  const sel83 = { act: 'SEL', paragraph: '83' } as const
  const granted = withAnswer(named, INDKOEB, { ...answerOf(file, POST, 'bevilget'), provision: sel83 })
  const covered = withAnswer(named, INDKOEB, {
    kind: 'daekket-paa-anden-vis',
    by: 'bestemmelse',
    what: 'Hjemmehjælp',
    provision: sel83,
    whyEnough: 'Hjælperen husker det.',
  })
  for (const given of [granted, covered]) expect(levelOf(given)).toEqual(['fejl'])
})

test('a bostøtte who helps someone to do a chore is not doing it for them', () => {
  const given = withAnswer(file, POST, {
    ...answerOf(file, POST, 'bevilget'),
    content: 'Bostøtten øver rengøring med Karla efter en liste.',
  })
  expect(levelOf(given)).toBe('holds')
})
