import { expect, test } from 'vitest'
import type { SourceId } from '../../../stages/00-case/case-id.ts'
import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aStatement, OWN_VIEW } from '../../../stages/case-information.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { omfangErOplyst } from './rule.ts'

testCaseRule(omfangErOplyst, examples)

const asked = { extent: { from: 4, to: 4, unit: 'timer', per: 'uge' } } as const
const less = (whyNotMore: string, content = 'Støtte til post.') => {
  const file = withNeed(aCase(), POST, { asked })
  return withAnswer(file, POST, answerOf(file, POST, 'bevilget', { whyNotMore, content }))
}
const level = (file: ReturnType<typeof less>) => {
  const verdict = caseVerdict(omfangErOplyst, file)
  return verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind
}
const told = (points: 'taler-for' | 'neutral' | 'taler-imod', source = 'kilde-bostoette') =>
  aStatement({ needs: [POST], topic: 'omfang', points, source: source as SourceId, text: 'Posten tager 40 minutter.' })

test.each([
  ['Vi vurderer, at det er passende.', undefined, 'fejl'],
  ['Vi vurderer, at det er passende.', told('neutral'), 'advarsel'],
  ['Vi vurderer, at det er passende.', told('taler-for'), 'fejl'],
  ['Vi vurderer, at det er passende.', told('neutral', OWN_VIEW.id), 'fejl'],
  ['Karla åbner selv reklamer og breve fra banken.', told('taler-imod'), 'holds'],
  ['Timen dækker ugens breve.', undefined, 'holds'],
] as const)('%s %o', (why, statement, expected) => {
  const file = less(why)
  const sources = [...file.sources, OWN_VIEW]
  expect(
    level({ ...file, sources, statements: [...file.statements, ...(statement === undefined ? [] : [statement])] }),
  ).toBe(expected)
})

test('what the grant itself consists of may tell what the time covers', () => {
  expect(level(less('Mere er der ikke brug for.', 'En halv time til breve og en halv time til e-Boks.'))).toBe('holds')
})

test('money is no time', () => {
  const file = less('Vi vurderer, at det er passende.')
  const answer = answerOf(file, POST, 'bevilget', { extent: { from: 500, to: 500, unit: 'kroner', per: 'maaned' } })
  expect(level(withAnswer(file, POST, answer))).toBe('not-applicable')
})

test.each([
  ['Posten tager 40 minutter.', 'selvom der er fortalt, hvor lang tid det tager.'],
  ['Der er brug for hjælp to gange om ugen.', 'selvom der er fortalt noget om, hvor meget eller hvor tit.'],
  ['Hun har brug for meget hjælp.', 'selvom der er fortalt noget om, hvor meget eller hvor tit.'],
])('what was told is told of as what it is: %s', (text, words) => {
  const file = less('Vi vurderer, at det er passende.')
  const verdict = caseVerdict(omfangErOplyst, {
    ...file,
    statements: [...file.statements, { ...told('neutral'), text }],
  })
  expect(verdict.kind === 'fails' && verdict.findings[0].what.da).toContain(words)
})
