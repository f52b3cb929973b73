import { expect, test } from 'vitest'
import { SettingError } from './setting-error.ts'
import { readGroups } from './told-groups.ts'

const NAME = 'HOLDBAR_OIDC_GROUPS'
const RIGHT = { municipality: '0461', role: 'raadgiver', constraints: [['enhed', 'Voksenteamet']] }

test('groups are read as docs/operation.md shows them; none, where none are told', () => {
  const groups = { Voksenteamet: [RIGHT, { ...RIGHT, role: 'leder', constraints: [] }], Ingen: [] }
  expect(readGroups(NAME, JSON.stringify(groups))).toEqual(groups)
  expect([readGroups(NAME, undefined), readGroups(NAME, '')]).toEqual([{}, {}])
})

test.each([
  ['broken JSON', '{"Voksenteamet": [', /er ikke JSON[^]+is no JSON/],
  ['a list', '[]', /JSON-objekt/],
  ['nothing', 'null', /JSON-objekt/],
  ['a right outside a list', { Team: RIGHT }, /“Team” en liste[^]+“Team” no list/],
  ['a municipality by name', { Team: [RIGHT, { ...RIGHT, municipality: 'Odense' }] }, /“Team”\[1\] “municipality”/],
  ['a right without a role', { Team: [{ ...RIGHT, role: undefined }] }, /“Team”\[0\] “role”/],
  ['a right without limits', { Team: [{ ...RIGHT, constraints: undefined }] }, /“Team”\[0\] “constraints”/],
  ['a limit without its value', { Team: [{ ...RIGHT, constraints: [['enhed']] }] }, /“Team”\[0\] “constraints”/],
  ['a limit as an object', { Team: [{ ...RIGHT, constraints: [{ enhed: 'x' }] }] }, /“Team”\[0\] “constraints”/],
])('%s is told of by the name of the variable', (_, given, words) => {
  const read = () => readGroups(NAME, typeof given === 'string' ? given : JSON.stringify(given))
  expect(read).toThrow(SettingError)
  expect(read).toThrow(/^HOLDBAR_OIDC_GROUPS .+\nHOLDBAR_OIDC_GROUPS .+$/)
  expect(read).toThrow(words)
})
