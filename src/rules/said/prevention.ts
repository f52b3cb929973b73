import { phrase } from '../../text/pattern.ts'

const OFFER = phrase(
  '§{0,2} ?82 ?[abcd]>',
  'paragraf 82 ?[abcd]>',
  'forebyggende',
  'gruppe(?:tilbud|forløb|støtte|vejledning|baseret|hold)?\\p{L}*',
  'mestring(?:s)?(?:forløb|kursus|kurser|hold|tilbud)\\p{L}*',
  'kurs(?:et|us|er) i mestring',
  'åbne? (?:rådgivning|tilbud|café|værested)\\p{L}*',
  '(?:tidlig|lettere|kort|tidsbegrænset|korterevarende)(?:e|t)? (?:indsats|tilbud|forløb|hjælp|støtte)\\p{L}*',
  'civilsamfund\\p{L}*|frivillig\\p{L}*',
)
const FIRST = phrase(
  '(?:før|førend|inden) (?:[^ ,.;]+ ){0,6}?(?:85|bostøtte|støtte|socialpædagogisk|vurder|bevil|tage stilling|tages stilling|afgør|kan)\\p{L}*',
  '(?:først|tidligst) (?:[^ ,.;]+ ){0,6}?(?:prøv|afprøv|forsøg|deltag|gennemfør|benyt|tage imod|været|starte|følge|anvend|udtøm)\\p{L}*',
  '(?:skal|må|bør) (?:[^ ,.;]+ ){0,5}?(?:afprøve|prøve|forsøge|udtømme|gennemføre|deltage|benytte|afprøves|prøves|forsøges|udtømmes|gennemføres|benyttes)\\p{L}*',
  '(?:ikke|endnu ikke|aldrig) (?:[^ ,.;]+ ){0,4}?(?:afprøvet|prøvet|forsøgt|udtømt|benyttet|gennemført|deltaget|taget imod|gjort brug)',
  '(?:takke[rt]?|sagt|siger|sagde) nej til',
  '(?:betingelse|forudsætning|krav|forudsætter|kræver|kræves)\\p{L}*',
  '(?:afvente[rs]?|afventer|effekten af|resultatet af|udbyttet af|virkningen af)>',
  '(?:afprøv|afklar|vurdere? (?:om|målgruppe)|undersøge|se,? om)\\p{L}*,? (?:[^ .;]+ ){0,6}?(?:målgruppe|personkreds|behov|omfattet|85)\\p{L}*',
  '(?:når|efter) (?:[^ ,.;]+ ){0,5}?(?:afsluttet|gennemført|prøvet|afprøvet|forløbet)',
  // As a practice: that this citizen begins with something is no step for all.
  '(?:starter|begynder|lægger ud) (?:vi |kommunen )?(?:altid|alle|som udgangspunkt|normalt|som regel) (?:[^ ,.;]+ ){0,2}?med>',
)
const LAWFUL = phrase(
  'ikke (?:[^ ,.;]+ ){0,2}?(?:krav|betingelse|forudsætning|nødvendig\\p{L}*|afvente|udskyde|prøves? først)',
  '(?:behøver|skal|kræver|forudsætter|udskyder|afventer) (?:[^ ,.;]+ ){0,2}?ikke>',
  'uanset|uafhængig\\p{L}*|sideløbende|samtidig med|ved siden af|som supplement|oven i',
  '(?:har|hun|han|du) (?:selv )?(?:ønsket|ønsker|valgt|vælger|søgt)',
)

/** A preventive offer is to be tried first, or its outcome awaited, before § 85. */
export function saysPreventionFirst(lower: string): boolean {
  return OFFER.test(lower) && FIRST.test(lower) && !LAWFUL.test(lower)
}

/** Said of a preventive offer that is given: it is to be tried first. */
export function saysTriedFirst(lower: string): boolean {
  return TRIED_FIRST.test(lower) && !LAWFUL.test(lower)
}

const TRIED_FIRST = phrase(
  '(?:skal|må|bør) (?:[^ ,.;]+ ){0,3}?(?:prøves|afprøves|forsøges|gennemføres|udtømmes|være prøvet|være gennemført) (?:[^ ,.;]+ ){0,2}?først>',
  'først (?:[^ ,.;]+ ){0,4}?(?:prøve|afprøve|forsøge|gennemføre|deltage i|have prøvet|have gennemført)[rs]?>',
  '(?:forløbet|tilbuddet|indsatsen|hjælpen|det) (?:vil|skal|må|kan) (?:[^ ,.;]+ )?(?:vise|afklare|afdække),? (?:om|hvorvidt)>',
  'viser det sig (?:derefter|herefter|efter forløbet|bagefter|undervejs)',
)

/** A preventive or open offer is pointed at instead. */
export function saysPrevention(lower: string): boolean {
  return OFFER.test(lower) && !LAWFUL.test(lower)
}
