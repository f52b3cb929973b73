import { phrase } from '../../text/pattern.ts'
import { ownStems } from './nothing.ts'

/** "Du kan selv", "siden 2024": little, but said of the citizen. */
const FACT = /(?<![a-zæøå])(?:selv|alene|hver|aldrig)(?![a-zæøå])|\d/

const JUDGES = /vurder|målgrupp|personkreds|vægt|beting|berettig|afsl[aå]|omfatt|opfyld|bevil|behov/

/**
 * Whether a sentence tells nothing of this citizen: only that it was judged, by which law, and with which result.
 * To repeat the activity applied for is no fact either.
 */
export function isFormula(lower: string, activity: string): boolean {
  const text = lower.replace(/§+ ?\d+ ?(?:[a-z]\b)?|stk\. ?\d+|nr\. ?\d+/g, ' ')
  if (FACT.test(text)) return false
  const named = ownStems(activity)
  const left = [...ownStems(text)].filter((stem) => !named.has(stem))
  return left.length === 0 || (left.length === 1 && JUDGES.test(text))
}

const WHO = '(?:du|borger\\p{L}*|hun|han|ansøger|klager)'
const BACKGROUND = phrase(
  `er (?:en )?\\d+(?: ?-? ?årig\\p{L}*| år)>`,
  'diagnosticeret med',
  '(?:har|fik|fået) (?:[^ ,.;]+ ){0,2}?(?:diagnose\\p{L}*|adhd|add|autisme|asperger\\p{L}*|angst|depression|ptsd|ocd|skizofreni|epilepsi)>',
  `${WHO} (?:bor|boede) (?:[^ ,.;]+ )?(?:alene|sammen|i|på|hos)>`,
  `${WHO} (?:modtager|får) (?:[^ ,.;]+ )?(?:førtidspension|kontanthjælp|sygedagpenge|su|ressourceforløb\\p{L}*|folkepension)`,
  `${WHO} er (?:gift|enlig|skilt|samlevende|ugift|tilkendt|visiteret|uddannet|opvokset|født|udredt)>`,
  `${WHO} (?:har|havde) (?:[^ ,.;]+ ){0,2}?(?:søgt|ansøgt|anmodet|bedt) om`,
  '(?:kommunen|vi) (?:har )?(?:modtog|modtaget)>',
)

/** What all are told: it is said of no one. */
const OF_ALL =
  /^\s*(?:det er |der er )?(?:alle |andre |vores |kommunens |øvrige )*(?:borgere|borgerne|beboere|beboerne|enhver|folk) (?:i kommunen |her )?(?:må|skal|kan|har|bør|får|sørger|forventes|betaler)(?![a-zæøå])/

/** "Efter § 108 tilbydes ophold til personer, som …": what the act gives, and to whom, with no word of the citizen. */
function isLawRetold(lower: string): boolean {
  return LAW.test(lower) && WHOM.test(lower) && !OF_ONE.test(lower)
}
const LAW =
  /^\s*(?:efter|ifølge|i henhold til|det følger af|det fremgår af)(?![a-zæøå])[^.;]{0,60}(?:§|lov|bestemmelse)/
const WHOM =
  /(?<![a-zæøå])(?:personer|borgere|mennesker|børn|unge|den|dem|enhver),? (?:med|der|som|hvis|under|over)(?![a-zæøå])/
const OF_ONE =
  /(?<![a-zæøå])(?:du|dig|din|dit|dine|klager|klagers|ansøger|ansøgers|borgeren|borgerens|hun|han|hende|ham|hendes|hans)(?![a-zæøå])/

/** What the citizen does, and what counts under the provisions that have an age: past which age, and without having had the help before. */
const MORE =
  /(?<![a-zæøå])(?:selv|kan|klarer|så|hvor)(?![a-zæøå])|pensionsalder|ikke (?:tidligere|før|i forvejen) (?:haft|fået|modtaget|været)/

/** Who the citizen is, what was asked, and what all are told: true, but no reason for any answer. */
export function isBackground(lower: string): boolean {
  if (OF_ALL.test(lower) || isLawRetold(lower)) return true
  return BACKGROUND.test(lower) && !MORE.test(lower)
}
