import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const OWN_WISH = phrase(
  'efter (?:dit|deres|borgerens|borgers) (?:eget )?ønske',
  '(?:du|borger(?:en)?) har selv (?:bedt om|ønsket|opsagt)',
)
/** The help itself, or that it ends: another wish may be about the new home. */
const OF_THE_HELP = phrase(
  'bpa\\p{L}*',
  'borgerstyret',
  'ordning\\p{L}*',
  'hjælp(?:en)? (?:ophører|stopper|slutter)',
  'ophør\\p{L}*',
  'stopp\\p{L}*',
  'slutter',
  'afslut\\p{L}*',
  'bortfald\\p{L}*',
  'nedsæt\\p{L}*',
  'færre timer',
  'opsagt',
  'timer (?:om ugen )?(?:ned|mindre)',
)
const ANAPHOR = /^(?:det|dette|ændringen|ophøret|nedsættelsen) (?:er|sker|skete)/
const MOVES = /flyt[a-zæøå]*(?: [a-zæøå0-9.]+){0,8} efter (?:dit|deres|borgerens|borgers) (?:eget )?ønske/
const TIME_IS_UP = phrase(
  'bevilling(?:en)? (?:udløber|udløb|var tidsbegrænset)',
  'tidsbegrænsede? bevilling',
  'genanskaffelse(?:sperioden|stidspunktet|sfristen)? (?:er|var|udløb|blev|har)',
  '(?:begynder|starter|skal) (?:[^ ,]+ ){0,4}?(?:i|på) (?:[^ ,]+ ){0,2}?skole>',
  'skolestart\\p{L}*',
)

/** Nothing is taken away where the citizen asked for it or the time has run out. */
export function isWithoutNotice({ lower }: Passage): boolean {
  if (TIME_IS_UP.test(lower)) return true
  return OWN_WISH.test(lower) && !MOVES.test(lower) && (OF_THE_HELP.test(lower) || ANAPHOR.test(lower))
}
