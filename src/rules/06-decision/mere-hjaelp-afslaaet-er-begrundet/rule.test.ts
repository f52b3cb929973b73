import { expect, test } from 'vitest'
import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mereHjaelpAfslaaetErBegrundet } from './rule.ts'

testCaseRule(mereHjaelpAfslaaetErBegrundet, examples)

const file = aCase()
const post = answerOf(file, POST, 'bevilget')
const asked = withNeed(file, POST, { asked: { extent: { from: 10, to: 10, unit: 'timer', per: 'maaned' } } })

test.each([
  ['', 'fejl'],
  ['Kommunen finder omfanget passende.', 'advarsel'],
  ['Den nuværende støtte dækker behovet.', 'advarsel'],
  ['Kun breve fra myndigheder kræver hjælp, og dem er der to af om ugen.', 'holds'],
])('“%s”: %s', (whyNotMore, expected) => {
  const verdict = caseVerdict(mereHjaelpAfslaaetErBegrundet, withAnswer(asked, POST, { ...post, whyNotMore }))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test('a formula is a fault where no assessment tells more', () => {
  const bare = {
    ...withAnswer(asked, POST, { ...post, whyNotMore: 'Omfanget vurderes at være tilstrækkeligt.' }),
    assessments: [],
  }
  const given = {
    ...bare,
    needs: bare.needs.map((need) =>
      need.personkreds === undefined ? need : { ...need, personkreds: { ...need.personkreds, reason: '' } },
    ),
  }
  const verdict = caseVerdict(mereHjaelpAfslaaetErBegrundet, given)
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('fejl')
})
