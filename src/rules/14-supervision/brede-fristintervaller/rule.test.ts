import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { bredeFristintervaller } from './rule.ts'

testStandardRule(bredeFristintervaller, examples)

const says = (words: string) =>
  bredeFristintervaller.check(standardFrom(aStandard({ frist: `Sagsbehandlingsfrist\n${words}` }))).kind

test.each([
  'Fra 4 til 26 uger.',
  'Sagsbehandlingstiden er 1-12 måneder.',
  'Du kan forvente svar efter 3 – 20 uger.',
  'Mellem 14 dage og 6 måneder.',
  '1 måned til 1 år.',
  'Afgørelsen træffes inden for 2 til 40 uger.',
  'Mellem 3 uger og et halvt år.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  '8 uger.',
  '8-12 uger.',
  '§ 107: 12 uger. § 108: 16 uger.',
  'Mellem 2 og 8 uger.',
  'Senest 10 uger efter ansøgningen.',
  '10-16 uger.',
  '3-5 hverdage.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
