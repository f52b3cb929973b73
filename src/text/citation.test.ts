import { expect, test } from 'vitest'
import { citationReader } from './citation.ts'

const read = citationReader(
  new Map([
    ['serviceloven', 'SEL'],
    ['servicelovens', 'SEL'],
    ['lov om social service', 'SEL'],
    ['sel', 'SEL'],
    ['aktivlovens', 'AKL'],
    ['barnets lov', 'BL'],
  ]),
)
const cited = (text: string): readonly string[] =>
  read(text).map(({ act, paragraph, stk }) => `${act ?? '?'} ${paragraph}${stk === null ? '' : ` stk ${stk}`}`)

test.each([
  ['efter servicelovens § 85', ['SEL 85']],
  ['jf. § 85 i lov om social service', ['SEL 85']],
  ['SEL § 85, jf. lbk. nr. 1089 af 16. august 2023', ['SEL 85']],
  ['servicelovens paragraf 85', ['SEL 85']],
  ['Lovgrundlag: § 83, stk. 1, nr. 2', ['? 83 stk 1']],
  ['§ 85, stk. 1, i serviceloven', ['SEL 85 stk 1']],
  ['servicelovens § 82 b', ['SEL 82 b']],
  ['servicelovens § 82b.', ['SEL 82 b']],
  ['tilbuddet (§ 82 b) er tidsbegrænset', ['? 82 b']],
  ['§§ 82 a-d i serviceloven', ['SEL 82 a', 'SEL 82 b', 'SEL 82 c', 'SEL 82 d']],
  ['servicelovens §§ 83 og 85', ['SEL 83', 'SEL 85']],
  ['§ 83 og § 85 i serviceloven', ['SEL 83', 'SEL 85']],
  ['§§ 107-110 i serviceloven', ['SEL 107', 'SEL 108', 'SEL 109', 'SEL 110']],
  ['aktivlovens § 85 om boligindskud', ['AKL 85']],
  ['§ 86 i barnets lov', ['BL 86']],
  ['§ 85 i din sag', ['? 85']],
  ['Du bor Elmevej 85', []],
])('%s cites %j', (text, expected) => {
  expect(cited(text)).toEqual(expected)
})

test('a citation points at its own words', () => {
  const text = 'Vi henviser til servicelovens § 85, stk. 1, som gælder.'
  const [found] = read(text)
  expect(found === undefined ? '' : text.slice(found.from, found.to)).toBe('servicelovens § 85, stk. 1')
})
