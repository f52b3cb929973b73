import { describe, expect, test } from 'vitest'
import type { CodedCase } from '../../stages/13-learning/study/coded-case.ts'
import { readCodedCases } from './read-coded-cases.ts'

const HEADING = 'sag;koder;kommune;bestemmelse;afgjort;udfald;kategori;mangler;kilder;emne;bemaerkning'
const GOOD = 'S-1;AB;751;SEL §85;2017-11-17;hjemvisning;A;mangelfuldt-oplyst|mangelfuld-begrundelse;ingen;Behov;'

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readBytes(bytes: Uint8Array, size?: number) {
  const cases: CodedCase[] = []
  const reading = await readCodedCases(inPieces(bytes, size), (coded, isFirst) => void (isFirst && cases.push(coded)))
  return { reading, cases }
}
const read = (...rows: readonly string[]) => readBytes(Buffer.from([HEADING, ...rows].join('\r\n')))

async function faultsOf(...rows: readonly string[]) {
  const { reading } = await read(...rows)
  return reading.kind === 'afvist'
    ? reading.faults.map(({ row, column, words }) => [row, column, words.da] as const)
    : reading
}

test('a row is a case: what was not coded is absent, what was looked for and not found is empty', async () => {
  const { reading, cases } = await read(GOOD, '', ';;;;;;;;;;')
  expect(reading).toEqual({ kind: 'laest', cases: 1, codedAgain: 0, codedOtherwise: 0 })
  expect(cases).toEqual([
    {
      key: 'S-1',
      coder: 'AB',
      municipality: '0751',
      provision: 'SEL § 85',
      year: 2017,
      outcome: 'hjemvisning',
      category: 'A',
      codes: { mangler: ['mangelfuldt-oplyst', 'mangelfuld-begrundelse'], kilder: [], emne: ['Behov'] },
    },
  ])
})

