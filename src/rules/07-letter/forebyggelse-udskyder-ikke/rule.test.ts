import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forebyggelseUdskyderIkke } from './rule.ts'

testLetterRule(forebyggelseUdskyderIkke, examples)

const verdictOn = (text: string) =>
  forebyggelseUdskyderIkke.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${text}` }))).kind

test.each([
  'Det er en forudsætning for bostøtte, at du først har prøvet de forebyggende tilbud.',
  'Før vi kan bevilge støtte efter § 85, skal mulighederne efter §§ 82 a-c være udtømt.',
  'Vi afventer resultatet af forløbet efter § 82 b, inden vi tager stilling til din ansøgning om § 85.',
  'Du skal gennemføre mestringsforløbet, inden vi kan vurdere, om du har behov for bostøtte.',
  'Støtte efter § 85 kommer først på tale, når du har prøvet et gruppetilbud.',
  'Borger har ikke afprøvet kommunens forebyggende tilbud, og der er derfor ikke grundlag for at bevilge socialpædagogisk støtte.',
  'Efter forløbet i gruppen vurderer vi, om du er i målgruppen for § 85.',
  'Din ansøgning om bostøtte sættes i bero, mens du deltager i gruppeforløbet.',
  'Vi kan først behandle din ansøgning om § 85, når forløbet efter § 82 b er afsluttet.',
  '§ 82 a går forud for § 85.',
  'Kommunens tilbud efter § 82 a og b skal være forsøgt, inden der kan bevilges støtte efter § 85.',
  'Du bedes starte i gruppen Rolig Morgen, før vi tager stilling til bostøtte.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Vi vurderer, at du ikke har brug for støtte efter § 85. Du kan deltage i gruppen efter § 82 a, hvis du vil.',
  'Du behøver ikke prøve gruppen først for at få bostøtte.',
  'Vi har ikke lagt vægt på, om du har prøvet et gruppetilbud, før du søgte om støtte efter § 85.',
  'Du har deltaget i gruppeforløbet, før du søgte, og det har hjulpet dig med at komme ud.',
  'Når forløbet efter § 82 b er slut, følger vi op sammen med dig.',
  'Du kan søge om støtte efter § 85 igen, også mens du går i gruppen.',
  'Vi tilbyder dig et forløb efter § 82 b. Det udskyder ikke vores afgørelse om § 85, som du får her.',
  'Vi har vurderet, at gruppen efter § 82 a dækker dit behov i dag, fordi du selv handler ind og gerne vil møde andre.',
  'Bliver det værre efter forløbet, kan du altid søge om bostøtte.',
  'Du har anført, at du ikke vil i gruppe, før du har fået en bostøtte. Det har vi lagt vægt på.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  forebyggelseUdskyderIkke.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Du skal først prøve et forløb efter § 82 b, før vi kan se på § 85.',
  'Ansøgningen sættes i bero, indtil du har gennemført mestringsforløbet.',
  'Det forebyggende tilbud skal være afprøvet, inden der kan tages stilling til bostøtte.',
  'Vi afventer udbyttet af gruppeforløbet, før vi vurderer, om du er i målgruppen for § 85.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  forebyggelseUdskyderIkke.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each(['Du må først prøve vores gratis app og gruppen i sundhedshuset.'])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
