import { phrase } from '../../../text/pattern.ts'

/** The case waits for preventive help to be tried. For lower-case text. */
export const WAITS_FOR_PREVENTION = phrase(
  '§ ?82 ?[a-d]>',
  '82 ?[ab]>',
  'forebygge\\p{L}*',
  'tidlig(?:e)? indsats\\p{L}*',
  'mestrings?\\p{L}*',
  '(?:gruppe|kursus|samtale|undervisnings)(?:forløb|tilbud|baseret)\\p{L}*',
  'tidsbegrænse\\p{L}* (?:forløb|indsats|hjælp|støtte|tilbud)',
  '(?:åbent|åbne) (?:tilbud|rådgivning)\\p{L}*',
  '(?:først )?(?:prøve|afprøve|prøves|afprøves|prøver|afprøver|har prøvet|har afprøvet|er afprøvet) (?:[^ ,.]+ ){0,4}?(?:tilbud|forløb|kursus|indsats|gruppe)\\p{L}*',
  '(?:prøv|afprøv)\\p{L}* (?:[^ ,.]+ ){0,4}?først>',
  'om (?:hun|han|borgeren|du) (?:kan )?(?:klare|klarer) sig (?:med|i) ',
)

const DONE = '(?:færdig\\p{L}*|afsluttet|afsluttes|overstået|på plads|gennemført|slut)'

/** The case waits for treatment or assessment to end, or for a diagnosis. For lower-case text. */
export const WAITS_FOR_TREATMENT = phrase(
  `(?:behandling|udredning|genoptræning|indlæggelse|medicinering|udredningsforløb|behandlingsforløb)\\p{L}* (?:[^ ,.]+ ){0,5}?${DONE}`,
  '(?:færdig(?:t)?[- ]?)(?:udredt|behandlet|udredet)',
  '(?:er|bliver|blevet|fuldt|endeligt) udredt',
  '(?:afvente\\p{L}*|venter? på|vente på|mangler|inden|før|indtil|til) (?:[^ ,.]+ ){0,5}?(?:udredning|behandling|diagnose|diagnosticering|genoptræning)\\p{L}*',
  '(?:endelig |stillet |fået )(?:en )?diagnose',
  '(?:tilstand|funktionsniveau)\\p{L}* (?:er |bliver )?(?:stationær|varig|endeligt afklaret)\\p{L}*',
  'behandlingsmuligheder\\p{L}* (?:er |bliver )?udtømt',
)
