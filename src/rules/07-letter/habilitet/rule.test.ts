import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { habilitet } from './rule.ts'

testLetterRule(habilitet, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  habilitet.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Rådgiver er gift med din bostøtte, men anses ikke for inhabil.',
  'Visitator driver selv det firma, der leverer støtten.',
  'Formanden er din tidligere kæreste og har truffet afgørelsen.',
  'Sagsbehandleren er din mors veninde, og hun har derfor et særligt kendskab til dig.',
  'Sagsbehandleren er selv mor til en af beboerne på stedet og ven med din bror.',
  'Det skal oplyses, at visitator og ansøger er fætre.',
  'Jeg har gået i skole med din bror og kender familien godt.',
  'Din sagsbehandler Lis er gift med din tidligere mand. Det er hende, der har afgjort ansøgningen.',
  'Afdelingslederen, som er din eksmand, har godkendt afgørelsen.',
  'Jeg bor i samme opgang som dig og kan se, at du kommer ud.',
  'Psykologkonsulenten, der har vurderet sagen, er gift med lederen af tilbuddet.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Din nabo har fortalt, at du går tur hver dag.',
  'Din søster er sagsbehandler i en anden kommune.',
  'Din ven Per hjælper dig med posten.',
  'Jeg har talt med din søster den 3. februar.',
  'Du bor hos din mor, som rådgiver har talt med.',
  'Din rådgiver Birgit Aagesen er din tidligere nabo. Hun har ikke siden haft med sagen at gøre.',
  'Din sagsbehandler Lis er gift med din tidligere mand. Derfor har Lis ikke rørt ansøgningen.',
  'Sagsbehandleren er din nabo. Han fratrådte derfor sagen den 11. marts.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Visitator Ole Bang, som er ansøgers fætter, har behandlet sagen.',
  'Afgørelsen er truffet af Jens Holm. Han er samlevende med lederen af Bostøtte Syd, som får opgaven.',
  'Udvalgets formand har en ejerandel i det firma, der skal levere støtten, og deltog i mødet.',
  'Sagen er behandlet af din tidligere nabo, som du ligger i strid med om et hegn.',
  'Jeg har selv anmeldt dig til politiet for trusler, men jeg har alligevel afgjort sagen.',
  'Rådgiveren sidder i bestyrelsen for den forening, der driver værestedet.',
  'Udvalgets medlem Bo Krag er far til din kæreste og var med til at indstille til afslag.',
  'Den medarbejder, der har vurderet dit behov, driver ved siden af det botilbud, du bliver henvist til.',
  'Vores lægekonsulent er også din egen læge og har i den egenskab været uenig med dig om diagnosen.',
  'Afdelingslederen er nært knyttet til din moster, og det har hun selv oplyst, men hun fandt det uden betydning.',
  'Sagsbehandleren og din eksmand er kolleger og venner, og hun har skrevet indstillingen.',
  'Undertegnede har i mange år været privat ven af din far, men har vurderet sagen sagligt.',
  'Min hustru er leder af gruppen, som du får plads i.',
  'Konsulenten, der har skrevet vurderingen, ejer selv rengøringsfirmaet.',
  'Din svigerinde Tove har som visitator indstillet til afslag.',
  'Sagsbehandleren var indtil december ansat hos din udfører og har skrevet den status, som hun nu lægger til grund.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Visitator Ole Bang, som er ansøgers fætter, har ikke behandlet sagen. Den er overdraget til Lis Holm.',
  'Jens Holm er samlevende med lederen af Bostøtte Syd og har derfor ikke deltaget i behandlingen.',
  'Udvalgets formand har en ejerandel i et firma og forlod mødet, da sagen blev behandlet.',
  'Din tidligere nabo har oplyst, at du går tur hver dag.',
  'Du har anmeldt din nabo til politiet for trusler.',
  'Du sidder i bestyrelsen for den forening, der driver værestedet.',
  'Bo Krag er far til din kæreste og hjælper dig med regningerne.',
  'Den medarbejder, der har vurderet dit behov, har besøgt dig to gange.',
  'Vores lægekonsulent har set erklæringen fra din egen læge.',
  'Afdelingslederen har læst sagen igennem og er enig.',
  'Din eksmand og din søster er venner og skiftes til at hente børnene.',
  'Undertegnede har i mange år arbejdet med borgere med autisme.',
  'Din hustru er leder af en børnehave og kommer hjem kl. 17.',
  'Du ejer selv rengøringsfirmaet og arbejder fire timer om ugen.',
  'Din svigerinde Tove har fortalt, at du handler selv.',
  'Rådgiver talte den 3. februar med Lis Krag, der er søster til dig.',
  'Jeg har talt med din moster, som er mor til den ven, du bor hos.',
  'Visitator mødte dig og din mand, som er gift med dig på tolvte år.',
  'Du har boet sammen med en ven af din bror, og rådgiver har besøgt jer.',
  'Du spurgte, om din rådgiver kender din bror. Det gør hun ikke.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
