import { phrase } from '../../text/pattern.ts'

/** The municipality tells that it did not look into what it decided on: nobody was asked, nothing was tried or seen. */
export function admitsNotAsked(lower: string): boolean {
  return NOT_ASKED.test(lower) && !NO_NEED.test(lower)
}

const WE = '(?:kommunen|vi|forvaltningen|visitator|visitationen|sagsbehandleren?|rådgiveren?)'
const LOOKED =
  '(?:undersøgt|indhentet|spurgt|afprøvet|afklaret|talt med|besøgt|kontaktet|forelagt|belyst|bedt (?:[^ ,.;]+ ){1,3}?om)'

const NOT_ASKED = phrase(
  `${WE} (?:[^ ,.;]+ ){0,2}?har (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,2}?${LOOKED}`,
  `har ${WE} (?:[^ ,.;]+ ){0,2}?ikke (?:[^ ,.;]+ ){0,2}?${LOOKED}`,
  `${WE} (?:undersøgte|indhentede|spurgte|afprøvede|afklarede|kontaktede|talte|bad) (?:[^ ,.;]+ ){0,2}?ikke>`,
  `(?:det|der) (?:er|blev) (?:[^ ,.;]+ ){0,2}?ikke (?:nærmere |yderligere |konkret )?(?:undersøgt|indhentet|spurgt|afprøvet|belyst)`,
  // What is told of whoever decided, and not of the citizen's own day.
  `(?:${WE}|afgør\\p{L}*|afgjorde?|afslog|afslå\\p{L}*|afvis\\p{L}*|traf|truffet|nedsat\\p{L}*) (?:[^.;]{0,80} )?uden (?:først )?at (?:have )?(?:undersøge?t?|indhente?t?|spørge|spurgt|afprøve?t?|afklare?t?|tale med|talt med|besøge?t?|kontakte?t?|se på|bede)>`,
)

/** Why nobody had to be asked: the citizen would not have it, all agree, it is known already or taken as told, or it is said that there was no need. */
const NO_NEED = phrase(
  '(?:ikke|intet|uden) (?:[^ ,.;]+ ){0,3}?samtykke',
  '(?:ønsker|ønskede|ville|vil) (?:[^ ,.;]+ )?ikke>',
  'takke(?:de|t|r) nej',
  '(?:er|var) (?:[^ ,.;]+ ){0,3}?enige?>',
  'ubestridt|ikke omstridt',
  '(?:lægge[rt]?|lagt|lagde) (?:vi )?(?:din|dine|dit|hans|hendes|borgerens|klagers|ansøgers|barnets|forældrenes) [^.;]{0,60}til grund>',
  '(?:ikke|ingen|intet) (?:[^ ,.;]+ ){0,2}?(?:nødvendig\\p{L}*|grund til|brug for|behov for) (?:at|det|mere|flere|yderligere)',
  '(?:ikke|var det ikke|er det ikke) nødvendigt>',
  '(?:allerede|i forvejen|tidligere) (?:[^ ,.;]+ ){0,4}?(?:foreligger|forelå|er|var|belyst|oplyst|afprøvet|indhentet|beskrevet)',
)
