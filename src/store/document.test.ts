import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AARHUS, inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { addDocument, listDocuments, readDocument } from './document.ts'

onEachServer('a document', (database) => {
  const add = (caseId: string, bytes: Uint8Array, name = 'brev.pdf') =>
    inTenant(database().store, async (tx) =>
      ok(await addDocument(tx, { caseId, name, mime: 'application/pdf', bytes })),
    )
  const read = (id: string, municipality?: typeof AARHUS) =>
    inTenant(database().store, async (tx) => ok(await readDocument(tx, id)), municipality)

  test.each([0, 1, 3_000_000])('of %i bytes comes back as it was', async (size) => {
    const bytes = randomBytes(size)
    const facts = await add(randomUUID(), bytes)
    expect(facts).toMatchObject({ size, sha256: createHash('sha256').update(bytes).digest('hex') })
    const found = await read(facts.documentId)
    expect(found?.bytes.equals(bytes)).toBe(true)
    expect(await read(facts.documentId, AARHUS)).toBeUndefined()
  })

  test('is listed with its case in the order it came, without its bytes', async () => {
    const caseId = randomUUID()
    const added = [
      await add(caseId, Buffer.from('a'), 'ansøgning.pdf'),
      await add(caseId, Buffer.from('b'), 'svar.pdf'),
    ]
    await add(randomUUID(), Buffer.from('c'))
    expect(await inTenant(database().store, async (tx) => ok(await listDocuments(tx, caseId)))).toEqual(added)
  })

  test('can not be kept under another checksum, nor changed unseen', async () => {
    const { documentId } = await add(randomUUID(), Buffer.from('the letter'))
    await expect(
      database().query(`update document set bytes = 'other' where document_id = $1`, [documentId]),
    ).rejects.toThrow('check constraint')
  })
})
