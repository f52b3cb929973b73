import { phrase } from '../../../text/pattern.ts'

const NO_ANSWER = phrase(
  '(?:svarer|skriver|reagerer|siger|ringer) (?:du|i|de) ikke',
  '(?:hvis|såfremt|når) (?:du|i|de|vi) ikke (?:[^ ,]+ ){0,2}?(?:svarer|skriver|reagerer|siger|ringer|hører|har hørt|modtager|får)',
  'hører (?:vi|jeg) (?:ikke|intet)',
  'har (?:vi|jeg) (?:ikke|intet) hørt',
  'får (?:vi|jeg) (?:ikke|intet) (?:noget )?svar',
  'manglende svar',
  'intet svar',
  '(?:din|jeres) tavshed',
)
const TAKEN_FOR_YES = phrase(
  '(?:at (?:du|i|de) (?:er|har) |som |for (?:at )?(?:være )?)(?:[^ ,]+ ){0,2}?(?:enige?|indforstået|accept\\p{L}*|samtykke\\p{L}*|godkend\\p{L}*)>',
  'at (?:du|i|de) (?:accepterer|godkender|samtykker)',
)
const NOT_TAKEN = phrase(
  '(?:ikke|aldrig) (?:[^ ,]+ ){0,2}?(?:som|for|at (?:du|i|de))',
  'betyder (?:det )?ikke',
  'uanset',
  'også (?:hvis|selv)',
)

/** "Svarer du ikke, anses du for at være enig." */
export function takesSilenceForYes(lower: string): boolean {
  if (!NO_ANSWER.test(lower) || NOT_TAKEN.test(lower)) return false
  return TAKEN_FOR_YES.test(lower)
}

const MATERIAL =
  '(?:notat|vurdering|udtalelse|rapport|oplysning|observation|erklæring|indberetning|status|undersøgelse|redegørelse|henvendelse)[\\p{L}]*'
const NOT_SHOWN = phrase(
  `${MATERIAL} (?:[^.;]{0,80} )?(?:ikke (?:sender|sendes|lægger|lægges|lagt|medsend\\p{L}*|vedlægg\\p{L}*|vedlagt|udlever\\p{L}*)|(?:medsendes|vedlægges|udleveres) ikke|følger (?:den |det |de )?ikke med|ikke (?:[^ ,]+ )?komme (?:nærmere )?ind på|ikke (?:[^ ,]+ )?gå (?:nærmere )?ind på|kan vi ikke (?:sende|vise|give|udlevere))`,
  `ikke (?:[^ ,]+ ){0,2}?(?:komme|gå) (?:[^ ,]+ ){0,2}?ind på,? hvad der står`,
  `${MATERIAL} (?:[^.;]{0,60} )?(?:beholder vi (?:her|selv)?|er (?:kun )?til brug for os|er skrevet til os)`,
  `${MATERIAL} (?:[^.;]{0,40} )?(?:kan|må|får) du (?:først )?(?:få|se)?,? ?(?:først )?når (?:sagen|afgørelsen|den|vi har) (?:[^ ,]+ ){0,2}?(?:afgjort|truffet)`,
)
/** "Fra personer omkring dig", "kommer vi tilbage til i afgørelsen": neither who told nor what. */
const UNTOLD = phrase(
  'ikke (?:fundet |set )?(?:det )?(?:nødvendigt|grund til|anledning til) (?:[^ ,]+ ){0,2}?at gengive',
  '(?:gengiver|gengives) (?:[^ ,.;]+ )?ikke (?:her|nærmere)>',
  'hvad (?:de|det|den|oplysningerne) nærmere (?:går ud på|består i|siger)',
  '(?:kommer|vender) vi tilbage til i afgørelsen',
  'oplysning(?:er|erne)? (?:[^.;]{0,60} )?fra (?:personer|nogen|folk|en anden kilde|andre kilder|en kilde|flere kilder|forskellige sider)>',
  '(?:de stammer|oplysningerne stammer|de kommer) fra (?:flere|nogen|personer|folk),? (?:der|som|omkring)',
)
const DECIDED_ALREADY = phrase(
  '(?:beslutningen|afgørelsen) (?:er|blev) (?:[^ ,.;]+ ){0,3}?truffet[^.;]{0,60} (?:ikke ændr\\p{L}*|ændres ikke|ligger fast|står fast)>',
  '(?:ændrer|ændre) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,2}?(?:beslutningen|resultatet|afgørelsen),? (?:uanset|hvad) ',
)

/** The hearing is held for its own sake: what it is about has been decided. */
export function isDecidedAlready(lower: string): boolean {
  return DECIDED_ALREADY.test(lower)
}

/** It comes, came before, or is told of in what follows. */
const SHOWN = phrase(
  'sig til',
  'hvis du (?:beder|vil|ønsker)',
  'eftersend\\p{L}*',
  'på vej',
  'allerede (?:har )?fået',
  '(?:har|fik) du (?:[^ ,]+ ){0,2}?(?:fået|den)',
  'gengive[rst]?\\p{L}*',
  'men (?:her|det står|du kan)',
  'andre(?:s)?',
  'ikke (?:brugt|indgå\\p{L}*|med i sagen)',
)

/** What speaks against is kept from the party until the decision, or altogether. */
export function withholds(lower: string): boolean {
  return (NOT_SHOWN.test(lower) && !SHOWN.test(lower)) || UNTOLD.test(lower)
}
