/**
 * Pages as one text: what stands at the edge of every page is kept once, and a sentence
 * that goes on to the next page is not torn. A form feed on a line of its own is a page break.
 */
export function joinPages(pages: readonly string[]): string {
  const kept = withoutRunningEdges(pages.map((page) => page.split('\n'))).map((lines) => lines.join('\n').trim())
  let text = ''
  for (const page of kept) {
    if (page === '') continue
    if (text === '') text = page
    else text += (goesOn(text, page) ? '\n' : '\n\n\f\n') + page
  }
  return text
}

const EDGE = 4
const PAGE_NUMBER = /^[-–\s]*(?:side|page|s\.)?\s*\d{1,3}\s*(?:(?:af|of|\/)\s*\d{1,3})?[-–\s]*$/i

function withoutRunningEdges(pages: readonly (readonly string[])[]): string[][] {
  if (pages.length < 2) return pages.map((lines) => [...lines])
  const tops = pages.map((lines) => edgeOf(lines, false))
  const bottoms = pages.map((lines) => edgeOf(lines, true))
  return pages.map((lines, page) => {
    const dropped = new Set<number>()
    for (const at of tops[page] ?? []) {
      if (isRunning(lines[at], pages.slice(0, page), tops.slice(0, page))) dropped.add(at)
    }
    for (const at of bottoms[page] ?? []) {
      // A footer is kept where it is last, below the letter, so that it parts no sentence.
      if (isRunning(lines[at], pages.slice(page + 1), bottoms.slice(page + 1))) dropped.add(at)
    }
    for (const at of [...(tops[page] ?? []), ...(bottoms[page] ?? [])]) {
      if (PAGE_NUMBER.test(lines[at] ?? '')) dropped.add(at)
    }
    return lines.filter((_, at) => !dropped.has(at))
  })
}

/** Where the outermost lines with words are. */
function edgeOf(lines: readonly string[], fromBottom: boolean): number[] {
  const filled = [...lines.keys()].filter((at) => lines[at]?.trim() !== '')
  // On a short page no line is at both edges.
  const size = Math.min(EDGE, Math.floor(filled.length / 2))
  return fromBottom ? filled.slice(filled.length - size) : filled.slice(0, size)
}

function isRunning(
  line: string | undefined,
  pages: readonly (readonly string[])[],
  edges: readonly (readonly number[])[],
): boolean {
  const own = sameOnEachPage(line ?? '')
  if (own === '') return false
  return pages.some((other, page) => (edges[page] ?? []).some((at) => sameOnEachPage(other[at] ?? '') === own))
}

// Only a page number may differ: a date or an amount that differs is no running line.
function sameOnEachPage(line: string): string {
  return line
    .trim()
    .replace(/\b(?:side|page)\s+\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?|\b\d{1,3}\s*\/\s*\d{1,3}$/i, 'side')
}

function goesOn(above: string, below: string): boolean {
  return /^\p{Ll}/u.test(below) && !/[.!?:;]$/.test(above)
}
