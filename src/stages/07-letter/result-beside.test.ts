import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DecisionKind } from './decision-kind.ts'
import { aRefusal } from './letter.specimen.ts'
import { readLetter } from './read-letter.ts'

const ASKED = plainDate('2026-11-26')
/** A letter whose result is told by these words alone; the opening asks for nothing. */
const decisionIn = (words: string): DecisionKind =>
  readLetter(
    aRefusal({
      title: 'Svar fra kommunen',
      opening: 'Kære Karla Vind\n\nVi skriver om din sag efter servicelovens § 85.',
      result: `Afgørelse\n\n${words}`,
      grounds: 'Begrundelse\n\nVi bygger på statusnotatet fra din kontaktperson af 3. februar 2025.',
    }),
    ASKED,
  ).read.decision

describe('what was asked for, named beside the answer, is no request:', () => {
  test.each<[DecisionKind, string]>([
    ['bevilling', 'Du kan få den støtte til aftenerne, som du har bedt om.'],
    ['afslag', 'Du får ikke den støtte til lektierne, som du har ansøgt om.'],
    ['afslag', 'Ansøger har ikke ret til ledsager, da han selv klarer de ansøgte ture.'],
    ['afslag', 'Du får ikke de 104 ture, du søgte om.'],
    ['delvis', 'Du får 60 ture om året med taxa efter § 117. Du får ikke de 104 ture, du søgte om.'],
    ['delvis', 'De øvrige punkter i din ansøgning kan ikke bevilges. Du får hjælp til post.'],
    ['anden-hjaelp', 'Du bad om en ledsager, men får i stedet et kursus i at tage bussen.'],
    ['anden-hjaelp', 'Hun får genoptræning og ikke ledsagelse, som hun havde søgt om.'],
  ])('%s: %s', (kind, words) => {
    expect(decisionIn(words)).toBe(kind)
  })
})

describe('a "not" after the answer', () => {
  test.each<[DecisionKind, string]>([
    ['delvis', 'Vi kan bevilge ledsagelse i byen, men ikke ture til udlandet.'],
    ['delvis', 'Kommunen dækker de særlige sko, men ikke symaskinen.'],
    ['nedsaettelse', 'Du får stadig støtte til økonomi, men ikke længere til indkøb.'],
    ['bevilling', 'Du får støtte til begge dele, ikke kun til posten.'],
  ])('makes it %s: %s', (kind, words) => {
    expect(decisionIn(words)).toBe(kind)
  })
})

describe('other help than was asked for is told by', () => {
  test.each([
    'I stedet for botilbud får du støtte i egen lejlighed.',
    'Vi har valgt at give dig træning efter § 86 i stedet for ledsagelse.',
    'Du tilbydes en besøgsven frem for kontaktperson.',
    'Den ønskede nattevagt erstattes af et nødkald.',
    'Familien får ikke den aflastning hver anden weekend, som I har søgt om. Vi tilbyder familiebehandling i hjemmet efter barnets lov § 32.',
    'Du får et forløb efter servicelovens § 83 a fra mandag. Du får ikke fast hjælp til rengøring efter servicelovens § 83 nu.',
  ])('%s', (words) => {
    expect(decisionIn(words)).toBe('anden-hjaelp')
  })
  test.each<[DecisionKind, string]>([
    ['nedsaettelse', 'Du får fremover to timer om ugen i stedet for fem.'],
    ['bevilling', 'Du får fem timer om ugen i stedet for tre.'],
    ['delvis', 'Du får ikke den aflastning på 20 timer, du har søgt om. Vi tilbyder aflastning 10 timer om måneden.'],
    [
      'delvis',
      'Vi tilbyder dig hjælp til rengøring efter servicelovens § 83. Du får ikke det bad hver dag, du bad om.',
    ],
  ])('and not by an amount, which is %s: %s', (kind, words) => {
    expect(decisionIn(words)).toBe(kind)
  })
})

describe('less and no more is told by', () => {
  test.each([
    'Timerne er skåret fra 15 til 9.',
    'Der ydes herefter 30 timer, hvor der tidligere blev ydet 52.',
    'Du beholder kontaktpersonen, men med færre besøg end nu.',
    'Borger mister to af sine fem pladsdage på værkstedet.',
  ])('less: %s', (words) => {
    expect(decisionIn(words)).toBe('nedsaettelse')
  })
  test.each([
    'Støtten er hermed ophævet.',
    'Kontaktpersonen fortsætter ikke.',
    'Udvalget har bestemt, at ledsageordningen ikke videreføres.',
    'Pr. 1. maj er støtten slut.',
  ])('no more: %s', (words) => {
    expect(decisionIn(words)).toBe('ophoer')
  })
})

describe('nothing is decided by', () => {
  test.each([
    'Udbetaling Danmark har givet afslag på boligstøtte.',
    'Et afslag skal begrundes, og det samme skal en nedsættelse.',
    'Bostøtten anbefaler, at støtten fortsætter.',
    'Kommunen skal tilbyde støtte til den, der har et betydeligt behov.',
    'Støtten kan ikke sættes ned, uden at du først er hørt.',
  ])('%s', (words) => {
    expect(decisionIn(words)).toBe('ukendt')
  })
})
