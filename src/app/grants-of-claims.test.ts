import { expect, test } from 'vitest'
import { grantsOf, type ToldRight } from './grants-of-claims.ts'

const right = (change: Partial<ToldRight> = {}): ToldRight => ({
  municipality: '0461',
  role: 'raadgiver',
  constraints: [],
  ...change,
})
const grants = (...rights: readonly ToldRight[]) => {
  const read = grantsOf(rights)
  return read.ok ? read.value : read.error.da
}

test('a right becomes a grant, with its limits', () => {
  expect(
    grants(
      right({
        constraints: [
          ['KLE', '27.36.*'],
          ['orgenhed', 'Voksenteamet'],
          ['foelsomhed', 'skaermet'],
        ],
      }),
    ),
  ).toEqual([
    {
      municipality: '0461',
      role: 'raadgiver',
      constraints: [
        { kind: 'kle', prefix: '27.36' },
        { kind: 'enhed', team: 'Voksenteamet' },
        { kind: 'foelsomhed', upTo: 'skaermet' },
      ],
    },
  ])
})

test.each<[string, ToldRight]>([
  ['a limit of an unknown kind', right({ constraints: [['geografi', 'nord']] })],
  ['a sensitivity of an unknown kind', right({ constraints: [['foelsomhed', 'meget']] })],
])('%s is kept as one that denies', (_, told) => {
  expect(grants(told)).toMatchObject([{ constraints: [{ kind: 'ukendt' }] }])
})

test.each<[string, readonly ToldRight[]]>([
  ['no rights', []],
  ['a role of another system', [right({ role: 'superbruger' })]],
  ['no municipality', [right({ municipality: '' })]],
  ['a municipality that is no code', [right({ municipality: '461' })]],
])('%s gives no way in, and says whom to ask', (_, told) => {
  expect(grants(...told)).toContain('Bed din administrator')
})
