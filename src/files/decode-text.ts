import { err, ok } from '../base/result.ts'
import type { Result } from '../base/result.ts'
import type { ReadError } from './read-error.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Text of a text file, by its mark, else by what its bytes can be. */
export function decodeText(bytes: Uint8Array): Result<string, ReadError> {
  const text = decode(bytes, encodingOf(bytes))
  return isReadable(text) ? ok(text) : err({ kind: 'ikke-tekst' })
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return wide
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

// In UTF-16 nearly every other byte of Danish text is NUL; in no other text is any.
export function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return undefined
  let evenNuls = 0
  let oddNuls = 0
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) evenNuls += 1
    else oddNuls += 1
  }
  const half = sample.length / 2
  if (oddNuls > half * 0.7 && evenNuls < half * 0.05) return 'utf-16le'
  if (evenNuls > half * 0.7 && oddNuls < half * 0.05) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

function isReadable(text: string): boolean {
  if (text.includes('\0')) return false
  // C1 controls are what windows-1252 gives for bytes it has no letter for.
  const strange = text.match(/[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F-\x9F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0
  return strange <= text.length * 0.005 || (strange === 1 && text.length > 20)
}
