import type { JsonText, Spot } from './read-json.ts'

/** Where a JSON pointer points in the text; where nothing stands there, the nearest that it lies in. */
export interface FoundSpot {
  readonly spot: Spot
  readonly isThere: boolean
}

export function findSpot({ value, spots, root }: JsonText, pointer: string): FoundSpot {
  let at = value
  let spot = root
  for (const step of stepsOf(pointer)) {
    const next = typeof at === 'object' && at !== null ? spots.get(at)?.get(step) : undefined
    if (next === undefined) return { spot, isThere: false }
    spot = next
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return { spot, isThere: true }
}

/** `/needs/0/goal` to `needs`, `0`, `goal`. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function pointerTo(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The offset in the text of a unit of the string that stands at a spot: an escape is longer than what it means. */
export function offsetInString(text: string, { from }: Spot, unit: number): number {
  let at = from + 1
  for (let passed = 0; passed < unit; passed++) at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1
  return at
}
