import { expect, test } from 'vitest'
import { AARHUS, addCase, inTenant, ODENSE, onEachServer } from '../../../test/database/database.ts'
import { BY, DAY, need, received } from '../../../test/database/specimen.ts'
import { ok } from '../../base/result.ts'
import { readFacts } from './fact.ts'
import { append } from '../journal.ts'

onEachServer('the facts', (database) => {
  const read = (municipality = ODENSE, limit?: number) =>
    inTenant(
      database().store,
      async (tx) => {
        const found = []
        let piece = await readFacts(tx, limit === undefined ? {} : { limit })
        found.push(...piece.facts)
        while (piece.next !== undefined) {
          piece = await readFacts(tx, { after: piece.next, ...(limit === undefined ? {} : { limit }) })
          found.push(...piece.facts)
        }
        return ok(found)
      },
      municipality,
    )

  test('follow the journal in the same transaction, piece by piece, and each municipality has its own', async () => {
    const { store } = database()
    const caseId = await addCase(store, [received(), need('post'), need('indkøb')])
    await addCase(store, [received(), need('post')], { municipality: AARHUS })
    expect((await read()).map(({ needs }) => needs)).toEqual([1, 2])
    await inTenant(store, (tx) =>
      append(tx, { caseId, expectedSeq: 3, entries: [need('økonomi')], by: BY, effectiveOn: DAY }),
    )
    expect((await read(ODENSE, 2)).map(({ needs }) => needs)).toEqual([1, 2, 3])
    expect((await read(AARHUS)).map(({ municipality, needs }) => [municipality, needs])).toEqual([['0751', 1]])
    expect(JSON.stringify(await read())).not.toContain(caseId)
    await inTenant(store, (tx) =>
      append(tx, { caseId, expectedSeq: 4, entries: [{ kind: 'case-deleted' }], by: BY, effectiveOn: DAY }),
    )
    expect(await read()).toEqual([])
  })
})
