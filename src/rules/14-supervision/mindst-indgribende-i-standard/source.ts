import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const principmeddelelse51af18: LawSource = {
  act: 'praksis',
  reference: '51-18',
  short: 'Principmeddelelse 51-18',
  words: {
    da: 'Princippet om mindst indgribende foranstaltning gælder kun magt og tvang og kan ikke begrunde støtte i hjemmet i stedet for botilbud.',
    en: 'The principle of the least intrusive measure belongs to force only and can’t be grounds for support at home in place of an offer of housing.',
  },
  url: 'https://ast.dk/social/artikler/hjaelp-til-handicappede-og-aeldre/artikel-princippet-om-201dmindst-indgribende-foranstaltning201d-gaelder-kun-i-sager-om-magt-og-tvang',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}
