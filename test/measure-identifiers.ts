/**
 * How much of what identifies is taken out: `npm run measure:identifiers` over the daily letters, that are worked by;
 * `-- --held-back` over those that were marked before any of them was read by the program and that nobody works by.
 * A set that has been worked by becomes daily, and the next takes its place.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDanishWords } from '../src/files/danish-words.ts'
import { cleanText } from '../src/text/clean.ts'
import { proposeAnonymous, type Removal } from '../src/stages/13-learning/publish/propose-anonymous.ts'
import { shareOf } from '../src/stages/13-learning/wilson.ts'

/** Either a letter of the corpus with its identifiers told (each wherever it stands), or a text with them marked in it. */
type Marked =
  | { readonly from: string; readonly identifiers: readonly { readonly kind: string; readonly quote: string }[] }
  | { readonly marked: string }

interface Mark {
  readonly kind: string
  readonly from: number
  readonly to: number
}

/** Told with a name, these words tell only what kind of place it is, and may stay. */
const KINDS = new Set(
  'kommune kommunes team bostøtte bostøtten bostedet plejehjemmet center for region ungeenheden enheden'.split(' '),
)

const HELD_BACK = 'held-back-2'
const ROOT = path.join(import.meta.dirname, 'corpus')
const heldBack = process.argv.includes('--held-back')
const verbose = process.argv.includes('--verbose')
const folder = path.join(ROOT, 'identifiers', heldBack ? HELD_BACK : 'daily')
const vocabulary = readDanishWords()

const byKind = new Map<string, { marks: number; out: number }>()
let removals = 0
let needless = 0
let words = 0
let clean = 0
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
for (const name of files) {
  const { text, marks } = readMarks(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  const proposal = proposeAnonymous(text, vocabulary)
  words += text.split(/\s+/).length
  const read = new Set(cleanText(text).at)
  const left = marks.filter((mark) => !isOut(text, mark, proposal.removals, read))
  if (left.length === 0) clean += 1
  for (const { kind } of marks) count(kind).marks += 1
  for (const mark of marks) if (!left.includes(mark)) count(mark.kind).out += 1
  const wrong = proposal.removals.filter(({ from, to }) => !marks.some((mark) => mark.from < to && from < mark.to))
  removals += proposal.removals.length
  needless += wrong.length
  if (!verbose) continue
  for (const { kind, from, to } of left)
    console.log(
      `${name}  LEFT      ${kind.padEnd(12)} ${line(text.slice(Math.max(0, from - 30), from))}[${line(text.slice(from, to))}]`,
    )
  for (const { kind, from, to } of wrong)
    console.log(
      `${name}  NEEDLESS  ${kind.padEnd(12)} ${line(text.slice(Math.max(0, from - 30), from))}[${line(text.slice(from, to))}]`,
    )
  if (process.argv.includes('--text')) console.log(proposal.text)
}

console.log(`Identifiers, ${heldBack ? 'held back' : 'daily'} (${files.length} letters, ${words} words)`)
console.log(`${'kind'.padEnd(14)} marked  taken out  recall    95 % (Wilson)`)
const all = { marks: 0, out: 0 }
for (const [kind, { marks, out }] of [...byKind].toSorted(([a], [b]) => a.localeCompare(b))) {
  all.marks += marks
  all.out += out
  row(kind, marks, out)
}
row('all', all.marks, all.out)
console.log(`letters with nothing left: ${clean} of ${files.length}`)
console.log(
  `removals: ${removals}, of them needless: ${needless}; precision ${percent((removals - needless) / removals)} ${interval(removals - needless, removals)}`,
)

function count(kind: string): { marks: number; out: number } {
  const known = byKind.get(kind) ?? { marks: 0, out: 0 }
  byKind.set(kind, known)
  return known
}

function row(kind: string, marks: number, out: number): void {
  console.log(
    `${kind.padEnd(14)} ${String(marks).padStart(6)}  ${String(out).padStart(9)}  ${percent(out / marks).padStart(7)}   ${interval(out, marks)}`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function interval(part: number, whole: number): string {
  const share = shareOf(part, whole)
  return share === undefined ? '–' : `${percent(share.low)} to ${percent(share.high)}`
}

function line(words: string): string {
  return words.replaceAll(/\s+/g, ' ')
}

/** Out when no word or number of it stays, but for those that tell the kind. */
function isOut(text: string, { from, to }: Mark, removed: readonly Removal[], read: ReadonlySet<number>): boolean {
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = from + match.index
    const end = start + match[0].length
    if (KINDS.has(match[0].toLowerCase()) && match[0].length < to - from) continue
    // The head of a page is no part of the prose, and never in what is proposed.
    if (!read.has(start)) continue
    if (!removed.some((one) => one.from <= start && end <= one.to)) return false
  }
  return true
}

function readMarks(file: Marked): { readonly text: string; readonly marks: readonly Mark[] } {
  return 'marked' in file ? readMarked(file.marked) : readQuoted(file)
}

function readMarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(at, match.index)
    marks.push({ kind: match[1] ?? '', from: text.length, to: text.length + (match[2] ?? '').length })
    text += match[2] ?? ''
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), marks }
}

function readQuoted({ from, identifiers }: Extract<Marked, { from: string }>): {
  readonly text: string
  readonly marks: readonly Mark[]
} {
  const text = readFileSync(path.join(ROOT, 'daily', from), 'utf8')
  const marks: Mark[] = []
  const longest = identifiers.toSorted((a, b) => b.quote.length - a.quote.length)
  for (const { kind, quote } of longest) {
    let seen = 0
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const to = at + quote.length
      if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(to))) continue
      seen += 1
      if (!marks.some((mark) => mark.from < to && at < mark.to)) marks.push({ kind, from: at, to })
    }
    if (seen === 0) throw new Error(`${from} has no “${quote}”`)
  }
  return { text, marks }
}
