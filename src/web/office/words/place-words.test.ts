import { expect, test } from 'vitest'
import { entriesOf } from '../../../stages/case-journal.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { foldCase } from '../../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../../stages/own-case.ts'
import { placesInWords } from './place-words.ts'

const file = foldCase(entriesOf(aCase())) as OwnCaseFile
const source = file.sources.findIndex(({ id }) => id === file.statements[0]?.source)
const title = file.sources[source]?.title

test('what was said and where is named once', () => {
  expect(placesInWords(file, ['/statements/0', `/sources/${source}`])).toEqual([`oplysning: ${title}`])
  expect(placesInWords(file, [`/sources/${source}`, '/statements/0', '/statements/0'])).toEqual([`oplysning: ${title}`])
})

test('a source that nothing here was said in is named by itself', () => {
  expect(placesInWords(file, [`/sources/${source}`])).toEqual([title])
})

test('a list as a whole is none of the things in it', () => {
  expect(placesInWords(file, ['/needs', '/answers', '/statements'])).toEqual([])
})

test('what the two sides see differently is the case’s own words', () => {
  const need = file.needs[0]
  const disagreements = [
    { id: 'uenighed-1', need: need?.id, about: 'Gode og dårlige uger.', citizenSide: [], otherSide: [] },
  ]
  const told = { ...file, disagreements } as unknown as OwnCaseFile
  expect(placesInWords(told, ['/disagreements/0'])).toEqual([`uenighed: ${need?.activity}`])
})

test('what was asked of the file or taken back is told apart from the answer', () => {
  const told = { ...file, documents: [{ name: 'Notat.pdf' }] } as unknown as OwnCaseFile
  expect(
    placesInWords(told, [
      '/aktindsigter/0',
      '/aktindsigter/0/answer/words',
      '/withdrawals/0',
      '/withdrawals/0/confirmed',
      '/documents/0',
    ]),
  ).toEqual(['anmodningen om aktindsigt', 'svaret på aktindsigt', 'tilbagetrækningen', 'bekræftelsen', 'Notat.pdf'])
})
