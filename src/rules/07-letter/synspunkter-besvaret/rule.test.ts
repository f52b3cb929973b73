import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { synspunkterBesvaret } from './rule.ts'

testLetterRule(synspunkterBesvaret, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  synspunkterBesvaret.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du har anført, at du ikke kan undvære hjælpen. Vi har noteret os dine synspunkter.',
  'Du skrev i dit høringssvar, at du er uenig. Høringssvaret er medtaget i vurderingen.',
  'Du har anført, at din søster snart flytter. Dine bemærkninger er indgået i den samlede vurdering, men giver ikke anledning til at ændre afgørelsen.',
  'Du har sagt, at du er bange for posten. Vi er kede af, at du oplever det sådan.',
  'Du mener, at støtten er nødvendig. Dine indvendinger er taget i betragtning.',
  'Ansøger har anført, at trætheden er tiltaget. Det anførte er taget ad notam, og bemærkningerne indgår i sagen.',
  'Du skriver, at du ikke tør gå ud. Vi forstår godt, at det er svært for dig.',
  'Du har anført, at du ikke kan gå i butikken. Det har kommunen noteret.',
  'I høringssvaret skriver din søster, at hun ikke kan mere. Vi har læst høringssvaret med interesse.',
  'Dine bemærkninger: Du mener, at støtten er nødvendig. Kommunens bemærkninger: Noteret.',
  'Du har i mail af 2. februar 2025 gjort indsigelse. Indsigelsen er tilgået sagen.',
  'Du er bekymret for at miste overblikket. Det kan vi sagtens sætte os ind i.',
  'Du har sagt, at du er bange for at gå ud. Det er vi opmærksomme på.',
  'Borger har anført, at hun ikke kan overskue posten. Borgers bemærkninger er inddraget i vurderingen.',
  'Du har skrevet, at du ikke kan undvære støtten. Dine bemærkninger har ikke ført til en ændret vurdering.',
  'Du mener, at du har brug for mere hjælp. Kommunen har taget dine synspunkter i betragtning ved afgørelsen.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du har anført, at du ikke kan undvære hjælpen. Vi har noteret os det, men lægger vægt på, at du selv handler ind hver uge.',
  'Du skrev, at du er bange for posten. Det forstår vi godt. Men du åbner den hver søndag med din søster.',
  'Du har anført, at søsteren flytter. Det indgår i vurderingen, fordi støtten så kan blive nødvendig, og vi følger derfor op i august.',
  'Vi har noteret, at du ikke ønsker bisidder.',
  'Du har anført, at du bliver træt. Vi vurderer, at du kan dele turene op.',
  'Tak for dine bemærkninger. Du har ret i, at turen er lang, og derfor har vi set på det igen.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  synspunkterBesvaret.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Du har i dit høringssvar skrevet, at du bliver svimmel i butikken. Dine bemærkninger er modtaget og lagt på sagen.',
  'Din søster har ringet og sagt, at hun ikke kan blive ved. Det har vi hørt.',
  'Din mor skrev den 3. februar 2025, at du ligger i sengen i dagevis. Din mors bemærkninger er indgået i sagen.',
  'Du ringede den 29. januar og sagde, at du er bange for at få anfald. Det har vi noteret, og dine bemærkninger indgår i sagen.',
  'Ansøger har ved partsrepræsentant gjort gældende, at søsteren er flyttet til Jylland. Det anførte kan ikke føre til et andet resultat.',
  'Du skriver, at du ikke kan undvære hjælpen. Det ændrer ikke på vores vurdering.',
  'Du siger, at du kun kan handle ind på gode dage. Vi er glade for, at du har delt det med os.',
  'I partshøringssvaret peger du på, at udtalelsen er skrevet før din indlæggelse. Svaret giver ikke anledning til ændringer.',
  'Du er ikke enig i, at du selv kan klare posten. Vi respekterer din holdning.',
  'Du mener, at støtten er nødvendig, fordi du sidste år blev sat ud. Dit synspunkt er indgået med den vægt, det kan tillægges.',
  'Værgen har anført, at Karla ikke forstår brevene. Kommunen har gjort sig bekendt med bemærkningerne.',
  'Du fortalte også, at du er faldet to gange i butikken. Tak, fordi du fortalte det.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

test.each([
  'Du har i dit høringssvar skrevet, at du bliver svimmel i butikken. Lægen har undersøgt det, og der er nu en behandling, som virker, så du kan handle ind uden støtte.',
  'Din søster har ringet og sagt, at hun gerne vil blive ved.',
  'Din mor skrev den 3. februar 2025, at du ligger i sengen i dagevis. Det har vi spurgt din bostøtte om, og hun har set dig hver uge uden, at det skete.',
  'Du skriver, at du ikke kan undvære hjælpen. Vi kan se, at du har klaret dig uden siden nytår, og lægger mest vægt på det.',
  'Du skrev, at du gerne ville have haft svaret før. Vi beklager ventetiden.',
  'Vi beklager, at svaret først kommer nu.',
  'Du havde ingen bemærkninger til oplysningerne.',
  'Du har bedt om, at brevet bliver læst op. Det har vi noteret, og Mette ringer til dig.',
  'Du anførte, at du hellere vil have støtte om formiddagen. Det er noteret til udføreren.',
  'Din mor skrev, at du også har brug for hjælp til tøjvask. Vi har noteret det som en ny ansøgning, og du får svar inden 1. maj.',
  'Du er bange for, at det går galt. Hvis det gør, kan du ringe til os, og vi har aftalt, at din bostøtte følger dig de første fire gange.',
])('in other words, lawful: %s', (words) => {
  expect(inOtherWords(words)).not.toBe('fails')
})
