/** A piece of text on a page; `y` grows downwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** What stands together on a line, with no gap in it that could part two columns. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Segments from left to right; `y` and `size` are those of most of the letters. */
export interface Line {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** From this gap on, in letter sizes, two words may stand in different columns. Justified lines stay below it. */
const COLUMN_GAP = 0.9
/** From here on they do not belong to one sentence. */
export const WIDE_GAP = 2

/** Lines of a page from the top, each split where there is a wide gap. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs.flatMap(splitAtSpaces).toSorted((a, b) => a.y - b.y || a.x - b.x)
  const groups: Run[][] = []
  let baseline = Number.NEGATIVE_INFINITY
  let size = 0
  for (const run of sorted) {
    // Raised and lowered letters belong to the line they are beside.
    const isSameLine = run.y - baseline <= 0.4 * Math.max(run.size, size)
    const group = groups.at(-1)
    if (group !== undefined && isSameLine) {
      group.push(run)
      size = Math.max(size, run.size)
    } else {
      groups.push([run])
      baseline = run.y
      size = run.size
    }
  }
  return joinBesides(groups).map(lineOf)
}

// Two blocks beside each other seldom share their baselines: lines at nearly one height count as one, with a gap in it.
function joinBesides(groups: readonly (readonly Run[])[]): (readonly Run[])[] {
  const joined: (readonly Run[])[] = []
  let wasJoined = false
  for (const group of groups) {
    const above = joined.at(-1)
    if (above !== undefined && !wasJoined && areBeside(above, group)) {
      joined[joined.length - 1] = [...above, ...group]
      wasJoined = true
    } else {
      joined.push(group)
      wasJoined = false
    }
  }
  return joined
}

function areBeside(above: readonly Run[], below: readonly Run[]): boolean {
  const size = Math.max(mainSize(above), mainSize(below))
  const step = Math.min(...below.map(({ y }) => y)) - Math.max(...above.map(({ y }) => y))
  if (step > 0.75 * size) return false
  const [a, b] = [extentOf(above), extentOf(below)]
  return a.left - b.right >= WIDE_GAP * size || b.left - a.right >= WIDE_GAP * size
}

function extentOf(runs: readonly Run[]): { readonly left: number; readonly right: number } {
  return { left: Math.min(...runs.map(({ x }) => x)), right: rightOf(runs) }
}

// Some programs make columns out of spaces within one piece of text.
function splitAtSpaces(run: Run): Run[] {
  if (!/\S\s{6,}\S/.test(run.text)) return run.text.trim() === '' ? [] : [run]
  const letter = run.width / run.text.length
  return [...run.text.matchAll(/\S+(?:\s{1,5}\S+)*/g)].map((part) => ({
    ...run,
    text: part[0],
    x: run.x + part.index * letter,
    width: part[0].length * letter,
  }))
}

function lineOf(group: readonly Run[]): Line {
  const runs = group.toSorted((a, b) => a.x - b.x)
  const size = mainSize(runs)
  const pieces: Run[][] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    if (piece === undefined || before === undefined) pieces.push([run])
    else if (run.x - rightOf(piece) < COLUMN_GAP * size || isMark(piece.map(({ text }) => text).join('')))
      piece.push(run)
    else pieces.push([run])
  }
  return lineFrom(pieces.map(segmentOf))
}

/** The line that some segments make, without those that were beside them. */
export function lineFrom(segments: readonly Segment[]): Line {
  const size = mainSize(segments)
  return { y: mainHeight(segments, size), size, segments }
}

function segmentOf(runs: readonly Run[]): Segment {
  const size = mainSize(runs)
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    text += spaceBetween(text, run.text, run.x - right, size) + run.text
    right = Math.max(right, run.x + run.width)
  }
  return { text: text.trim(), left: runs[0]?.x ?? 0, right, y: mainHeight(runs, size), size }
}

function rightOf(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ x, width }) => x + width))
}

// Footnote marks are raised: the line stands where its full-sized letters do.
function mainHeight(pieces: readonly { readonly y: number; readonly size: number }[], size: number): number {
  return Math.max(...pieces.filter((piece) => piece.size >= 0.9 * size).map(({ y }) => y))
}

function spaceBetween(before: string, after: string, gap: number, size: number): string {
  if (before === '' || /\s$/.test(before) || /^\s/.test(after)) return ''
  return gap > 0.12 * size ? ' ' : ''
}

/** A bullet, a number or a label: what follows belongs to it, however far it stands off. */
function isMark(text: string): boolean {
  return (
    /^\s*(?:[•·▪◦‣*–\uF0B7\uF0A7o-]|\(?(?:\d{1,2}|[a-zæøå])[.)])\s*$/i.test(text) || /\p{L}[^.]{0,30}:\s*$/u.test(text)
  )
}

// The size most letters have: not that of a footnote mark or a large first letter.
function mainSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1])
  return most?.[0] ?? 0
}
