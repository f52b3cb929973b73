import { expect, test } from 'vitest'
import { asksForInformation, namesSource, sourceIn } from './named-source.ts'

test.each([
  ['Indhent en erklæring fra speciallæge i psykiatri', 'speciallaege'],
  ['en lægeerklæring om trætheden', 'praktiserende-laege'],
  ['spørg egen læge', 'praktiserende-laege'],
  ['udtalelse fra bostøtten', 'udfoerer'],
  ['en ergoterapeut skal se hende i køkkenet', 'sundhedsfaglig'],
  ['tal med hendes mor om weekenderne', 'paaroerende'],
  ['skolens beskrivelse af idrætstimerne', 'dagtilbud-skole'],
  ['spørg borgeren selv', 'borger'],
  ['afklar omfanget', 'fagperson'],
])('%s: %s', (text, kind) => {
  expect(sourceIn(text)).toBe(kind)
})

test('a source can be asked for by name', () => {
  expect(namesSource('Ifølge bostøtten handler hun selv.', 'udfoerer')).toBe(true)
  expect(namesSource('Ifølge bostøtten handler hun selv.', 'praktiserende-laege')).toBe(false)
})

test.each([
  ['Kommunen skal indhente en udtalelse.', true],
  ['Det skal undersøges, hvad støtten består i.', true],
  ['Tag stilling til behovet for transport.', false],
  ['Begrund, hvorfor støtten er sat ned.', false],
])('%s asks for information: %s', (text, answer) => {
  expect(asksForInformation(text)).toBe(answer)
})
