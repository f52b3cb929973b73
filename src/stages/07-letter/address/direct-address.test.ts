import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressDirectly, addressReply } from './direct-address.ts'

const KARLA = { name: 'Karla Vind', gender: 'hun' } as const
const TORBEN = { name: 'Torben Lund', gender: 'han' } as const

test.each([
  ['Karla køber selv ind hver uge.', 'Du køber selv ind hver uge.'],
  [
    'At Karla får åbnet sin post hver uge og ved, hvad hun skal gøre ved den.',
    'At du får åbnet din post hver uge og ved, hvad du skal gøre ved den.',
  ],
  ['Hendes angst gør, at hun ikke kan åbne breve alene.', 'Din angst gør, at du ikke kan åbne breve alene.'],
  ['Vi lægger vægt på, at Karla Vind ikke kan åbne post.', 'Vi lægger vægt på, at du ikke kan åbne post.'],
  ['Karla og hendes læge beskriver det samme, og det er nyt.', 'Du og din læge beskriver det samme, og det er nyt.'],
  ['Samtale hos Karla', 'Samtale hos dig'],
  ['Vi har set, om Karla kan handle selv, og talt med Karla.', 'Vi har set, om du kan handle selv, og talt med dig.'],
  ['Borgerens netværk hjælper borgeren med indkøb.', 'Dit netværk hjælper dig med indkøb.'],
  ['Karlas to børn bor hos Karla.', 'Dine to børn bor hos dig.'],
  ['Karla kan ikke samle sig om sine regninger.', 'Du kan ikke samle dig om dine regninger.'],
  ['Du kan ikke åbne din post.', 'Du kan ikke åbne din post.'],
  ['Karla siger: "Hun kommer aldrig mere."', 'Du siger: "Hun kommer aldrig mere."'],
  ['Derfor har Karla ikke brug for støtte til det.', 'Derfor har du ikke brug for støtte til det.'],
  ['Støtten gives af et team, som Karla kender.', 'Støtten gives af et team, som du kender.'],
  // "sin" before the name.
  ['På grund af sin angst kan Karla ikke gå ud.', 'På grund af din angst kan du ikke gå ud.'],
  // Whoever is helped to do it is the one who does it.
  ['En bostøtte hjælper Karla med at samle sig om sin post.', 'En bostøtte hjælper dig med at samle dig om din post.'],
  // A father is no "hun".
  [
    'Hendes far ringer og vækker hende de dage, hun skal af sted.',
    'Din far ringer og vækker dig de dage, du skal af sted.',
  ],
  // What spreads is the eczema, not she.
  [
    'Karla kan ikke få taget et bad, og eksem har bredt sig, og hun mister overblikket over sin hverdag.',
    'Du kan ikke få taget et bad, og eksem har bredt sig, og du mister overblikket over din hverdag.',
  ],
  ['Karla åbner ikke sin post og mister sine ydelser.', 'Du åbner ikke din post og mister dine ydelser.'],
  ['Holdet øver sig i at handle.', 'Holdet øver sig i at handle.'],
  ['at have samvær med sit barn', 'at have samvær med dit barn'],
  ['at forberede sig på møder', 'at forberede dig på møder'],
])('“%s” is said to her', (text, said) => {
  expect(addressDirectly(text, KARLA)).toEqual({ text: said, doubtful: false })
})

test.each([
  ['Hans hverdagsliv er præget af uro.', 'Dit hverdagsliv er præget af uro.'],
  [
    'Hans datter træner i bassinet sammen med ham hver tirsdag.',
    'Din datter træner i bassinet sammen med dig hver tirsdag.',
  ],
  ['Torben er faldet, og moren ringer til ham.', 'Du er faldet, og moren ringer til dig.'],
])('“%s” is said to him', (text, said) => {
  expect(addressDirectly(text, TORBEN)).toEqual({ text: said, doubtful: false })
})

test('a name that ends in s owns with an apostrophe', () => {
  const jonas = { name: 'Jonas Holm', gender: 'han' } as const
  expect(addressDirectly('Jonas’ mor hjælper Jonas.', jonas).text).toBe('Din mor hjælper dig.')
  expect(addressDirectly('Jonas Holms post ligger.', jonas).text).toBe('Din post ligger.')
})

test.each([
  ['the pronoun may mean a relative', 'Karlas søster hjælper, og hun kommer hver uge.'],
  ['it may be the mother who is tired', 'Karla bor hos sin mor, og hun er træt.'],
  ['it may be the mother who is driven', 'Hendes mor tager til svømning sammen med hende.'],
  ['it may be the doctor who can’t sleep', 'Lægen skriver, at hun ikke kan sove.'],
  ['it may be the sister alone', 'Søsteren har sagt, at hun gerne bliver ved.'],
  ['whose it is can not be told', 'Hendes flimrekrafs er gået i stykker.'],
  ['both are spoken of', 'Du har sagt, at hun kommer.'],
  ['one of the same name comes', 'Karla Holm ringer hver uge.'],
  ['two are told of as one', 'Karla og moren passer deres have.'],
  ['she does it to another', 'Karla følger hende til bussen.'],
  ['what is hers is not “sin”', 'Karla passer hendes hund.'],
  ['she and he are spoken of, and it is not known which is the citizen', 'Hun ringer, og han kommer.', undefined],
])('a text is left as it was where %s', (_, text, ...gender) => {
  const spoken = gender.length > 0 ? { name: KARLA.name } : KARLA
  expect(addressDirectly(text, spoken)).toEqual({ text, doubtful: true })
})

test.each([
  ['Vi har ringet til ham. Han bliver boende. Rejser han, kan Karla søge igen.', true],
  ['Hun har ikke fået det bedre.', true],
  ['Karla ringer selv til sin søster.', false],
  ['Naboens søn passer haven, og han bliver boende.', false],
  ['Vi har læst lægens brev.', false],
])('a reply that points back to what was said is left as it was: “%s”', (text, doubtful) => {
  const reply = addressReply(text, KARLA)
  expect(reply.doubtful).toBe(doubtful)
  expect(reply.text).toBe(doubtful ? text : addressDirectly(text, KARLA).text)
})

test('quoted words and all that is not about anyone are kept to the letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Post', 'ligger', 'i', 'skuffen', '.', ',', ' ', '“hun”', '\n', '85'), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join(' ')
        expect(addressDirectly(text, KARLA).text).toBe(text)
      },
    ),
  )
})
