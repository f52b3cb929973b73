import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aRefusal } from './letter.specimen.ts'
import { readLetter } from './read-letter.ts'

const citedIn = (law: string): readonly string[] =>
  readLetter(
    aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om hjælp.', law: `Regler\n\n${law}` }),
    plainDate('2025-09-01'),
  ).citations.map(({ act, paragraph }) => `${act ?? '?'} § ${paragraph}`)

test('a bare paragraph is not of an act that has none such', () => {
  expect(
    citedIn(
      'Du fik hjælp efter servicelovens § 83. Nu får du et forløb efter ældrelovens § 10. Afgørelsen efter § 83 ophører.',
    ),
  ).toEqual(['SEL § 83', 'AEL § 10', 'SEL § 83'])
})

test('a bare paragraph is of the act named last where that has one such', () => {
  expect(citedIn('Du fik hjælp efter servicelovens § 83. Nu gælder ældrelovens § 10, jf. § 2.')).toEqual([
    'SEL § 83',
    'AEL § 10',
    'AEL § 2',
  ])
})

test('a paragraph that no act is known to have goes with the act named last', () => {
  expect(citedIn('Vi har brugt barnets lov § 86 og servicelovens § 100. Se også § 199.').at(-1)).toBe('SEL § 199')
})
