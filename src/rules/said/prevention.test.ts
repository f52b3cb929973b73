import { expect, test } from 'vitest'
import { saysPreventionFirst, saysTriedFirst } from './prevention.ts'

test.each([
  'Du skal først afprøve et forløb efter § 82 b.',
  'Gruppetilbud skal prøves, før vi kan tage stilling til § 85.',
  'Du har ikke deltaget i det forebyggende forløb.',
  'Da du har takket nej til gruppeforløbet, gives der afslag.',
  'Vi afventer resultatet af dit forløb efter § 82 b.',
  'Det er en forudsætning, at du har deltaget i mestringskursus.',
  '§ 82 b bruges til at afklare, om du er i målgruppen for § 85.',
  'Når du har gennemført gruppeforløbet, kan vi vurdere dit behov for bostøtte.',
  'De åbne tilbud skal udtømmes, inden der kan gives individuel støtte.',
  'Kommunen starter altid med et forløb efter § 82 b på seks måneder.',
  'Hos os begynder alle med et gruppeforløb.',
])('puts prevention first: %s', (sentence) => {
  expect(saysPreventionFirst(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Du behøver ikke at have prøvet et forebyggende tilbud først.',
  'Vi tilbyder dig et gruppeforløb ved siden af støtten.',
  '§ 82 b er ikke en betingelse for støtte efter § 85.',
  'Du får tilbud om et forløb efter § 82 b sideløbende med sagen.',
  'Du har selv valgt gruppeforløbet først.',
  'Du kan deltage i det åbne værested om torsdagen.',
  'Vi har givet afslag på § 85, fordi du selv handler ind hver uge.',
  'Et forebyggende tilbud udskyder ikke afgørelsen om § 85.',
  'Du har ret til støtte uanset om du har prøvet gruppetilbuddet.',
  'Du starter med forløbet efter § 82 b den 1. maj.',
])('does not: %s', (sentence) => {
  expect(saysPreventionFirst(sentence.toLowerCase())).toBe(false)
})

test.each([
  'Forløbet vil vise, om der er et behov ud over det.',
  'Viser det sig derefter, at behovet er større, tager vi stilling til § 85.',
  'Tilbuddet skal prøves først.',
])('is to be tried first: %s', (sentence) => {
  expect(saysTriedFirst(sentence.toLowerCase())).toBe(true)
})

test.each(['Forløbet begynder den 1. maj.', 'Det viser, at du selv handler ind.'])(
  'is not to be tried first: %s',
  (sentence) => {
    expect(saysTriedFirst(sentence.toLowerCase())).toBe(false)
  },
)
