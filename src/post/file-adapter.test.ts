import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDocument, anEnvelope, SOME_NUMBER } from './envelope.specimen.ts'
import { fileAdapter } from './file-adapter.ts'
import { printAdapter } from './print-adapter.ts'

const NOW = new Date('2025-03-03T10:20:00Z')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdbar-post-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const files = () => fileAdapter(folder, () => NOW)
const print = () => printAdapter(folder, () => NOW)
const at = (...path: string[]) => join(folder, anEnvelope().uuid, ...path)

describe('a letter as files', () => {
  test('lies in a folder of its own: the message and the very PDF', async () => {
    const envelope = anEnvelope({ enclosures: [aDocument('bilag', 'Et bilag')] })
    expect(await files().send(envelope)).toEqual({
      ok: true,
      value: { state: 'sent', reference: envelope.uuid, at: NOW },
    })
    expect((await readdir(at())).toSorted()).toEqual(['besked.xml', 'bilag-1.pdf', 'brev.pdf'])
    expect(new Uint8Array(await readFile(at('brev.pdf')))).toEqual(envelope.document.bytes)
    expect(await readFile(at('besked.xml'), 'utf8')).toContain(`<memo:recipientID>${SOME_NUMBER}</memo:recipientID>`)
    expect((await stat(at('besked.xml'))).mode & 0o077).toBe(0)
    expect((await stat(at())).mode & 0o077).toBe(0)
  })

  test('sent again is the same letter, and changes nothing', async () => {
    await files().send(anEnvelope())
    const before = (await stat(at('besked.xml'))).mtimeMs
    expect((await files().send(anEnvelope())).ok).toBe(true)
    expect((await stat(at('besked.xml'))).mtimeMs).toBe(before)
    expect(await readdir(folder)).toHaveLength(1)
  })

  test('sent twenty times at once is there once', async () => {
    const sent = await Promise.all(Array.from({ length: 20 }, () => files().send(anEnvelope())))
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(await readdir(folder)).toEqual([anEnvelope().uuid])
  })

  test('another letter under the same number is refused, and the first one stays', async () => {
    await files().send(anEnvelope())
    const sent = await files().send(anEnvelope({ document: aDocument('et andet brev') }))
    expect(sent).toMatchObject({ ok: false, error: { kind: 'ugyldig', field: 'uuid' } })
    expect(await readFile(at('brev.pdf'), 'utf8')).toContain('Kære Karla Vind')
  })

  test('what a crash left half made is no letter, and is in nobody’s way', async () => {
    await mkdir(join(folder, `.${anEnvelope().uuid}.x`))
    await writeFile(join(folder, `.${anEnvelope().uuid}.x`, 'besked.xml'), 'halv')
    expect((await files().send(anEnvelope())).ok).toBe(true)
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual([anEnvelope().uuid])
  })

  test('without a number, or with a PDF that is not the one previewed, nothing is written', async () => {
    const { cpr: _, ...nameless } = anEnvelope().recipient
    const changed = { ...anEnvelope().document, bytes: new TextEncoder().encode('%PDF-1.7\nandet') }
    expect(await files().send(anEnvelope({ recipient: nameless }))).toMatchObject({ error: { field: 'recipient.cpr' } })
    expect(await files().send(anEnvelope({ document: changed }))).toMatchObject({ error: { field: 'document' } })
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder that can’t be written is an error to try again, without a word of the receiver', async () => {
    const blocked = join(folder, 'fil')
    await writeFile(blocked, '')
    await chmod(blocked, 0o600)
    const sent = await fileAdapter(blocked, () => NOW).send(anEnvelope())
    expect(sent).toMatchObject({ ok: false, error: { kind: 'utilgaengelig' } })
    expect(JSON.stringify(sent)).not.toMatch(/Karla|6101651234/)
  })
})

describe('a letter to print', () => {
  test('lies with the address beside it, and no identity number', async () => {
    const envelope = anEnvelope({ enclosures: [aDocument('bilag', 'Et bilag')] })
    expect((await print().send(envelope)).ok).toBe(true)
    expect((await readdir(at())).toSorted()).toEqual(['adresse.json', 'bilag-1.pdf', 'brev.pdf'])
    const sheet = await readFile(at('adresse.json'), 'utf8')
    expect(JSON.parse(sheet)).toMatchObject({
      navn: 'Karla Vind',
      vej: 'Møllegade',
      husnummer: '4 B',
      etage: '2',
      doer: 'tv',
      postnummer: '9999',
      by: 'Solrød Fjord',
      filer: [
        { fil: 'brev.pdf', sha256: envelope.document.hash },
        { fil: 'bilag-1.pdf', titel: 'Et bilag' },
      ],
    })
    expect(sheet).not.toContain(SOME_NUMBER)
  })

  test('needs no number, but an address', async () => {
    const { cpr: _, ...noNumber } = anEnvelope().recipient
    expect((await print().send(anEnvelope({ recipient: noNumber }))).ok).toBe(true)
    const { address: __, ...noAddress } = anEnvelope().recipient
    expect(await print().send(anEnvelope({ recipient: noAddress }))).toMatchObject({
      error: { field: 'recipient.address' },
    })
    const address = { street: 'Møllegade', number: '4', postcode: '99', city: 'By' }
    expect(await print().send(anEnvelope({ recipient: { name: 'Karla Vind', address } }))).toMatchObject({
      error: { field: 'recipient.address.postcode' },
    })
  })
})
