import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { lawBeside } from './law-beside.ts'
import { provisionRef } from './provision-row.ts'

const beside = (day: string, ...refs: Parameters<typeof provisionRef>) =>
  lawBeside(
    refs.map((ref) => provisionRef(ref)),
    plainDate(day),
  )

test('a provision stands once, as it was on the day, with the notices that read it', () => {
  const { provisions, notices } = beside('2025-03-04', 'SEL 85')
  expect(provisions.map(({ answer }) => answer.kind)).toEqual(['in-force'])
  expect(notices.map(({ notice }) => notice.number)).toContain('6-18')
})

test('a notice that was not out yet is not told', () => {
  expect(beside('2017-06-01', 'SEL 85').notices.map(({ notice }) => notice.number)).not.toContain('6-18')
})

test('nothing is told of what was not decided under', () => {
  expect(lawBeside([], plainDate('2025-03-04'))).toEqual({ provisions: [], notices: [] })
})
