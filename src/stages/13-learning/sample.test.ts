import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../base/date.ts'
import { drawAtRandom, drawBackwards, isSameDraw } from './sample.ts'

const DAY = plainDate('2017-12-31')
const population = Array.from({ length: 40 }, (_, n) => ({
  id: `sag-${String(n).padStart(2, '0')}`,
  decidedOn: addDays(DAY, 3 - Math.floor(n / 2)),
  outcome: n % 3 === 0 ? 'hjemvisning' : 'stadfaestelse',
}))
const remitted = ({ outcome }: { readonly outcome: string }) => outcome === 'hjemvisning'

test('backwards from a day, each case is looked at until enough are found', () => {
  const { looked } = drawBackwards(population, DAY, 3, remitted)
  expect(looked).toEqual([
    { id: 'sag-06', taken: true },
    { id: 'sag-07', taken: false },
    { id: 'sag-08', taken: false },
    { id: 'sag-09', taken: true },
    { id: 'sag-10', taken: false },
    { id: 'sag-11', taken: false },
    { id: 'sag-12', taken: true },
  ])
})

test('where there are not enough, all are looked at', () => {
  const { looked } = drawBackwards(population, DAY, 99, remitted)
  expect(looked.length).toBe(34)
})

test('a draw by chance is the same again for the same seed, in whatever order the cases come', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(20), (seed, wanted) => {
      const draw = drawAtRandom(population, seed, wanted, remitted)
      expect(drawAtRandom(population.toReversed(), seed, wanted, remitted)).toEqual(draw)
      expect(isSameDraw(draw, population, remitted)).toBe(true)
      expect(draw.looked.filter(({ taken }) => taken).length).toBe(Math.min(wanted, 14))
    }),
  )
})

test('by chance, every case comes first about equally often', () => {
  const firsts = new Map<string, number>()
  for (let seed = 0; seed < 4000; seed += 1) {
    const id = drawAtRandom(population, seed, 1, () => true).looked[0]?.id ?? ''
    firsts.set(id, (firsts.get(id) ?? 0) + 1)
  }
  expect(firsts.size).toBe(40)
  for (const times of firsts.values()) expect(Math.abs(times - 100)).toBeLessThan(50)
})

test('a draw that was changed afterwards is found out', () => {
  const draw = drawAtRandom(population, 7, 5, remitted)
  expect(isSameDraw({ ...draw, looked: draw.looked.slice(1) }, population, remitted)).toBe(false)
  expect(isSameDraw({ kind: 'tilfaeldigt', seed: 8, wanted: 5, looked: draw.looked }, population, remitted)).toBe(false)
  expect(isSameDraw(draw, population.slice(1), remitted)).toBe(false)
})
