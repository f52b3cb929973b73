import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HIDDEN } from '../../stages/13-learning/figure-table.ts'
import { differenceOf } from '../../stages/13-learning/difference.ts'
import type { SurveyRow } from '../../stages/13-learning/self-check/survey-figures.ts'
import { shareOf } from '../../stages/13-learning/wilson.ts'
import { surveyCsv } from './survey-csv.ts'

function rowOf(numbers: readonly number[]): SurveyRow {
  const [yes = 0, no = 0, notRelevant = 0, notSeen = 0, unanswered = 0, differed = 0] = numbers
  const share = yes + no < 10 ? undefined : shareOf(yes, yes + no)
  return {
    id: 'omfang',
    yes,
    no,
    notRelevant,
    notSeen,
    unanswered,
    differed,
    ...(share === undefined ? {} : { share }),
  }
}
const told = (now: readonly number[], before?: readonly number[]) => {
  const [row, earlier] = [rowOf(now), before === undefined ? undefined : rowOf(before)]
  const counted = (one: SurveyRow) => ({ count: one.yes, of: one.yes + one.no })
  return {
    rows: [row],
    before: earlier === undefined ? [] : [earlier],
    moved: earlier === undefined ? [] : [{ id: row.id, since: differenceOf(counted(earlier), counted(row)) }],
  }
}
const line = (...args: Parameters<typeof told>) => surveyCsv(told(...args), 'maskine', 'da').split('\n')[1]

test('every number, the share with its interval, and the change with its own', () => {
  const [heading] = surveyCsv(told([20, 10, 5, 6, 0, 0]), 'maskine', 'da').split('\n')
  expect(heading).toBe(
    'kode,navn,ja,af,andel,fra,til,ikke-relevant,kan-ikke-ses,ubesvaret,forskelligt,aendring,aendring-fra,aendring-til',
  )
  expect(line([20, 10, 5, 6, 0, 0])).toBe('omfang,Omfang fortalt,20,30,0.666667,0.487801,0.807695,5,6,0,0,,,')
  expect(line([20, 10, 5, 6, 0, 0], [10, 20, 0, 0, 0, 0])).toMatch(/,0\.333333,0\.\d+,0\.\d+$/)
})

test('a small number is hidden, with what it could be worked out from', () => {
  const [h, h3, h4] = [HIDDEN, `${HIDDEN},${HIDDEN},${HIDDEN}`, `${HIDDEN},${HIDDEN},${HIDDEN},${HIDDEN}`]
  expect(line([28, 2, 5, 6, 0, 0])).toBe(`omfang,Omfang fortalt,${h},30,${h3},5,6,0,0,,,`)
  expect(line([20, 10, 3, 6, 0, 0])).toContain(`,20,30,0.666667,0.487801,0.807695,${h4},`)
  expect(line([20, 10, 3, 0, 0, 0])).toBe(`omfang,Omfang fortalt,${h},${h},${h3},${h4},,,`)
  expect(line([0, 4, 20, 0, 0, 0])).toBe(`omfang,Omfang fortalt,${h},${h},${h3},${h4},,,`)
  expect(line([20, 10, 0, 0, 0, 0], [28, 2, 0, 0, 0, 0])).toMatch(new RegExp(`,0,0,0,0,${h3}$`))
})

test('no small number can be worked out of what is shown, also by one who knows how many were asked', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }), (numbers) => {
      const cells = (line(numbers) ?? '').split(',')
      const known = (at: number) => (cells[at] === HIDDEN ? undefined : Number(cells[at]))
      const asked = numbers.reduce((sum, one) => sum + one, 0)
      const [yes, of] = [known(2), known(3)]
      const others = [7, 8, 9, 10].map(known)
      const rest = others.every((one) => one !== undefined)
        ? others.reduce<number>((sum, one) => sum + (one ?? 0), 0)
        : undefined
      const base = of ?? (rest === undefined ? undefined : asked - rest)
      const derived = [yes, base, yes === undefined || base === undefined ? undefined : base - yes, ...others]
      if (base !== undefined) derived.push(asked - base)
      expect(derived.filter((one) => one !== undefined && one > 0 && one < 5)).toEqual([])
    }),
  )
})
