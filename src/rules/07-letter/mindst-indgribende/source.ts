import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Støtte gives til den, der har brug for den på grund af betydeligt nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. Loven kræver hverken alder, varighed eller diagnose.',
    en: 'Support is for those who need it because of substantially reduced function or special social problems. The act demands no age, duration or diagnosis.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
