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
