import { expect, test } from 'vitest'
import { ACT_FORMS } from '../../act/act-forms.ts'
import { CITIZEN_FORMS } from '../../citizen/citizen-forms.ts'
import { sayIn } from '../../wording.ts'
import { shownInWords } from './access-words.ts'

test('every form that was looked at is told in words', () => {
  // In English, since a path may be the Danish word itself.
  for (const { path } of [...ACT_FORMS, ...CITIZEN_FORMS]) expect(shownInWords(sayIn('en'), path)).not.toBe(path)
})

test('a form is told by its title, a page by its name', () => {
  expect(shownInWords(sayIn('da'), 'spoerg')).toBe('formularen »Stil et målrettet spørgsmål«')
  expect(shownInWords(sayIn('en'), 'spoerg')).toBe('the form “Ask a targeted question”')
  expect(shownInWords(sayIn('da'), 'fogedsag')).toBe('skrivelse i en fogedsag')
})
