import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { indsatsOgFormaal } from './rule.ts'

testLetterRule(indsatsOgFormaal, examples)

const verdictOn = (text: string) =>
  indsatsOgFormaal.check(
    letterFrom(
      aGrant({
        title: 'Afgørelse',
        opening: 'Kære Karla Vind\n\nDu har søgt om et botilbud.',
        grounds: '',
        law: '',
        extent: '',
        result: `Afgørelse\n\n${text}`,
      }),
    ),
  ).kind

test.each([
  'Vi bevilger dig et midlertidigt botilbud efter servicelovens § 107.',
  'Du er visiteret til et længerevarende botilbud efter servicelovens § 108. Du bliver skrevet på venteliste.',
  'Du får bevilget botilbud efter § 107 i serviceloven. Det konkrete tilbud aftales senere.',
  'Du bevilges ophold efter servicelovens § 107. Vi vender tilbage med, hvilket botilbud det bliver.',
  'Du får bevilget beskyttet beskæftigelse efter servicelovens § 103.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Du får en plads på Solhøj efter servicelovens § 107.',
  'Vi bevilger dig et botilbud efter servicelovens § 107. Botilbuddet hedder Fjordhuset.',
  'Du er bevilget ophold på "Åhuset" efter servicelovens § 107.',
  'Vi bevilger dig et længerevarende botilbud efter servicelovens § 108. Du tilbydes en lejlighed i bofællesskabet Engen.',
  'Du får 2 timers støtte om ugen efter servicelovens § 85.',
  'Du får bevilget aktivitetstilbud på Værkstedet Syd efter servicelovens § 104.',
  'Du får ikke et botilbud efter servicelovens § 107.',
  'Vi bevilger dig behandling efter servicelovens § 101 hos Rusmiddelcenter Nord.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
