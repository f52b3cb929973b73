import { describe, expect, test } from 'vitest'
import { makeLetterDocx } from '../../../test/files/make-docx.ts'
import { makePdf, putLines } from '../../../test/files/make-pdf.ts'
import { bareDocxParts, makeZip, paragraph } from '../../../test/files/make-zip.ts'
import { defaultLimits } from '../limits.ts'
import { readDocument } from './read-document.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value.text
}

async function errorOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const read = await readDocument(bytes, name)
  return read.ok ? `læst: ${read.value.text}` : read.error
}

describe('text', () => {
  const text = 'Kære Åse\n\nDu får afslag efter § 85 – ærgerligt, synes Øjvind.\n'
  const plain = text.replace('–', '-')
  const wide = Buffer.from(text, 'utf16le')

  test.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16 big-endian with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
    ['UTF-16 without its mark', wide, text],
    ['UTF-16 big-endian without its mark', Buffer.from(wide).swap16(), text],
    ['Latin-1', latin1(plain), plain],
    ['Windows-1252', latin1(text.replace('–', '\x96')), text],
  ])('%s is read', async (_, bytes, expected) => {
    expect(await textOf(bytes, 'brev.txt')).toBe(expected)
  })

  test('line ends, loose accents and invisible letters are written in one way', async () => {
    const raw = 'Kære A\u030Ase\r\nbe\u00ADgrun\u00AD\rdelse\u200B   \n\n\n\n\nSlut'
    expect(await textOf(Buffer.from(raw), 'brev.txt')).toBe('Kære Åse\nbegrun-\ndelse\n\n\nSlut')
  })

  test('the hard space in § 85 is kept', async () => {
    expect(await textOf(Buffer.from('efter §\u00A085'), 'brev.txt')).toBe('efter §\u00A085')
  })

  test.each(['brev', 'brev.txt', 'brev.doc', 'brev.docx.txt'])('text called %s is text', async (name) => {
    expect(await readDocument(Buffer.from('Kære Mette'), name)).toEqual({
      ok: true,
      value: { text: 'Kære Mette', format: 'text' },
    })
  })

  test('text that tells of PDF and zip files is text', async () => {
    expect(await textOf(Buffer.from('Filer begynder med %PDF-1.4 eller PK.'), 'note.txt')).toContain('%PDF-1.4')
  })
})

describe('what is no letter is refused for what it is', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const lockedWord = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])

  test.each([
    ['nothing', Buffer.alloc(0), 'a.txt', { kind: 'tom' }],
    ['only blanks', Buffer.from(' \r\n\t\n'), 'a.txt', { kind: 'tom' }],
    ['only a mark', Buffer.from('\uFEFF'), 'a.txt', { kind: 'tom' }],
    ['an old Word file', ole, 'a.doc', { kind: 'ukendt-format', what: 'gammelt-word' }],
    ['a mail', ole, 'a.msg', { kind: 'ukendt-format', what: 'mail' }],
    ['a Word file with a password', lockedWord, 'a.docx', { kind: 'krypteret' }],
    [
      'an image named as a letter',
      latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'),
      'a.docx',
      { kind: 'ukendt-format', what: 'billede' },
    ],
    ['a photo', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'a.jpg', { kind: 'ukendt-format', what: 'billede' }],
    ['a program', latin1('MZ\x90\0\x03\0\0\0\x04\0'), 'a.exe', { kind: 'ukendt-format', what: 'program' }],
    ['an archive', makeZip([{ name: 'a.txt', content: 'a' }]), 'a.zip', { kind: 'ukendt-format', what: 'arkiv' }],
    ['an empty archive', makeZip([]), 'a.zip', { kind: 'ukendt-format', what: 'arkiv' }],
    [
      'a spreadsheet',
      makeZip([{ name: 'xl/workbook.xml', content: '<a/>' }]),
      'a.xlsx',
      { kind: 'ukendt-format', what: 'regneark' },
    ],
    ['rich text', Buffer.from('{\\rtf1 hej}'), 'a.rtf', { kind: 'ukendt-format', what: 'rtf' }],
    ['a web page', Buffer.from('<!DOCTYPE html><p>hej'), 'a.txt', { kind: 'ukendt-format', what: 'webside' }],
    ['bytes', Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 256)), 'a.txt', { kind: 'ikke-tekst' }],
    [
      'bytes named as a Word file',
      Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 256)),
      'a.docx',
      { kind: 'beskadiget' },
    ],
    ['text named as a Word file', Buffer.from('Kære Mette'), 'a.docx', { kind: 'beskadiget' }],
    ['text named as a PDF', Buffer.from('Kære Mette'), 'A.PDF', { kind: 'beskadiget' }],
  ])('%s', async (_, bytes, name, error) => {
    expect(await errorOf(bytes, name)).toEqual(error)
  })

  test('a file over the limit, and a text over the limit', async () => {
    const limits = { ...defaultLimits, maxBytes: 10, maxCharacters: 5 }
    expect(await readDocument(Buffer.alloc(11, 65), 'a.txt', limits)).toEqual({
      ok: false,
      error: { kind: 'for-stor', measure: 'bytes', max: 10 },
    })
    expect(await readDocument(Buffer.alloc(6, 65), 'a.txt', limits)).toEqual({
      ok: false,
      error: { kind: 'for-stor', measure: 'tegn', max: 5 },
    })
  })
})

