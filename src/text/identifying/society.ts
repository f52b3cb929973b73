import { isFunctionWord } from '../function-word.ts'
import type { Span } from './pattern.ts'
import { KIND, type Reading } from './phrase.ts'
import { isOtherName } from './known-capital.ts'
import type { Token } from '../word-token.ts'

const CAPITAL = /^\p{Lu}/u
const LOWER = /^\p{Ll}[\p{L}-]{2,}$/u
/** Whom it is for is what it is called: “Center for senhjerneskade”. */
const FOR_SOMEONE =
  /^\p{L}*(?:center|centret|centeret|klinik|klinikken|institut|instituttet|afdeling|afdelingen|enhed|enheden|ambulatorium|ambulatoriet|forening|foreningen|selskab|selskabet|forbund|forbundet|netværk|netværket|team|teamet|fond|fonden|akademi|akademiet|skole|skolen)$/iu
/** Before a name that has only one capital: “på Hånd i hånd”. */
const LEADS = /^(?:på|i|hos|fra|ved|af|til|med|gennem|via|hedder|hed|kaldet|kaldes|og|eller)$/
const BETWEEN = /^(?:i|på|til|om|og|for|med|af|uden|ved|mod|under|over)$/
const AFTER = /^(?:ind|ud|op|med|sammen|igen|nu|videre|frem|hjem|af|på|til|om)$/
const BOUND = /(?:en|et|erne|ne)s?$/
const QUALITY =
  /^(?:ny|nyt|grøn|grønt|rød|rødt|blå|hvid|sort|gul|lille|stor|frisk|fri|frit|god|godt|bedre|hel|helt|ung|gammel|varm|klar|glad|let|fælles|sund|stærk|tryg|trygt|åben|åbent|nær|egen|eget|to|tre|fire|fem|seks|syv|otte|mit|min|dit|din|vores|alle|samme|første|sidste|under|over|bo|lev|kom|gå|vær|kig|hold|vild|vildt|rask|rent|ren|søde|smukke|skæve|høje|lange|gode|gamle|nye|grønne|røde|gule|hvide|sorte|unge|små|store|stille|vilde|frie|frisk)$/
const TIME_OR_VERB = /(?:r|ede|te|dag|dage|timer|uger|gange)$/

/** Houses and societies whose names are written as ordinary words are, with a capital for the first at most. */
export function findSocieties(reading: Reading): readonly Span[] {
  return reading.tokens.flatMap((token, at) => {
    if (!CAPITAL.test(token.word)) return []
    const last = endOfPurpose(reading, at) ?? endOfSentenceName(reading, at)
    return last === undefined ? [] : [{ kind: 'navn' as const, from: token.from, to: last.to }]
  })
}

function besides({ text, tokens }: Reading, at: number): Token | undefined {
  const [one, next] = [tokens[at], tokens[at + 1]]
  return one !== undefined && next !== undefined && text.slice(one.to, next.from) === ' ' ? next : undefined
}

const mayName = (token: Token | undefined): token is Token =>
  token !== undefined && (CAPITAL.test(token.word) || (LOWER.test(token.word) && !isFunctionWord(token.word)))

function endOfPurpose(reading: Reading, at: number): Token | undefined {
  const { tokens } = reading
  if (!FOR_SOMEONE.test(tokens[at]?.word ?? '')) return undefined
  if (!/^(?:for|mod)$/.test(besides(reading, at)?.word ?? '')) return undefined
  let end = at + 2
  let last = besides(reading, at + 1)
  if (!mayName(last)) return undefined
  for (let next = besides(reading, end); next !== undefined; next = besides(reading, end)) {
    const beyond = besides(reading, end + 1)
    if (CAPITAL.test(next.word)) end += 1
    else if (
      /^(?:og|i|på|ved)$/.test(next.word) &&
      beyond !== undefined &&
      (next.word === 'og' ? mayName(beyond) : CAPITAL.test(beyond.word))
    )
      end += 2
    else break
    last = tokens[end]
  }
  return last
}

/** “Hånd i hånd”, “Ung i job”, “Ny start”: an ordinary word whose capital no grammar asks for, and what goes on from it. */
function endOfSentenceName(reading: Reading, at: number): Token | undefined {
  const { tokens, out, vocabulary, text } = reading
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined || token.opens || token.shouted || !out.has(token.from))
    return undefined
  const lead = text.slice(before.to, token.from)
  const isLed = (lead === ' ' && (LEADS.test(before.word) || KIND.test(before.word))) || lead === ' "' || token.named
  const lower = token.word.toLowerCase()
  if (!isLed || !vocabulary.isWord(lower) || vocabulary.isName(token.base) || isOtherName(token.base)) return undefined
  if (BOUND.test(lower)) return undefined
  const next = besides(reading, at)
  if (next === undefined || CAPITAL.test(next.word)) return undefined
  const beyond = besides(reading, at + 1)
  if (BETWEEN.test(next.word) && mayName(beyond) && !TIME_OR_VERB.test(beyond.word))
    return /^(?:i|på|til|ved)$/.test(next.word) || !BOUND.test(beyond.word) ? beyond : undefined
  if (QUALITY.test(lower) && (AFTER.test(next.word) || (mayName(next) && !TIME_OR_VERB.test(next.word)))) return next
  return KIND.test(before.word) && /^(?:ind|ud|op|videre|frem|igen)$/.test(next.word) ? next : undefined
}
