import { phrase } from '../../text/pattern.ts'
import type { Passage } from '../07-letter/passage.ts'

/** Set in quotation marks from end to end, or quoted before an arrow that leads to what is right. */
const QUOTED = /^[-–•*\s]*["»«“„”'][^"»«“”]+["»«“”'][\s.,;:]*(?:$|[→|]|->|=>)/
/** The heading of what those who decide must not write or do. What a citizen must not is a demand of the standard's own. */
const WARNS = phrase(
  'faldgrube\\p{L}*',
  'myter?(?:ne)?>',
  '(?:sådan )?(?:skriver|siger|gør) (?:vi|du|man) ikke',
  '(?:skriv|sig|gør) ikke',
  '(?:vi|visitator|rådgiver(?:en)?|sagsbehandler(?:en)?|kommunen) (?:[^ ]+ )?må (?:aldrig|ikke)',
  'må (?:vi|visitator|rådgiver(?:en)?|sagsbehandler(?:en)?|kommunen) (?:aldrig|ikke)>',
  '(?:må|kan) (?:[^ ,.;]+ ){0,2}?(?:aldrig|ikke) (?:[^ ,.;]+ ){0,4}?(?:skrives|stå|bruges|lægges vægt|gå igen|gentages|kræves|være en betingelse)',
  'typiske fejl',
  'undgå>',
)
/** What others wrote, decided or believe. */
const TOLD_OF_OTHERS = phrase(
  'ankestyrelsen (?:[^ ,.;]+ ){0,5}?(?:ændret?|ændrede|hjemvist\\p{L}*|hjemviste|ophæve\\p{L}*|underkend\\p{L}*|kritiser\\p{L}*|tilsidesat\\p{L}*|gav (?:borgeren )?medhold)',
  'havde (?:myndigheden|kommunen|en kommune|forvaltningen) (?:[^ ,.;]+ ){0,2}?(?:skrevet|begrundet|lagt til grund|afvist|afslået)',
  '(?:måske|ofte|somme tider|nogle gange|tit) (?:[^ ,.;]+ )?hørt',
  'hører (?:du |man |vi )?(?:måske|ofte|tit|somme tider)',
  '(?:mange|nogle|nogen) tror',
  '[^.;:]{0,40}? (?:spurgte|ville vide|ønskede oplyst|ville høre)(?: [^ ,.;]+){0,3},? (?:om|hvorfor|hvordan|hvad|hvor)>',
  '(?:er|var|vil være|ville være) (?:[^ ,.;]+ ){0,2}?(?:ulovligt|i strid med (?:loven|servicelov\\p{L}*)|forkert) (?:[^ ,.;]+ )?(?:at|hvis|når)>',
)

/** Whether a heading says that what stands under it must not be done, or is not so. */
export function warns(heading: string): boolean {
  return WARNS.test(heading)
}

/** Whether a sentence tells what others say, or what must not be said: it is none of the standard's own rules. */
export function isOthersWords({ text, lower, title, lead }: Passage & { readonly title: string }): boolean {
  return (
    QUOTED.test(text) || TOLD_OF_OTHERS.test(lower) || WARNS.test(title) || (lead !== null && WARNS.test(lead.lower))
  )
}
