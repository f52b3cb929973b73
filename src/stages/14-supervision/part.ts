/** The part of a standard that a sentence stands in, told by its heading. */
export type Part =
  | 'hoved'
  | 'formaal'
  | 'lovgrundlag'
  | 'maalgruppe'
  | 'udelukket'
  | 'indhold'
  | 'omfang'
  | 'krav'
  | 'levering'
  | 'visitation'
  | 'frist'
  | 'betaling'
  | 'klage'
  | 'opfoelgning'
  | 'andet'

/** Tried in order on the lower-case heading; the first that fits. */
const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['klage', /klag|\banke|uenig|ikke (?:er )?enig|utilfreds/],
  [
    'levering',
    /(?:krav|forventning[A-Za-zÀ-ÖØ-öø-ÿ]*|betingelser) (?:til|for) (?:udfører|leverandør|personal|medarbejder|tilbud|den der udfører|støtteperson|hjælper)|leverandør|udfører|personale|kompetence|hvem (?:leverer|giver|kommer)|levering|medarbejder|ansatte/,
  ],
  [
    'krav',
    /(?:krav|forventning[A-Za-zÀ-ÖØ-öø-ÿ]*|betingelser) (?:til|for)|(?:borgerens|dit|dine|brugerens) (?:eget |egne |egen )?(?:ansvar|forpligt|pligt|medvirken|indsats)|betingelser|forudsætninger|pligter|fremmøde|samarbejd|spilleregler|hvad (?:forventer|kræver|håber|skal du)|udeblivelse|afbud/,
  ],
  ['frist', /frist|sagsbehandlingstid|hvornår får|hvor længe (?:skal|må|går)|svartid|ventetid|behandlingstid/],
  ['betaling', /betal|\bpris|takst|udgifter|hvad koster/],
  ['opfoelgning', /opfølg|revider|revision|evaluer|ikrafttræd|gyldig|politisk behandling/],
  [
    'udelukket',
    /(?:kan|får|ydes|gives|er|indgår|omfatter|dækker|udfører) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?ikke|ikke (?:hjælp|omfatt|indgå|udfør|støtte|få|dækk|en del|med i)|(?:falder|ligger|er|hører) uden ?for|afgrænsning|undtag|begrænsning/,
  ],
  [
    'lovgrundlag',
    /lovgrundlag|retsgrundlag|lovgivning|hjemmel|juridisk|hvad siger loven|hvilken lov|lovhenvisning|^[^A-Za-zÀ-ÖØ-öø-ÿ]*lov(?:en)?[^A-Za-zÀ-ÖØ-öø-ÿ]*$|paragraf/,
  ],
  [
    'omfang',
    /omfang|hvor meget|hvor ofte|hvor tit|udmåling|pakke|niveau|varighed|længde|hyppighed|timer|hvor lang tid/,
  ],
  [
    'formaal',
    /formål|mål(?:et)? (?:med|for)|^[^A-Za-zÀ-ÖØ-öø-ÿ]*mål[^A-Za-zÀ-ÖØ-öø-ÿ]*$|værdi|vision|indledning|hvorfor/,
  ],
  ['maalgruppe', /målgruppe|hvem (?:kan|er|gælder|har|får|omfatter)|personkreds|kriterier|modtager|adgang til|hvem\b/],
  ['visitation', /visit|ansøg|søge[rs]?\b|tildeling|bevilling|arbejdsgang|sagsgang|vurdering|afgørelse/],
  [
    'indhold',
    /indhold|ydelse|hvad (?:kan|består|indeholder|tilbydes|omfatter|er|får)|indsats|opgaver|støtten|hjælpen|tilbud/,
  ],
]

export function partOf(heading: string): Part | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

const LABEL = /^([A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ÿ /-]{2,34}):\s/

/** "Målgruppe: Borgere over 18 år …": a heading that runs on in the same line. */
export function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[1]
  return label === undefined || label.split(' ').length > 3 ? null : label.toLowerCase()
}

/** A heading has no verb of its own and no amount; "Bostøtte: højst 4 timer om ugen" is content set as a line. */
export function isTitle(lower: string): boolean {
  const words = lower.replace(/^[\d.)\s]+/, '').split(/\s+/)
  // "Støtten gives til borgere, der": the beginning of a list.
  if (/(?:^| )(?:der|som|at|hvis|når|og|skal)[:,]?$/.test(lower)) return false
  if (/[?]$/.test(lower)) return words.length <= 12
  return (
    words.length <= 9 &&
    !/\d+ (?:timer|time|uger|måneder|minutter|kr|gange|år)|(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:skal|må|højst|maks[A-Za-zÀ-ÖØ-öø-ÿ]*|kræves|bevilges|gives|ydes)(?![A-Za-zÀ-ÖØ-öø-ÿ])/.test(
      lower,
    )
  )
}
