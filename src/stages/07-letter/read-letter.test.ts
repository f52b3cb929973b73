import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DecisionKind, DocumentKind } from './decision-kind.ts'
import { aCut, aGrant, aRefusal } from './letter.specimen.ts'
import { readLetter } from './read-letter.ts'

const ASKED = plainDate('2026-11-22')
const read = (text: string) => readLetter(text, ASKED)

describe('a plain refusal', () => {
  const letter = read(aRefusal())
  test('is a decision, refused, of its own date, under SEL § 85', () => {
    expect([letter.read.kind, letter.read.decision, letter.date?.day, letter.provisions]).toEqual([
      'afgoerelse',
      'afslag',
      '2025-03-04',
      ['SEL § 85'],
    ])
  })
  test('asks the law on its own date, not on the day asked for', () => {
    expect(letter.lawDate).toBe('2025-03-04')
    expect(read('Du har søgt om støtte. Du får ikke støtte.').lawDate).toBe(ASKED)
  })
  test('tells body, way in and time limit for complaining', () => {
    const { instans, vej, fristWeeks } = letter.klagevejledning
    expect([instans.length > 0, vej.length > 0, fristWeeks.map(({ weeks }) => weeks)]).toEqual([true, true, [4]])
  })
  test('answers the one view that the citizen argues', () => {
    expect(letter.views.map(({ passage, reply }) => [passage.text.slice(0, 13), reply?.text.slice(0, 11)])).toEqual([
      ['Du har anført', 'Vi vurderer'],
    ])
  })
  test('names its sources', () => {
    expect(letter.grounds.sources.some(({ words }) => words.startsWith('statusnotat'))).toBe(true)
  })
})

test.each<[string, string, DecisionKind]>([
  ['a grant', aGrant(), 'bevilling'],
  ['a cut', aCut(), 'nedsaettelse'],
  [
    'part granted',
    aRefusal({ result: 'Afgørelse\n\nDu får 2 timers støtte om ugen til indkøb. Du får ikke støtte til din post.' }),
    'delvis',
  ],
  [
    'an end',
    aCut({
      title: 'Ophør af støtte',
      result: 'Afgørelse\n\nDin støtte efter servicelovens § 85 ophører den 1. maj 2025.',
    }),
    'ophoer',
  ],
  [
    'prevention where support was applied for',
    aRefusal({
      result:
        'Afgørelse\n\nVi giver afslag på støtte efter § 85. Vi tilbyder dig i stedet et forløb efter servicelovens § 82 b på 4 måneder.',
    }),
    'anden-hjaelp',
  ],
  [
    'a raise of hours',
    aGrant({ result: 'Afgørelse\n\nVi forhøjer din støtte fra 2 til 4 timer om ugen.' }),
    'bevilling',
  ],
  [
    'fewer hours than held',
    aGrant({
      opening: 'Kære Karla\n\nDu har siden 2020 haft 6 timers støtte om ugen efter servicelovens § 85.',
      result: 'Efter opfølgningen får du 3 timer om ugen.',
    }),
    'nedsaettelse',
  ],
])('%s is read as %s', (_, text, expected) => {
  expect(read(text).read.decision).toBe(expected)
})

test.each<[DocumentKind, string]>([
  [
    'partshoeringsbrev',
    'Partshøring\n\nKære Karla\n\nVi påtænker at nedsætte din støtte efter servicelovens § 85. Du har mulighed for at komme med bemærkninger senest den 1. maj 2025, inden vi træffer afgørelse.\n\nVenlig hilsen\nMette',
  ],
  [
    'kvittering',
    'Kære Karla\n\nTak for din ansøgning om støtte. Vi har modtaget den i dag, og du kan forvente svar inden 8 uger. Vi kontakter dig.\n\nVenlig hilsen\nMette',
  ],
  [
    'fastholdt-genvurdering',
    'Kære Karla\n\nDin klage er sendt til Ankestyrelsen\n\nVi har genvurderet afgørelsen efter din klage og fastholder den. Vi har derfor i dag sendt sagen til Ankestyrelsen, som skriver til dig.\n\nVenlig hilsen\nMette',
  ],
  [
    'kvalitetsstandard',
    'Kvalitetsstandard for socialpædagogisk støtte\nGodkendt af kommunalbestyrelsen den 3. marts 2025\n\nFormål\nFormålet med indsatsen er, at borgeren kan leve så selvstændigt som muligt.\n\nMålgruppe\nBorgere med betydeligt nedsat funktionsevne.',
  ],
  [
    'andet',
    'Kære Karla\n\nVi holder sommerlukket i uge 29. Bostøtten ringer til dig i uge 30.\n\nVenlig hilsen\nMette',
  ],
])('%s is no decision', (kind, text) => {
  expect(read(text).read.kind).toBe(kind)
})

test('the day of the letter is the one above the text, not the day it was applied for', () => {
  expect(read('Ansøgning modtaget: 01-02-2025\nDato: 04-03-2025\n\nKære Karla\n\nDu får ikke støtte.').date?.day).toBe(
    '2025-03-04',
  )
})

test('no text makes the reading throw, and all that it quotes stands in the text', () => {
  const word = fc.constantFrom(
    'Du ',
    'får ',
    'ikke ',
    'støtte',
    ' efter § 85',
    ' i serviceloven',
    '. ',
    '\n',
    '\n\n',
    'Klagevejledning\n',
    'Begrundelse:\n',
    'Vi har lagt vægt på, ',
    'at du kan selv',
    '• ',
    '4 uger',
    'Ankestyrelsen ',
    '12.02.24',
    '\u00a0',
    'fra 4 til 2 timer ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 50 }), (parts) => {
      const text = parts.join('')
      const letter = read(text)
      for (const { quote } of letter.citations) expect(text.slice(quote.from, quote.to)).toBe(quote.words)
    }),
  )
})

test('a megabyte of hostile text is read to its end', () => {
  for (const piece of ['kan ikke ', '§ 85, ', 'du har søgt om ', '12.02.24 ', 'klage inden 4 uger '])
    expect(read(piece.repeat(1_000_000 / piece.length)).passages.length).toBeGreaterThan(0)
})

test('a plan or advice told beside the help is no provision that was decided under', () => {
  const provisions = (words: string) =>
    read(aRefusal({ law: `Regler\n\nAfgørelsen er truffet efter servicelovens § 85. ${words}` })).provisions
  expect(
    provisions('Du kan få en handleplan efter servicelovens § 141 og rådgivning efter servicelovens § 12.'),
  ).toEqual(['SEL § 85'])
  expect(provisions('Du får heller ikke hjælp efter servicelovens § 83.')).toEqual(['SEL § 85', 'SEL § 83'])
})
