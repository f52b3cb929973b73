import { near } from '../../text/near.ts'
import { phrase } from '../../text/pattern.ts'
import { sentenceSpans } from '../../text/sentence.ts'
import { saysNothing } from './nothing.ts'

/** What the citizen put forward, named as a whole. */
const COMPLAINT = phrase(
  'genvurdere[srt]*>',
  'klage(?:n|ns|r|punkter\\p{L}*)?>',
  '(?:dine?|jeres|deres) (?:[^ ,]+ )?(?:argument|indvending|indsigelse|bemærkning|synspunkt|punkt)\\p{L}*',
  '(?:det|alt),? (?:som )?(?:du|i|de) (?:har )?(?:skrevet|skriver|anført|anfører|nævner|nævnt)',
  'det anførte',
  '(?:argumenterne|indvendingerne|synspunkterne|punkterne)>',
)
const NO = phrase('ikke>', 'intet>', 'ingen>', 'hverken>')
/** … and it moves nothing. */
const MOVES = phrase(
  'ændre[rt]?>',
  'ændringer>',
  '(?:føre|fører|ført) til>',
  'anledning>',
  '(?:andet|anderledes)>',
  'nye?t?>',
  'vidste>',
  'viste>',
  '(?:gå|går|gået) ind i>',
  'tilføje>',
  'yderligere>',
)
const UPHOLDS = phrase(
  '(?:holder|står) (?:[^ ,]+ ){0,3}?fast>',
  '(?:holder|fastholder|opretholder) (?:[^ ,]+ )?afgørelse\\p{L}*',
  '(?:afgørelsen|den) (?:fastholdes|opretholdes|står (?:fast|ved magt))',
  'fastholder (?:vi|kommunen|derfor)',
  '(?:nået|kommet) (?:[^ ,]+ )?(?:frem )?til (?:det|den|de) samme',
  'samme (?:resultat|vurdering|afgørelse)',
  '(?:fortsat|stadig),? at afgørelsen (?:er|var) (?:rigtig|korrekt)',
  'står ved magt',
  '(?:vurderingen|den (?:vurdering|afgørelse)|afgørelsen) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:grund|anledning|grundlag) (?:til|for) at ændre',
)
const REFERS = phrase(
  'begrundelsen er (?:den|uændret)',
  'henvis\\p{L}* til (?:[^ ,]+ ){0,2}?(?:den|afgørelse|begrundelse)\\p{L}*',
  '(?:begrundelse|grund)\\p{L}*,? (?:som )?du allerede',
  'ikke (?:mere|yderligere|andet) at (?:tilføje|bemærke)',
  '(?:er|var) (?:[^ ,]+ )?kendt (?:[^ ,]+ ){0,3}?(?:var|indgik|første)',
)

/** The complaint is put aside in one sentence, in whatever words. */
export function brushesOff(lower: string): boolean {
  return (near(lower, COMPLAINT, NO, 10) && near(lower, NO, MOVES, 7)) || UPHOLDS.test(lower) || REFERS.test(lower)
}
const FOLLOWED_UP = phrase(
  '(?:spurgt|spurgte|talt|talte|indhentet|indhentede|undersøgt|undersøgte|besøgt|besøgte|mødtes|ringede|ringet|kontaktet|gennemgået|afprøvet|bedt|bad)',
)
const AFTER_IT =
  /derfor|efter (?:din |jeres )?klage|i anledning|på grund af (?:din |jeres )?klage|siden|igen|på ny|i klagen|du (?:også |desuden )?(?:skriver|anfører|nævner|klager)|din klage/

/** Something was done because of what the complaint says. */
export function followsUp(lower: string): boolean {
  return FOLLOWED_UP.test(lower) && AFTER_IT.test(lower)
}

/** A reply to a point of a complaint that answers nothing: stock words, or only that the decision stands. */
export function repliesNothing(text: string, activity = ''): boolean {
  return sentenceSpans(text)
    .map(([from, to]) => text.slice(from, to))
    .every((sentence) => saysNothing(sentence, activity) || (brushesOff(sentence.toLowerCase()) && !gives(sentence)))
}

/** What follows "because", where it is more than stock words. */
function gives(sentence: string): boolean {
  const reason = /(?:\bfordi|, da|\bidet|\beftersom|, for| for|[;:])\s(.+)$/su.exec(sentence.toLowerCase())?.[1]
  return reason !== undefined && !saysNothing(reason)
}
