import { expect, test } from 'vitest'
import { byMissing } from './by-missing.ts'

const answer = (rule: string, ...missing: readonly string[]) => ({ rule, missing })

test('what is missing is told once, with every rule that waits for it', () => {
  const groups = byMissing([answer('a', 'hvem', 'hvornår'), answer('b', 'hvor'), answer('c', 'hvem')])
  expect(groups.map(({ missing, answers }) => [missing, ...answers.map(({ rule }) => rule)])).toEqual([
    ['hvem', 'a', 'c'],
    ['hvornår', 'a'],
    ['hvor', 'b'],
  ])
})
