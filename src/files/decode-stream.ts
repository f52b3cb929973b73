import { type Encoding, wideEncodingOf } from './decode-text.ts'

/** A byte that the encoding of the rest does not know. */
export class MixedEncoding extends Error {}

/**
 * Text as it comes, from a file that is never held whole. The mark at the beginning decides, else NULs;
 * else the first piece that has more than ASCII, since until then the two that are left read the same.
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let isFirst = true
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    if (decoder === undefined) {
      const encoding = isFirst ? (markedEncoding(chunk) ?? bodyEncoding(chunk)) : bodyEncoding(chunk)
      if (encoding !== undefined) decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
    }
    isFirst = false
    yield decoder === undefined ? ASCII.decode(chunk) : told(() => decoder?.decode(chunk, { stream: true }) ?? '')
  }
  if (decoder !== undefined) yield told(() => decoder?.decode() ?? '')
}

const ASCII = new TextDecoder('latin1')

function told(decode: () => string): string {
  try {
    return decode()
  } catch (cause) {
    throw new MixedEncoding('not UTF-8 all the way', { cause })
  }
}

function markedEncoding(chunk: Uint8Array): Encoding | undefined {
  const [first, second, third] = chunk
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  return wideEncodingOf(chunk)
}

function bodyEncoding(chunk: Uint8Array): Encoding | undefined {
  if (chunk.every((byte) => byte < 0x80)) return undefined
  try {
    // As a stream, so that a letter cut in two at the end is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
