import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DecisionKind } from './decision-kind.ts'
import { aCut, aRefusal } from './letter.specimen.ts'
import { readLetter } from './read-letter.ts'

const ASKED = plainDate('2026-11-22')
const GROUNDS =
  'Begrundelse\n\nVi har lagt vægt på oplysningerne i statusnotatet fra din kontaktperson af 3. februar 2025.'
const answer = (words: string): DecisionKind =>
  readLetter(aRefusal({ title: 'Svar på din ansøgning', result: `Afgørelse\n\n${words}`, grounds: GROUNDS }), ASKED)
    .decision
const change = (words: string): DecisionKind =>
  readLetter(aCut({ title: 'Ny afgørelse', result: `Afgørelse\n\n${words}`, grounds: GROUNDS }), ASKED).decision

describe('what was applied for is', () => {
  test.each([
    'Vi kan med glæde fortælle, at du får den støtte, du bad om: 3 timer om ugen.',
    'Kommunen har fundet dig berettiget til 2 timers støtte om ugen.',
    'Resultatet er, at du er bevilget 1½ time om ugen til begge dele.',
    'Svaret er ja: Du får hjælp til begge ting, 2 timer hver uge.',
    'Indkøb - ja.\nPost - ja.',
    'Din ansøgning er godkendt med 2 timer om ugen.',
    'Du skal have støtte 2 timer om ugen.',
    'Der ydes støtte med 2 timer ugentligt.',
    'Vi har valgt at sige ja til det hele.',
    'Ansøgningen efterkommes.',
    'Det afgørende for, om du kan få støtte, er dit behov. Du får 2 timer om ugen.',
    'Du bevilges herved støtte med 2 timer om ugen, medmindre du inden 14 dage siger, at du ikke vil have den.',
  ])('granted: %s', (words) => {
    expect(answer(words)).toBe('bevilling')
  })
  test.each([
    'Vi må desværre skuffe dig: Der kommer ikke bostøtte.',
    'Ansøgningen kan ikke tages til følge.',
    'Kommunen finder ikke grundlag for at imødekomme ansøgningen.',
    'Vi har besluttet at sige nej.',
    'Du er ikke fundet berettiget til støtten.',
    'Det bliver et nej herfra.',
    'Din ansøgning er ikke blevet godkendt.',
    'Du vil ikke blive tilbudt støtte.',
    'Indkøb - nej.\nPost - nej.',
    'Punkt 1: bevilges ikke.\nPunkt 2: bevilges ikke.',
    'Støtten bevilges ikke.',
    'Vi kan ikke give dig den hjælp, du beder om.',
    'Der er ikke bevilget støtte til indkøb og post.',
    'Du hører ikke til dem, der kan få støtte efter § 85.',
    'Kommunen giver afslag på støtte. Det afgørende for, om du kan få støtte til indkøb, er, om du derfor har behov for det.',
    'Du kan ikke få flere timer. Du beholder de 2 timer om ugen, du har i dag.',
    'Ansøgningen afvises.',
    'Støtten kan ikke ydes.',
  ])('refused: %s', (words) => {
    expect(answer(words)).toBe('afslag')
  })
  test.each([
    'Indkøb - ja.\nPost - nej.',
    'Du får støtte til posten, mens indkøb afslås.',
    'Der bevilges støtte til a) med 1 time ugentligt, idet der gives afslag for så vidt angår b).',
    'Det får du\n\nStøtte til post, 1 time om ugen.\n\nDet får du ikke\n\nStøtte til indkøb.',
    'Vi siger ja til posten og nej til indkøb.',
    'Punkt 1, indkøb: bevilges ikke.\nPunkt 2, post: bevilges med 1 time om ugen.',
    'Ansøgningen imødekommes for postens vedkommende. Resten afslås.',
    'Du får medhold i spørgsmålet om post. For indkøb gives der ikke medhold.',
    'Bevilget:\n\n- støtte til post, 1 time om ugen\n\nIkke bevilget:\n\n- støtte til indkøb',
    'Vi har besluttet, at\n- du får støtte til post 1 time om ugen,\n- du ikke får støtte til indkøb.',
  ])('granted in part: %s', (words) => {
    expect(answer(words)).toBe('delvis')
  })
  test.each([
    'Vi har fundet en plads til dig i vores mestringsforløb efter § 82 b i serviceloven.',
    'Du er optaget på holdet Godt i Gang efter servicelovens § 82 a.',
    'Du tilbydes i stedet at være med i gruppen Nye Veje efter servicelovens § 82 a.',
  ])('answered with other help: %s', (words) => {
    expect(answer(words)).toBe('anden-hjaelp')
  })
})

describe('what was held before is', () => {
  test.each([
    'Støtten ændres, så den fremover er på 2 timer om ugen.',
    'Fra den 1. maj får du støtte i 45 minutter om ugen.',
    'Din støtte justeres ned til 2 timer.',
    'Timetallet går fra fire timer til to timer.',
    'Vi skruer ned for støtten til 2 timer om ugen.',
    'Støtten fortsætter med 2 timer om ugen fra den 1. maj.',
    'Du skal fremover have 1½ time om ugen.',
    'Bevillingen forlænges, men med 2 timer i stedet for 4 timer.',
    'Støtten tilpasses derfor, så den fremover udgør 45 minutter om ugen.',
    'Vi halverer din støtte.',
    'Besøgene bliver hver anden uge i stedet for hver uge.',
    'Støtten gøres mindre og er nu på 2 timer om ugen.',
    'Kommunen har besluttet at bevilge dig 2½ time ugentligt fra den 1. maj. Til og med den 30. april fortsætter støtten uændret med 4 timer.',
  ])('cut: %s', (words) => {
    expect(change(words)).toBe('nedsaettelse')
  })
  test.each([
    'Vi har besluttet, at støtten slutter den 30. april.',
    'Din bostøtte bliver lukket ned den 1. maj.',
    'Bevillingen trækkes tilbage pr. 1. maj.',
    'Støtten udløber den 30. april og bliver ikke fornyet.',
    'Du får ikke længere bostøtte efter den 30. april.',
    'Der bevilges ikke fortsat støtte efter den 1. maj.',
    'Indsatsen bringes til ende den 30. april.',
    'Bostøtten holder op den 30. april.',
  ])('ended: %s', (words) => {
    expect(change(words)).toBe('ophoer')
  })
  test.each([
    'Du beholder din støtte uændret.',
    'Støtten fortsætter uændret med 4 timer om ugen.',
    'Vi forlænger din bevilling på 4 timer om ugen til den 1. maj 2026.',
  ])('kept: %s', (words) => {
    expect(change(words)).toBe('bevilling')
  })
})
