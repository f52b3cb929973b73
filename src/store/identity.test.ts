import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AARHUS, inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import {
  findIdentityByCpr,
  type Identity,
  listIdentities,
  listMails,
  putIdentity,
  putMail,
  searchIdentities,
} from './identity.ts'

const person = (name: string, more: Partial<Identity> = {}): Identity => ({
  partyId: randomUUID(),
  name,
  cpr: null,
  address: ['Vestergade 1', '5000 Odense C'],
  isProtected: false,
  ...more,
})

onEachServer('an identity', (database) => {
  const put = (identity: Identity) => inTenant(database().store, async (tx) => ok(await putIdentity(tx, identity)))
  const search = async (beginning: string) => {
    const found = await inTenant(database().store, async (tx) => ok(await searchIdentities(tx, beginning)))
    return found.map(({ name }) => name)
  }
  const list = (ids: readonly string[]) => inTenant(database().store, async (tx) => ok(await listIdentities(tx, ids)))

  test('is what was last put down', async () => {
    const before = person('Karen Holm', { cpr: '0101701234' })
    const after = { ...before, name: 'Karen Holm Bæk', address: [], isProtected: true }
    await put(before)
    await put(after)
    expect(await list([before.partyId, randomUUID()])).toEqual([after])
    expect(await list([])).toEqual([])
  })

  test('is found by CPR number, in its own municipality alone', async () => {
    const one = person('Ib Ås', { cpr: '0202601111' })
    await put(one)
    const find = (cpr: string, municipality?: typeof AARHUS) =>
      inTenant(database().store, async (tx) => ok(await findIdentityByCpr(tx, cpr)), municipality)
    expect(await find('0202601111')).toEqual(one)
    expect(await find('0202602222')).toBeUndefined()
    expect(await find('0202601111', AARHUS)).toBeUndefined()
  })

  test('is one to a CPR number', async () => {
    await put(person('Else Dam', { cpr: '0303501111' }))
    await expect(put(person('Else Damm', { cpr: '0303501111' }))).rejects.toThrow('unique')
  })

  test('holds where someone is told, apart from who they are, until they withdraw it', async () => {
    const one = person('Mia Mose')
    const mails = () => inTenant(database().store, async (tx) => ok(await listMails(tx, [one.partyId])))
    const putMailOf = (mail: string | null, id = one.partyId, at?: typeof AARHUS) =>
      inTenant(database().store, async (tx) => ok(await putMail(tx, id, mail)), at)
    expect(await putMailOf('mia@mail.example')).toBe(false)
    await put(one)
    expect(await mails()).toEqual(new Map())
    expect(await putMailOf('mia@mail.example')).toBe(true)
    expect(await putMailOf('other@mail.example', one.partyId, AARHUS)).toBe(false)
    await put({ ...one, name: 'Mia Mose Lund' })
    expect(await mails()).toEqual(new Map([[one.partyId, 'mia@mail.example']]))
    expect(JSON.stringify(await list([one.partyId]))).not.toContain('@')
    expect(await putMailOf(null)).toBe(true)
    expect(await mails()).toEqual(new Map())
  })

  test('is found by how a name begins, and sorted as Danes do', async () => {
    for (const name of ['Zebra Test', 'Østen Test', 'Aage Test', 'Ærlig Test', 'Abel Test', 'Åse Test', '100% Test'])
      await put(person(name))
    expect(await search('test')).toEqual([
      '100% Test',
      'Abel Test',
      'Zebra Test',
      'Ærlig Test',
      'Østen Test',
      'Aage Test',
      'Åse Test',
    ])
    expect(await search('ØST')).toEqual(['Østen Test'])
    expect(await search('%')).toEqual([])
    expect(await search('100%')).toEqual(['100% Test'])
    expect(await search('est')).toEqual([])
  })
  test('is found by any of its words and those after it, and by the name it has now', async () => {
    const before = person('Trine  Agnes Vestergaard')
    await put(before)
    expect(await search('agnes vest')).toEqual(['Trine  Agnes Vestergaard'])
    expect(await search(' trine agnes ')).toEqual(['Trine  Agnes Vestergaard'])
    expect(await search('trine vest')).toEqual([])
    await put({ ...before, name: 'Trine Holm' })
    expect(await search('agnes')).toEqual([])
    expect(await search('trine holm')).toEqual(['Trine Holm'])
    expect(await search('')).toEqual([])
  })

  test('is not found by name from another municipality', async () => {
    await put(person('Quirinus Bak'))
    const find = (municipality?: typeof AARHUS) =>
      inTenant(database().store, async (tx) => ok(await searchIdentities(tx, 'quirinus')), municipality)
    expect(await find()).toHaveLength(1)
    expect(await find(AARHUS)).toEqual([])
  })

  test('is looked up by name along the index', async () => {
    const { query } = database()
    expect(
      await query(
        `select proname from pg_proc
         where oid in ('text_ge(text,text)'::regprocedure, 'text_lt(text,text)'::regprocedure) and not proleakproof`,
      ),
    ).toEqual([])
  })
})
