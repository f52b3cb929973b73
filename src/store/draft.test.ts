import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { discardDraft, type DraftKey, listDrafts, saveDraft } from './draft.ts'

onEachServer('a draft', (database) => {
  const caseId = randomUUID()
  const key = { userId: 'anne', caseId, form: 'vurdering' }
  const save = (text: string, more: object = {}) =>
    inTenant(database().store, async (tx) => ok(await saveDraft(tx, { ...key, text, baseSeq: 4, ...more })))
  const find = async (more: Partial<DraftKey> = {}) => {
    const { userId, caseId: of, form } = { ...key, ...more }
    const listed = await inTenant(database().store, async (tx) => ok(await listDrafts(tx, userId)))
    return listed.find((one) => one.caseId === of && one.form === form)
  }

  test('is as it was last saved, also for a browser opened anew', async () => {
    await save('Karen kan ikke')
    await save('Karen kan ikke selv åbne sin post\n', { baseSeq: 5 })
    expect(await find()).toMatchObject({ ...key, text: 'Karen kan ikke selv åbne sin post\n', baseSeq: 5 })
  })

  test('is one to a user, a case and a form', async () => {
    await save('et andet', { userId: 'bo' })
    await save('et tredje', { form: 'partshoering' })
    expect((await find())?.text).toContain('Karen')
    expect(await find({ caseId: randomUUID() })).toBeUndefined()
    const listed = await inTenant(database().store, async (tx) => ok(await listDrafts(tx, 'anne')))
    expect(listed.map(({ form }) => form)).toEqual(['partshoering', 'vurdering'])
  })

  test('is gone when it is discarded, and those of others are not', async () => {
    await inTenant(database().store, async (tx) => ok(await discardDraft(tx, key)))
    expect(await find()).toBeUndefined()
    expect(await find({ userId: 'bo' })).toBeDefined()
  })
})
