import { columnPairOf } from './pdf-columns.ts'
import { lineFrom, linesOf, WIDE_GAP } from './pdf-lines.ts'
import type { Line, Run, Segment } from './pdf-lines.ts'

export interface PageBox {
  readonly width: number
  /** A letter has its head on the first page only. */
  readonly isFirst: boolean
}

/** Text of a page in the order a person reads it, with a blank line where the page has one. */
export function layOutPage(runs: readonly Run[], page: PageBox): string {
  const lines = linesOf(runs)
  return textOf(lines, {
    page,
    leading: leadingOf(lines),
    headEnds: page.isFirst ? headEndsAt(lines, page) : -1,
    depth: 0,
  })
}

interface Layout {
  readonly page: PageBox
  /** Usual distance between lines, in letter sizes. */
  readonly leading: number
  readonly headEnds: number
  readonly depth: number
}

function textOf(lines: readonly Line[], layout: Layout): string {
  const pieces: string[] = []
  let at = 0
  let before: Line | undefined
  while (at < lines.length) {
    const first = lines[at]
    if (first === undefined) break
    const band = layout.depth < 4 ? findBand(lines, at, layout) : undefined
    if (before !== undefined) pieces.push(isApart(before, first, layout) ? '\n\n' : '\n')
    if (band === undefined) {
      pieces.push(rowText(first))
      before = first
      at += 1
    } else {
      pieces.push(bandText(band, layout))
      before = band.lines.at(-1)
      at += band.lines.length
    }
  }
  return pieces.join('')
}

function rowText(line: Line): string {
  return line.segments
    .map(({ text, left }, at) => {
      const before = line.segments[at - 1]
      if (before === undefined) return text
      return (left - before.right < WIDE_GAP * line.size ? ' ' : '   ') + text
    })
    .join('')
}

function isApart(above: Line, below: Line, { leading }: Layout): boolean {
  const size = Math.max(above.size, below.size, 1)
  const distance = (below.y - above.y) / size
  const isOtherSize = Math.abs(above.size - below.size) > 0.12 * size
  return distance > leading * 1.3 || isOtherSize
}

const MIN_GUTTER = 0.7

/** Lines beside each other on both sides of an empty strip of the page. */
interface Band {
  readonly lines: readonly Line[]
  readonly from: number
  readonly to: number
}

function findBand(lines: readonly Line[], start: number, layout: Layout): Band | undefined {
  // Lines on one side only, tight above the first that has two, belong to the block they stand in.
  let seed = start
  while (lines[seed]?.segments.length === 1) {
    const [line, next] = [lines[seed], lines[seed + 1]]
    if (line === undefined || next === undefined || isApart(line, next, layout)) return undefined
    seed += 1
  }
  const segments = lines[seed]?.segments ?? []
  const bands = segments.flatMap((segment, at) => {
    const next = segments[at + 1]
    return next === undefined ? [] : growBand(lines, start, segment.right, next.left, layout)
  })
  return bands.toSorted((a, b) => b.lines.length - a.lines.length || a.from - b.from)[0]
}

function growBand(lines: readonly Line[], start: number, left: number, right: number, layout: Layout): Band[] {
  let [from, to] = [left, right]
  let end = start
  let twoSided = 0
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const above = end > start ? lines[end - 1] : undefined
    if (line === undefined) break
    if (above !== undefined && isApart(above, line, layout) && !canStandApart(line, from, above, layout)) break
    const shrunk = shrink(line, from, to)
    if (shrunk[1] - shrunk[0] < MIN_GUTTER * line.size) break
    ;[from, to] = shrunk
    if (line.segments.some(({ right }) => right <= from) && line.segments.some(({ left }) => left >= to)) twoSided += 1
  }
  // One line with a narrow gap is a sentence that was set wide.
  const size = lines[start]?.size ?? 0
  const isBand = twoSided >= 3 || (twoSided > 0 && to - from >= WIDE_GAP * size)
  return isBand ? [{ lines: lines.slice(start, end), from, to }] : []
}

// The right block of a letter head may stand lower than the left one.
function canStandApart(line: Line, from: number, above: Line, { headEnds, leading }: Layout): boolean {
  const isNear = line.y - above.y < leading * 3 * line.size
  const isRight = line.segments.some(({ left }) => left > from)
  return isNear && isRight && line.y < headEnds
}

function shrink(line: Line, from: number, to: number): readonly [number, number] {
  let [low, high] = [from, to]
  for (const { left, right } of line.segments) {
    // Each piece goes to the side its middle is on.
    if ((left + right) / 2 < (from + to) / 2) low = Math.max(low, right)
    else high = Math.min(high, left)
  }
  return [low, high]
}

function bandText(band: Band, layout: Layout): string {
  const left = side(band.lines, ({ right }) => right <= band.from)
  const right = side(band.lines, (segment) => segment.left >= band.to)
  const deeper = { ...layout, depth: layout.depth + 1 }
  const isInHead = (band.lines.at(-1)?.y ?? 0) < layout.headEnds
  const pair = columnPairOf({ lines: band.lines, left, right, isInHead, pageWidth: layout.page.width })
  switch (pair) {
    case 'columns':
      return [textOf(left, deeper), textOf(right, deeper)].join(isInHead ? '\n\n' : '\n')
    case 'wrapped-rows':
      return rowGroups(band)
        .map((group) => {
          const cells = [
            textOf(
              side(group, (s) => s.right <= band.from),
              deeper,
            ),
            textOf(
              side(group, (s) => s.left >= band.to),
              deeper,
            ),
          ]
          return cells.filter((cell) => cell !== '').join(group.length === 1 ? '   ' : '\n')
        })
        .join('\n')
    case 'rows':
      return rowsText(band.lines, layout)
  }
}

function rowsText(lines: readonly Line[], layout: Layout): string {
  return lines
    .map((line, at) => {
      const above = lines[at - 1]
      return (above === undefined ? '' : isApart(above, line, layout) ? '\n\n' : '\n') + rowText(line)
    })
    .join('')
}

function side(lines: readonly Line[], isOn: (segment: Segment) => boolean): Line[] {
  return lines
    .map(({ segments }) => segments.filter(isOn))
    .filter((segments) => segments.length > 0)
    .map(lineFrom)
}

// A new row begins where the left cell has words again and nothing goes on from the line above.
function rowGroups(band: Band): Line[][] {
  const groups: Line[][] = []
  for (const line of band.lines) {
    const first = line.segments[0]
    const startsCell = first !== undefined && first.right <= band.from && !/^\p{Ll}/u.test(first.text)
    const group = groups.at(-1)
    if (group === undefined || startsCell) groups.push([line])
    else group.push(line)
  }
  return groups
}

function leadingOf(lines: readonly Line[]): number {
  const steps = lines
    .flatMap((line, at) => {
      const above = lines[at - 1]
      return above === undefined ? [] : [(line.y - above.y) / Math.max(line.size, 1)]
    })
    .toSorted((a, b) => a - b)
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 1.2
  // Few lines don't tell: one step alone may be the one between paragraphs.
  return Math.min(Math.max(usual, 1), steps.length < 4 ? 1.5 : 2.4)
}

// The head ends where running text begins: a line of one piece that fills more than half the page.
function headEndsAt(lines: readonly Line[], { width }: PageBox): number {
  const prose = lines.find(({ segments: [only, ...others] }) => {
    return only !== undefined && others.length === 0 && only.text.length > 40 && only.right - only.left > 0.55 * width
  })
  return prose?.y ?? Number.POSITIVE_INFINITY
}
