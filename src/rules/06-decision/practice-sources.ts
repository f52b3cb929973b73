import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

export { afgoerelsesvejledning, fob2011, hoejesteretKoege, swapped2024 } from '../source/common-sources.ts'

// What the rules on the decision rest on besides statute and principmeddelelser.

export const reversals2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: behov og gruppetilbud',
  short: 'Gennemgang 2018, behov og gruppetilbud',
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
