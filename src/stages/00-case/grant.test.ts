import { expect, test } from 'vitest'
import type { MunicipalityCode } from './case-id.ts'
import { type CaseHeader, type Constraint, kleOf, rolesTowards } from './grant.ts'

const here = '0999' as MunicipalityCode
const header = (change: Partial<CaseHeader> = {}): CaseHeader => ({
  municipality: here,
  kle: '27.36.12',
  team: 'voksen',
  shielded: false,
  ...change,
})
const roles = (constraints: readonly Constraint[], of: CaseHeader, municipality = here) =>
  rolesTowards(of, [{ municipality, role: 'raadgiver', constraints }])

test.each<[string, readonly Constraint[], CaseHeader, boolean]>([
  ['no constraint covers every ordinary case', [], header(), true],
  ['a KLE group covers its subjects', [{ kind: 'kle', prefix: '27.36' }], header(), true],
  ['a KLE group ends at a point: 27.3 is not 27.36', [{ kind: 'kle', prefix: '27.3' }], header(), false],
  ['another KLE group does not', [{ kind: 'kle', prefix: '27.57' }], header(), false],
  ['one’s own unit', [{ kind: 'enhed', team: 'voksen' }], header(), true],
  ['another unit', [{ kind: 'enhed', team: 'boern' }], header(), false],
  ['a case without a unit is no unit’s', [{ kind: 'enhed', team: 'voksen' }], header({ team: undefined }), false],
  ['a shielded case takes leave to see such', [], header({ shielded: true }), false],
  ['and with it is seen', [{ kind: 'foelsomhed', upTo: 'skaermet' }], header({ shielded: true }), true],
  [
    'ordinary sensitivity stops at a shielded case',
    [{ kind: 'foelsomhed', upTo: 'almindelig' }],
    header({ shielded: true }),
    false,
  ],
  ['a constraint that isn’t known denies', [{ kind: 'ukendt', name: 'noget-nyt' }], header(), false],
  [
    'all must hold, not one',
    [
      { kind: 'kle', prefix: '27' },
      { kind: 'enhed', team: 'boern' },
    ],
    header(),
    false,
  ],
])('%s', (_, constraints, of, seen) => {
  expect(roles(constraints, of)).toEqual(seen ? ['raadgiver'] : [])
})

test('another municipality’s grant covers nothing here', () => {
  expect(roles([], header(), '0101' as MunicipalityCode)).toEqual([])
})

test('adults’ and children’s cases have a subject each', () => {
  expect([kleOf('voksen'), kleOf('barn')]).toEqual(['27.36.12', '27.24.00'])
})
