import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { partshoering } from './rule.ts'

testLetterRule(partshoering, examples)

test('an answer to the hearing shows that there was one', () => {
  expect(kindOf('I dit svar på vores høring skrev du, at du er bange for at falde.')).toBe('holds')
  expect(kindOf('I dit svar på vores brev skrev du, at du er bange for at falde.')).toBe('unknown')
})

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  partshoering.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du er ikke blevet hørt om udtalelsen fra vores lægekonsulent.',
  'Vi har ikke partshørt dig over oplysningerne fra din nabo.',
  'Oplysningerne er brugt uden forudgående partshøring.',
  'Du har ikke set rapporten fra konsulenten, som vi lægger vægt på.',
  'Partshøring er undladt, da oplysningerne er entydige.',
  'Notatet er et internt arbejdspapir, og du har derfor ikke fået det.',
  'Vi har fået en anonym henvendelse om, at du arbejder. Du er ikke orienteret om henvendelsen før nu.',
  'Lægekonsulentens udtalelse er først vedlagt dette brev.',
  'Vi har kigget på din Facebookprofil og set, at du rejser. Det har vi ikke talt med dig om.',
  'Vi har undladt at partshøre dig.',
  'Rapporten fra konsulentfirmaet har du ikke kunnet kommentere.',
  'Der er ikke foretaget partshøring, da sagen haster.',
  'Du har fået til i morgen til at komme med bemærkninger til notatet.',
  'Af hensyn til sagens fremdrift er partshøring ikke gennemført.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test('a reason of another kind leaves the hearing owed', () => {
  expect(
    kindOf('Oplysningerne kom fra din udlejer. Derfor har vi ikke sendt dem i høring, før vi skrev til dig.'),
  ).toBe('fails')
})

