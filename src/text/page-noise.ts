import { findDays } from './day.ts'

/** What is printed on every page and says nothing: page numbers, and the header or footer lines beside them. */
const PAGE_NUMBER =
  /^(?:.{0,60}\s)?(?:side|page)\s*:?\s*\d{1,3}(?:\s*(?:af|\/|of|ud af)\s*\d{1,3})?$|^-\s*\d{1,3}\s*-$|^\d{1,3}\s*\/\s*\d{1,3}$/i
export const INLINE_PAGE_NUMBER = /(?<=\s)[Ss]ide\s\d{1,3}\s(?:af|\/)\s\d{1,3}\s(?=[a-zæøå])/g

/** The first line of the first page: what stands beside its number is said once, as the day of a print. */
const FIRST_LINE = /^\S.*\s(?:side|page)\s*:?\s*1(?!\d)/i

/** Below the name of the authority, the head of the first page may tell the day beside its number. */
const HEAD_LINES = 5

function tellsItsDay(line: string): boolean {
  return FIRST_LINE.test(line) && findDays(line).some(({ year, day }) => year !== null && day !== null)
}

/** Numbers of the lines that are noise: page numbers, and short lines beside one that stand more than once in the text. */
export function noiseLines(lines: readonly string[]): ReadonlySet<number> {
  const noise = new Set<number>()
  const times = new Map<string, number>()
  const firstAt = new Map<string, number>()
  const first = lines.findIndex((line) => line !== '')
  const head = new Set(lines.flatMap((line, i) => (line === '' ? [] : [i])).slice(0, HEAD_LINES))
  lines.forEach((line, i) => {
    if (line === '') return
    times.set(line, (times.get(line) ?? 0) + 1)
    if (!firstAt.has(line)) firstAt.set(line, i)
  })
  lines.forEach((line, i) => {
    if (line.length > 90 || !PAGE_NUMBER.test(line) || (i === first && FIRST_LINE.test(line))) return
    if (head.has(i) && tellsItsDay(line)) return
    noise.add(i)
    for (const step of [-1, 1]) {
      let j = i + step
      for (let near = 0; near < 5 && j >= 0 && j < lines.length; near += 1, j += step) {
        const beside = lines[j] ?? ''
        if (beside === '') continue
        if (beside.length > 80 || (times.get(beside) ?? 0) < 2 || /[.!?]$/.test(beside)) break
        noise.add(j)
      }
    }
  })
  // The first standing of a repeated header is the letter head itself: keep it.
  const kept = new Set<string>()
  lines.forEach((line, i) => {
    if (!noise.has(i) || PAGE_NUMBER.test(line) || kept.has(line)) return
    kept.add(line)
    if (firstAt.get(line) === i) noise.delete(i)
  })
  return noise
}
