import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export { sel85 } from '../letter-sources.ts'

export const principmeddelelse51af18: LawSource = {
  act: 'praksis',
  reference: '51-18',
  short: 'Principmeddelelse 51-18',
  words: {
    da: 'Princippet om mindst indgribende foranstaltning gælder kun ved magt og tvang og kan ikke begrunde støtte i hjemmet frem for botilbud.',
    en: 'The principle of the least intrusive measure is for force and coercion only and can’t justify support at home instead of a housing offer.',
  },
  url: 'https://ast.dk/social/artikler/hjaelp-til-handicappede-og-aeldre/artikel-princippet-om-201dmindst-indgribende-foranstaltning201d-gaelder-kun-i-sager-om-magt-og-tvang',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}

export const sel107 = getStatute('SEL', '107')
export const sel108 = getStatute('SEL', '108')
