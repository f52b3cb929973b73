import type { Words } from '../base/words.ts'

/** Of the embedded one, which is looked for before it is started. */
export const noDatabaseIn = (home: string): Words => ({
  da: `Der er ingen database i ${home} (HOLDBAR_HOME).`,
  en: `There is no database in ${home} (HOLDBAR_HOME).`,
})

export const NOT_HOLDBARS: Words = {
  da: 'Databasen er ikke Holdbars: den har ingen af dens tabeller. Intet er skrevet.',
  en: 'The database is not Holdbar’s: it has none of its tables. Nothing was written.',
}
