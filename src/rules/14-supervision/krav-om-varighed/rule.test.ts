import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kravOmVarighed } from './rule.ts'

testStandardRule(kravOmVarighed, examples)

const says = (words: string) =>
  kravOmVarighed.check(standardFrom(aStandard({ maalgruppe: `Målgruppe\n${words}` }))).kind

test.each([
  'Funktionsnedsættelsen skal være af varig karakter.',
  'Det er en forudsætning, at alle behandlingsmuligheder er udtømte.',
  'Støtten ydes til borgere med en permanent funktionsnedsættelse.',
  'Borgere, hvis behov forventes at vare mindst 12 måneder: behovet skal bestå i mindst 12 måneder.',
  'Målgruppen er voksne med langvarige og betydelige funktionsnedsættelser.',
  'Udredningen skal være afsluttet, før støtten kan bevilges.',
  'Borgeren skal være færdigbehandlet i psykiatrien.',
  'Du skal have en kronisk lidelse for at få bostøtte.',
  'Nedsættelsen skal vurderes at være varig.',
  'Hjælp gives kun til personer med varigt nedsat funktionsevne, når de har svært ved at komme i gang.',
  'Støtte bevilges først, når behandlingen er gennemført.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Støtten gives ved både midlertidige og varige nedsættelser.',
  'Grunden skal være nedsat funktionsevne; det kan være for en tid eller varigt.',
  'Du kan få ledsagelse, når du ikke kan færdes alene, fordi du har en betydeligt og varigt nedsat funktionsevne.',
  'Hjælp gives til personer med varigt nedsat funktionsevne, når indretningen er nødvendig for at gøre boligen bedre egnet som opholdssted.',
  'Du kan få støtte, også mens du er i behandling.',
  'Varighed: støtten gives, så længe behovet er der.',
  'Det har ikke betydning, om nedsættelsen er varig.',
  'Varigheden af støtten fremgår af afgørelsen.',
  'Støtten kan gives uanset om behandlingen er afsluttet.',
  'Målet er varige forandringer i hverdagen.',
  'Voksne med midlertidigt eller varigt nedsat funktionsevne.',
  'Støtte til at gennemføre behandling.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
