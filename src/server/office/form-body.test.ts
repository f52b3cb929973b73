import { expect, test } from 'vitest'
import { draftText, draftValues, openingIn, valuesOf } from './form-body.ts'

test('what a form sent is its texts, each name with all of its values', () => {
  expect(valuesOf({ ord: 'Hej', behov: ['a', 'b'], fil: { name: 'x', bytes: new Uint8Array() }, n: 1 })).toEqual({
    ord: ['Hej'],
    behov: ['a', 'b'],
  })
  for (const none of [undefined, null, 'ord=Hej', 7]) expect(valuesOf(none)).toEqual({})
})

test('a NUL is left out, from a form and from a draft that was kept with one', () => {
  expect(valuesOf({ ord: '\0He\0j\0', behov: ['a\0', '\0'] })).toEqual({ ord: ['Hej'], behov: ['a', ''] })
  expect(draftValues(JSON.stringify({ ord: ['He\0j'] }))).toEqual({ ord: ['Hej'] })
})

test('nor is anything else kept that can’t be seen, or that turns what stands after it', () => {
  expect(valuesOf({ navn: 'Bir\u200Bgit \u202EUsynlig' })).toEqual({ navn: ['Birgit Usynlig'] })
})

test('a draft is read as it was written, without the page’s own names', () => {
  expect(draftValues(draftText({ ord: ['æ\n😀'], id: ['n'], _seq: ['3'] }))).toEqual({ ord: ['æ\n😀'] })
  expect(draftValues('ikke json')).toEqual({})
})

test('a wish to open a case names it, but never as one of our own pages', () => {
  const openingOf = (wish: string) => openingIn({ _oensk: [wish] }, () => 'id-1')
  expect(openingOf('0190b1c0-0000-7000-8000-000000000016')).toBe('0190b1c0-0000-7000-8000-000000000016')
  for (const wish of ['ny', 'modtag', 'soeg', 'hjaelp', '..', '', 'a/1']) expect(openingOf(wish)).toBe('id-1')
})
