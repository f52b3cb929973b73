import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagsbehandlingsfristMangler } from './rule.ts'

testStandardRule(sagsbehandlingsfristMangler, examples)

const says = (words: string) => sagsbehandlingsfristMangler.check(standardFrom(aStandard({ frist: words }))).kind

test.each(['Sagsbehandling\nVi behandler din sag grundigt.', '', 'Opstart\nStøtten begynder efter aftale.'])(
  'fails: %s',
  (words) => {
    expect(says(words)).toBe('fails')
  },
)

test.each([
  'Sagsbehandlingstid\n8 uger',
  'Hvornår får jeg svar?\nDu hører fra os senest 6 uger efter, at du har søgt.',
  'Sagsbehandlingsfrist: 10 uger.',
  'Fristerne\nSe sagsbehandlingsfristerne på kommunens hjemmeside.',
  'Vi træffer afgørelse inden 3 måneder.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
