import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { decodeText } from '../../files/decode-text.ts'
import { sniffFormat } from '../../files/sniff-format.ts'
import { type Upload, uploadIn } from './read-upload.ts'

/** A paper that may lie in a case. */
export interface Paper {
  /** What the sender called the file, without what could mislead. */
  readonly name: string
  /** By what it holds. */
  readonly mime: string
  /** How a name for it ends: `.pdf`. */
  readonly ending: string
  readonly bytes: Uint8Array
  /** SHA-256 in hexadecimal: what the journal names it by. */
  readonly hash: string
}

/** The file of a form, if it is one that may lie in a case; otherwise what to do. */
export function paperIn(body: unknown): Result<Paper, Words> {
  const upload = uploadIn(body)
  if (upload === undefined) return err(NO_FILE)
  if (upload.bytes.length === 0) return err(EMPTY)
  const kind = kindOf(upload)
  if (kind === undefined) return err(NOT_ALLOWED)
  const { bytes } = upload
  return ok({ ...kind, name: plainName(upload.name), bytes, hash: createHash('sha256').update(bytes).digest('hex') })
}

interface PaperKind {
  readonly mime: string
  readonly ending: string
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** By what it holds, whatever it is called and said to be. */
export function kindOf({ name, bytes }: Upload): PaperKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('\u0089PNG')) return { mime: 'image/png', ending: '.png' }
  if (head.startsWith('\u00FF\u00D8\u00FF')) return { mime: 'image/jpeg', ending: '.jpg' }
  const format = sniffFormat(bytes, name)
  if (!format.ok) return undefined
  switch (format.value) {
    case 'pdf':
      return { mime: 'application/pdf', ending: '.pdf' }
    case 'zip':
      return name.toLowerCase().endsWith('.docx') && isWord(bytes) ? { mime: DOCX, ending: '.docx' } : undefined
    case 'text':
      // What is neither of the others may still be sound or film.
      return decodeText(bytes).ok ? { mime: 'text/plain; charset=utf-8', ending: '.txt' } : undefined
  }
}

/** The names in a zip stand in the open: those of a Word document lie in the folder `word`. */
const isWord = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/')

/** Without control signs, folders, and signs that turn the direction of the rest, so that the ending is what it looks like. */
const plainName = (name: string): string =>
  [...name.normalize('NFC').replaceAll(/\p{C}/gu, '')]
    .filter((sign) => sign !== '/' && sign !== '\\')
    .join('')
    .trim()
    .slice(-120) || 'dokument'

const NO_FILE: Words = { da: 'Vælg en fil.', en: 'Choose a file.' }
const EMPTY: Words = { da: 'Filen er tom. Vælg en anden fil.', en: 'The file is empty. Choose another file.' }
const NOT_ALLOWED: Words = {
  da: 'Filen kan ikke lægges i sagen. Brug PDF, Word (.docx), PNG, JPEG eller ren tekst.',
  en: 'The file can’t be added to the case. Use PDF, Word (.docx), PNG, JPEG or plain text.',
}
export const TOO_LARGE: Words = {
  da: 'Filen er for stor. Den må højst fylde 25 MB.',
  en: 'The file is too large. It may take up at most 25 MB.',
}
