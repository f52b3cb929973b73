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
