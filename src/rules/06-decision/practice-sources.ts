import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

export { afgoerelsesvejledning, fob2011 } from '../source/common-sources.ts'

// What the rules on the decision rest on besides statute and principmeddelelser.

export const reversals2018: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsens gennemgang af omgjorte sager, 2018',
  short: 'Ankestyrelsens praksis 2018',
  words: {
    da: 'Afgørelsen skal gøre rede for hvert dokumenteret behov: hvad der dækker det, eller hvorfor det ikke dækkes. Et gruppetilbud kræver en konkret vurdering af, om borgeren kan deltage.',
    en: 'The decision must account for every documented need: what covers it, or why it is not covered. A group offer takes a concrete judgement of whether the citizen can take part.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const astGrounds2024: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsen om begrundelser i sager om socialpædagogisk støtte, april 2024',
  short: 'Ankestyrelsen om begrundelser 2024',
  words: {
    da: 'Borgerens hovedsynspunkter besvares, omfanget af støtten skrives, og gives der anden hjælp end den, der er søgt om, siges det lige ud, hvorfor. En kollega, der læser med friske øjne, gør begrundelsen bedre.',
    en: 'The citizen’s main views are answered, the extent of the help is written, and where other help is given than was asked for, the letter says outright why. A colleague reading with fresh eyes makes the grounds better.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
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
    da: 'Et ændret serviceniveau kan føre til mindre hjælp, når den bevilgede periode er udløbet, og der er lavet en konkret og individuel vurdering.',
    en: 'A changed service level can lead to less help once the granted period has run out, given a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}
