import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { datoOgAfsender } from './rule.ts'

testLetterRule(datoOgAfsender, examples)

const said = (words: string) => datoOgAfsender.check(letterFrom(aRefusal({ head: words }))).kind

test.each(['Solrød Fjordkommune', 'Solrød Fjordkommune\nSagsnr. 25-004417'])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each(['Solrød Fjordkommune\n\nDato: 4. marts 2025', '4.3.2025', 'Solrød Fjordkommune, den 4. marts 2025'])(
  'lets pass: %s',
  (words) => {
    expect(said(words)).not.toBe('fails')
  },
)

test('only the date is a matter of the time limit', () => {
  const verdict = datoOgAfsender.check(
    letterFrom('Afgørelse\n\nDu får ikke støtte efter servicelovens § 85, fordi du selv handler ind.'),
  )
  const cited = verdict.kind === 'fails' ? verdict.findings.map(({ what, sources }) => [what.da, sources?.length]) : []
  expect(cited).toContainEqual(['Brevet har ingen dato.', undefined])
  expect(cited).toContainEqual(['Brevet siger ikke, hvem borgeren kan kontakte.', 1])
})
