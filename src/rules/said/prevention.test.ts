import { expect, test } from 'vitest'
import { saysPreventionFirst } from './prevention.ts'

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
])('does not: %s', (sentence) => {
  expect(saysPreventionFirst(sentence.toLowerCase())).toBe(false)
})