describe('docx', () => {
  test('header, letter and footer are read with their blocks', async () => {
    expect(await textOf(await makeLetterDocx(), 'brev.docx')).toBe(
      [
        'Egeby Kommune',
        'Sagsnr. 24/1234',
        'Afslag på støtte',
        'Kære Mette',
        'Vi giver afslag efter § 85[1]. Linje et\nlinje to',
        '• du køber selv ind\n• du laver selv mad',
        'Sådan klager du:',
        '1. Ring til os\n2. Skriv til os',
        'Ydelse\tOmfang\nRengøring\t45 minutter',
        'Venlig hilsen',
        '1. Lov om social service.',
        'Telefon 12 34 56 78',
      ].join('\n\n'),
    )
  })

  test('a Word file by another name is read', async () => {
    const read = await readDocument(await makeLetterDocx(), 'brev.pdf')
    expect(read.ok && read.value.format).toBe('docx')
  })

  test('deleted words are left out, and added ones are in', async () => {
    const body =
      '<w:p><w:r><w:t>Du får </w:t></w:r><w:del><w:r><w:delText>ikke </w:delText></w:r></w:del><w:ins><w:r><w:t>støtte</w:t></w:r></w:ins></w:p>'
    expect(await textOf(makeZip(bareDocxParts(body)), 'brev.docx')).toBe('Du får støtte')
  })

  test('a letter head set up as a table is read block by block', async () => {
    const cell = (...lines: readonly string[]): string => `<w:tc>${lines.map(paragraph).join('')}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Mette Hansen', 'Egevej 4')}${cell('Egeby Kommune', '12. marts 2024')}</w:tr></w:tbl>`
    expect(await textOf(makeZip(bareDocxParts(body)), 'brev.docx')).toBe(
      'Mette Hansen\n\nEgevej 4\n\nEgeby Kommune\n\n12. marts 2024',
    )
  })

  test('a Word file with no words is empty', async () => {
    expect(await errorOf(makeZip(bareDocxParts('<w:p/>')), 'brev.docx')).toEqual({ kind: 'tom' })
  })

  test('external entities are refused and nothing is fetched', async () => {
    const doctype = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const docx = makeZip(bareDocxParts(paragraph('&x;'), doctype))
    expect(await errorOf(docx, 'brev.docx')).toEqual({ kind: 'eksternt-indhold' })
  })

  test('entities are refused in UTF-16 too, and in any part', async () => {
    const styles = Buffer.from('\uFEFF<!DOCTYPE s [<!ENTITY a "aaaa">]><s/>', 'utf16le')
    const docx = makeZip([...bareDocxParts(paragraph('hej')), { name: 'word/styles.xml', content: styles }])
    expect(await errorOf(docx, 'brev.docx')).toEqual({ kind: 'eksternt-indhold' })
  })

  test.each([
    ['one that says so', undefined],
    ['one that lies of its size', 2000],
  ])('a zip bomb is refused: %s', async (_, told) => {
    const content = Buffer.alloc(120 * 1024 * 1024, 32)
    const docx = makeZip([
      ...bareDocxParts(paragraph('hej')),
      { name: 'word/styles.xml', content, ...(told === undefined ? {} : { told }) },
    ])
    const error = await errorOf(docx, 'brev.docx')
    expect(error).toEqual({ kind: 'zipbombe' })
  })

  test('dense XML is refused before it is all unpacked', async () => {
    const docx = makeZip(bareDocxParts('<w:p/>'.repeat(2_000_000)))
    expect(await errorOf(docx, 'brev.docx')).toEqual({ kind: 'zipbombe' })
  })

  test('thousands of parts are refused', async () => {
    const parts = Array.from({ length: 6000 }, (_, at) => ({ name: `word/p${at}.xml`, content: '<a/>' }))
    expect(await errorOf(makeZip([...bareDocxParts(paragraph('hej')), ...parts]), 'brev.docx')).toEqual({
      kind: 'zipbombe',
    })
  })

  test('two parts by one name are refused', async () => {
    const parts = bareDocxParts(paragraph('ja'))
    expect(await errorOf(makeZip([...parts, ...bareDocxParts(paragraph('nej'))]), 'brev.docx')).toEqual({
      kind: 'beskadiget',
    })
  })

  test('a locked part is told as a password', async () => {
    const parts = bareDocxParts(paragraph('hej')).map((part) => ({ ...part, isEncrypted: true }))
    expect(await errorOf(makeZip(parts), 'brev.docx')).toEqual({ kind: 'krypteret' })
  })

  test('a part path that leads out of the file is refused', async () => {
    const docx = makeZip([...bareDocxParts(paragraph('hej')), { name: '../../evil.xml', content: '<a/>' }])
    expect(await errorOf(docx, 'brev.docx')).toEqual({ kind: 'beskadiget' })
  })

  test('a file that was cut off is damaged', async () => {
    const docx = await makeLetterDocx()
    expect(await errorOf(docx.subarray(0, docx.length / 2), 'brev.docx')).toEqual({ kind: 'beskadiget' })
  })

  test('XML nested without end does not take the program down', async () => {
    const docx = makeZip(bareDocxParts(`${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`))
    expect(await errorOf(docx, 'brev.docx')).toHaveProperty('kind')
  })
})

