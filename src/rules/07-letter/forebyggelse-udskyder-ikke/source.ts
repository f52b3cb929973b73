import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const astNote82: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens note om §§ 82 a-c og 85',
  short: 'Ankestyrelsen om §§ 82 a-c og 85',
  words: {
    da: 'De forebyggende tilbud må ikke bruges til at afprøve, om borgeren er i målgruppen for § 85, eller til at udskyde afgørelsen.',
    en: 'The preventive offers must not be used to test whether the citizen is in the target group of § 85, or to put off the decision.',
  },
  url: null,
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'kildedokument',
}

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Kommunen skal tilbyde støtte til den, der har brug for det. Loven stiller ikke krav om, at andet er prøvet først.',
    en: 'The municipality must offer support to those who need it. The act does not demand that something else is tried first.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
