import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { vaegtErForklaret } from './rule.ts'

testLetterRule(vaegtErForklaret, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  vaegtErForklaret.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Psykiateren beskriver svære eksekutive vanskeligheder, og jobcentret oplyser om fire udeblivelser. Du fremstod dog velsoigneret til mødet, og vi lægger afgørende vægt på dette.',
  'Vi har lagt mere vægt på, at du mødte til tiden til samtalen, end på bostøttens beskrivelse af de seneste ti måneder.',
  'Ved besøget den 4. marts 2025 var der ryddet op. Det vejer efter vores opfattelse tungere end statusnotaterne fra det seneste år.',
  'Kommunen tillægger udtalelsen fra 2019 større vægt end den nye fra 2024.',
  'Vi har valgt at følge den ældre erklæring frem for den nyere, da den ældre er mere positiv.',
  'Udtalelsen fra din psykiater har vi ikke tillagt betydning.',
  'Lægens anbefaling om støtte er ikke tillagt vægt i sagen.',
  'Vi ser bort fra bostøttens statusnotat.',
  'Din mors oplysninger kan ikke tillægges vægt, da hun er part i sagen.',
  'Din egen beskrivelse er ikke tillagt vægt, da den ikke er objektiv.',
  'De pårørendes oplysninger er subjektive, og vi har derfor set bort fra dem.',
  'Du klarede turen i supermarkedet den dag, vi var med, og det er afgørende, selv om bostøtten skriver, at det ellers mislykkes tre ud af fire gange.',
  'Du har haft en god uge i februar, og vi vurderer på den baggrund, at du ikke har brug for støtte.',
  'Overlægen vurderer, at du har brug for støtte hver dag. Kommunen vurderer, at du ikke har brug for støtte.',
  'Bostøtten skriver, at du ikke spiser, når du er alene, og at du to gange er fundet afkræftet. Vi vurderer, at du selv kan klare maden.',
  'Vi har ikke observeret de vanskeligheder, du beskriver, og lægger derfor vægt på, at du klarer dig selv.',
  'Kommunens medarbejdere har ikke oplevet, at du bliver angst, og vi lægger derfor til grund, at du kan tage bussen.',
  'Under samtalen virkede du rolig og velformuleret, hvorfor kommunen ikke finder, at du har den angst, som lægen beskriver.',
  'Selv om ergoterapeuten har vurderet, at du ikke kan stå ved komfuret, har vi lagt vægt på, at du virkede frisk ved mødet.',
  'Der er lagt afgørende vægt på, at ansøger en enkelt gang har gennemført en togrejse alene.',
  'Du har en gang selv ringet til banken. Det viser efter vores opfattelse, at du kan klare kontakten til myndigheder.',
  'Vi lægger ikke vægt på speciallægens vurdering, fordi den ikke er foretaget af kommunen.',
  'Udtalelsen er skrevet af en, der kender dig godt, og den kan derfor ikke tillægges vægt.',
  'Du har mange ressourcer, er velbegavet og har en kæreste, og det har vi lagt afgørende vægt på frem for de vanskeligheder, psykiateren beskriver.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vi har lagt mere vægt på bostøttens statusnotat fra 2025 end på lægens udtalelse fra 2021, fordi det nye notat bygger på ugentlige besøg.',
  'Udtalelsen fra din psykiater har vi ikke lagt vægt på, fordi den handler om din medicin og ikke om indkøb.',
  'Vi har lagt afgørende vægt på psykiaterens udtalelse af 3. februar 2025.',
  'Din mors oplysninger vejer tungt, fordi hun ser dig hver dag.',
  'Ved hjemmebesøget den 4. marts 2025 var der ryddet op. Det har vi ikke lagt vægt på, fordi en enkelt dag ikke siger noget om resten.',
  'Vi lægger vægt på, at du selv har handlet ind hver uge det seneste halve år, og at bostøtten skriver det samme.',
  'Lægen vurderer, at du har brug for støtte til posten. Det er vi enige i.',
  'Overlægen vurderer, at du har brug for støtte hver dag. Vi vurderer, at to gange om ugen er nok, fordi du selv har fortalt, at du klarer de andre dage sammen med din søster.',
  'Vi har ikke observeret, at du bliver angst, og har derfor spurgt din bostøtte, som var med i bussen otte gange i marts.',
  'At du mødte til tiden til samtalen, har vi ikke lagt vægt på.',
  'Du har fortalt, at du en enkelt gang har taget toget alene, og at det ikke gik godt. Det har vi lagt vægt på.',
  'Den ældre udtalelse fra 2019 har vi ikke brugt, da der er kommet en ny.',
  'Vi har lagt større vægt på din egen beskrivelse end på den korte udtalelse fra lægen, fordi lægen kun har set dig én gang.',
  'Du skriver, at vi ikke har lagt vægt på din mors oplysninger. Det har vi, og vi har gengivet dem ovenfor.',
  'Bostøtten skriver, at du selv laver mad tre gange om ugen. Vi vurderer, at du selv kan klare maden.',
  'Psykologen og bostøtten peger begge på, at du klarer turen selv. Vi har lagt afgørende vægt på det.',
  'Ergoterapeuten var med dig i køkkenet to gange og så, at du selv kunne stå ved komfuret.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  vaegtErForklaret.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Bostøtten mener noget andet, men det ændrer ikke ved, at du så fin ud, da vi sås.',
  'Vi har hæftet os ved, at du den 5. maj kom alene til mødet med bussen. At din mor skriver, at det normalt ikke lykkes, har vi ikke lagt vægt på.',
  'Der er to udtalelser i sagen. Vi har brugt den gamle, fordi den nye ikke passer med vores indtryk.',
  'Distriktspsykiatriens anbefaling af daglig støtte er ikke fulgt.',
  'Kommunen finder ikke anledning til at tillægge de pårørendes beskrivelse betydning.',
  'Din psykolog anbefaler støtte i hverdagen. Det er kommunen ikke enig i.',
  'Ved samtalen optrådte ansøger velklædt og høflig, og det taler efter forvaltningens opfattelse imod, at der skulle være de vanskeligheder, som lægen beskriver.',
  'Du har klaret én indkøbstur uden problemer. Så kan du også klare de andre.',
  'Hospitalets udtalelse er meget negativ, og vi har derfor valgt at se bort fra den.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

test.each([
  'Bostøtten og lægen er uenige. Vi har lagt mest vægt på bostøtten, fordi hun er hos dig tre gange om ugen.',
  'Psykologen anbefaler støtte hver dag. Vi giver støtte tre dage, fordi du selv har fortalt, at du klarer de andre dage på værestedet.',
  'At du kom alene til mødet, siger ikke noget om, hvordan det går til hverdag, og det har vi ikke lagt vægt på.',
  'Vi har fulgt distriktspsykiatriens anbefaling.',
  'Hospitalets udtalelse handler om din indlæggelse i 2022, og derfor har vi brugt den nye fra din læge.',
])('said plainly, lawful: %s', (words) => {
  expect(saidPlainly(words)).not.toBe('fails')
})
