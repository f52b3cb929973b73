import type { Span } from './pattern.ts'

/** Each place once; of two that overlap, one over both, of the kind of the longer. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = whole.at(-1)
    if (last === undefined || span.from >= last.to) whole.push(span)
    else whole[whole.length - 1] = { ...last, to: Math.max(last.to, span.to) }
  }
  return whole
}
