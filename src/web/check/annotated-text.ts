import type { Level } from '../../rules/verdict.ts'
import { type Block, listBlocks, reflow } from './letter-blocks.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** A finding that points at words, by the number it is shown with. */
export interface Mark extends Span {
  readonly number: number
  readonly level: Level
}

/** A place that something else on the page links to. */
export interface Anchor extends Span {
  readonly id: string
}

/** Words that the same marks cover from end to end. */
export interface Segment {
  readonly words: string
  /** The gravest of the marks that cover it. */
  readonly level: Level | null
  readonly covering: readonly number[]
  readonly beginning: readonly number[]
  /** Marks whose number is put after these words. */
  readonly ending: readonly number[]
  readonly anchors: readonly string[]
  readonly isAnchored: boolean
}

export interface AnnotatedBlock {
  readonly isItem: boolean
  readonly segments: readonly Segment[]
}

/** A paragraph with findings, and the paragraphs without that follow it: these may stand beside long findings. */
export interface Section {
  readonly lead: AnnotatedBlock
  readonly findings: readonly number[]
  readonly rest: readonly AnnotatedBlock[]
}

const GRAVEST: readonly Level[] = ['fejl', 'advarsel', 'raad']

/** The letter in sections, each with the findings about its first paragraph. Every mark given is in one section. */
export function annotate(text: string, marks: readonly Mark[], anchors: readonly Anchor[]): Section[] {
  const shown = reflow(text)
  const blocks = listBlocks(text)
  const placed = marks.map((mark) => ({ ...mark, home: homeOf(mark, blocks) }))
  const placedAnchors = anchors.map((anchor) => ({ ...anchor, home: homeOf(anchor, blocks) }))

  const sections: { lead: AnnotatedBlock; findings: number[]; rest: AnnotatedBlock[] }[] = []
  for (const block of blocks) {
    const here = placed.filter((mark) => mark.home === block).toSorted((a, b) => a.from - b.from || a.number - b.number)
    const annotated = annotateBlock(shown, block, placed, placedAnchors)
    const last = sections.at(-1)
    if (last === undefined || here.length > 0)
      sections.push({ lead: annotated, findings: here.map((m) => m.number), rest: [] })
    else last.rest.push(annotated)
  }
  return sections
}

/** Whether a quote has words to mark: a place that only a bug or an empty text can give is no place. */
export function isPlaceIn(text: string, { from, to }: Span): boolean {
  return from >= 0 && to <= text.length && text.slice(from, to).trim() !== ''
}

type Placed<T> = T & { readonly home: Block | undefined }

/** The paragraph a mark begins in. */
function homeOf(span: Span, blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.to > span.from)
}

function annotateBlock(
  text: string,
  block: Block,
  marks: readonly Placed<Mark>[],
  anchors: readonly Placed<Anchor>[],
): AnnotatedBlock {
  const within = (span: Span): boolean => span.from < block.to && span.to > block.from
  const here = marks.filter(within)
  const anchored = anchors.filter(within)
  const cuts = new Set([block.from, block.to])
  for (const { from, to } of [...here, ...anchored]) cuts.add(Math.max(from, block.from)).add(Math.min(to, block.to))
  const edges = [...cuts].toSorted((a, b) => a - b)

  const segments = edges.slice(0, -1).map((from, i): Segment => {
    const to = edges[i + 1] ?? block.to
    const covers = (span: Span): boolean => span.from < to && span.to > from
    const covering = here.filter(covers)
    const begins = (span: Span): boolean => covers(span) && Math.max(span.from, block.from) === from
    const atHome = covering.filter((mark) => mark.home === block)
    return {
      words: text.slice(from, to),
      level: GRAVEST.find((level) => covering.some((mark) => mark.level === level)) ?? null,
      covering: covering.map((mark) => mark.number),
      beginning: atHome.filter(begins).map((mark) => mark.number),
      ending: atHome.filter((mark) => Math.min(mark.to, block.to) === to).map((mark) => mark.number),
      anchors: anchored.filter((anchor) => begins(anchor) && anchor.home === block).map((a) => a.id),
      isAnchored: anchored.some(covers),
    }
  })
  return { isItem: block.isItem, segments }
}
