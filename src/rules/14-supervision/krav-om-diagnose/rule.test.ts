import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kravOmDiagnose } from './rule.ts'

testStandardRule(kravOmDiagnose, examples)

const says = (words: string) =>
  kravOmDiagnose.check(standardFrom(aStandard({ maalgruppe: `Målgruppe\n${words}` }))).kind

test.each([
  'Borgeren skal have en psykiatrisk diagnose.',
  'Det er en betingelse, at der foreligger en diagnose.',
  'Målgruppen er borgere, der er diagnosticeret med autisme eller ADHD.',
  'Funktionsnedsættelsen skal være dokumenteret af en speciallæge.',
  'Støtten ydes kun til borgere med udviklingshæmning.',
  'Borgere med ADHD kan ikke modtage støtte efter § 85.',
  'Der ydes ikke tabt arbejdsfortjeneste til børn med ADHD.',
  'For at være omfattet skal du have fået stillet en diagnose.',
  'Personer med demens falder uden for målgruppen.',
  'Støtten er forbeholdt borgere med sindslidelse.',
  'Borgere med en psykisk lidelse hører under regionen og er ikke omfattet af støtten.',
  'Borgere med en verificeret diagnose inden for autismespektret.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Du behøver ikke have en diagnose.',
  'Behandling af den psykiske lidelse hører under regionen, og vi hjælper med henvisning.',
  'Støtten gives uanset diagnose.',
  'Der er ingen liste over diagnoser.',
  'Hverken en bestemt diagnose, en bestemt alder eller en bestemt boligform er afgørende.',
  'Det afgørende er, hvad den enkelte har brug for, ikke diagnosens navn.',
  'En diagnose er ikke i sig selv nok til at få støtte.',
  'Voksne med fysisk eller psykisk funktionsnedsættelse.',
  'Du kan få støtte, også mens du er under udredning.',
  'Hjælp til at håndtere angst i hverdagen.',
  'Det er ikke afgørende, hvilken diagnose du har, men hvad du har svært ved.',
  'Med dit samtykke indhenter vi oplysninger om din diagnose.',
  'Voksne med betydelig nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer.',
  'Medarbejderne skal have viden om autisme.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
