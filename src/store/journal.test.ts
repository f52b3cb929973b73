import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AARHUS, done, inTenant, ODENSE, onEachServer, waitUntil } from '../../test/database/database.ts'
import { BY, DAY, need, received, type TestEntry } from '../../test/database/specimen.ts'
import type { NonEmpty } from '../base/list.ts'
import { err, ok } from '../base/result.ts'
import { verifyCase } from './chain.ts'
import { append, findCommand } from './journal.ts'
import { readCase, readCases } from './read-journal.ts'

onEachServer('the journal', (database) => {
  const add = (
    caseId: string,
    expectedSeq: number,
    entries: NonEmpty<TestEntry>,
    { store = database().store, commandId = randomUUID() as string, user = 'anne' } = {},
  ) =>
    store.inTenant(ODENSE, (tx) =>
      append(tx, { caseId, expectedSeq, entries, by: { ...BY, user }, effectiveOn: DAY, commandId }),
    )
  const read = (caseId: string, upTo?: number) =>
    inTenant(database().store, async (tx) => ok(await readCase(tx, caseId, upTo === undefined ? {} : { upTo })))

  test('gives back what was written, in its order', async () => {
    const caseId = randomUUID()
    const written = await done(add(caseId, 0, [received('Æblegrød på Ærø'), need('post')]))
    expect(written.map(({ seq }) => seq)).toEqual([1, 2])
    expect(written[1]).toMatchObject({ municipality: '0461', caseId, entry: need('post'), by: BY, effectiveOn: DAY })
    expect(await read(caseId)).toEqual(written)
  })

  test('knows a case as it was', async () => {
    const caseId = randomUUID()
    const first = await done(add(caseId, 0, [received(), need('post')]))
    await done(add(caseId, 2, [need('aftaler')]))
    expect(await read(caseId, 2)).toEqual(first)
    expect(await read(randomUUID())).toEqual([])
  })

  test('gives several cases at once, each as it is read alone', async () => {
    const [one, two, none] = [randomUUID(), randomUUID(), randomUUID()] as const
    await done(add(one, 0, [received(), need('post')]))
    await done(add(two, 0, [received('En anden')]))
    const read = await inTenant(database().store, async (tx) => ok(await readCases(tx, [one, two, none])))
    expect(read.get(one)?.map(({ seq }) => seq)).toEqual([1, 2])
    expect(read.get(two)?.map(({ entry }) => entry)).toEqual([received('En anden')])
    expect(read.get(none)).toEqual([])
    expect(await inTenant(database().store, async (tx) => ok(await readCases(tx, [])))).toEqual(new Map())
  })

  test('keeps any text and any number as it came', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((value) => !value.includes('\0'))
    await fc.assert(
      fc.asyncProperty(text, fc.double({ noNaN: true, noDefaultInfinity: true }), async (words, hours) => {
        const caseId = randomUUID()
        // JSON knows one zero.
        const entry: TestEntry = { kind: 'need-recorded', need: words, hours: hours === 0 ? 0 : hours }
        await done(add(caseId, 0, [entry]))
        expect((await read(caseId)).map((stored) => stored.entry)).toEqual([entry])
        expect(await inTenant(database().store, async (tx) => ok(await verifyCase(tx, caseId)))).toEqual({
          kind: 'whole',
          length: 1,
        })
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['half a character', '\uD83D'],
    ['the character zero', 'a\0b'],
  ])('refuses %s rather than change it', async (_, words) => {
    await expect(add(randomUUID(), 0, [received(words)])).rejects.toThrow('can not be kept')
  })

  test('tells the second of two who saw the same what the first wrote, and writes nothing of theirs', async () => {
    const caseId = randomUUID()
    await done(add(caseId, 0, [received()]))
    const first = await done(add(caseId, 1, [need('post')]))
    expect(await add(caseId, 1, [need('aftaler'), need('indkøb')], { user: 'bo' })).toEqual(
      err({ kind: 'conflict', seq: 2, since: first }),
    )
    expect((await read(caseId)).map(({ by }) => by.user)).toEqual(['anne', 'anne'])
  })

  test('tells one who claims to have seen what is not there yet where the case is', async () => {
    const caseId = randomUUID()
    await done(add(caseId, 0, [received()]))
    expect(await add(caseId, 7, [need('post')])).toEqual(err({ kind: 'conflict', seq: 1, since: [] }))
  })

  test('lets exactly one of many at once write, and leaves no number out', async () => {
    const caseId = randomUUID()
    await done(add(caseId, 0, [received()]))
    for (let seq = 1; seq < 7; seq += 2) {
      const tries = ['a', 'b', 'c', 'd'].map((user) => add(caseId, seq, [need(user), need(user)], { user }))
      const answers = await Promise.all(tries)
      expect(answers.map(({ ok }) => ok).filter(Boolean)).toHaveLength(1)
    }
    expect((await read(caseId)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('waits for a writer who has not finished, and goes on where they give up', async () => {
    const caseId = randomUUID()
    await done(add(caseId, 0, [received()]))
    const other = database().open()
    const wrote = Promise.withResolvers<void>()
    const mayGo = Promise.withResolvers<void>()
    const givingUp = other.inTenant(ODENSE, async (tx) => {
      await append(tx, { caseId, expectedSeq: 1, entries: [need('opgivet')], by: BY, effectiveOn: DAY })
      wrote.resolve()
      await mayGo.promise
      return err('given up')
    })
    await wrote.promise
    const second = add(caseId, 1, [need('post')], { user: 'bo' })
    await waitUntil(async () => {
      const waiting = await database().query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return waiting.length > 0
    })
    mayGo.resolve()
    expect(await givingUp).toEqual(err('given up'))
    expect((await done(second)).map(({ seq }) => seq)).toEqual([2])
    expect((await read(caseId)).map(({ by }) => by.user)).toEqual(['anne', 'bo'])
  })

  test('answers the same command again with the same, and writes once', async () => {
    const caseId = randomUUID()
    const commandId = randomUUID()
    const first = await done(add(caseId, 0, [received(), need('post')], { commandId }))
    expect(await done(add(caseId, 0, [received(), need('post')], { commandId }))).toEqual(first)
    // Also where the case was read again in between.
    expect(await done(add(caseId, 2, [received(), need('post')], { commandId }))).toEqual(first)
    await done(add(caseId, 2, [need('aftaler')]))
    expect(await done(add(caseId, 0, [received(), need('post')], { commandId }))).toEqual(first)
    expect(await read(caseId)).toHaveLength(3)
  })

  test('answers the same command, sent twice at once, with the same', async () => {
    const caseId = randomUUID()
    const commandId = randomUUID()
    const [one, two] = await Promise.all([1, 2].map(() => done(add(caseId, 0, [received()], { commandId }))))
    expect(one).toEqual(two)
    expect(await read(caseId)).toEqual(one)
  })

  test('takes nothing else for what a command wrote, after it or at once', async () => {
    const caseId = randomUUID()
    const commandId = randomUUID()
    const answers = await Promise.all(['post', 'aftaler'].map((name) => add(caseId, 0, [need(name)], { commandId })))
    expect(answers.map(({ ok: isOk }) => isOk).toSorted()).toEqual([false, true])
    expect(await read(caseId)).toHaveLength(1)
    expect(await add(caseId, 1, [need('rengøring')], { commandId })).toMatchObject({
      ok: false,
      error: { kind: 'conflict', seq: 1 },
    })
    expect(await read(caseId)).toHaveLength(1)
  })

  test('knows a command of a case that was carried out, and no other', async () => {
    const [caseId, commandId] = [randomUUID(), randomUUID()]
    const written = await done(add(caseId, 0, [received()], { commandId }))
    const find = (id: string, command: string) =>
      inTenant(database().store, async (tx) => ok((await findCommand(tx, id, command)) ?? null))
    expect(await find(caseId, commandId)).toEqual(written)
    expect(await find(caseId, randomUUID())).toBe(null)
    expect(await find(randomUUID(), commandId)).toBe(null)
  })

  test('writes nothing where the work is undone or breaks off', async () => {
    const caseId = randomUUID()
    const { store } = database()
    const write = { caseId, expectedSeq: 0, entries: [received()] as const, by: BY, effectiveOn: DAY }
    const undone = await store.inTenant(AARHUS, async (tx) => {
      await append(tx, write)
      return err({ kind: 'not-lawful' as const })
    })
    expect(undone).toEqual(err({ kind: 'not-lawful' }))
    await expect(
      store.inTenant(AARHUS, async (tx) => {
        await append(tx, write)
        throw new Error('a mistake of ours')
      }),
    ).rejects.toThrow('a mistake of ours')
    expect(await inTenant(store, async (tx) => ok(await readCase(tx, caseId)), AARHUS)).toEqual([])
  })

  test('never tells a time before the one before, also where the clock is set back', async () => {
    const caseId = randomUUID()
    await done(add(caseId, 0, [received()]))
    await database().query(`update journal set recorded_at = '2199-01-01T00:00:00Z' where case_id = $1`, [caseId])
    expect((await done(add(caseId, 1, [need('post')])))[0].recordedAt).toBe('2199-01-01T00:00:00.000Z')
  })
})
