import { expect, test } from 'vitest'
import { err } from '../base/result.ts'
import type { SessionUser } from '../server/office/office-deps.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { Store } from '../store/store.ts'
import { type StoreError, storeErrorWords } from '../store/store-error.ts'
import { storeSessions } from './store-sessions.ts'

const HELD = `0461.${'x'.repeat(43)}`

test.each<[StoreError, StoreError]>([
  [{ kind: 'busy' }, { kind: 'busy' }],
  [{ kind: 'read-only' }, { kind: 'read-only' }],
  [
    { kind: 'database-away', isDone: 'unknown' },
    { kind: 'database-away', isDone: 'no' },
  ],
])('a store that says %j is told of, and nothing of what someone sent was begun', async (error, told) => {
  const sessions = storeSessions({ inTenant: async () => err(error), close: async () => {} } as Store<CaseEntry>)
  const trouble = err({ kind: told.kind, words: storeErrorWords(told) })
  expect(await sessions.find(HELD)).toEqual(trouble)
  expect(await sessions.start({ municipality: '0461' } as SessionUser)).toEqual(trouble)
})
