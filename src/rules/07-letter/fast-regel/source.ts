import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel1: LawSource = {
  act: 'SEL',
  reference: '§ 1, stk. 3',
  short: 'SEL § 1, stk. 3',
  words: {
    da: 'Hjælp bygger på en konkret og individuel vurdering af den enkeltes behov og forudsætninger og på faglige og økonomiske hensyn.',
    en: 'Help rests on a concrete, individual assessment of each person’s needs, and on professional and economic considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

export const principmeddelelse60af15: LawSource = {
  act: 'praksis',
  reference: '60-15',
  short: 'Principmeddelelse 60-15',
  words: {
    da: 'Kommunens serviceniveau må ikke træde i stedet for en vurdering af, om hjælpen kompenserer borgeren.',
    en: 'The local service level must not replace the assessment of whether the help compensates the citizen.',
  },
  url: 'https://ast.dk/social/artikler/hjaelp-til-handicappede-og-aeldre/kompensationsprincippet-skal-inddrages-i-vurderingen-af-hjaelp-til-borgere-efter-serviceloven',
  inForce: { from: plainDate('2015-12-31') },
  confidence: 'uddrag',
}
