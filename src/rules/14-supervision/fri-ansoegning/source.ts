import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl7: LawSource = {
  act: 'FVL',
  reference: '§ 7',
  short: 'FVL § 7',
  words: {
    da: 'En myndighed skal i nødvendigt omfang vejlede den, der henvender sig, og vise videre til rette sted.',
    en: 'An authority must guide those who turn to it as needed, and show the way to the right place.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const rsl5: LawSource = {
  act: 'RSL',
  reference: '§ 5',
  short: 'RSL § 5',
  words: {
    da: 'Kommunen skal behandle en ansøgning i forhold til alle muligheder for hjælp efter den sociale lovgivning, også rådgivning.',
    en: 'The municipality must treat an application against every option of help in social law, advice included.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
