import { ok, type Result } from '../base/result.ts'
import type { Entry } from './entry.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { municipalityCode } from './municipality.ts'
import { withClient } from './one-client.ts'
import type { Store } from './store.ts'
import type { StoreError } from './store-error.ts'

export interface KnownMunicipality {
  readonly code: MunicipalityCode
  readonly name: string
}

/** Every transaction is for some municipality, and the list is the same to all. */
export const ANY = municipalityCode('0101')

/** Who may keep cases here, in the order of their codes. */
export function listMunicipalities<E extends Entry>(
  store: Store<E>,
): Promise<Result<readonly KnownMunicipality[], StoreError>> {
  return store.inTenant(ANY, async ({ db }) => {
    const rows = await db.selectFrom('municipality').select(['code', 'name']).orderBy('code').limit(10_000).execute()
    return ok(rows.map(({ code, name }) => ({ code: municipalityCode(code), name })))
  })
}

/** Adds an authority, or gives it another name; as the owner of the database. */
export async function registerMunicipality(ownerUrl: string, { code, name }: KnownMunicipality): Promise<void> {
  await withClient({ connectionString: ownerUrl }, (client) =>
    client.query(
      `insert into municipality (code, name)
       values ($1, $2)
       on conflict (code) do update set name = excluded.name`,
      [municipalityCode(code), name],
    ),
  )
}
