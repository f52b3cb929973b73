import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { standardPersonkredsGenerelt } from './rule.ts'

testStandardRule(standardPersonkredsGenerelt, examples)

const says = (words: string) =>
  standardPersonkredsGenerelt.check(standardFrom(aStandard({ maalgruppe: `Målgruppe\n${words}` }))).kind

test.each([
  'Støtten bevilges kun ved en samlet score på mindst 12.',
  'Borgerens funktionsevne skal være vurderet til niveau C eller D.',
  'Målgruppen er borgere på niveau 3-4 i VUM.',
  'Borgere, der generelt er selvhjulpne, kan ikke få støtte.',
  'Borgere i arbejde eller uddannelse: borgere, der har arbejde, er ikke omfattet.',
  'Borgeren skal have gennemgribende vanskeligheder på alle livsområder.',
  'Et funktionsniveau på 2 eller derover kræves.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Hver aktivitet vurderes for sig.',
  'Det er en forudsætning i loven, at hjælpen efter § 82 b kan forbedre borgerens aktuelle funktionsniveau eller forebygge, at det bliver dårligere.',
  'Falder scoren, undersøger visitator årsagen og drøfter behovet med borgeren.',
  'Du kan få støtte, selv om du klarer andre ting godt.',
  'Voksne med betydelig nedsat funktionsevne.',
  'Vi bruger VUM som redskab i samtalen.',
  'Støtten kan gives til at fastholde arbejde.',
  'Det er ikke afgørende, om du er velfungerende på andre områder.',
  'Niveauerne er vejledende: niveau 1 er let støtte.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
