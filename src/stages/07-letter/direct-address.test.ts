import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressDirectly, addressReply, genderIn } from './direct-address.ts'

const KARLA = { name: 'Karla Vind', gender: 'hun' } as const
const TORBEN = { name: 'Torben Lund', gender: 'han' } as const

test.each([
  ['Karla køber selv ind hver uge.', 'Du køber selv ind hver uge.'],
  [
    'At Karla får åbnet sin post hver uge og ved, hvad hun skal gøre ved den.',
    'At du får åbnet din post hver uge og ved, hvad du skal gøre ved den.',
  ],
  [
    'En bostøtte sidder ved siden af, mens Karla åbner sin post, og hjælper hende med at se, hvad der skal svares på.',
    'En bostøtte sidder ved siden af, mens du åbner din post, og hjælper dig med at se, hvad der skal svares på.',
  ],
  ['Hendes angst gør, at hun ikke kan åbne breve alene.', 'Din angst gør, at du ikke kan åbne breve alene.'],
  ['Vi lægger vægt på, at Karla Vind ikke kan åbne post.', 'Vi lægger vægt på, at du ikke kan åbne post.'],
  ['Karla og hendes læge beskriver det samme, og det er nyt.', 'Du og din læge beskriver det samme, og det er nyt.'],
  ['Samtale hos Karla', 'Samtale hos dig'],
  ['Vi har set, om Karla kan handle selv, og talt med Karla.', 'Vi har set, om du kan handle selv, og talt med dig.'],
  ['Borgerens netværk hjælper borgeren med indkøb.', 'Dit netværk hjælper dig med indkøb.'],
  ['Karlas to børn bor hos Karla.', 'Dine to børn bor hos dig.'],
  ['Lægen skriver, at hun ikke kan sove.', 'Lægen skriver, at du ikke kan sove.'],
  ['Karla kan ikke samle sig om sine regninger.', 'Du kan ikke samle dig om dine regninger.'],
  ['Du kan ikke åbne din post.', 'Du kan ikke åbne din post.'],
  ['Karla siger: "Hun kommer aldrig mere."', 'Du siger: "Hun kommer aldrig mere."'],
  ['Derfor har Karla ikke brug for støtte til det.', 'Derfor har du ikke brug for støtte til det.'],
  ['Støtten gives af et team, som Karla kender.', 'Støtten gives af et team, som du kender.'],
  // "sin" before the name.
  ['På grund af sin angst kan Karla ikke gå ud.', 'På grund af din angst kan du ikke gå ud.'],
  // Another one's "sig" stays theirs.
  [
    'En bostøtte går med, hjælper Karla gennem døren og trækker sig, når hun er inde.',
    'En bostøtte går med, hjælper dig gennem døren og trækker sig, når du er inde.',
  ],
  // Whoever is helped to do it is the one who does it.
  ['En bostøtte hjælper Karla med at samle sig om sin post.', 'En bostøtte hjælper dig med at samle dig om din post.'],
  // One who does something to "hende" is not she.
  ['Hendes mor tager til svømning sammen med hende.', 'Din mor tager til svømning sammen med dig.'],
  // A father is no "hun".
  [
    'Hendes far ringer og vækker hende de dage, hun skal af sted.',
    'Din far ringer og vækker dig de dage, du skal af sted.',
  ],
  // A relative who is spoken of alone is who "hun" is.
  ['Søsteren har sagt, at hun gerne bliver ved.', 'Søsteren har sagt, at hun gerne bliver ved.'],
  // What spreads is the eczema, not she.
  [
    'Karla kan ikke få taget et bad, og eksem har bredt sig, og hun mister overblikket over sin hverdag.',
    'Du kan ikke få taget et bad, og eksem har bredt sig, og du mister overblikket over din hverdag.',
  ],
  ['Karla åbner ikke sin post og mister sine ydelser.', 'Du åbner ikke din post og mister dine ydelser.'],
  [
    'Karla kan ikke møde op hos læge og tandlæge. Siden maj har hun selv ringet.',
    'Du kan ikke møde op hos læge og tandlæge. Siden maj har du selv ringet.',
  ],
  ['Holdet øver sig i at handle.', 'Holdet øver sig i at handle.'],
  ['at have samvær med sit barn', 'at have samvær med dit barn'],
  ['at forberede sig på møder', 'at forberede dig på møder'],
])('“%s” is said to her', (text, said) => {
  expect(addressDirectly(text, KARLA)).toEqual({ text: said, doubtful: false })
})

test.each([
  ['Hans hverdagsliv er præget af uro.', 'Dit hverdagsliv er præget af uro.'],
  ['Hans søster tager med ham til læge og tandlæge.', 'Din søster tager med dig til læge og tandlæge.'],
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
  ['whose it is can not be told', 'Hendes flimrekrafs er gået i stykker.'],
  ['both are spoken of', 'Du har sagt, at hun kommer.'],
])('a text is left as it was where %s', (_, text) => {
  expect(addressDirectly(text, KARLA)).toEqual({ text, doubtful: true })
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

test('it is told from the texts that speak of nobody else whether one is hun or han', () => {
  expect(genderIn(['Hun handler selv. Hendes post ligger.', 'Han er hendes far.'])).toBe('hun')
  expect(genderIn(['Hans regninger ligger.'])).toBe('han')
  expect(genderIn(['Hun handler.', 'Han handler.'])).toBeUndefined()
  expect(genderIn([])).toBeUndefined()
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
