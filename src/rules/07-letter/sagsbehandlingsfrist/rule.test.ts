import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagsbehandlingsfrist } from './rule.ts'

testLetterRule(sagsbehandlingsfrist, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  sagsbehandlingsfrist.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Sagsbehandlingsfristen er 6 uger, og den er desværre overskredet.',
  'Du har ventet 20 uger, og vores frist er 10 uger.',
  'Fristen blev ikke overholdt på grund af travlhed.',
  'Kommunens svarfrist på 8 uger blev overskredet, og vi glemte at give dig besked.',
  'Vi har overskredet kommunens frist på 10 uger og beklager.',
  'Sagen har ligget længere, end vores frist tillader.',
  'Ifølge vores hjemmeside skulle du have haft svar inden 8 uger. Det nåede vi ikke.',
  'Vores svarfrist på området er 8 uger. Du har ventet 14.',
  'Det beklages, at den politisk vedtagne sagsbehandlingsfrist ikke er overholdt.',
  'Kommunens frist udløb den 1. februar 2025.',
  'Du skulle have haft afgørelsen senest den 3. januar, men har ikke hørt fra os.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vores sagsbehandlingsfrist er 12 uger, og den er overholdt.',
  'Fristen for høring var 14 dage.',
  'Du har betalt din husleje for sent, efter fristen.',
  'Vi beklager ventetiden.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Du søgte den 6. januar 2024. Vores frist er 10 uger.',
  'Du burde have fået svar for to måneder siden.',
  'Sagsbehandlingen har taget 30 uger, hvor vores mål er 12.',
  'Vi nåede ikke at afgøre sagen inden for kommunens tidsramme på 8 uger.',
  'Vi er bagud og har brugt dobbelt så lang tid, som byrådet har fastsat.',
  'Svaret skulle have været der senest den 1. februar ifølge den frist, der gælder.',
  'Vi lovede dig svar inden 8 uger, og nu er der gået 19.',
  'Den frist, der står på hjemmesiden, er passeret.',
  'Vi beklager, at du ikke har hørt fra os, mens fristen på 12 uger løb ud.',
  'Behandlingen blev forsinket ud over de 8 uger, uden at du hørte noget.',
  'Vi har ikke kunnet leve op til kommunens svarfrist.',
  'Kommunens servicemål på 6 uger er desværre ikke indfriet i din sag.',
  'Du rykkede os den 3. februar, da fristen var udløbet, og fik ikke noget svar.',
  'Sagen blev først fordelt til en rådgiver, da fristen var gået.',
  'Sagen har ligget stille i 5 måneder, og vi har overset, at du skulle have en ny dato.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vores frist er 10 uger, og du har fået svar efter 8.',
  'Du burde have fået mere søvn, før vi besøgte dig.',
  'Fristen for at sende lønsedler er overskredet, men vi har taget dem med.',
  'Du overskred fristen for at søge om boligstøtte.',
  'Vi kunne ikke nå at tale om det hele på mødet og mødtes igen ugen efter.',
  'Vores frist på 8 uger udløb den 3. februar. Den 27. januar skrev vi til dig, at du ville få svar senest den 10. marts.',
  'Fristen blev forlænget til den 10. marts, hvilket vi skrev til dig inden udløbet.',
  'Svar fra lægen kom senere end ventet.',
  'Du har ventet længe på at komme til psykolog.',
  'Din klagefrist er 4 uger.',
  'Du nåede ikke at betale huslejen inden fristen.',
  'Vi har lovet at kontakte dig inden 8 uger.',
  'Sagen er afgjort inden for fristen på 12 uger.',
  'Den forrige bevilling udløb den 1. februar.',
  'Udredningen tog 30 uger hos psykiatrien.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
