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
  'På grund af mange år uden fast bolig kan du ikke tage bussen, når den er fuld, og derfor kan du ikke bevilges kørsel.',
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

const inOtherWords = (words: string): string =>
  diagnoseEllerVarighed.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Borger er i job, har egen bolig og kører bil, og tilhører derfor ikke målgruppen for socialpædagogisk støtte.',
  'Personkredsen er mennesker med svære psykiske lidelser, og det har du ikke.',
  'Uden en psykiatrisk diagnose kan der ikke bevilges støtte.',
  'Så længe udredningen ikke er færdig, kan vi ikke tage stilling til støtte.',
  'Da lidelsen ikke er varig, er du ikke omfattet af bestemmelsen.',
  'Støtte efter § 85 gives til personer med kroniske lidelser, og din tilstand forventes at bedre sig.',
  'Behandlingsmulighederne er ikke udtømte, og derfor kan du ikke få støtte.',
  'Da du bor hos dine forældre, kan du ikke få bostøtte.',
  'Bostøtte er for dem, der bor i egen bolig. Du bor på et værelse og er derfor ikke omfattet.',
  'Du er fyldt 67 og hører derfor under ældreområdet.',
  'Der foreligger ikke en lægelig dokumenteret lidelse, og det er en betingelse for støtte.',
  'Sorg er ikke en funktionsnedsættelse, og vi kan derfor ikke hjælpe dig.',
  'Vi hjælper kun mennesker, der har en varig psykisk lidelse.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  diagnoseEllerVarighed.check(
    letterFrom(
      aRefusal({ grounds: `Begrundelse\n\nOplysningerne er fra samtalen med dig den 20. januar 2025.\n\n${words}` }),
    ),
  ).kind

test.each([
  '§ 85 er for mennesker med et handicap. Du har bare haft en svær tid.',
  'Vi skal have papir på din autisme, før du kan få støtte.',
  'Du er midt i et behandlingsforløb, og når det er slut, ser vi på, om du hører til målgruppen.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
