import { expect, test } from 'vitest'
import yauzl from 'yauzl'
import { checkText } from '../../app/check/check-text.ts'
import { plainDate } from '../../base/date.ts'
import { composeLetter } from '../../stages/07-letter/compose/compose-letter.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import { aSetup, KARLAS_NAMES } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { letterDocx } from './letter-docx.ts'
import { defaultLimits } from '../limits.ts'
import { readDocx } from '../document/read-docx.ts'

function aLetter(change: Partial<ComposedLetter> = {}): ComposedLetter {
  const letter = composeLetter(aCase(), aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return { ...letter.value, ...change }
}

/** The text of one part of the package. */
function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error)
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return zip.readEntry()
        zip.openReadStream(entry, (failed, stream) => {
          if (failed !== null) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
        })
      })
      zip.on('end', () => reject(new Error(`no part ${name}`)))
      zip.readEntry()
    })
  })
}

const count = (text: string, part: string): number => text.split(part).length - 1

test('it has real headings and lists, and is in Danish', async () => {
  const letter = aLetter()
  const bytes = await letterDocx(letter)
  const [body, styles, core] = await Promise.all(
    ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((name) => partOf(bytes, name)),
  )
  const blocks = [...letter.blocks, ...letter.annexes.flatMap((annex) => annex.blocks)]
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  expect(count(body ?? '', 'w:val="Heading1"')).toBe(1)
  expect(count(body ?? '', 'w:val="Heading3"')).toBe(
    blocks.filter((block) => block.kind === 'heading' && block.level === 2).length,
  )
  expect(count(body ?? '', '<w:numPr>')).toBe(items.length)
  expect(styles).toContain('w:val="da-DK"')
  expect(core).toContain('Afgørelse om socialpædagogisk støtte')
})

test('read back it is the same decision, and no rule finds a fejl', async () => {
  const read = await readDocx(await letterDocx(aLetter()), 'brev.docx', defaultLimits)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { decision, findings } = checkText(read.value, plainDate('2025-03-03'))
  expect(decision).toMatchObject({ kind: 'delvis', date: '2025-03-03' })
  expect(findings.filter(({ level }) => level === 'fejl').map(({ rule }) => rule)).toEqual([])
})

test('what a text says is text', async () => {
  const text = 'Tegn: <w:p/> & "citat" \u0007 😀'
  const bytes = await letterDocx(aLetter({ blocks: [{ kind: 'paragraph', text, from: [] }], annexes: [] }))
  expect(await partOf(bytes, 'word/document.xml')).toContain('Tegn: &lt;w:p/&gt; &amp; &quot;citat&quot;  (billedtegn)')
})
