import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { personkredsPerAktivitet } from './rule.ts'

testLetterRule(personkredsPerAktivitet, examples)

const said = (words: string) =>
  personkredsPerAktivitet.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Du er generelt velfungerende i hverdagen og er derfor ikke berettiget til støtte.',
  'Vi vurderer, at du i det store hele klarer dig selv. Du opfylder derfor ikke betingelserne.',
  'Du er ikke omfattet af personkredsen, da du klarer langt de fleste ting selv.',
  'Da ansøger i vid udstrækning er selvhjulpen, er ansøger uden for personkredsen.',
  'Du klarer mange af hverdagens opgaver selv. På den baggrund er du ikke i målgruppen for § 85.',
  'Du er for velfungerende til at være i målgruppen for bostøtte.',
  'Borger fremstår velfungerende. Borger er derfor ikke i personkredsen.',
  'Din funktionsevne er ikke betydeligt nedsat, og vi giver derfor afslag.',
  'Du kan ikke få støtte, da du overordnet set fungerer godt i hverdagen.',
  'Da du kan det meste selv, er du ikke omfattet af målgruppen.',
  'Da dit funktionsniveau samlet set er højt, kan du ikke få bostøtte.',
  'Vi finder ikke, at du har en væsentligt nedsat funktionsevne.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'At du klarer de fleste ting selv, betyder ikke i sig selv, at du ikke kan få støtte. Om indkøb har vi lagt vægt på, at du handler ind hver uge. Posten åbner du selv.',
  'Du klarer selv indkøb hver uge, og du har ikke behov for støtte til det. Posten åbner du sammen med din søster.',
  'Du mener, at du klarer de fleste ting selv. Indkøb klarer du ifølge bostøtten uden hjælp.',
  'Vi har lagt til grund, at din funktionsevne er betydeligt nedsat.',
  'Vi mener ikke, at din funktionsevne er betydeligt nedsat, når det gælder indkøb.',
  'Du har mange ressourcer. Indkøb og post klarer du selv, fordi du gør det hver uge.',
  'Vi har lagt vægt på, at du handler ind selv og åbner din post. Da du klarer disse ting selv, har du ikke behov for støtte til dem.',
  'På de to områder er funktionsevnen ikke betydeligt nedsat. Indkøb klarer du hver uge, og posten åbner du selv.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  personkredsPerAktivitet.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS = 'Oplysningerne er fra samtalen med dig den 20. januar 2025.'

test.each([
  'Du fremstår generelt velfungerende og er derfor ikke i personkredsen for § 85.',
  'Ansøgeren kan henset til sit generelle funktionsniveau ikke henregnes til personkredsen.',
  'Samlet set vurderes dit funktionsniveau ikke at være betydeligt nedsat, og du hører derfor ikke til målgruppen.',
  'Da du klarer de fleste ting i hverdagen selv, er du ikke omfattet af § 85.',
  'Din funktionsevne er overordnet set kun let nedsat, hvilket ikke er nok til at komme i betragtning.',
  'Borger er i job, har egen bolig og kører bil, og tilhører derfor ikke målgruppen for socialpædagogisk støtte.',
  'Du ligger samlet på niveau B, og man skal ligge på C for at være i målgruppen.',
  'En score på 2 i den samlede vurdering betyder, at du falder uden for personkredsen.',
  'Du er for velfungerende til at få støtte efter § 85.',
  'Du er ikke syg nok til at få bostøtte.',
  'Udvalget finder, at ansøger under ét må anses for at ligge uden for bestemmelsens målgruppe.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  personkredsPerAktivitet.check(
    letterFrom(
      aRefusal({ grounds: `Begrundelse\n\nOplysningerne er fra samtalen med dig den 20. januar 2025.\n\n${words}` }),
    ),
  ).kind

test.each([
  'Man skal have det meget dårligt for at få bostøtte, og det har du ikke.',
  'Da du er i arbejde og har kørekort, kan din funktionsevne ikke være betydeligt nedsat.',
  'Borger scorer for lavt i udredningen til at være berettiget.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