describe('pdf', () => {
  const page = putLines(['Kære Mette', '', 'Du får støtte efter § 85.'])

  test('a pdf is read, packed or not, whatever its name', async () => {
    expect(await textOf(makePdf([page]), 'brev.pdf')).toBe('Kære Mette\n\nDu får støtte efter § 85.')
    expect(await textOf(makePdf([page], { packed: true }), 'brev.docx')).toBe('Kære Mette\n\nDu får støtte efter § 85.')
  })

  test('the bytes are left as they were', async () => {
    const bytes = makePdf([page])
    const before = Buffer.from(bytes)
    await readDocument(bytes, 'brev.pdf')
    expect(bytes.equals(before)).toBe(true)
  })

  test('a script in it is not run', async () => {
    expect(await textOf(makePdf([page], { script: 'app.alert(1)' }), 'brev.pdf')).toContain('Kære Mette')
  })

  test.each([
    ['a password', makePdf([page], { locked: true }), { kind: 'krypteret' }],
    ['a scan', makePdf([[], []], { withImage: true }), { kind: 'scannet-uden-tekst' }],
    [
      'a scan with the scanner’s stamp',
      makePdf([putLines(['Scan 12.03.24'])], { withImage: true }),
      { kind: 'scannet-uden-tekst' },
    ],
    ['no pages', makePdf([]), { kind: 'scannet-uden-tekst' }],
    ['only a beginning', makePdf([page]).subarray(0, 200), { kind: 'beskadiget' }],
    ['nothing but its mark', Buffer.from('%PDF-1.7\n'), { kind: 'beskadiget' }],
  ])('refused: %s', async (_, bytes, error) => {
    expect(await errorOf(bytes, 'brev.pdf')).toEqual(error)
  })

  test('a short letter with a logo is no scan', async () => {
    const lines = ['Kære Mette', 'Du får to timers støtte om ugen efter servicelovens § 85.']
    expect(await textOf(makePdf([putLines(lines)], { withImage: true }), 'a.pdf')).toBe(lines.join('\n'))
  })
})
