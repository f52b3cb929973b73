import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { standardKlageadgang } from './rule.ts'

testStandardRule(standardKlageadgang, examples)

const says = (words: string) => standardKlageadgang.check(standardFrom(aStandard({ klage: `Klage\n${words}` }))).kind

test.each([
  'Klagen skal være skriftlig og begrundet og sendes til kommunen.',
  'Du kan klage til byrådet inden 4 uger.',
  'Klagefristen er 2 uger.',
  'Klagen sendes til Statsforvaltningen.',
  'Klagen sendes direkte til Ankestyrelsen.',
  'Kommunens afgørelse er endelig.',
  'Der er ikke mulighed for at klage over støtte efter § 85.',
  'Du kan klage inden 8 uger til kommunen, som sender klagen til Ankestyrelsen.',
  'Klager indbringes for socialudvalget.',
  'Klager over afgørelser behandles af Social- og Sundhedsudvalget.',
  'Klager, der modtages efter fristen, afvises.',
  'Kommunen afviser klager, der er modtaget for sent.',
  'Klager fremsendes digitalt via selvbetjening. Ankestyrelsen afgør klagen.',
  'Du kan klage til kommunen inden 4 uger fra afgørelsens dato. Ankestyrelsen afgør klagen.',
  'Klage indgives til det sociale ankenævn: Det Sociale Nævn.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Du kan klage til kommunen inden fire uger. Vi genvurderer inden 4 uger.',
  'Klag til din rådgiver. Fristen er 4 uger. Ændrer vi den ikke, sender vi den til Ankestyrelsen.',
  'Klagen kan være mundtlig eller skriftlig. Ankestyrelsen behandler klagen.',
  'Over et tilbud efter § 82 b kan der ikke klages.',
  'Afgørelser kan påklages til Ankestyrelsen. Klagen indgives til kommunen inden 4 uger.',
  'Kommunen kvitterer inden 5 dage. Klagen skal være kommunen i hænde inden 4 uger; den sendes til Ankestyrelsen, hvis vi fastholder.',
  'Fastholder vi afgørelsen, sendes klagen til Ankestyrelsen.',
  'Klagen kan sendes digitalt. Du kan også ringe. Ankestyrelsen afgør klagen.',
  'Klager sendes digitalt via selvbetjening eller afleveres mundtligt. Ankestyrelsen afgør klagen.',
  'Klager, der er modtaget for sent, sender kommunen til Ankestyrelsen, som afgør, om de afvises.',
  'Vi genvurderer senest 4 uger efter klagens dato. Ankestyrelsen afgør klagen.',
  'Hvad kan jeg ikke klage over til Ankestyrelsen?',
  'Du kan ikke klage til Ankestyrelsen over, hvem der bliver din støtteperson, men afgørelsen kan påklages dertil.',
  'Kommunens frist for afgørelse er otte uger fra ansøgningens modtagelse. Klagen sendes til kommunen inden 4 uger.',
  'Er du utilfreds med behandlingen, kan du skrive til borgerrådgiveren. Afgørelsen kan påklages til Ankestyrelsen via kommunen.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})

test('which body it was before the oldest law read, is not told', () => {
  const klage = 'Klage\nFastholdes afgørelsen, sendes klagen til Det Sociale Nævn.'
  const of = (head: string) => standardKlageadgang.check(standardFrom(aStandard({ head, klage }))).kind
  expect(of('Solrød Fjordkommune\nKvalitetsstandard 2012\nSocialpædagogisk støtte')).not.toBe('fails')
  expect(of('Solrød Fjordkommune\nKvalitetsstandard 2014\nSocialpædagogisk støtte')).toBe('fails')
})
