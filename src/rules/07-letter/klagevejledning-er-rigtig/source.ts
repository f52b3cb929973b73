import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

const RSL = 'https://www.retsinformation.dk/eli/lta/2025/354'

export const sel166 = getStatute('SEL', '166')

export const rsl66 = getStatute('RSL', '66')

export const rsl67 = getStatute('RSL', '67')

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

export const rb13 = getStatute('RB', '13')

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
