import type { Line, Segment } from './pdf-lines.ts'

/** How two blocks beside each other are read: one after the other, or across. */
export type ColumnPair = 'columns' | 'wrapped-rows' | 'rows'

interface Pair {
  readonly lines: readonly Line[]
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  readonly isInHead: boolean
  readonly pageWidth: number
}

export function columnPairOf({ lines, left, right, isInHead, pageWidth }: Pair): ColumnPair {
  const paired = lines.filter(({ segments }) => segments.length > 1).length
  if (isInHead) return paired >= 2 && !areLabels(left) ? 'columns' : lines.length === paired ? 'rows' : 'columns'

  const leftWraps = wrapShare(left)
  const rightWraps = wrapShare(right)
  const isWide = Math.min(meanWidth(left), meanWidth(right)) > 0.25 * pageWidth
  if (lines.length >= 5 && isWide && leftWraps >= 0.3 && rightWraps >= 0.3) return 'columns'
  const hasLoneContinuation = lines.some(({ segments }, at) => at > 0 && segments.length === 1 && goesOn(segments[0]))
  return hasLoneContinuation || leftWraps >= 0.3 ? 'wrapped-rows' : 'rows'
}

// "Dato", "Sagsnr." and the like name what stands to their right.
function areLabels(left: readonly Line[]): boolean {
  const labels = left.filter(({ segments }) => LABEL.test(segments[0]?.text ?? ''))
  return labels.length > left.length / 2
}

const LABEL =
  /^(dato|sag(s(nr|nummer|id)?)?|j(ournal)?\.?\s?(nr|nummer)|ref(erence)?|cpr|tlf|telefon|e-?mail|mail|navn|adresse|sagsbehandler|brevid|dok(ument)?\.?\s?nr)\b/i

function wrapShare(lines: readonly Line[]): number {
  const following = lines.slice(1)
  const wraps = following.filter(({ segments }, at) => {
    const above = lines[at]?.segments[0]?.text ?? ''
    return goesOn(segments[0]) && !/[.!?:;]$/.test(above)
  })
  return following.length === 0 ? 0 : wraps.length / following.length
}

function goesOn(segment: Segment | undefined): boolean {
  return segment !== undefined && /^\p{Ll}/u.test(segment.text)
}

function meanWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ segments }) => (segments.at(-1)?.right ?? 0) - (segments[0]?.left ?? 0))
  return widths.reduce((sum, width) => sum + width, 0) / Math.max(widths.length, 1)
}
