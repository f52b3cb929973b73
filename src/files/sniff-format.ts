import { err, ok } from '../base/result.ts'
import type { Result } from '../base/result.ts'
import type { ReadError } from './read-error.ts'
import type { UnknownFormat } from './unknown-format.ts'

/** What the first bytes say. A `zip` may be a docx: only its list of contents tells. */
export type SniffedFormat = 'text' | 'zip' | 'pdf'

/** Decided by content first; the name only settles what the content leaves open. Text that is called a Word or PDF file is none that is whole. */
export function sniffFormat(bytes: Uint8Array, name: string): Result<SniffedFormat, ReadError> {
  if (bytes.length === 0) return err({ kind: 'tom' })
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const extension = extensionOf(name)

  if (/^(\xEF\xBB\xBF)?\s*%PDF-/.test(head)) return ok('pdf')
  if (extension === '.pdf' && head.includes('%PDF-')) return ok('pdf')
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return ok('zip')
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return err(oleError(bytes, extension))

  const what = unknownFormatOf(head)
  if (what !== undefined) return err({ kind: 'ukendt-format', what })
  return extension === '.docx' || extension === '.pdf' ? err({ kind: 'beskadiget' }) : ok('text')
}

export function extensionOf(name: string): string {
  return /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? ''
}

function unknownFormatOf(head: string): UnknownFormat | undefined {
  if (/^(\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(hei|mif|avif)|BM[^]{4}\0\0\0\0)/.test(head))
    return 'billede'
  if (/^(\x1F\x8B|7z\xBC\xAF\x27|Rar!\x1A|BZh[1-9]1AY|\xFD7zXZ\0)/.test(head)) return 'arkiv'
  if (head.startsWith('\x7FELF') || (head.startsWith('MZ') && head.slice(0, 64).includes('\0'))) return 'program'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(\xEF\xBB\xBF)?\s*<(!doctype\s|html[\s>]|\?xml\s)/i.test(head)) return 'webside'
  return undefined
}

// A docx with a password is an OLE file too, with a stream by this name inside.
function oleError(bytes: Uint8Array, extension: string): ReadError {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  if (isEncrypted) return { kind: 'krypteret' }
  const what: UnknownFormat =
    extension === '.msg'
      ? 'mail'
      : extension === '.xls'
        ? 'regneark'
        : extension === '.ppt'
          ? 'praesentation'
          : 'gammelt-word'
  return { kind: 'ukendt-format', what }
}