describe('the same file is read', () => {
  const text = `${HEADING}\n${GOOD.replace('Behov', 'Støttens form; omfang').replace(';Støttens form; omfang;', ';"Støttens form, omfang";')}\n`
  const wide = (bytes: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
  test.each([
    ['in UTF-8', Buffer.from(text)],
    ['in UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['in Latin-1', Buffer.from(text, 'latin1')],
    ['in UTF-16', wide(Buffer.from(text, 'utf16le'))],
    ['in UTF-16 the other way round', swapped(wide(Buffer.from(text, 'utf16le')))],
    ['where Excel says which separator there is', Buffer.from(`sep=;\r\n${text}`)],
    ['with tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['with commas', Buffer.from(text.replaceAll(';', ','))],
    ['with the lines of an old Mac', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 7, 4096]) {
      // A mark and the shape of UTF-16 are seen in the first piece, which from a file is large.
      if (size < 4096 && bytes.includes(0)) continue
      const { reading, cases } = await readBytes(bytes, size)
      expect(reading).toMatchObject({ kind: 'laest', cases: 1 })
      expect(cases[0]?.codes.emne).toEqual(['Støttens form, omfang'])
    }
  })
})

describe('what is wrong is told by row and column, with what to write', () => {
  test.each([
    ['a code that is nearly one', GOOD.replace('oplyst', 'opllyst'), 'mangler', 'Mente du: mangelfuldt-oplyst'],
    ['several values with a comma', GOOD.replace('|', ','), 'mangler', 'skilles med |'],
    ['none among some', GOOD.replace(';ingen;', ';ingen|borger;'), 'kilder', 'kan kun stå alene'],
    ['a value twice', GOOD.replace(';ingen;', ';borger|borger;'), 'kilder', 'to gange'],
    ['nothing between two marks', GOOD.replace(';ingen;', ';borger||fagperson;'), 'kilder', 'Der står intet'],
    ['a provision that is none', GOOD.replace('SEL §85', '85'), 'bestemmelse', 'SEL § 85'],
    ['a day that is none', GOOD.replace('11-17', '02-30'), 'afgjort', 'ÅÅÅÅ-MM-DD'],
    ['a municipality that is none', GOOD.replace('751', '99'), 'kommune', '0751'],
    ['a case without number', GOOD.replace('S-1', ''), 'sag', 'tom'],
    ['a reversal without category', GOOD.replace(';A;', ';;'), 'kategori', 'Skriv A, B, C eller D'],
    ['a category without reversal', GOOD.replace('hjemvisning', 'stadfaestelse'), 'kategori', 'ikke omgjort'],
    [
      'a reversal without flaw',
      GOOD.replace('mangelfuldt-oplyst|mangelfuld-begrundelse', 'ingen'),
      'mangler',
      'mindst én mangel',
    ],
    ['a word that a spreadsheet would reckon', GOOD.replace('Behov', '=1+1'), 'emne', 'begynder med et bogstav'],
  ])('%s', async (_, row, column, words) => {
    expect(await faultsOf(GOOD.replace('S-1', 'S-0'), row)).toEqual([[3, column, expect.stringContaining(words)]])
  })

  test('a civil registration number is refused wherever it stands, and not repeated', async () => {
    const [fault] = (await faultsOf(`${GOOD}ring til 010190-1234`)) as readonly (readonly unknown[])[]
    expect(fault).toEqual([2, 'bemaerkning', expect.stringContaining('personnummer')])
    expect(JSON.stringify(fault)).not.toContain('010190')
    expect(await faultsOf(GOOD.replace('S-1', '6101901234'))).toHaveLength(1)
    expect(await faultsOf(GOOD.replace('S-1', '9913901234'))).toMatchObject({ kind: 'laest' })
  })

  test('the same coding twice, a coding against itself, two coders who disagree on what is given', async () => {
    expect(await faultsOf(GOOD, GOOD)).toEqual([[3, 'sag', expect.stringContaining('kodet ens af AB i række 2')]])
    expect(await faultsOf(GOOD, GOOD.replace(';A;', ';C;'))).toEqual([
      [3, 'sag', expect.stringContaining('siger noget forskelligt')],
    ])
    expect(await faultsOf(GOOD, GOOD.replace('AB', 'CD').replace('2017', '2016'))).toEqual([
      [3, 'sag', expect.stringContaining('SEL § 85 · 2017 · 0751, men her med SEL § 85 · 2016 · 0751')],
    ])
  })

  test('two coders of one case are no fault, and it is told how many read it otherwise', async () => {
    const { reading, cases } = await read(
      GOOD,
      GOOD.replace('AB', 'CD'),
      GOOD.replace('AB', 'EF').replace(';A;', ';C;'),
    )
    expect(reading).toEqual({ kind: 'laest', cases: 1, codedAgain: 2, codedOtherwise: 1 })
    expect(cases).toHaveLength(1)
  })

  test('one word spelled in two ways', async () => {
    expect(await faultsOf(GOOD, GOOD.replace('S-1', 'S-2').replace('Behov', 'behov'))).toEqual([
      [3, 'emne', expect.stringContaining('stavet “Behov” i række 2')],
    ])
  })

  test('a row that is wider than the heading', async () => {
    expect(await faultsOf(`${GOOD};mere`)).toEqual([[2, undefined, expect.stringContaining('12 celler')]])
  })

  test('headings: unknown, missing, twice', async () => {
    const { reading } = await readBytes(Buffer.from('sag;bestemelse;afgjort;afgjort;udfald;\nS-1;;;;\n'))
    expect(reading).toMatchObject({
      kind: 'afvist',
      faults: [
        { row: 1, column: 'bestemelse', words: { da: 'Kolonnen findes ikke. Mente du bestemmelse?' } },
        { row: 1, column: 'afgjort' },
        { row: 1, column: 'bestemmelse' },
      ],
    })
  })

  test.each([
    ['no bytes', '', 'tom'],
    ['empty lines', '\n\n', 'tom'],
    ['a heading alone', `${HEADING}\n`, 'ingen sager'],
    ['a spreadsheet', 'PK\u0003\u0004 …', 'ikke en CSV-fil'],
    ['a quotation mark never closed', `${HEADING}\n"${GOOD}`, 'lukkes ikke'],
    ['a quotation mark within a cell', `${HEADING}\n${GOOD}sagde "nej"\n`, 'midt i en celle'],
  ])('%s', async (_, text, words) => {
    const { reading } = await readBytes(Buffer.from(text))
    expect(reading).toMatchObject({ kind: 'afvist', faults: [{ words: { da: expect.stringContaining(words) } }] })
  })

  test('an encoding that changes on the way', async () => {
    const { reading } = await readBytes(
      Buffer.concat([Buffer.from(`${HEADING}\n${GOOD}æ\n`), Buffer.from('S-2;æ', 'latin1')]),
    )
    expect(reading).toMatchObject({ kind: 'afvist' })
    expect(reading.kind === 'afvist' && reading.faults.at(-1)?.words.da).toContain('UTF-8')
  })
})

test('a column with a word of its own for each case is no codebook', async () => {
  const rows = Array.from({ length: 201 }, (_, at) => GOOD.replace('S-1', `S-${at}`).replace('Behov', `Behov ${at}`))
  expect(await faultsOf(...rows)).toEqual([[202, 'emne', expect.stringContaining('flere end 200')]])
  expect(await faultsOf(...rows.slice(1))).toMatchObject({ kind: 'laest' })
})

test('fifty faults are enough, and what is still wrong is said to be there', async () => {
  const { reading } = await read(...Array.from({ length: 80 }, (_, i) => `S-${i};;;;;;;;;;`))
  expect(reading).toMatchObject({ kind: 'afvist', thereAreMore: true })
})
