import { phrase } from '../../text/pattern.ts'
import type { Passage } from './passage.ts'
import type { LetterResult } from './result.ts'

const DELAYED = phrase(
  'trække[rt]? ud',
  'trukket ud',
  'endnu ikke (?:færdig\\p{L}*|afgjort|truffet|behandlet)',
  'forsink\\p{L}*',
  'frist\\p{L}* … (?:gået|udløb\\p{L}*|overskredet|overskrides|overholdes?|holdes?|overholdt)',
  'det når (?:vi|jeg|kommunen) (?:desværre |derfor |altså )*ikke(?=[.,]|$| og | at )',
  '(?:vi|jeg|kommunen) når (?:det )?(?:desværre |derfor |altså )*ikke (?:fristen|det|at (?:svare|afgøre|behandle))>',
  'vi når det ikke>',
  '(?:den|det|fristen) kan vi (?:desværre |derfor )*ikke (?:holde|nå|overholde)>',
  'frist\\p{L}* … løb ud>',
  '(?:tager|bruger(?: vi)?) (?:lidt |noget )?længere tid(?! (?:at|for dig|end før))',
  'ikke (?:kan |kunnet )?(?:nå|nået|overholde|overholdt|holde)>',
)

/** When the answer is to come: what a word of delay owes. */
const ANSWER_AHEAD = phrase(
  '(?:svar|afgørelse|brev|besked)\\p{L}* (?:[^ ,.;]+ ){0,5}?(?:senest|inden|omkring|i uge|først i)',
  '(?:senest|inden|omkring|i uge) (?:[^,.;]{0,40} )?(?:svar|afgørelse|besked)\\p{L}*',
  '(?:afgøre|afgør vi|svare|svarer vi|være færdig\\p{L}*) (?:[^.;]{0,40} )?(?:senest|inden|omkring|i uge)>',
  '(?:ikke|kan) (?:[^ ,.;]+ ){0,2}?(?:sige|love|vide),? hvornår',
  'hvornår (?:vi|du|det) [^.]* (?:ikke sige|ikke love)',
  '(?:ny|nyt|den nye) (?:frist|bud|dato|svardato)\\p{L}*',
)
const UNDER_A_DECISION = /afgørelse|afslag|bevil|nedsæt|ophør|partshøring|klage/
const ONLY_IF =
  /(?:^|[ ,])(?:hvis|såfremt|kan (?:vi|fristen|den|svaret)|bliver (?:vi|den|det|svaret)|skulle|medmindre) /

/** That the answer is late, not that it may be. */
export function tellsOfDelay(passages: readonly Passage[]): boolean {
  return passages.some(({ lower, voice }) => voice !== 'lov' && DELAYED.test(lower) && !ONLY_IF.test(lower))
}

/** A word of delay names no receipt; it says when the answer is to come, and is titled as nothing that decides. */
export function awaitsAnAnswer(passages: readonly Passage[], results: readonly LetterResult[], title: string): boolean {
  return results.length === 0 && !UNDER_A_DECISION.test(title) && passages.some(({ lower }) => ANSWER_AHEAD.test(lower))
}
