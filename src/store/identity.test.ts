import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AARHUS, inTenant, onEachServer } from '../../test/database/database.ts'
import { ok } from '../base/result.ts'
import { findIdentityByCpr, type Identity, listIdentities, putIdentity, searchIdentities } from './identity.ts'

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
})
