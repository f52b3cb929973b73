import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

// What rules of more than one kind lean on, in the same words: rules for letters, for quality standards, for cases.

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
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const rsl66and67: LawSource = {
  act: 'RSL',
  reference: '§§ 66 og 67',
  short: 'RSL §§ 66-67',
  words: {
    da: 'Klagen skal ske inden 4 uger efter, at borgeren har fået afgørelsen, og går først til den myndighed, der har truffet den.',
    en: 'The complaint must be made within 4 weeks of being told of the decision and goes first to the authority that made it.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const sel83b: LawSource = {
  act: 'SEL',
  reference: '§§ 83 og 83 b',
  short: 'SEL §§ 83 og 83 b',
  words: {
    da: 'Madservice står siden 1. juli 2025 i § 83 b og ikke længere i § 83.',
    en: 'Since 1 July 2025 meals are in § 83 b and no longer in § 83.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2024/1703',
  inForce: { from: plainDate('2025-07-01') },
  confidence: 'lovtekst',
}

export const afgoerelsesvejledning: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens vejledning om afgørelsesbegrebet, kapitel 3',
  short: 'Ankestyrelsens afgørelsesvejledning',
  words: {
    da: 'Et skøn over tiden, som udfører får, er en afgørelse om omfanget og skal meddeles borgeren. Et interval er nok.',
    en: 'An estimate of time given to the provider decides the extent and must be told to the citizen. An interval is enough.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const fob2011: LawSource = {
  act: 'praksis',
  reference: 'FOB 2011 16-1',
  short: 'FOB 2011 16-1',
  words: {
    da: 'Når en borger mister hjælp, skal det begrundes særskilt, hvorfor vurderingen er en anden end før.',
    en: 'When a citizen loses help, it must be explained separately why the assessment differs from before.',
  },
  url: 'https://www.ombudsmanden.dk/find-viden/udtalelser/2011/2011-16-1',
  inForce: { from: plainDate('2011-12-31') },
  confidence: 'kildedokument',
}
