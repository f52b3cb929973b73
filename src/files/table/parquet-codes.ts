import type { ColumnMetaData, PageHeader, SchemaTree } from 'hyparquet'
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import type { CodedColumn } from '../../stages/13-learning/coded-values.ts'

/** Wider numbers than this don't fit beside the rest of a byte in what is shifted at once. */
const WIDEST = 24

/**
 * A column of a Parquet file as the file keeps it: each value once, and for each row which one. The library that reads
 * the file gives each row its value, which for most columns is the greater part of the work. Undefined where the column
 * is written in another way; throws where it is broken.
 *
 * @param bytes the column's part of the file, from its first page to its last
 * @param path the column in the schema of the file, from the root
 */
export function readParquetCodes(
  bytes: ArrayBuffer,
  meta: ColumnMetaData,
  path: SchemaTree[],
  rows: number,
): CodedColumn | undefined {
  const element = path.at(-1)?.element
  if (path.length !== 2 || element === undefined || element.repetition_type === 'REPEATED') return undefined
  const optional = element.repetition_type !== 'REQUIRED'
  const decoder = {
    pathInSchema: meta.path_in_schema,
    type: meta.type,
    element,
    schemaPath: path,
    codec: meta.codec,
    parsers: DEFAULT_PARSERS,
  }
  const reader = { view: new DataView(bytes), offset: 0 }
  const codes = new Int32Array(rows)
  const isBoolean = meta.type === 'BOOLEAN'
  let dictionary: ArrayLike<unknown> | undefined = isBoolean ? [false, true] : undefined
  let row = 0
  while (row < rows && reader.offset < bytes.byteLength) {
    const header = parquetHeader(reader)
    if (header.type === 'DICTIONARY_PAGE') {
      const { data } = readPage(reader, header, decoder, undefined, undefined, 0)
      if (data !== undefined) dictionary = convert(data, decoder)
      continue
    }
    const page = new Uint8Array(bytes, reader.offset, header.compressed_page_size)
    reader.offset += header.compressed_page_size
    const found = dictionary === undefined ? undefined : openPage(page, header, meta.codec, optional)
    if (found === undefined || found.isBits !== isBoolean || row + found.rows > rows) return undefined
    readPageCodes(found, codes, row)
    row += found.rows
  }
  if (row !== rows || dictionary === undefined) throw new Error(`${row} of ${rows} rows were there`)
  return { dictionary, codes }
}

/** A page of values, unpacked: where which rows have a value begins and ends, and where the values begin. */
interface Page {
  readonly rows: number
  readonly bytes: Uint8Array
  /** Which rows have a value; undefined where all have. */
  readonly told: { readonly bytes: Uint8Array; readonly from: number; readonly to: number } | undefined
  readonly from: number
  /** One bit for each value, and no dictionary. */
  readonly isBits: boolean
}

function openPage(
  given: Uint8Array,
  header: PageHeader,
  codec: ColumnMetaData['codec'],
  optional: boolean,
): Page | undefined {
  const size = header.uncompressed_page_size
  const first = header.data_page_header
  if (first !== undefined) {
    const isBits = first.encoding === 'PLAIN'
    if (!isBits && !first.encoding.endsWith('_DICTIONARY')) return undefined
    const bytes = decompressPage(given, size, codec, undefined)
    const from = optional ? 4 + uint32(bytes, 0) : 0
    const told = optional ? { bytes, from: 4, to: from } : undefined
    return { rows: first.num_values, bytes, told, from, isBits }
  }
  const second = header.data_page_header_v2
  if (second === undefined || !(second.encoding === 'PLAIN' || second.encoding.endsWith('_DICTIONARY')))
    return undefined
  const levels = second.repetition_levels_byte_length + second.definition_levels_byte_length
  const rest = given.subarray(levels)
  return {
    rows: second.num_rows,
    bytes:
      second.is_compressed === false || size === levels ? rest : decompressPage(rest, size - levels, codec, undefined),
    told: optional ? { bytes: given, from: second.repetition_levels_byte_length, to: levels } : undefined,
    from: 0,
    isBits: second.encoding === 'PLAIN',
  }
}

/** Into the rows of a page: 0 where there is no value, else one more than the value's place among the values. */
function readPageCodes({ rows, bytes, told, from, isBits }: Page, codes: Int32Array, row: number): void {
  let isTold: Int32Array | undefined
  let values = rows
  if (told !== undefined) {
    isTold = new Int32Array(rows)
    readHybrid(told.bytes, told.from, told.to, 1, isTold)
    values = 0
    for (const one of isTold) values += one
    if (values === rows) isTold = undefined
    if (values === 0) return
  }
  const places = new Int32Array(values)
  if (isBits) unpack(bytes, from, 1, places, 0, values)
  else readHybrid(bytes, from + 1, bytes.length, bytes[from] ?? 0, places)
  if (isTold === undefined) {
    for (let at = 0; at < rows; at += 1) codes[row + at] = (places[at] ?? 0) + 1
    return
  }
  let next = 0
  for (let at = 0; at < rows; at += 1) {
    if (isTold[at] === 0) continue
    codes[row + at] = (places[next] ?? 0) + 1
    next += 1
  }
}

/** Numbers of so many bits, in runs of the same and in runs that are packed, until all that are asked for are read. */
function readHybrid(bytes: Uint8Array, from: number, to: number, width: number, out: Int32Array): void {
  if (width === 0) return
  if (width > WIDEST) throw new Error(`numbers of ${width} bits`)
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, to), offset: from }
  let seen = 0
  while (seen < out.length) {
    const header = readVarInt(reader)
    const run = header >>> 1
    if (run === 0) throw new Error('a run of nothing')
    if ((header & 1) === 1) {
      const count = Math.min(run * 8, out.length - seen)
      unpack(bytes, reader.offset, width, out, seen, count)
      seen += count
      reader.offset += run * width
    } else {
      let value = 0
      for (let shift = 0; shift < width; shift += 8) {
        value |= reader.view.getUint8(reader.offset) << shift
        reader.offset += 1
      }
      const end = Math.min(seen + run, out.length)
      out.fill(value, seen, end)
      seen = end
    }
  }
}

function unpack(bytes: Uint8Array, from: number, width: number, out: Int32Array, at: number, count: number): void {
  if (from + Math.ceil((count * width) / 8) > bytes.length) throw new Error('the page ends before its numbers')
  const mask = (1 << width) - 1
  let next = from
  let held = 0
  let bits = 0
  for (let i = at; i < at + count; i += 1) {
    while (bits < width) {
      held |= (bytes[next] ?? 0) << bits
      next += 1
      bits += 8
    }
    out[i] = held & mask
    held >>>= width
    bits -= width
  }
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
}
