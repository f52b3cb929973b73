import { err, ok } from '../../base/result.ts'
import type { Result } from '../../base/result.ts'
import type { Limits } from '../limits.ts'
import { layOutPage } from './pdf-layout.ts'
import type { Run } from './pdf-lines.ts'
import { joinPages } from './pdf-pages.ts'
import type { ReadError } from '../read-error.ts'

/** Text of a pdf, page by page. Nothing is drawn, no script is run and nothing is fetched. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Result<string, ReadError>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const deadline = performance.now() + limits.maxMillis
  const task = pdfjs.getDocument({
    // A copy: pdfjs takes over the memory it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      if (performance.now() > deadline) return err({ kind: 'tog-for-lang', seconds: limits.maxMillis / 1000 })
      const page = await document.getPage(number)
      const box = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const items = content.items.filter((item) => 'str' in item)
      characters += items.reduce((sum, { str }) => sum + str.length, 0)
      if (characters > limits.maxCharacters)
        return err({ kind: 'for-stor', measure: 'tegn', max: limits.maxCharacters })
      const runs = items.flatMap((item) => runOf(item, pdfjs.Util.transform(box.transform, item.transform)))
      pages.push(layOutPage(runs, { width: box.width, isFirst: number === 1 }))
      page.cleanup()
    }
    const text = joinPages(pages)
    return isScanned(text, bytes) ? err({ kind: 'scannet-uden-tekst' }) : ok(text)
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    return err({ kind: isLocked ? 'krypteret' : 'beskadiget' })
  } finally {
    // Tidying up after a damaged file may fail as well, and tells nothing new.
    await task.destroy().catch(() => undefined)
  }
}

interface Item {
  readonly str: string
  readonly width: number
}

function runOf(item: Item, matrix: unknown): Run[] {
  const [a, b, c, d, x, y] = Array.isArray(matrix) ? matrix.map(Number) : []
  if (a === undefined || b === undefined || c === undefined || d === undefined || x === undefined || y === undefined)
    return []
  const size = Math.hypot(c, d)
  const isUpright = Math.abs(b) <= Math.abs(a)
  // Text up the margin is a form number or a stamp, never the letter.
  if (!isUpright || item.str === '' || !Number.isFinite(x + y + size + item.width) || size === 0) return []
  return [{ text: item.str, x, y, width: Math.max(item.width, 0), size }]
}

// A scan may have a line put on by the scanner; letters without a known alphabet come out as private signs.
function isScanned(text: string, bytes: Uint8Array): boolean {
  const signs = text.match(/[^\s]/g)?.length ?? 0
  if (signs === 0) return true
  const unreadable = text.match(/[\uE000-\uEFFF\uFFFD\0-\x08\x0E-\x1F\x80-\x9F]/g)?.length ?? 0
  if (unreadable > signs * 0.3) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < 40 && hasImage(bytes)
}

// The description of an image is never packed, so it can be found without reading the file.
function hasImage(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes('/Subtype/Image') || buffer.includes('/Subtype /Image')
}
