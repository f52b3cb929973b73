import { expect, test } from 'vitest'
import { reachDatabase } from './reach-database.ts'
import { SettingError } from './setting-error.ts'

const NOWHERE = 'postgresql://holdbar:hemmelig@127.0.0.1:1/holdbar'

test.each([
  [
    'a server that does not answer',
    NOWHERE,
    /der kan ikke skabes forbindelse \(ECONNREFUSED\)[^]+no connection can be made/,
  ],
  ['a server of another kind', 'mysql://holdbar:hemmelig@127.0.0.1/holdbar', /skriv postgresql:[^]+write postgresql:/],
  ['no address', 'postgresql://holdbar:hemmelig@[', /skriv postgresql:[^]+write postgresql:/],
])('%s is told by the name of the variable, without the password', async (_, databaseUrl, words) => {
  const reached = reachDatabase({ databaseUrl, ownerUrl: undefined })
  await expect(reached).rejects.toThrow(SettingError)
  await expect(reached).rejects.toThrow(/^DATABASE_URL fører ikke til en database/)
  await expect(reached).rejects.toThrow(words)
  await expect(reached).rejects.not.toThrow('hemmelig')
})

test('the database that came with the packages is not asked', async () => {
  await expect(reachDatabase({ databaseUrl: undefined, ownerUrl: NOWHERE })).resolves.toBeUndefined()
})
