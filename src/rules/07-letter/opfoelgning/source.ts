import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel141: LawSource = {
  act: 'SEL',
  reference: '§ 141',
  short: 'SEL § 141',
  words: {
    da: 'Den, der har betydeligt nedsat funktionsevne eller alvorlige sociale problemer, skal tilbydes en handleplan med formål og indsats.',
    en: 'Those with substantial reduction or serious social problems must be offered an action plan with purpose and effort.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2020-12-31') },
  confidence: 'lovtekst',
}

export const sel148: LawSource = {
  act: 'SEL',
  reference: '§ 148',
  short: 'SEL § 148',
  words: {
    da: 'Kommunen skal løbende følge op på, om hjælpen opfylder sit formål.',
    en: 'The municipality must keep following up whether the help meets its purpose.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
