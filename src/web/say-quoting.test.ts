import { expect, test } from 'vitest'
import type { Words } from '../base/words.ts'
import { sayQuoting } from './say-quoting.ts'

const say = (words: Words) => sayQuoting('en')(words).toString()

test.each([
  [
    'a quotation',
    { da: 'Intet siges om “at spise”.', en: 'Nothing is said of “at spise”.' },
    'Nothing is said of “<span lang="da">at spise</span>”.',
  ],
  [
    'a remark',
    { da: 'Uenighed (om mad & drikke).', en: 'Disagreement (om mad & drikke).' },
    'Disagreement (<span lang="da">om mad &amp; drikke</span>).',
  ],
  [
    'a list',
    { da: 'Det mangler: at spise; at bo.', en: 'These lack: at spise; at bo.' },
    'These lack: <span lang="da">at spise</span>; <span lang="da">at bo</span>.',
  ],
  [
    'nothing but Danish',
    { da: 'at spise regelmæssigt', en: 'at spise regelmæssigt' },
    '<span lang="da">at spise regelmæssigt</span>',
  ],
])('Danish words in an English sentence are marked: %s', (_, words, expected) => {
  expect(say(words)).toBe(expected)
})

test('English words are not marked, neither quoted nor where a word is the same in both languages', () => {
  const en = 'Write “as needed”, or one form: 85 %, Team (sparring).'
  expect(say({ da: 'Skriv “efter behov”, eller en form: 85 %, Team (sparring).', en })).toBe(en)
})

test('a Danish sentence is as it is written', () => {
  expect(sayQuoting('da')({ da: 'Om “at spise”', en: 'On “at spise”' }).toString()).toBe('Om “at spise”')
})
