import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { notatpligt } from './rule.ts'

testLetterRule(notatpligt, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  notatpligt.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Der findes intet notat om telefonsamtalen med din læge.',
  'Oplysningen er givet mundtligt og ikke journaliseret.',
  'Vi talte med din bostøtte uden at notere det.',
  'Det fremgår ikke af journalen, hvad lægen sagde i telefonen.',
  'Bostøtten nævnte på gangen, at du klarer dig fint. Det er ikke noteret på sagen.',
  'Vi har talt med din læge, men har ikke gemt noget om samtalen.',
  'Oplysningen stammer fra en samtale, der ikke er journaliseret.',
  'Hvornår samtalen fandt sted, har vi ikke noteret.',
  'Der blev ikke taget referat af mødet.',
  'Vi husker det sådan, at lederen i telefonen sagde, at du var glad for gruppen.',
  'Samtalen med jobcentret er ikke dokumenteret i journalen.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du har ikke skrevet ned, hvad du spiste, sagde du ved samtalen.',
  'Du har fortalt ved samtalen: “Jeg kan ikke huske, hvad der blev sagt, og der er ikke noget skrevet ned.”',
  'Vi talte med din læge, og notatet er sendt til dig.',
  'Vi har ikke skrevet mere ned fra mødet end det, du så på skærmen.',
  'Din hukommelse er ikke god, oplyste du på mødet.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Din sagsbehandler husker fra et opkald i sommer, at du klarede dig godt.',
  'Vi talte med din bostøtte på gangen, og hun sagde, at det går fint. Det findes der ikke noget papir på.',
  'Telefonsamtalen med din læge er ikke dokumenteret i sagen.',
  'Hjemmebesøget blev der ikke gjort notater ved.',
  'Det er oplyst mundtligt af din mor, men vi fik ikke skrevet ned, hvornår.',
  'Rådgiver fortalte ved teammødet, hvad du havde sagt til hende. Der er ikke taget referat.',
  'Vi kan ikke længere sige, hvem der ringede, men oplysningen har haft betydning.',
  'Samtalen står ikke omtalt i journalen.',
  'Det, du sagde ved besøget, er gengivet efter bedste hukommelse.',
  'Oplysningen fra naboen er givet over telefonen og er ikke ført til sagen.',
  'Vi har lagt vægt på en samtale, som medarbejderen ikke har nået at skrive ind.',
  'Mødet med udføreren blev holdt uden referat.',
  'Besøget er ikke beskrevet nogen steder, men visitator kan huske det.',
  'Vi har ikke optegnelser fra opkaldet, men det var vores indtryk, at du afslog.',
  'Din kontaktperson nævnte i forbifarten, at du selv handler. Vi har ikke noteret, hvornår det var.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Telefonsamtalen med din læge er skrevet ned i et notat af 3. februar 2025.',
  'Din mor oplyste det mundtligt, og vi skrev det ned samme dag.',
  'Du kunne ikke huske, hvornår du sidst var hos lægen.',
  'Du har svært ved at huske aftaler, der ikke er skrevet ned.',
  'Samtalen er omtalt i journalen den 3. februar.',
  'Det, du sagde ved besøget, har du selv læst igennem og godkendt.',
  'Vi har ikke lagt vægt på den samtale, der ikke er skrevet ned.',
  'Du har ikke fået skrevet en indkøbsliste siden jul.',
  'Der er ikke taget stilling til kørslen i dette brev.',
  'Mødet med udføreren blev holdt den 3. februar, og referatet er sendt til dig.',
  'Efter din hukommelse var det i maj, og det bekræfter journalen.',
  'Opkaldet er noteret på sagen den 3. februar kl. 10.',
  'Du nævnte ved besøget, at du ikke fører regnskab.',
  'Du har ikke noteret dine udgifter.',
  'Det er ikke oplyst, hvornår du flyttede ind.',
  'Hun sagde på mødet, at hun ikke skriver dagbog mere.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
