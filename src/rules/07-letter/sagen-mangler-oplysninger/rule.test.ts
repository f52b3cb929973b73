import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sagenManglerOplysninger } from './rule.ts'

testLetterRule(sagenManglerOplysninger, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  sagenManglerOplysninger.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Der foreligger ikke oplysninger om, hvordan du klarer indkøb.',
  'Vi har ikke fundet det nødvendigt at indhente en udtalelse fra din psykiater.',
  'Vi har ikke haft mulighed for at afklare, hvordan din hukommelse påvirker hverdagen.',
  'Din funktionsevne er ikke beskrevet nærmere i sagen.',
  'Kommunen har ikke været på hjemmebesøg hos dig og har ikke undersøgt, hvordan du færdes ude.',
  'Det er uklart, om du kan handle ind på dårlige dage.',
  'Vi mangler oplysninger om dine nætter.',
  'Oplysningerne fra din læge er meget generelle.',
  'Vi har valgt at træffe afgørelse uden at afvente erklæringen fra neurologen.',
  'Lægen skriver ikke, hvordan smerterne påvirker dig, når du gør rent.',
  'Der er ikke indhentet en status fra udfører.',
  'Behovet for støtte om natten er ikke undersøgt.',
  'Vi har desværre ikke nået at få en status fra bostøtten.',
  'Kommunen har ikke set nærmere på, hvad din angst betyder, når du skal med bussen.',
  'Din psykiater har endnu ikke svaret på vores henvendelse, men vi afgør sagen nu.',
  'Oplysningerne i sagen belyser ikke, hvordan du fungerer om natten.',
  'Sagen kunne have været bedre oplyst, men vi finder det tilstrækkeligt.',
  'Der er ikke foretaget en funktionsvurdering i forbindelse med ansøgningen.',
  'Vi har afgjort sagen alene ud fra ansøgningsskemaet.',
  'Der er ikke udarbejdet en voksenudredning.',
  'Lægens erklæring er ikke kommet endnu.',
  'Vi har ikke fået svar fra egen læge, og sagen er afgjort uden.',
  'Det er ikke nærmere belyst, hvad synsnedsættelsen betyder for dine indkøb.',
  'Vi har ikke besøgt dig i hjemmet.',
  'Vi har valgt ikke at indhente en ny udtalelse fra psykiatrien.',
  'Oplysninger om din søvn har vi ikke.',
  'Vi har brugt udredningen fra din gamle kommune, selv om dine forhold har ændret sig.',
  'Vi ved ikke, hvordan du klarer dig i weekenden.',
  'Kommunen finder det ikke nødvendigt at indhente yderligere lægelige oplysninger, selvom du oplyser, at det er blevet værre.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Der er ikke oplysninger, der tyder på, at du har svært ved at åbne post.',
  'Du har ikke sendt de kvitteringer, vi bad om.',
  'Vi har ikke indhentet flere oplysninger, da du og din bostøtte er enige om, hvordan du klarer indkøb.',
  'Du gav ikke samtykke til, at vi talte med din læge, og vi har derfor ikke indhentet en udtalelse.',
  'Der er ikke grundlag for at bevilge støtte til indkøb, fordi du klarer det selv.',
  'Du skriver, at vi ikke har talt med din kæreste. Det gjorde vi den 3. februar 2025.',
  'Det er ikke beskrevet, at du har svært ved at ringe til myndigheder.',
  'Vi har ikke lagt vægt på, at du ikke har en diagnose.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  sagenManglerOplysninger.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Hvorfor du ikke har lukket op, ved vi ikke.',
  'Kommunen kender ikke årsagen til, at du har meldt afbud.',
  'Det er ikke undersøgt, om din udeblivelse hænger sammen med din angst.',
  'Vi har ikke spurgt din bostøtte, hvordan det går.',
  'Din kontaktperson er ikke hørt i sagen.',
  'Vi har kun haft en telefonsamtale på ti minutter med dig og har ikke set dit hjem.',
  'Udredningen fra psykiatrien ventes færdig i maj, men vi har valgt at afgøre sagen nu.',
  'Lægen oplyser, at hun ikke kender til din hverdag. Andre oplysninger har vi ikke.',
  'Vi har bedt om en status fra værestedet og har ikke fået den, men sagen har nu ventet længe nok.',
  'Dine forældre og bostøtten er uenige om, hvad du kan. Vi har ikke undersøgt det nærmere.',
  'Centeret kan kun udtale sig om de dage, hvor du møder, og de øvrige dage kender vi ikke til.',
  'Udtalelsen fra lægen er på to linjer og nævner ikke dine nætter, men vi finder den tilstrækkelig.',
  'Erklæringen omtaler ikke, hvordan du klarer posten.',
  'Hvad der sker, når du er alene om aftenen, er der ingen oplysninger om.',
  'Vi har ikke fundet det fornødent at foretage hjemmebesøg.',
  'Du har oplyst, at det er blevet meget værre siden sommer. Vi har ikke indhentet nye oplysninger.',
  'Forvaltningen har ikke indhentet udtalelse fra praktiserende læge, idet sagen vurderes tilstrækkeligt belyst, uanset at der ikke foreligger oplysninger om søvnen.',
  'Det må antages, at du kan handle ind, da du bor tæt på en butik.',
  'Vi går ud fra, at du selv kan klare indkøbene.',
  'Da du bor alene, formodes du at kunne lave mad.',
  'Der henvises til tidligere udredning, idet der ikke er foretaget fornyet udredning i forbindelse med denne sag.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  sagenManglerOplysninger.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Vi tror godt, at du kan klare det selv.',
  'Vi forudsætter, at du kan klare det selv.',
  'Det er stadig åbent, hvordan du klarer dine aftener.',
  'Spørgsmålet om, hvad du kan om natten, er åbent.',
  'Hvad din epilepsi betyder, når du handler, har vi ikke kigget på.',
  'Journalen fra sygehuset nåede ikke frem inden fristen, så den er ikke med.',
  'Oplysningerne om dine aftener er fra din tid i den gamle kommune.',
  'Der er ikke lavet nogen ny udredning, selv om den gamle er fra før ulykken.',
  'Det står ikke klart, om du faktisk får hjælp af din nabo.',
  'Vi har kun hørt den ene side af sagen.',
  'Det fremgår ikke af lægens attest, om din nedsatte funktionsevne er varig.',
  'Lægens brev siger ikke noget om, hvordan du har det i hverdagen, men vi har ikke bedt om mere.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

test.each([
  'Vi ringede til din bostøtte den 4. februar 2025, og hun fortalte, hvordan du har det.',
  'Det fremgik ikke af lægens attest, om du kan løfte. Det har vi derfor spurgt lægen om den 4. februar 2025.',
  'Det siger ikke i sig selv noget om, at du har brug for støtte.',
  'Journalen fra sygehuset kom den 3. februar 2025, og den har vi brugt.',
  'Lægens brev siger ikke noget om hverdagen, så det har vi spurgt din kontaktperson om.',
  'Ledsagelsen er uden pædagogisk indhold. Den forudsætter, at borger kan give udtryk for, hvad han vil.',
  'Værestedet Kilden er åbent for alle.',
  'Biblioteket er åbent, når du har tid.',
  'Vi tror ikke, at du tager fejl. Vi har set det samme.',
])('said plainly, lawful: %s', (words) => {
  expect(saidPlainly(words)).not.toBe('fails')
})
