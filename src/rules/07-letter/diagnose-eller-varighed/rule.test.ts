import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { diagnoseEllerVarighed } from './rule.ts'

testLetterRule(diagnoseEllerVarighed, examples)

const said = (words: string) =>
  diagnoseEllerVarighed.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Din tilstand er midlertidig. Du er derfor ikke i målgruppen for § 85.',
  'Du er endnu ikke færdigudredt, og derfor kan vi ikke give støtte.',
  'Vi kan ikke bevilge støtten, så længe du er under behandling.',
  'Behandlingsmulighederne er ikke udtømte, hvorfor du ikke er omfattet af personkredsen.',
  'Der foreligger ikke en diagnose. Vi giver derfor afslag på bostøtte.',
  'Det er en betingelse for bostøtte, at der er stillet en diagnose.',
  'Støtten gives kun til borgere i egen bolig, og du bor hos dine forældre.',
  'Da du bor i et botilbud, kan du ikke få støtte efter § 85.',
  'Du er fyldt 67 år og kan derfor ikke få bostøtte.',
  'Du er ikke tilknyttet psykiatrien og er derfor ikke i målgruppen.',
  'Din lidelse er ikke kronisk, og du er derfor ikke omfattet af personkredsen.',
  'Socialpædagogisk støtte er målrettet borgere med en varig funktionsnedsættelse.',
  'Da lægen forventer bedring inden for et år, kan der ikke bevilges støtte.',
  'Ansøger er uden diagnose og opfylder derfor ikke betingelserne i § 85.',
  'Støtte kan først bevilges, når udredningen er afsluttet.',
  'Vi har lagt vægt på, at der er tale om en forbigående belastningsreaktion, og at du derfor ikke er i personkredsen.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du er tilknyttet distriktspsykiatrien, hvor du går til samtaler hver måned.',
  'Det er ikke et krav, at du har en diagnose.',
  'Du mener, at vi kræver en diagnose.',
  'Du bor i egen lejlighed og handler selv ind.',
  'Din læge skriver, at du er i bedring, og at du selv kan handle ind.',
  'For ledsagelse efter § 97 kræves en varigt nedsat funktionsevne, og det har du ikke. Du får derfor ikke ledsagelse.',
  'Uanset om tilstanden er varig, har vi set på, hvad du kan. Du handler selv ind.',
  'Du er 71 år og handler selv ind hver uge.',
  'Du er under udredning. Vi har lagt vægt på, at du selv handler ind.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})
