import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagensAkter } from './rule.ts'

testLetterRule(sagensAkter, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025.'
const kindOf = (words: string): string =>
  sagensAkter.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du afleverede en kuvert i Borgerservice med kvitteringer. Dem kan vi desværre ikke finde, og de er ikke blevet journaliseret.',
  'Den erklæring, du sendte os i december, er forsvundet i forbindelse med flytningen.',
  'Lægens attest kan ikke genfindes i vores system, og vi har afgjort sagen uden den.',
  'Din mail med bilag blev ved en fejl slettet.',
  'Neuropsykologens rapport ligger ikke på sagen, men du har fortalt, hvad der står i den.',
  'Vi har ikke åbnet de bilag, du sendte den 2. marts.',
  'Statusnotatet fra 2023 er makuleret, så vi har måttet gå ud fra det, vi kan huske.',
  'Dit høringssvar nåede ikke at blive lagt på sagen, før den blev afgjort.',
  'Kørselsbogen er blevet væk i intern post.',
  'De papirer, som din mor afleverede på rådhuset, er aldrig blevet scannet.',
  'Ergoterapeutens undersøgelse er ikke gennemgået, da den kom dagen før mødet.',
  'Sagens akter fra før 2022 er gået tabt ved skift af system, og vi kender derfor ikke grundlaget for den første bevilling.',
  'Der er kommet en udtalelse fra psykiatrien. Den er ikke læst i forbindelse med afgørelsen.',
  'Journalen fra hjemmeplejen findes ikke længere i sagen.',
  'Bilagene til din ansøgning er fejlarkiveret og indgår derfor ikke.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du afleverede en kuvert i Borgerservice med kvitteringer. Dem har vi gennemgået.',
  'Den erklæring, du sendte os i december, er lagt på sagen.',
  'Lægens attest lå ikke i sagen, og derfor har vi fået en ny fra lægen.',
  'Din mail med bilag er journaliseret den 2. marts.',
  'Det fremgår af udtalelsen fra din læge, at du ikke kan logge på og finde rundt på offentlige hjemmesider uden guidning.',
  'Du har svært ved at finde dine papirer.',
  'Du har ikke åbnet din post siden jul.',
  'Din bostøtte fandt et rykkerbrev, som du havde smidt ud.',
  'Vi har ikke fundet grund til at indhente nye erklæringer.',
  'Du mistede dine papirer, da du flyttede.',
  'I journalen fra hjemmeplejen er der ikke beskrevet fald.',
  'Vi har gennemgået kørselsbogen og ikke fundet fejl.',
  'Du har ikke læst brevet fra jobcentret endnu.',
  'Rapporten siger ikke noget om indkøb.',
  'Vi har ikke brugt udtalelsen fra 2015, fordi den er for gammel.',
  'Du kan ikke finde ud af at sortere regninger.',
  'Der er ikke udarbejdet en handleplan.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Vi har ikke kunnet opdrive det skema, du udfyldte i Borgerservice.',
  'Ved en beklagelig fejl er din læges brev røget ud af sagen.',
  'Notatet fra det første hjemmebesøg eksisterer ikke længere.',
  'Det bilag, du omtaler, har vi ikke liggende, selv om Borgerservice har kvitteret for det.',
  'Kommunen kan konstatere, at dine lønsedler er modtaget den 3. februar, men at de siden er bortkommet.',
  'Vi har truffet afgørelsen uden at have læst neuropsykologens rapport til ende.',
  'Din ansøgnings side 3 og 4 mangler i vores sag, og vi ved derfor ikke, hvad du skrev der.',
  'Sagens bilag 4-7 er ikke sendt med til Ankestyrelsen, da de ikke kan findes.',
  'Talmaterialet fra din bank er gået tabt under flytningen af arkivet.',
  'Den video, du sendte, kunne vi ikke åbne, og vi har set bort fra den.',
  'Udtalelsen fra skolen lå i en forkert sag og er derfor ikke taget med.',
  'Psykiaterens erklæring er aldrig nået frem til den medarbejder, der har afgjort sagen.',
  'Dit brev af 3. februar er først fundet efter afgørelsen og er ikke indgået.',
  'De sider, hvor du beskriver dine nætter, er ikke kommet med i kopieringen, og vi har ikke læst dem.',
  'Vi har ikke længere adgang til journalen fra før 2020, hvor bevillingen blev givet.',
])('says so in still other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Skemaet, du udfyldte i Borgerservice, ligger i sagen.',
  'Din læges brev er lagt på sagen og læst.',
  'Notatet fra det første hjemmebesøg har du fået en kopi af.',
  'Borgerservice har kvitteret for dit bilag, og vi har læst det.',
  'Dine lønsedler er modtaget den 3. februar og indgår i beregningen.',
  'Vi har læst neuropsykologens rapport til ende.',
  'Din ansøgnings side 3 og 4 manglede, og dem bad vi dig sende igen. De kom den 10. februar.',
  'Sagens bilag 1-7 er sendt med til Ankestyrelsen.',
  'Din bank har mistet dine gamle kontoudtog, og det har du oplyst.',
  'Den video, du sendte, kunne vi ikke åbne, så du viste os den ved besøget.',
  'Udtalelsen fra skolen handler ikke om indkøb.',
  'Psykiateren har ikke skrevet en erklæring.',
  'Du har ikke læst psykiaterens erklæring, fordi du bliver ked af det.',
  'Du mangler tit at åbne breve fra banken.',
  'Du har ikke længere adgang til din netbank.',
])('is lawful, in still other words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
