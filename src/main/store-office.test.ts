import { expect, test } from 'vitest'
import { err } from '../base/result.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { Store } from '../store/store.ts'
import { type StoreError, storeErrorWords } from '../store/store-error.ts'
import { storeOffice } from './store-office.ts'

test.each<[string, StoreError]>([
  ['database-away', { kind: 'database-away', isDone: 'no' }],
  ['lost-at-commit', { kind: 'database-away', isDone: 'unknown' }],
  ['disk-full', { kind: 'disk-full' }],
  ['busy', { kind: 'busy' }],
  ['read-only', { kind: 'read-only' }],
])('a store that says %s comes in the way as that, in its own words', async (kind, error) => {
  const store = { inTenant: async () => err(error), close: async () => {} } as Store<CaseEntry>
  const office = storeOffice(store, { canTell: false })
  const trouble = err({ kind, words: storeErrorWords(error) })
  expect(await office.open('0461' as MunicipalityCode, async () => 'done')).toEqual(trouble)
  expect(await office.findPublished('en')).toEqual(trouble)
})
