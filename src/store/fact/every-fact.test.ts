import { expect, test } from 'vitest'
import { AARHUS, addCase, done, inTenant, ODENSE, onEachServer } from '../../../test/database/database.ts'
import { need, received } from '../../../test/database/specimen.ts'
import { ok } from '../../base/result.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { everyFact } from './every-fact.ts'
import { writeFacts } from './fact.ts'
import { municipalityCode } from '../municipality.ts'
import { listMunicipalities } from '../municipality-list.ts'

onEachServer('the facts of all', (database) => {
  test('a decision is told once, by who made it, or by the board where nobody else here has it', async () => {
    const { store } = database()
    const atBoard = (caseId: string, fact: Pick<DecisionFact, 'municipality' | 'needs'>) =>
      inTenant(
        store,
        async (tx) => {
          await writeFacts(tx, [{ fact: { ...fact, flaws: [], days: {} }, openUntil: null }], { caseId, seq: 1 })
          return ok(undefined)
        },
        BOARD.code,
      )
    const shared = await addCase(store, [received(), need('post')])
    await addCase(store, [received(), need('indkøb')], { municipality: AARHUS })
    await atBoard(shared, { municipality: ODENSE, needs: 7 })
    // Of one who keeps cases here, but not this one; and of one who has none here.
    await atBoard('sag-kun-hos-styrelsen', { municipality: AARHUS, needs: 8 })
    await atBoard('sag-fra-en-anden', { municipality: municipalityCode('9999'), needs: 9 })

    const keepers = await done(listMunicipalities(store))
    const told: string[] = []
    for await (const piece of everyFact(store, keepers)) {
      if (!piece.ok) throw new Error(piece.error.kind)
      told.push(...piece.value.facts.map(({ municipality, needs }) => `${municipality} ${needs}`))
    }
    expect(told.toSorted()).toEqual(['0461 1', '0751 1', '0751 8', '9999 9'])
  })
})