test.each([
  'Vi har ikke hørt fra dig siden mødet.',
  'Vi har ikke partshørt dig, da alle oplysninger kommer fra dig selv.',
  'Alle tal og oplysninger nedenfor kommer fra dig selv. Derfor har vi ikke sendt dem i høring, før vi skrev til dig.',
  'Der er ikke kommet nye oplysninger, som du skulle høres om.',
  'Udtalelsen blev sendt til dig den 3. februar, og du har haft mulighed for at kommentere den.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Udtalelsen fra jobcentret kom den 10. februar, efter at du havde svaret på høringen, og den har vejet tungest.',
  'Efter høringsfristens udløb har vi modtaget en ny rapport fra botilbuddet, som vi har lagt afgørende vægt på.',
  'Rapporten fra botilbuddet følger med dette brev, så du kan læse, hvad vi bygger på.',
  'Konsulentens vurdering er vedlagt. Du kan læse den, når du får afgørelsen.',
  'Nabokonens oplysninger har vi valgt ikke at nævne for dig, før sagen var afgjort.',
  'Du har ikke haft kendskab til hjemmeplejens observationer.',
  'Vi fandt ingen grund til at spørge dig om det, hjemmeplejen har set.',
  'Vi skrev til dig mandag kl. 14 og bad om svar tirsdag kl. 9.',
  'Udkastet blev sendt den 3. marts 2025 med frist for bemærkninger den 4. marts 2025.',
  'Høringsfristen løber til den 20. marts, men da sagen har trukket ud, afgør vi den allerede nu.',
  'Vi har ikke afventet dit svar på høringen.',
  'Hjemmevejlederens log blev ikke vist til dig.',
  'Dine bemærkninger til notatet er ikke indhentet.',
  'Ansøgeren er ikke gjort opmærksom på, at vi ville bruge oplysningerne fra skattevæsenet.',
  'Kommunen har set bort fra kravet om partshøring, fordi oplysningerne taler for sig selv.',
  'Vi sprang høringen over, fordi du alligevel ville være uenig.',
  'Lægekonsulentens notat er dateret den 1. marts, og det får du først nu.',
  'Først med denne afgørelse orienterer vi dig om, at din tidligere støtteperson har udtalt sig.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Udtalelsen fra jobcentret kom den 10. februar, og vi sendte den til dig samme dag. Du svarede den 20. februar.',
  'Efter høringen modtog vi en ny rapport fra botilbuddet. Vi sendte den til dig, og du havde 14 dage til at svare.',
  'Rapporten fra botilbuddet, som du fik i høring den 3. februar, følger med dette brev.',
  'Din handleplan er vedlagt dette brev.',
  'Vi har vedlagt en folder om partshøring og aktindsigt.',
  'Du har haft kendskab til hjemmeplejens observationer siden mødet, hvor du kommenterede dem.',
  'Vi fandt grund til at spørge dig om det, hjemmeplejen har set, og du svarede den 3. februar.',
  'Udkastet blev sendt den 3. marts 2025 med frist for bemærkninger den 18. marts 2025.',
  'Høringsfristen udløb den 20. februar, og vi har ikke fået bemærkninger fra dig.',
  'Vi har afventet dit svar på høringen.',
  'Hjemmevejlederens log blev vist til dig ved mødet den 3. februar.',
  'Dine bemærkninger til notatet er indhentet den 3. februar og gengivet ovenfor.',
  'Du har ikke haft bemærkninger til udkastet.',
  'Vi har ikke modtaget et svar fra dig på høringen inden fristen.',
  'Efter høringen har vi modtaget dine lønsedler fra dig.',
  'Kommunen har ikke fået nye oplysninger efter høringen.',
  'Din læge har ikke set dig siden november.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Botilbuddets leder har skrevet til os i fortrolighed, og derfor kender du ikke indholdet.',
  'Vi har bygget afgørelsen på en observation fra hjemmeplejen, som du ikke har haft lejlighed til at svare på.',
  'Vores egen psykolog har gennemgået sagen og fraråder støtte. Hendes vurdering er til internt brug.',
  'Høringen gjaldt kun statusnotatet. Den udtalelse, der afgjorde sagen, kom ugen efter og har ikke været i høring.',
  'Svar på høringen skulle gives inden for et døgn.',
  'Du fik brevet fredag eftermiddag og skulle svare senest mandag morgen kl. 8.',
  'Vi ringede til dig kl. 9 og læste notatet op, og du skulle svare med det samme.',
  'Efter at du havde kommenteret udkastet, talte vi med din tidligere udfører, som gav et andet billede. Det har været udslagsgivende.',
  'Oplysningerne fra din udlejer er nye for dig, men de taler klart imod støtte.',
  'Vi har ikke set anledning til at forelægge dig rapporten, da den alene indeholder faglige vurderinger.',
  'Du er ikke bekendt med, hvad naboen har fortalt os.',
  'Ansøger har ikke haft mulighed for at forholde sig til konsulentens beregning, da den først forelå på mødet.',
  'Kommunen har modtaget en underretning fra din bror, som vi ikke har omtalt over for dig.',
  'Der er ikke givet dig adgang til at udtale dig om den nye erklæring.',
  'Vedlagt følger konsulentens udtalelse, som du hermed gøres bekendt med.',
])('says so in still other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Botilbuddets leder har skrevet til os, og du har fået en kopi og svaret på den.',
  'Vi har bygget afgørelsen på en observation fra hjemmeplejen, som du har svaret på den 3. februar.',
  'Vores egen psykolog har gennemgået sagen. Hendes vurdering fik du i høring den 3. februar.',
  'Høringen gjaldt både statusnotatet og udtalelsen.',
  'Svar på høringen skulle gives inden for to uger.',
  'Du fik brevet den 3. februar og har ikke svaret på det.',
  'Vi ringede til dig og læste notatet op, og du fik 14 dage til at svare.',
  'Efter at du havde kommenteret udkastet, rettede vi det, som du bad om.',
  'Oplysningerne fra din udlejer kender du, for du har selv sendt os dem.',
  'Vi har forelagt dig rapporten, og du havde ingen indvendinger.',
  'Du er ikke bekendt med, at du har været indlagt i 2019, siger du.',
  'Du har haft mulighed for at forholde dig til konsulentens beregning i tre uger.',
  'Du har ikke haft besøg af naboen siden sommer.',
  'Der er ikke sket noget nyt, siden du udtalte dig om erklæringen.',
  'Vedlagt følger den udtalelse, som du kommenterede i februar.',
])('is lawful, in still other words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
