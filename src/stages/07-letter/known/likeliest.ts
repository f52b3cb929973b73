import type { Clean } from '../../../text/clean.ts'
import { firstLinesOf, isTooShort, type LearnedWords, scoresOf, type Told } from '../../../text/learned-words.ts'
import type { DecisionKind, DocumentKind } from '../decision-kind.ts'
import resultWords from '../learned/nature-words.json' with { type: 'json' }

export interface LetterNature {
  readonly kind: DocumentKind
  /** What it comes to, if it decides. */
  readonly decision: DecisionKind
}

/** What the words of a letter are asked about: what it comes to, or what else it is. */
export type LetterNatureWord = Exclude<DecisionKind, 'ukendt'> | Exclude<DocumentKind, 'afgoerelse'>

const WORDS = resultWords as LearnedWords<LetterNatureWord>
const OTHERS: ReadonlySet<string> = new Set<DocumentKind>([
  'partshoeringsbrev',
  'kvittering',
  'fastholdt-genvurdering',
  'kvalitetsstandard',
  'andet',
])

/**
 * How much what was read counts beside the words, of which those for an answer reach about 1 and those against it −1: so
 * it came out the most often right in letters whose authors neither had met (decision 0029).
 */
const READ_KIND = 0.4
const READ_DECISION = 0.5
/** Where nothing was read, words that speak against every answer give none. */
const UNCLEAR = -0.5

/**
 * What was read of the letter, unless its words as a whole speak clearly for something else. The words know letters of
 * this field alone: a text in which no letter was seen must cite a provision to be asked about.
 */
export function likeliest(
  read: LetterNature,
  { text }: Pick<Clean, 'text'>,
  citesLaw: boolean,
  words: LearnedWords<LetterNatureWord> = WORDS,
): LetterNature {
  if ((read.kind === 'andet' && !citesLaw) || isTooShort(text)) return read
  const scores = scoresOf(words, ...blocksOf(text))
  let [decision, decides, most]: [DecisionKind, number, number] = [read.decision, -Infinity, -Infinity]
  let [other, differs]: [DocumentKind, number] = [read.kind, -Infinity]
  for (const [at, nature] of words.answers.entries()) {
    const score = scores[at] ?? 0
    if (isOther(nature)) {
      const all = score + (nature === read.kind ? READ_KIND : 0)
      if (all > differs) [other, differs] = [nature, all]
      continue
    }
    decides = Math.max(decides, score)
    const all = score + (nature === read.decision ? READ_DECISION : 0)
    if (all > most) [decision, most] = [nature, all]
  }
  if (read.decision === 'ukendt' && most < UNCLEAR) decision = 'ukendt'
  return { kind: decides + (read.kind === 'afgoerelse' ? READ_KIND : 0) > differs ? 'afgoerelse' : other, decision }
}

/** Its words, and those of its first lines apart from them. */
export function blocksOf(text: string): readonly (readonly Told[])[] {
  return [[['', text]], [['^', firstLinesOf(text)]]]
}

function isOther(nature: LetterNatureWord): nature is Exclude<LetterNatureWord, DecisionKind> {
  return OTHERS.has(nature)
}
