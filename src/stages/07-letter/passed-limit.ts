import { dateOf, yearOf, type PlainDate } from '../../base/date.ts'
import { findDays } from '../../text/day.ts'
import { near } from '../../text/near.ts'
import { phrase } from '../../text/pattern.ts'

const UNITS = '(?:uger?|måneder?|dage|hverdage)'
const COUNT = '(?:\\d+|en|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv)'
/** What the municipality has set or promised. */
const SET = phrase(
  '(?:sagsbehandlings|svar|behandlings|tids)?frist(?:en|er|erne|s)?>',
  'sagsbehandlingstid\\p{L}*',
  'behandlingstid\\p{L}*',
  'servicemål\\p{L}*',
  '(?:vores|kommunens|byrådets) (?:eget )?mål(?:et)?>',
  '(?:tids|svar)ramme\\p{L}*',
  '(?:byrådet|kommunen|vi|kommunalbestyrelsen|udvalget) (?:har|havde) (?:fastsat|lovet|besluttet|meldt ud)',
  'vi lover>',
  'vi lovede>',
  `(?:vores|kommunens|ud over de) ${COUNT} ${UNITS}>`,
  'hjemmesiden?>',
)
const PASSED = phrase(
  'oversk\\p{L}+',
  'udløb(?:et)?>',
  'løb ud>',
  'løbet ud>',
  'passeret>',
  '(?:er|var|blev) (?:[^ ,]+ )?gået>',
  'overtrådt>',
  'brudt>',
  'sprunget>',
  'bagud>',
  '(?:længere|senere|mere),? (?:tid )?end>',
  'dobbelt så l\\p{L}+',
  '(?:ud over|udover)>',
  'forsinket>',
  '(?:ikke|desværre ikke) (?:[^ ,]+ ){0,3}?(?:overhold\\p{L}*|holdt|holde|holdes|nået|nå|indfri\\p{L}*|leve\\p{L}* op|opfyldt|kunnet)>',
  'nåede (?:[^ ,]+ ){0,2}?ikke>',
)
/** The date by which an answer was owed. */
const OWED = phrase(
  '(?:burde|skulle) (?:[^ ,]+ ){0,4}?(?:have|haft|fået|været|ligget)(?: [^ ,]+){0,3}? (?:svar\\p{L}*|afgørelse\\p{L}*)',
  '(?:svar|afgørelse)\\p{L}* (?:[^ ,]+ ){0,2}?(?:burde|skulle) (?:[^ ,]+ ){0,2}?(?:have været|være)',
  '(?:overset|glemt|forsømt),? (?:[^ .]+ ){0,6}?(?:ny dato|ny frist|besked|nyt svar)',
  '(?:sagen|ansøgningen) (?:har |er )?(?:[^ ,]+ ){0,2}?(?:ligget|blevet liggende) (?:[^ ,]+ ){0,2}?(?:stille|urørt|hen)',
)
/** Limits that are the citizen's, or another's. */
const ANOTHERS =
  /klagefrist|(?:din|jeres|borgers|ansøgers) frist|frist(?:en)? for (?:at |høring|bemærkning)|høringsfrist|ansøgningsfrist|betal|husleje|lønsed|du (?:nåede|overskred|overholdt)|bevilling(?:en)? udløb|psykiatri|psykolog|lægen|hos |tilbuddet/
const IN_TIME =
  /(?:er|blev|har vi|har) (?:(?!ikke)[a-zæøå]+ ){0,2}?overholdt|inden for (?:vores |kommunens |den )?(?:frist|sagsbehandlings)(?![^.]*ikke)|forlænget/

/** The letter's own words that the municipality's limit was passed, in whatever order. */
export function passedItsLimit(lower: string): boolean {
  if (ANOTHERS.test(lower) || /^(?:når|hvis|såfremt|kan vi|bliver) /.test(lower)) return false
  if (OWED.test(lower)) return true
  if (near(lower, SET, PASSED, 8) && (!IN_TIME.test(lower) || /ikke|nåede/.test(lower))) return true
  return tookLonger(lower)
}

/** "Vi skulle have svaret senest den 6. maj", written before that day: the limit is about to be passed, and word comes in time. */
export function isBeforeItsLimit({ text, lower }: { readonly text: string; readonly lower: string }, on: PlainDate) {
  return findDays(text).some(({ year, month, day, from }) => {
    if (
      day === null ||
      !/(?:skulle|burde) [^.;,]{0,60}(?:senest|inden)(?: [a-zæøå]{2,3}dag)?(?: den)? $/.test(lower.slice(0, from))
    )
      return false
    const limit = dateOf(year ?? yearOf(on), month, day)
    return limit !== undefined && limit >= on
  })
}

const SAID: Readonly<Record<string, number>> = {
  en: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, tolv: 12,
} // prettier-ignore

/** "Har taget 30 uger, hvor vores mål er 12": two spans of the same sentence, one of them set. */
function tookLonger(lower: string): boolean {
  if (!SET.test(lower) || !/(?:taget|brugt|ventet|gået|varet)/.test(lower)) return false
  const spans = [...lower.matchAll(new RegExp(`(?<![a-zæøå\\d])(${COUNT})(?= |,|\\.|$)`, 'g'))].map(
    ([, told = '']) => SAID[told] ?? Number(told),
  )
  const taken = /(?:taget|brugt|ventet|gået|varet) (?:[^ ,]+ ){0,2}?(\d+|[a-zæø]+)/.exec(lower)?.[1] ?? ''
  const time = SAID[taken] ?? Number(taken)
  return !Number.isNaN(time) && spans.length === 2 && spans.some((span) => span < time)
}
