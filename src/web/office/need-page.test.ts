import { expect, test } from 'vitest'
import { aCase } from '../../stages/case.specimen.ts'
import { sayIn } from '../wording.ts'
import { needFacts } from './need-page.ts'

test('what was asked for is told with how much', () => {
  const [need] = aCase().needs
  if (need === undefined) throw new Error('the specimen has a need')
  const asked = { what: 'Bostøtte', extent: { from: 2, to: 2, unit: 'timer', per: 'uge' } } as const
  expect(String(needFacts(sayIn('da'), 'da', { ...need, asked }))).toContain('Bostøtte, 2 timer om ugen')
  expect(String(needFacts(sayIn('da'), 'da', need))).not.toContain('Søgt om')
})
