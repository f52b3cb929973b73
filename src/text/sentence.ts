import { ABBREVIATIONS } from './abbreviations.ts'
import { remembered } from './remember.ts'

const MAY_END_ABBREVIATED =
  /^(?:Vi|Du|Det|Den|De|Der|Dette|Disse|Kommunen|Hvis|Hun|Han|Borger|Borgeren|Ansøger|I|Din|Dit|Dine|Herudover|Derfor|Derudover|På|Ved|Efter|Som|For|Når|Da)\b/
// Begins only where a run of marks begins: a page of dots is then read once, not once for each dot.
const TERMINAL = /(?<![.!?])[.!?]+["')\]]*(?=\s)/g

/** Where the sentences of one block of prose begin and end. A full stop after `stk.`, `jf.` or a day of the month ends none. */
export function sentenceSpans(block: string): readonly Span[] {
  return readSpans(block)
}

type Span = readonly [from: number, to: number]

const readSpans = remembered((block: string): readonly Span[] => {
  const spans: [number, number][] = []
  let from = 0
  TERMINAL.lastIndex = 0
  for (let match = TERMINAL.exec(block); match !== null; match = TERMINAL.exec(block)) {
    const end = match.index + match[0].length
    let next = end
    while (block.charAt(next) === ' ') next += 1
    // What decides stands near the full stop: a block of a megabyte must not be copied at each of them.
    if (!isEnd(block.slice(Math.max(from, end - 200), end), block.slice(next, next + 60))) continue
    spans.push([from, end])
    from = next
  }
  if (from < block.length) spans.push([from, block.length])
  return spans.flatMap(([start, end]) => pieces(block, start, end))
})

/** No sentence is longer than this: what runs on for pages is cut at a space, so that reading stays linear. */
const LONGEST = 1500

function pieces(block: string, from: number, to: number): readonly (readonly [number, number])[] {
  if (to - from <= LONGEST) return [[from, to]]
  const cut: [number, number][] = []
  for (let start = from; start < to;) {
    const space = block.lastIndexOf(' ', start + LONGEST)
    const end = to - start <= LONGEST ? to : space > start ? space + 1 : start + LONGEST
    cut.push([start, end])
    start = end
  }
  return cut
}

function isEnd(sentence: string, rest: string): boolean {
  if (rest === '') return true
  if (/[!?]["')\]]*$/.test(sentence)) return /^["'([]?[A-ZÆØÅ0-9§]/.test(rest)
  if (!/^["'([]?[A-ZÆØÅ]/.test(rest) && !/^(?:\d|§)/.test(rest)) return false
  const word =
    /(\S+)$/
      .exec(sentence)?.[1]
      ?.toLowerCase()
      .replace(/^["'([]+/, '')
      .replace(/["')\]]+$/, '') ?? ''
  // "nr. 2", "§ 85", "kl. 10": a number never begins a sentence after an abbreviation.
  if (ABBREVIATIONS.has(word))
    return (
      MAY_END_ABBREVIATED.test(rest) && !/^(?:stk|jf|nr|pkt|par|hr|fr|dr|kl|vedr|ca|bl\.a|f\.eks|dvs)\.$/.test(word)
    )
  // "J. Holm" goes on; "afsnit b. Vi" ends.
  if (/^[A-Za-zÀ-ÖØ-öø-ÿ]\.$/.test(word))
    return /^[a-zæøå]\.$/.test(sentence.slice(-2)) && word !== 's.' && word !== 'd.'
  if (/^(?:[A-Za-zÀ-ÖØ-öø-ÿ]{1,3}\.){2,}$/.test(word)) return MAY_END_ABBREVIATED.test(rest)
  if (/^\d{1,2}\.$/.test(word))
    return (
      !/^\d/.test(rest) &&
      sentence.trim().length > word.length &&
      !/\b(?:d|den|fra|til|og|af|pr)\.?\s+\d{1,2}\.$/i.test(sentence)
    )
  if (/^\d/.test(rest)) return sentence.length > 12
  return true
}
