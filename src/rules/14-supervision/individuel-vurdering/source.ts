import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel1: LawSource = {
  act: 'SEL',
  reference: '§ 1, stk. 3',
  short: 'SEL § 1, stk. 3',
  words: {
    da: 'Hjælpen hviler på en konkret og individuel vurdering af den enkeltes behov, lavet sammen med borgeren; afgørelsen træffes ud fra faglige og økonomiske hensyn.',
    en: 'Help rests on a concrete, individual assessment made with the citizen; decisions weigh professional and economic considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}

export const koege: LawSource = {
  act: 'praksis',
  reference: 'Højesterets dom af 23. maj 2013 (313/2012)',
  short: 'Højesteret 23. maj 2013',
  words: {
    da: 'Kommunen har vide rammer for en kvalitetsstandard ud fra faglige og økonomiske hensyn, men hver borgers sag skal vurderes konkret og individuelt.',
    en: 'The municipality has wide discretion over a quality standard from professional and economic considerations, but each case takes a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}

export const p6015: LawSource = {
  act: 'praksis',
  reference: '60-15',
  short: 'Principmeddelelse 60-15',
  words: {
    da: 'Det lokale serviceniveau kan ikke træde i stedet for en vurdering af, om hjælpen kompenserer borgeren.',
    en: 'The local service level can’t replace an assessment of whether the help compensates.',
  },
  url: 'https://lobpa.dk/bpa-videnscenter/andre-principafgoerelser/',
  inForce: { from: plainDate('2015-12-31') },
  confidence: 'uddrag',
}
