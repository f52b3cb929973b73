import type { Clause } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'

/** A time that is counted. */
const COUNTED = phrase(
  '[\\p{L}]*frist(?:en|er)?>',
  '[\\p{L}]*tid(?:en)?>',
  'uret',
  '(?:de |vi har |højst |senest )?(?:\\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten) (?:uger?|måneder|dage)>',
  'ugerne',
  'dagene',
)
/** … from a day that the municipality itself decides when comes. */
const LATE = phrase(
  '(?:regne[st]?|tælles?|løber|begynder|startes?|starter|går i gang|i gang|fra|efter|når)(?: at løbe)?,? [^;]{0,90}(?:fuldt (?:ud )?oplyst|sidste (?:bilag|oplysning|er hentet|papir)|sidste er|alle (?:bilag|oplysninger|papirer)|lægeoplysninger|(?:oplysninger|tilbud|bilag|udtalelser\\p{L}*) (?:[^ ,.;]+ ){0,4}?(?:foreligger|modtaget|ligger)|har godkendt|skrevet under|er skrevet under|tilstrækkeligt at gå videre|er (?:holdt|afholdt|gennemført)>)',
)
const FROM_APPLICATION = phrase(
  '(?:ikke|aldrig) (?:[^ ,.;]+ ){0,6}?(?:fuldt oplyst|sidste|bilag|skrevet under|afholdt|godkendt|holdt)',
  '(?:tælles|regnes|løber|begynder) ikke>',
  '(?:og|men) ikke (?:fra )?(?:den dag|når)',
  'heller ikke',
  '(?:også )?(?:hvis|når|selv om) (?:der )?mangler',
  'medregn\\p{L}*',
  '(?:regnes|tælles|løber|regnet) (?:ikke )?(?:fra|når) (?:[^ ,.;]+ ){0,3}?(?:ansøgning\\p{L}*|henvendelse\\p{L}*|anmodning\\p{L}*|den er modtaget)',
  'fra (?:modtagelsen|ansøgning\\p{L}*|henvendelse\\p{L}*)',
  'klag\\p{L}*',
  'virkning',
  'regnskab\\p{L}*',
  'udbetal\\p{L}*',
  'opfølg\\p{L}*',
  'forløb\\p{L}*',
)

/** A time for the answer that does not begin when the application is received. */
export function startsLate({ lower, part }: Clause): boolean {
  return part !== 'klage' && COUNTED.test(lower) && LATE.test(lower) && !FROM_APPLICATION.test(lower)
}

/** The act's own times: 14 days to treatment for drug abuse, 4 months to look into a child’s needs. */
export function isStatutoryTime({ lower }: Clause): boolean {
  return /(?:14|fjorten) dage(?![a-zæøå])|(?:4|fire) måneder(?![a-zæøå])/.test(lower)
}

export const LATE_START = {
  mangel: 'kommunal-frist',
  level: 'fejl',
  what: {
    da: 'Standarden lader fristen begynde senere end den dag, ansøgningen er modtaget.',
    en: 'The standard lets the time begin later than the day the application was received.',
  },
  why: {
    da: 'Fristen regnes fra modtagelsen af ansøgningen. Begynder den først, når kommunen finder sagen oplyst, kan borgeren ikke vide, hvornår svaret skal være der.',
    en: 'The limit runs from receipt of the application. If it begins when the municipality finds the case informed, the citizen can’t know when the answer is due.',
  },
  remedy: {
    da: 'Skriv, at fristen regnes fra den dag, ansøgningen er modtaget, og at borgeren får skriftlig besked om en ny dato, hvis den ikke kan holdes.',
    en: 'Write that the limit runs from the day the application is received, and that the citizen is told in writing of a new date where it can’t be kept.',
  },
} as const
