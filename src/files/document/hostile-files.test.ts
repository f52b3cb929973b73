import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { makeLetterDocx } from '../../../test/files/make-docx.ts'
import { makePdf, putLines } from '../../../test/files/make-pdf.ts'
import { bareDocxParts, makeZip, paragraph } from '../../../test/files/make-zip.ts'
import { createReader } from './isolated.ts'
import { readErrorWords } from '../read-error.ts'
import { runs } from '../../../test/runs.ts'

const LETTER = putLines(['Kære Mette', 'Du får støtte efter § 85.'])

const reader = createReader({ workers: 1 })

afterAll(() => reader.close())

interface Change {
  /** How far into the file, in thousandths. */
  readonly at: number
  readonly bytes: Uint8Array
}

const changes = fc.array(fc.record({ at: fc.nat(1000), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }), {
  minLength: 1,
  maxLength: 6,
})

function mutate(original: Uint8Array, changes: readonly Change[], keep: number): Uint8Array {
  const bytes = Buffer.from(original)
  for (const change of changes)
    bytes.set(change.bytes, Math.floor((change.at / 1000) * (bytes.length - change.bytes.length)))
  return bytes.subarray(0, Math.ceil((keep / 1000) * bytes.length))
}

const keeps = fc.oneof({ weight: 4, arbitrary: fc.constant(1000) }, fc.nat(1000))

/** Either text, or words on what is wrong: nothing is thrown. */
async function isAnswered(bytes: Uint8Array, name: string): Promise<void> {
  const read = await reader.read(bytes, name)
  if (read.ok) expect(read.value.text.trim()).not.toBe('')
  else expect(readErrorWords(read.error).da).not.toBe('')
}

test('any bytes by any name are answered', async () => {
  const names = fc.oneof(fc.constantFrom('a.txt', 'a.docx', 'a.pdf', 'a'), fc.string())
  const starts = fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '\uFEFF')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), starts, names, (bytes, start, name) =>
      isAnswered(Buffer.concat([Buffer.from(start), bytes]), name),
    ),
    { numRuns: runs(300) },
  )
})

test('any text is read back as it was, but for its line ends and what can not be seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('Kære ', 'æøå', '§ 85', '\r\n', '\n', 'ÆØÅ. ', '–', '€')),
      async (parts) => {
        const text = parts.join('')
        const read = await reader.read(Buffer.from(text), 'a.txt')
        const expected = text
          .replace(/\r\n/g, '\n')
          .replace(/ +$/gm, '')
          .replace(/\n{4,}/g, '\n\n\n')
        expect(read.ok ? read.value.text : '').toBe(expected.trim() === '' ? '' : expected)
      },
    ),
  )
})

test('a docx that was tampered with is answered', async () => {
  const docx = await makeLetterDocx()
  await fc.assert(
    fc.asyncProperty(changes, keeps, (list, keep) => isAnswered(mutate(docx, list, keep), 'a.docx')),
    { numRuns: runs(150) },
  )
})

test('a docx with broken XML inside is answered', async () => {
  const row = `<w:tr><w:tc>${paragraph('Rengøring')}</w:tc><w:tc>${paragraph('45 minutter')}</w:tc></w:tr>`
  const [types, relations, document] = bareDocxParts(
    `${paragraph('Kære Mette')}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p><w:tbl>${row}${row}</w:tbl>`,
  )
  if (types === undefined || relations === undefined || document === undefined) throw new Error('three parts')
  const signs = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    '&#0;',
    'w:',
    '<w:p>',
    '</w:p>',
    '<w:tbl>',
    '<![CDATA[',
    '<!--',
    'æ',
    '',
  )
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(6), signs), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(cuts, async (list) => {
      let xml = document.content.toString()
      for (const [at, width, sign] of list) {
        const from = at % xml.length
        xml = xml.slice(0, from) + sign + xml.slice(from + width)
      }
      await isAnswered(makeZip([types, relations, { ...document, content: xml }]), 'a.docx')
    }),
    { numRuns: runs(150) },
  )
})

test.each([false, true])('a pdf that was tampered with is answered, packed: %s', async (packed) => {
  const pdf = makePdf([LETTER, LETTER], { packed, withImage: true })
  await fc.assert(
    fc.asyncProperty(changes, keeps, (list, keep) => isAnswered(mutate(pdf, list, keep), 'a.pdf')),
    { numRuns: runs(150) },
  )
})
