import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../app/check/check-text.ts'
import { plainDate } from '../../base/date.ts'
import { composeLetter } from '../../stages/07-letter/compose/compose-letter.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import { aSetup, KARLAS_NAMES } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { type LetterLook, letterPdf, type LetterPdfStandard } from './letter-pdf.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from '../document/read-pdf.ts'

function aLetter(change: Partial<ComposedLetter> = {}): ComposedLetter {
  const letter = composeLetter(aCase(), aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return { ...letter.value, ...change }
}

function pdfOf(letter: ComposedLetter, standard: LetterPdfStandard = 'ua-1', look: LetterLook = {}) {
  const pdf = letterPdf(letter, standard, look)
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error))
  return pdf.value
}

const saying = (text: string): ComposedLetter =>
  aLetter({ blocks: [{ kind: 'paragraph', text, from: [] }], annexes: [] })

async function textIn(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes, defaultLimits)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly unknown[]
}

/** What a screen reader is told: language, title, and every tag with how often it stands. */
async function tagsOf(bytes: Uint8Array) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise
  const roles = new Map<string, number>()
  const alts: string[] = []
  const visit = (node: Node | null): void => {
    if (node?.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
    if (node?.alt !== undefined) alts.push(node.alt)
    for (const child of node?.children ?? []) visit(child as Node)
  }
  for (let i = 1; i <= document.numPages; i += 1) visit(await (await document.getPage(i)).getStructTree())
  const { info } = await document.getMetadata()
  // A map in some versions of the reader, an object in others.
  const mark: unknown = await document.getMarkInfo()
  const marked: unknown = mark instanceof Map ? mark.get('Marked') : Reflect.get(Object(mark), 'Marked')
  await document.loadingTask.destroy()
  return { roles, alts, marked, title: Reflect.get(info, 'Title'), language: Reflect.get(info, 'Language') }
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('a letter as PDF', () => {
  test('is tagged with headings, paragraphs and lists, in Danish, under its title', async () => {
    const letter = aLetter()
    const { roles, marked, title, language } = await tagsOf(pdfOf(letter).bytes)
    expect({ marked, title, language }).toEqual({ marked: true, title: letter.title, language: 'da-DK' })
    const headings = [...letter.blocks, ...letter.annexes.flatMap(({ blocks }) => blocks)].filter(
      (block) => block.kind === 'heading',
    )
    expect(roles.get('H1')).toBe(1)
    expect(roles.get('H2')).toBe(headings.filter(({ level }) => level === 1).length + letter.annexes.length)
    expect(roles.get('H3')).toBe(headings.filter(({ level }) => level === 2).length)
    for (const role of ['P', 'L', 'LI', 'Lbl', 'LBody']) expect([role, roles.get(role) ?? 0]).not.toEqual([role, 0])
  })

  test('says which standard it keeps', () => {
    const [sent, stored] = [latin(pdfOf(aLetter()).bytes), latin(pdfOf(aLetter(), 'a-2a').bytes)]
    expect(sent).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(sent).toMatch(/\/DisplayDocTitle true/)
    expect(stored).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(stored).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('is the same bytes each time, in another process too, so that what was previewed is what is sent', () => {
    const { hash, bytes } = pdfOf(aLetter())
    expect(pdfOf(aLetter()).hash).toBe(hash)
    expect(pdfOf(aLetter({ recipient: 'En anden' })).hash).not.toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(latin(bytes)).toContain('2025-03-03T00:00:00Z')
    const elsewhere = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const at = (path) => new URL(path, ${JSON.stringify(import.meta.url)})
         const { composeLetter } = await import(at('../../stages/07-letter/compose/compose-letter.ts'))
         const { aSetup, KARLAS_NAMES } = await import(at('../../stages/07-letter/compose/letter-setup.specimen.ts'))
         const { aCase } = await import(at('../../stages/case.specimen.ts'))
         const { letterPdf } = await import(at('./letter-pdf.ts'))
         process.stdout.write(letterPdf(composeLetter(aCase(), aSetup(), KARLAS_NAMES).value, 'ua-1').value.hash)`,
      ],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Auckland' } },
    )
    expect(elsewhere).toBe(hash)
  })

  test('read back from its pages it is the same decision, and no rule finds a fejl', async () => {
    const text = await textIn(pdfOf(aLetter()).bytes)
    const { kind, decision, findings } = checkText(text, plainDate('2025-03-03'))
    expect(kind).toBe('afgoerelse')
    expect(decision).toEqual({ kind: 'delvis', date: '2025-03-03', provisions: ['SEL § 85'] })
    expect(findings.filter(({ level }) => level === 'fejl').map(({ rule }) => rule)).toEqual([])
    expect(text).toContain('Solrød Fjordkommune')
    expect(text).toContain('Bilag 2 – Hvad reglerne siger')
  })

  test('numbers its pages and counts them', async () => {
    const { bytes, pages } = pdfOf(saying('Kort.'))
    expect(pages).toBe(1)
    expect(await textIn(bytes)).toContain('Side 1 af 1')
    expect(pdfOf(aLetter()).pages).toBeGreaterThan(3)
  })

  test('a logo is told of in words', async () => {
    const logo =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#0b4f94"/></svg>'
    const { alts, roles } = await tagsOf(pdfOf(aLetter(), 'ua-1', { logo }).bytes)
    expect(alts).toEqual(['Solrød Fjordkommunes våbenskjold'])
    expect(roles.get('Figure')).toBe(1)
  })

  test('what a text says is never run', async () => {
    const odd = '#panic("x") *fed* _kursiv_ $x^2$ @note <mærke> \\ // - = / #sys.inputs ~ --- ...'
    expect(await textIn(pdfOf(saying(odd)).bytes)).toContain(odd)
  })

  test('a name from elsewhere is set as it is spelt', async () => {
    expect(await textIn(pdfOf(saying('Łukasz Żółć, Ђорђе, Ωmega og محمد')).bytes)).toContain(
      'Łukasz Żółć, Ђорђе, Ωmega',
    )
  })

  test('a sign no font has is named, and no letter is set', () => {
    expect(letterPdf(saying('Hun skrev 漢字.'), 'ua-1')).toMatchObject({
      ok: false,
      error: { kind: 'tegn', signs: expect.arrayContaining(['漢']), words: { da: expect.stringContaining('漢') } },
    })
  })

  test('a logo that is no picture gives an error, not a letter', () => {
    expect(letterPdf(aLetter(), 'ua-1', { logo: 'intet billede' })).toMatchObject({
      ok: false,
      error: { kind: 'ugyldig' },
    })
  })
})
