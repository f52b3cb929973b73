import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const principmeddelelse6af18: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Meddelelsen om § 85’s målgruppe og indhold tog 78-14 over, som siden er historisk.',
    en: 'The notice on who and what § 85 covers took over 78-14, which is historic since.',
  },
  url: 'https://socialraadgiverne.dk/faglig-artikel/ny-principafgoerelse-om-bostoette-vil-udfordre-kommunerne/',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}

export const ombudsmanden2024: LawSource = {
  act: 'praksis',
  reference: 'Ombudsmanden den 30. juni 2024 om § 102',
  short: 'Ombudsmanden om 4-23',
  words: {
    da: 'Ombudsmanden fandt den 30. juni 2024, at opfattelsen af § 102 var forkert, og bad Ankestyrelsen overveje at trække meddelelsen tilbage.',
    en: 'On 30 June 2024 the ombudsman found the view of § 102 wrong and asked Ankestyrelsen to consider revoking the notice.',
  },
  url: 'https://ft.dk/samling/20231/almdel/SOU/bilag/255/2889608/index.htm',
  inForce: { from: plainDate('2024-06-30') },
  confidence: 'uddrag',
}

export const principmeddelelser1to3af26: LawSource = {
  act: 'praksis',
  reference: '1-26, 2-26 og 3-26',
  short: 'Principmeddelelse 1-26, 2-26 og 3-26',
  words: {
    da: '20-25, 21-25 og 22-25 blev den 4. marts 2026 udsendt igen under nye numre, og de gamle numre er historiske.',
    en: '20-25, 21-25 and 22-25 were issued again under new numbers on 4 March 2026, and the old numbers are historic.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2026/ankestyrelsens-principmeddelelse-3-26-om-barnets-lov-inddragelse-oekonomiske-ydelser',
  inForce: { from: plainDate('2026-03-04') },
  confidence: 'lovtekst',
}
