import { addDays, dateOf, type PlainDate } from '../../../base/date.ts'
import { casePassages, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'

/** An expert whom the municipality asks, and whom the citizen has not met. */
const OWN_EXPERT = phrase(
  '(?:vores|kommunens|forvaltningens|udvalgets|afdelingens) (?:[^ ,.;]+ ){0,3}?[\\p{L}]*konsulent(?:en|s|ens)?>',
  '(?:læge|psykolog|psykiater|tandlæge|bandagist)konsulent(?:en|s|ens)?>',
)
const EXPERT = /konsulent(?:en|s|ens)?(?![a-zæøå])/
const JUDGED = phrase(
  'vurder\\p{L}*',
  'gennemg(?:ik|ået)',
  'noter(?:ede|et)',
  'oplyst?e?',
  'skriver',
  'skrev',
  'udtal\\p{L}*',
  'notat\\p{L}*',
  'set på',
  'mener',
)
const IN_FAVOUR = /har (?:brug|behov) for|støtter (?:din|ansøgningen)|anbefaler(?! ikke)|til din fordel/
/** Any word that the view was put to the citizen, or that there was a hearing at all. */
const PUT_TO_THE_PARTY =
  /hør(?:t|ing|e dig)|udkast|forel(?:agt|æg)|bemærkning|kommenter|(?:sendt|vist|læst|gennemgået)[^.;]{0,40} (?:dig|jer|dem)(?![a-zæøå])|(?:du|i|de|borger|ansøger) (?:har |selv )*(?:set|fik|fået|læst|svarede|svaret)(?![a-zæøå])/

/** So few days before the decision leave no time for an answer to what the letter doesn't say was asked. */
const TOO_NEAR = 14

/** What the municipality's own expert came to some days before a refusal, in a letter that tells of no hearing. */
export function unheardOwnExpert(letter: Letter): Passage | undefined {
  const { date } = letter
  const open = casePassages(letter)
  if (date === null || open.some(({ lower }) => PUT_TO_THE_PARTY.test(lower))) return undefined
  if (!open.some(({ lower }) => OWN_EXPERT.test(lower))) return undefined
  return open.find(
    ({ lower, text, voice }) =>
      voice !== 'borger' &&
      voice !== 'lov' &&
      EXPERT.test(lower) &&
      JUDGED.test(lower) &&
      !IN_FAVOUR.test(lower) &&
      findDays(text).some(({ year, month, day }) => {
        const told = day === null ? undefined : dateOf(year ?? yearOf(date.day), month, day)
        return told !== undefined && told <= date.day && told >= addDays(date.day, -TOO_NEAR)
      }),
  )
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}
