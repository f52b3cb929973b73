import { expect, test } from 'vitest'
import { readDanishWords } from '../../files/danish-words.ts'
import { proposeAnonymous } from './propose-anonymous.ts'

const words = readDanishWords()
const propose = (text: string) => proposeAnonymous(text, words)

test.each([
  ['Kære Bo\n\nBo bor alene.', 'Kære borger\nBorgeren bor alene.'],
  ['Skov oplyser, at han går i skov.', 'En person oplyser, at han går i skov.'],
  ['Hans mor siger, at Hans har hjælp.', 'Hans mor siger, at en person har hjælp.'],
  ['Hans har hjælp.', 'En person har hjælp.'],
  ['Din mor, Solvej, er enig.', 'Din mor er enig.'],
  ['Vi har talt med fru lind.', 'Vi har talt med en person.'],
  ['Notatet er skrevet af karen lind.', 'Notatet er skrevet af en person.'],
  ['Anne-Mette Sørensens læge skriver.', 'En persons læge skriver.'],
  ['Naboerne kalder ham “Sømanden”.', 'Naboerne kalder ham "en person".'],
  ['Du er hos M øller Jensen.', 'Du er hos en person.'],
  ['Favrskov Kommunes frist er 4 uger.', 'Kommunens frist er 4 uger.'],
  ['Vi så dig den 3., 10. og 17. september.', 'Vi så dig.'],
  ['Støtten gives fra den 1. marts 2025.', 'Støtten gives fra et bestemt tidspunkt.'],
  ['Støtten stopper den 31. oktober 2024.', 'Støtten stopper.'],
  ['Lægen, som den 14. maj skrev til os, er enig.', 'Lægen, som skrev til os, er enig.'],
  ['Du bor på Mølle-\ngade 14, 2. th. med din søn.', 'Du bor på en adresse med din søn.'],
  ['Ring til os på 70 00 00 45.', 'Ring til os på telefonen.'],
  ['Skriv til p.dam@rosen-pleje.dk.', 'Skriv til en mailadresse.'],
  ['Din søn er 7 år og har epilepsi.', 'Din søn er under 18 år og har epilepsi.'],
  ['Hun har Sanfilippos syndrom.', 'Hun har en sygdom.'],
  ['Vi skrev til jmh om det.', 'Vi skrev til … om det.'],
])('%j is proposed as %j', (text, proposed) => {
  expect(propose(text).text).toBe(proposed)
})

test.each([
  'Du får 3 timer om ugen efter servicelovens § 85, stk. 1, nr. 2, jf. § 82 b.',
  'Du kan klage inden 4 uger. Ankestyrelsen behandler klagen.',
  'Ankestyrelsen har i principmeddelelse 2-18 sagt, at støtten ikke kan stoppe alene af den grund.',
  'Det følger af lovbekendtgørelse nr. 1089 af 16. august 2023.',
  'Du får 812 kr. om måneden, og timerne sættes ned fra 6 til 2 timer om ugen.',
  'ADHD-diagnosen er stillet. PTSD-symptomer er ikke beskrevet i VUM 2.0.',
])('%j names no one and stays as it is', (text) => {
  expect(propose(text)).toEqual({ text, removals: [] })
})

test('each removal tells what stood there, where, and what stands now', () => {
  const text = 'Kære Rasmus\n\nDu mødte Line Skou den 3. marts 2025.'
  const proposal = propose(text)
  expect(proposal.removals.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['navn', 'Rasmus'],
    ['navn', 'Line Skou'],
    ['dato', '3. marts 2025'],
  ])
  for (const { from, to, quote, at, instead } of proposal.removals) {
    expect(text.slice(from, to)).toBe(quote)
    expect(proposal.text.slice(at, at + instead.length)).toBe(instead)
  }
})

test('nothing is taken out twice: what is proposed is left as it is when proposed again', () => {
  const once = propose('Kære Liva\n\nAsger kommer hver onsdag fra den 3. december. Ring på 70 00 00 45.')
  expect(propose(once.text).removals).toEqual([])
})
