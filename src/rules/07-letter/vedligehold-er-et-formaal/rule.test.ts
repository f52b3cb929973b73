import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { vedligeholdErEtFormaal } from './rule.ts'

testLetterRule(vedligeholdErEtFormaal, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  vedligeholdErEtFormaal.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Formålet med støtten er udvikling, og hvor der ikke kan forventes fremgang, kan der ikke gives støtte.',
  'Bostøtte gives kun til borgere, der er i en positiv udvikling.',
  'Da støtten ikke længere udvikler dig, men kun holder dig på samme niveau, ophører den.',
  'Der er ikke et udviklingsperspektiv, og derfor er socialpædagogisk støtte ikke relevant.',
  'Støtten vil alene have karakter af vedligeholdelse, hvilket ikke er formålet med § 85.',
  'Vi lægger vægt på, at du ikke har nået dine mål, og at støtten derfor ikke har den ønskede effekt.',
  'Socialpædagogisk bistand skal føre til, at borgeren bliver selvhjulpen. Det vurderes ikke realistisk i dit tilfælde, hvorfor der meddeles afslag.',
  'Da en udvikling ikke kan forventes på grund af den fremskridende sygdom, kan der ikke bevilges bostøtte.',
  'Støtten har i flere år haft kompenserende karakter, og bestemmelsen er ikke tiltænkt kompensation.',
  'Ansøger vurderes ikke at have et læringspotentiale, og støtte efter § 85 kan derfor ikke komme på tale.',
  'Du kan efter vores vurdering ikke lære mere, og så giver bostøtte ikke mening.',
  'Støtten forhindrer kun, at det går tilbage for dig, og det er ikke nok til at få støtte efter § 85.',
  'En indsats, der blot forebygger tilbagefald, falder uden for formålet med socialpædagogisk støtte.',
  'Borger har profiteret begrænset af støtten og er ikke blevet mere selvstændig, hvorfor indsatsen afsluttes.',
  'Vi støtter ikke borgere i at holde fast i det, de allerede kan.',
  'Bostøtten skal arbejde sig selv overflødig. Når det ikke sker, må støtten stoppe.',
  'Efter tre år burde du være kommet videre, og bostøtte er ikke ment som en varig hjælp.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Støtten skal hjælpe dig med at holde fast i det, du kan, og det er også et formål efter § 85.',
  'Formålet med støtten er, at du kan bevare det, du kan i dag.',
  'Du får ikke støtte til at lære nye mennesker at kende.',
  'På grund af din udviklingshæmning kan du ikke lukke fremmede ind, og derfor får du ikke støtte til indkøb uden følgeskab.',
  'Du har fortalt: “Jeg kan ikke lære mere. Der sker ingen udvikling, og støtten får jeg ikke.”',
  'Målet er, at du selv kan handle ind til sommer.',
  'Der kan ikke forventes udvikling, men støtten skal forebygge, at du får det værre, og derfor får du den.',
  'Du har nået de mål, der blev sat, og har derfor ikke længere brug for støtte til indkøb.',
  'Vi har ikke lagt vægt på, om du kan udvikle dig, men på om du har brug for støtten.',
  'Det er ikke et krav, at støtten fører til udvikling.',
  'Natpersonalet fører tilsyn med dig to gange, fordi du har epilepsi, og det hører til den omsorg, du får efter § 83.',
  'Støtten gives for at udvikle dine færdigheder i madlavning og for at vedligeholde dem, du har.',
  'Lægen skriver, at der ikke kan forventes fremgang. Det ændrer ikke på, at du har brug for støtte til posten.',
  'Du har i dit høringssvar anført, at støtten kun holder dig fast på samme niveau. Vi vurderer, at det netop er formålet.',
  'Aflastningen gives for at aflaste dine forældre efter § 84.',
  'Du har ikke længere brug for opsyn i køkkenet, fordi du nu selv slukker komfuret.',
  'I august ser vi på, om støtten har haft den virkning, vi håbede, og justerer den.',
  'Støtten er varig, og vi følger op hvert år.',
  'Du er kommet langt, og udviklingen betyder, at du selv åbner posten hver søndag. Derfor er der ikke brug for støtte til det.',
  'Du lærer hurtigt, og vi vurderer, at fire besøg er nok til at lære busturen.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  vedligeholdErEtFormaal.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Vi kan ikke se, at mere støtte vil rykke dig. Derfor siger vi nej.',
  'Borgeren er færdigudviklet, og der gives ikke støtte til at opretholde et funktionsniveau.',
  'Der er tale om ren vedligeholdelse, og det falder ikke ind under § 85.',
  'Bostøtte skal gøre dig bedre til noget. Det gør den ikke i dit tilfælde.',
  'Når der er tale om en sygdom, som kun bliver værre, giver træning ikke mening, og ansøgningen afslås.',
  'Støtten har ikke ført til, at borger er blevet mindre afhængig af hjælp, og den bringes derfor til ophør.',
  'Det er ikke meningen, at man skal have bostøtte resten af livet.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
