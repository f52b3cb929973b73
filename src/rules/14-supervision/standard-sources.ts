import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'
import { getNotice, getStatute } from '../source/law-source.ts'

// What more than one rule for quality standards leans on; the rest stands with its rule.

export const sel85 = getStatute('SEL', '85')

export const sel1 = getStatute('SEL', '1', 'stk. 3')

export const principmeddelelse6af18 = getNotice('6-18')

export const astq: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens artikel om kvalitetsstandarder',
  short: 'AST om kvalitetsstandarder',
  words: {
    da: 'En kvalitetsstandard skal fraviges, når behovet kræver det, kan ikke udelukke hjælp, som borgeren har ret til, og skal følge ny lov og praksis.',
    en: 'A quality standard must be departed from when the need requires, can’t exclude help that is due, and must follow new law and practice.',
  },
  url: 'https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune',
  inForce: { from: plainDate('2022-12-31') },
  confidence: 'uddrag',
}

export const hoejesteretKoege: LawSource = {
  act: 'praksis',
  reference: 'Højesterets dom af 23. maj 2013, sag 313/2012',
  short: 'Højesteret 23. maj 2013',
  words: {
    da: 'Kommunen har vide rammer for en kvalitetsstandard ud fra faglige og økonomiske hensyn, men hver borgers sag skal vurderes konkret og individuelt.',
    en: 'The municipality has wide discretion over a quality standard from professional and economic considerations, but each case takes a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}

export const sel97 = getStatute('SEL', '97')

export const rsl3 = getStatute('RSL', '3', 'stk. 2')

export const principmeddelelse60af15 = getNotice('60-15')

export const vesthimmerland: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens brev af 4. marts 2025 om krav til borgeren',
  short: 'AST 4. marts 2025',
  words: {
    da: 'Tilsynet tog et afsnit om krav til borgeren i en kvalitetsstandard for § 85 op, og kommunen fjernede det: Afsnittet gav indtryk af, at støtten slutter, uden at funktionsnedsættelsens betydning for samarbejdet er vurderet.',
    en: 'The supervision took up a section on demands on the citizen in a standard for § 85, and the municipality removed it: it gave the impression that support ends without judging what the impairment means for cooperation.',
  },
  url: null,
  inForce: { from: plainDate('2025-03-04') },
  confidence: 'kildedokument',
}

export const principmeddelelse2af18 = getNotice('2-18')
