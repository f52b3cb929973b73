import { phrase } from '../../text/pattern.ts'

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?(?: ?(?:-|til) ?\\d+(?:[.,]\\d+)?)?|en halv|et kvarter|en|et|én|to|tre|fire|fem|seks|syv|otte|ni|ti)'
/** An amount of time, or a number with what it is counted over: "hver gang" and "et besøg" are none. */
const AMOUNT = phrase(
  `${NUMBER} (?:ugentlige |daglige |månedlige )?(?:timer?s?|minutter?s?|min\\.?)>`,
  `${NUMBER} (?:ugentligt?|dagligt?|månedligt?)e? (?:besøg|gange?)`,
  `${NUMBER} (?:gange?|besøg|dage?|døgn) (?:om|per|pr\\.?|i|hver|ugentlig\\p{L}*|månedlig\\p{L}*|daglig\\p{L}*)`,
  'hver (?:anden |tredje |fjerde |14\\. )?(?:uge|måned)>',
  'halvanden time',
  '(?:døgnet rundt|hele døgnet)',
)

/** Whether a text tells how much, in figures or words. */
export function saysHowMuch(text: string): boolean {
  return AMOUNT.test(text.toLowerCase())
}

/** Words that stand where an amount should, for lower-case text. */
export const VAGUE = phrase(
  '(?:efter|ved) behov',
  'i (?:det |et )?(?:nødvendigt|fornødent|relevant|begrænset|passende) omfang',
  'i det omfang',
  'når (?:der er|det er|der opstår|du har) (?:brug|behov|nødvendigt)\\p{L}*',
  'efter (?:nærmere |løbende )?aftale',
  '(?:aftales|planlægges|tilrettelægges|fastlægges|udmåles) (?:\\p{L}+ ){0,3}?(?:med|af|sammen med|mellem|i samarbejde med) ',
  'løbende>',
  'fleksib\\p{L}*',
  'ad hoc',
)
