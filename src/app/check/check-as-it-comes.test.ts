import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aStandard } from '../../stages/14-supervision/standard.specimen.ts'
import { remembered } from '../../text/remember.ts'
import { checkAsItComes, checkBy } from './check-as-it-comes.ts'
import { checkText } from './check-text.ts'

const DAY = plainDate('2026-01-01')
const CAP = 'Ingen borger kan få mere end to timer om ugen, og der gives ikke dispensation.'

test('a standard is judged the same, whether its rules are there or are loaded when it comes', async () => {
  const standard = aStandard({ omfang: `Omfang\n${CAP}` })
  const checked = checkText(standard, DAY)
  expect(checked).toMatchObject({ kind: 'kvalitetsstandard', holds: false })
  expect(await checkAsItComes(standard, DAY)).toEqual(checked)
})

test('what is read of a text is remembered as long as it is checked, by either door', () => {
  let reads = 0
  const read = remembered((text: string) => `${text} ${++reads}`)
  const twice = checkBy(aStandard({}), DAY, () => [read('x'), read('x')])
  expect(twice).toEqual(['x 1', 'x 1'])
})
