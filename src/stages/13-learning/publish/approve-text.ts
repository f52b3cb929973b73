import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { holdsPersonNumber } from '../person-number.ts'
import type { Proposal } from './propose-anonymous.ts'
import type { ExtraRemoval, Publication } from './publication.ts'
import { groupRemovals } from './removal-group.ts'

/** What the one who approves has changed in a proposal. */
export interface TextChoices {
  /** By the number of the removal, from 1: why it need not have been taken out. It counts wherever the same words were. */
  readonly putBack: ReadonlyMap<number, string>
  readonly alsoRemove: readonly ExtraRemoval[]
}

/** The text with the choices made, and where each removal stands in it; one that lies in words taken out since is nowhere. */
export interface ChosenText extends Pick<Publication, 'text' | 'putBack' | 'alsoRemoved'> {
  readonly marks: readonly Mark[]
}
export interface Mark {
  /** The number of the removal; 0 for what a person took out. */
  readonly number: number
  readonly from: number
  readonly to: number
}

export interface ChoiceProblem {
  readonly field: string
  readonly words: Words
}

const SHORTEST = 2
const WORD = /[\p{L}\p{N}]/u

export function applyChoices(
  { text: proposed, removals }: Proposal,
  { putBack, alsoRemove }: TextChoices,
): Result<ChosenText, readonly ChoiceProblem[]> {
  const problems: ChoiceProblem[] = []
  const groups = groupRemovals(removals)
  const reasons = new Map<number, string>()
  const back: { words: string; why: string }[] = []
  for (const { quote, numbers } of groups) {
    const chosen = numbers.find((number) => putBack.has(number))
    const why = chosen === undefined ? undefined : putBack.get(chosen)
    if (why === undefined) continue
    // What may be a person's number never comes back, whatever the reason.
    if (holdsPersonNumber(quote)) problems.push({ field: `behold-${numbers[0]}`, words: A_NUMBER })
    back.push({ words: quote, why })
    for (const number of numbers) reasons.set(number, why)
  }
  let growing = ''
  let from = 0
  const marks: Mark[] = []
  for (const [index, { at, instead, quote }] of removals.entries()) {
    const number = index + 1
    const start = Math.max(from, Math.min(at, proposed.length))
    growing += proposed.slice(from, start)
    from = Math.min(start + instead.length, proposed.length)
    const stands = !reasons.has(number) ? proposed.slice(start, from) : spaced(growing, quote, proposed.slice(from))
    marks.push({ number, from: growing.length, to: growing.length + stands.length })
    growing += stands
  }
  let state: Marked = { text: growing + proposed.slice(from), marks }
  for (const extra of alsoRemove) {
    const after = without(state, extra)
    if (after === undefined) problems.push({ field: 'fjern', words: notThere(extra.words) })
    else state = after
  }
  if (holdsPersonNumber(state.text)) problems.push({ field: 'fjern', words: STILL_A_NUMBER })
  if (problems.length > 0) return err(problems)
  return ok({
    ...state,
    alsoRemoved: alsoRemove,
    putBack: back,
  })
}

interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A cut that left nothing took a space along; what is put back stands apart from its neighbours. */
function spaced(before: string, quote: string, rest: string): string {
  const left = WORD.test(before.at(-1) ?? '') ? ' ' : ''
  const right = WORD.test(rest.at(0) ?? '') ? ' ' : ''
  return left + quote + right
}

/** Everywhere it stands as words of their own, in capitals or not; undefined where it does not stand. */
function without({ text, marks }: Marked, { words, instead }: ExtraRemoval): Marked | undefined {
  if (words.length < SHORTEST) return undefined
  const plain = words
    .split(/\s+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+')
  // Where nothing stands instead, one of the two spaces goes too.
  const found = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])${instead === '' ? ' ?' : ''}`, 'giu')),
  ]
  if (found.length === 0) return undefined
  return found.toReversed().reduce<Marked>(
    (state, match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      const shift = instead.length - (to - from)
      return {
        text: state.text.slice(0, from) + instead + state.text.slice(to),
        marks: [
          ...state.marks.flatMap((mark) => {
            if (mark.to <= from) return [mark]
            if (mark.from >= to) return [{ ...mark, from: mark.from + shift, to: mark.to + shift }]
            return []
          }),
          { number: 0, from, to: from + instead.length },
        ].toSorted((one, other) => one.from - other.from || one.to - other.to),
      }
    },
    { text, marks },
  )
}

/** "ord" or "ord = i stedet", one on each line. */
export function readExtraRemovals(lines: string): readonly ExtraRemoval[] {
  return lines.split('\n').flatMap((line) => {
    const [words = '', instead = ''] = line.split('=', 2).map((part) => part.replaceAll(/\s+/g, ' ').trim())
    return words === '' ? [] : [{ words, instead }]
  })
}

const A_NUMBER: Words = {
  da: 'Det ligner et personnummer og kan ikke sættes ind igen.',
  en: 'It looks like a civil registration number and can’t be put back.',
}
const STILL_A_NUMBER: Words = {
  da: 'Teksten har stadig noget, der ligner et personnummer. Skriv det her, så det bliver fjernet.',
  en: 'The text still holds what looks like a civil registration number. Write it here, so that it is taken out.',
}
const notThere = (words: string): Words =>
  words.length < SHORTEST
    ? { da: 'Skriv mindst to tegn på hver linje.', en: 'Write at least two characters on each line.' }
    : holdsPersonNumber(words)
      ? { da: 'Det, du vil fjerne, står ikke i teksten.', en: 'What you would take out is not in the text.' }
      : {
          da: `»${words}« står ikke i teksten som hele ord. Skriv det, som det står.`,
          en: `“${words}” does not stand in the text as whole words. Write it as it stands.`,
        }
