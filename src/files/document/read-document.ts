import { err, ok } from '../../base/result.ts'
import type { Result } from '../../base/result.ts'
import { decodeText } from '../decode-text.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { sniffFormat } from '../sniff-format.ts'
import type { SniffedFormat } from '../sniff-format.ts'
import { tidyText } from './tidy-text.ts'

export interface ReadText {
  readonly text: string
  readonly format: 'text' | 'docx' | 'pdf'
}

/**
 * Text of a file, by what it holds. Files from outside go through `createReader`: only there can a docx or
 * pdf that never lets go be stopped, and pdfjs drops failing promises that would end the program from here.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
): Promise<Result<ReadText, ReadError>> {
  if (bytes.length > limits.maxBytes) return err({ kind: 'for-stor', measure: 'bytes', max: limits.maxBytes })
  const format = sniffFormat(bytes, name)
  if (!format.ok) return format
  const read = await withinTime(readAs(format.value, bytes, name, limits), limits)
  if (!read.ok) return read
  const text = tidyText(read.value)
  if (text.trim() === '') return err({ kind: 'tom' })
  if (text.length > limits.maxCharacters) return err({ kind: 'for-stor', measure: 'tegn', max: limits.maxCharacters })
  return ok({ text, format: format.value === 'zip' ? 'docx' : format.value })
}

async function readAs(
  format: SniffedFormat,
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): Promise<Result<string, ReadError>> {
  switch (format) {
    case 'text':
      return decodeText(bytes)
    case 'zip':
      return (await import('./read-docx.ts')).readDocx(bytes, name, limits)
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, limits)
  }
}

function withinTime<T>(work: Promise<Result<T, ReadError>>, { maxMillis }: Limits): Promise<Result<T, ReadError>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(err({ kind: 'tog-for-lang', seconds: maxMillis / 1000 })), maxMillis)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
