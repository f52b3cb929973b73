import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagsbehandlingsfristMangler } from './rule.ts'

testStandardRule(sagsbehandlingsfristMangler, examples)

const says = (words: string) => sagsbehandlingsfristMangler.check(standardFrom(aStandard({ frist: words }))).kind

test.each([
  'Sagsbehandling\nVi behandler din sag grundigt.',
  '',
  'Opstart\nStøtten begynder efter aftale.',
  'Sagsbehandling\nSager behandles i den rækkefølge, de kommer, og så hurtigt som bemandingen rækker.',
  'Hvornår får jeg svar?\nDet svinger, og vi kan derfor ikke love nogen dato.',
  'Hvornår får jeg svar?\nVi svarer i løbet af et kvartal eller to.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Sagsbehandlingstid\n8 uger',
  'Hvornår får jeg svar?\nDu hører fra os senest 6 uger efter, at du har søgt.',
  'Sagsbehandlingsfrist: 10 uger.',
  'Fristerne\nSe sagsbehandlingsfristerne på kommunens hjemmeside.',
  'Vi træffer afgørelse inden 3 måneder.',
  'Svar og klage\nAfgørelsen træffes senest otte uger efter ansøgningen. Du kan klage inden fire uger.',
  'Sagsbehandling\nSager behandles i den rækkefølge, de kommer. Du får svar inden 8 uger.',
  'Sagsbehandling\nVi svarer så hurtigt, vi kan. Fristen er offentliggjort på hjemmesiden.',
  'Plads\nVi kan ikke love, hvornår der er en ledig bolig.\n\nSagsbehandlingstid\n12 uger',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
