import { expect, test } from 'vitest'
import type { Change } from '../../../stages/06-decision/need-answer.ts'
import { answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovligKombination } from './rule.ts'

testCaseRule(lovligKombination, examples)

const file = aCase()
const granted = answerOf(file, POST, 'bevilget')
const refused = answerOf(file, INDKOEB, 'afslag')
const had = (paragraph: string) => ({
  need: INDKOEB,
  provision: { act: 'SEL' as const, paragraph },
  what: 'støtte',
})

test.each<[string, Change['kind'], string | undefined, string]>([
  ['refused, unchanged, nothing held', 'uaendret', undefined, 'advarsel'],
  ['refused, unchanged, held under the same', 'uaendret', '85', 'fejl'],
  ['refused, unchanged, held under another', 'uaendret', '97', 'none'],
  ['refused, raised', 'forhoejelse', '85', 'advarsel'],
  ['refused, reduced', 'nedsaettelse', '85', 'advarsel'],
  ['refused, ended', 'ophoer', '85', 'none'],
])('%s', (_, change, paragraph, level) => {
  const given = {
    ...withAnswer(file, INDKOEB, refused, { kind: change }),
    formerGrants: paragraph === undefined ? [] : [had(paragraph)],
  }
  const verdict = caseVerdict(lovligKombination, given)
  expect(verdict.kind === 'fails' ? verdict.findings.map((one) => one.level) : ['none']).toEqual([level])
})

test('granted and ended is a contradiction whether or not eligibility is known', () => {
  const given = withAnswer(file, POST, granted, { kind: 'ophoer' })
  const bare = { ...given, needs: given.needs.map((need) => without(need, 'personkreds')) }
  for (const one of [given, bare]) expect(caseVerdict(lovligKombination, one).kind).toBe('fails')
})

test('what was applied for may be refused in a follow-up', () => {
  const given = { ...file, round: { ...file.round, procedure: 'opfoelgning' as const } }
  expect(caseVerdict(lovligKombination, given).kind).toBe('holds')
})
