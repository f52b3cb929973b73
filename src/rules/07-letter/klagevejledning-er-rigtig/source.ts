import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

const RSL = 'https://www.retsinformation.dk/eli/lta/2025/354'

export const sel166: LawSource = {
  act: 'SEL',
  reference: '§ 166',
  short: 'SEL § 166',
  words: {
    da: 'Afgørelser efter serviceloven kan påklages til Ankestyrelsen, medmindre loven siger andet.',
    en: 'Decisions under serviceloven can be appealed to Ankestyrelsen unless the act says otherwise.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

export const rsl66: LawSource = {
  act: 'RSL',
  reference: '§ 66',
  short: 'RSL § 66',
  words: {
    da: 'Klagen går først til den myndighed, der har truffet afgørelsen. Den vurderer sagen igen, før Ankestyrelsen får den.',
    en: 'The complaint goes first to the authority that decided. It looks at the case again before Ankestyrelsen gets it.',
  },
  url: RSL,
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const rsl67: LawSource = {
  act: 'RSL',
  reference: '§ 67',
  short: 'RSL § 67',
  words: {
    da: 'Fristen er 4 uger fra den dag, borgeren fik afgørelsen. Der kan ses bort fra fristen, når der er særlig grund.',
    en: 'The limit is 4 weeks from the day the citizen was told. It can be disregarded for special reasons.',
  },
  url: RSL,
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const rsl72: LawSource = {
  act: 'RSL',
  reference: '§ 72',
  short: 'RSL § 72',
  words: {
    da: 'En klage har ikke opsættende virkning, bortset fra de sager, loven nævner.',
    en: 'A complaint does not suspend, except in the cases the act lists.',
  },
  url: RSL,
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const rb13: LawSource = {
  act: 'RB',
  reference: '§ 13',
  short: 'retssikkerhedsbekendtgørelsen § 13',
  words: {
    da: 'En klage, der kommer for sent, sender kommunen straks til Ankestyrelsen. Kommunen må ikke selv afvise den.',
    en: 'A late complaint is sent to Ankestyrelsen at once. The municipality may not reject it itself.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/861',
  inForce: { from: plainDate('2021-12-31') },
  confidence: 'lovtekst',
}

export const frieForm: LawSource = {
  act: 'god-skik',
  reference: 'Ombudsmanden, maj 2023',
  short: 'Ombudsmanden om digital klage',
  words: {
    da: 'Når ingen lov kræver en bestemt form, vælger borgeren selv, hvordan der klages. En blanket på nettet kan ikke gøres til et krav.',
    en: 'Where no law demands a form, the citizen chooses how to complain. A web form can’t be made a demand.',
  },
  url: 'https://k10.dk/showthread.php?page=10&s=7ebee12ae3912e7241e23ebd29075a95&t=32260',
  inForce: { from: plainDate('2023-05-31') },
  confidence: 'uddrag',
}
