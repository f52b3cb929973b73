import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { unquoted } from './quotation.ts'
import { readLetter } from '../read-letter.ts'

const voicesOf = (paragraph: string) =>
  readLetter(`Afgørelse\n\n${paragraph}`, plainDate('2025-03-03'))
    .passages.filter(({ block }) => block.kind !== 'heading')
    .map(({ voice }) => voice)

test.each([
  [
    'the citizen’s words go on to the end of the quotation',
    'Du har fortalt: “Bussen er fuld. Kommer den ikke, ved jeg ikke, hvad jeg skal gøre. Så går jeg hjem.” Vi vurderer, at du har brug for hjælp.',
    ['borger', 'borger', 'borger', 'kommune'],
  ],
  [
    'so do another’s',
    'Det fremgår af samtale med din søster: “Hun ringer hver dag. Vi har aldrig set hende så træt.”',
    ['kilde', 'kilde'],
  ],
  [
    'a quotation within a sentence ends there',
    'Du har sagt “nej tak”. Vi har lagt vægt på, at du handler selv.',
    ['borger', 'kommune'],
  ],
])('%s', (_, paragraph, voices) => {
  expect(voicesOf(paragraph)).toEqual(voices)
})

test.each([
  ['du har sagt: "det er svært, men jeg vil." vi mener det samme', 'du har sagt:   vi mener det samme'],
  ['du har sagt: "det er svært.', 'du har sagt:  '],
  ['ingen citater', 'ingen citater'],
])('%s', (text, left) => {
  expect(unquoted(text)).toBe(left)
})
