import { expect, test } from 'vitest'
import { publishedOf } from '../app/published.ts'
import { plainDate } from '../base/date.ts'
import { readDanishWords } from '../files/danish-words.ts'
import { proposeAnonymous } from '../stages/13-learning/publish/propose-anonymous.ts'
import { foldCase } from '../stages/fold-case.ts'
import { demoAuthorities } from './demo-authorities.ts'

test('one made-up decision is published: upheld, and with nothing left that the program would take out', () => {
  const published = demoAuthorities(plainDate('2026-11-25'))
    .flatMap(({ cases }) => cases)
    .flatMap(({ acts }) => {
      const file = foldCase(acts.flatMap(({ entries }) => entries))
      return file === undefined ? [] : publishedOf(file)
    })
  expect(published).toMatchObject([{ standing: 'stadfaestet', results: ['afslag'], provisions: ['SEL § 85'] }])
  expect(proposeAnonymous(published[0]?.text ?? '', readDanishWords()).removals).toEqual([])
})
