import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'
import { getStatute } from './law-source.ts'

// What rules of more than one kind lean on, in the same words: rules for letters, for quality standards, for cases.

export const fvl7 = getStatute('FVL', '7')

export const rsl5 = getStatute('RSL', '5')

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

export const swapped2024: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens note om §§ 82 a-d og 85',
  short: 'Ankestyrelsen om §§ 82 a-d og 85',
  words: {
    da: 'Er der søgt om § 85, men gives der forebyggende hjælp, er afslaget på § 85 en afgørelse for sig: den skal siges, begrundes og have klagevejledning.',
    en: 'Where § 85 was applied for but preventive help is given, the refusal of § 85 is a decision of its own: it must be told, reasoned and have complaint guidance.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const hoejesteretKoege: LawSource = {
  act: 'praksis',
  reference: 'Højesterets dom af 23. maj 2013, sag 313/2012',
  short: 'Højesteret 23. maj 2013',
  words: {
    da: 'Et ændret serviceniveau kan føre til mindre hjælp efter bevillingens udløb, når der er lavet en konkret og individuel vurdering.',
    en: 'A changed service level can lead to less help once the grant has run out, given a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}
