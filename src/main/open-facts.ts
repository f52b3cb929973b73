import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import { countFactFile } from '../files/table/count-fact-file.ts'
import type { FactFile } from '../files/table/fact-rows.ts'
import { type FactFormat, writeFactFile } from '../files/table/write-fact-file.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { DecisionFact } from '../stages/13-learning/decision-fact.ts'
import { type CataloguedFile, factCatalogue } from '../stages/13-learning/fact-catalogue.ts'
import { FACT_CODEBOOK } from '../stages/13-learning/fact-codebook.ts'
import { type FactCount, factCountOf } from '../stages/13-learning/fact-count.ts'
import type { SheetFault } from '../stages/13-learning/sheet-fault.ts'
import { hasEmbedded } from '../store/postgres/embedded.ts'
import { everyFact } from '../store/fact/every-fact.ts'
import { migrate } from '../store/migrate.ts'
import { type KnownMunicipality, listMunicipalities } from '../store/municipality-list.ts'
import { refreshViews } from '../store/rebuild-views.ts'
import { openStore, type Store } from '../store/store.ts'
import { type StoreError, storeErrorWords } from '../store/store-error.ts'
import { CASE_CODEC } from './case-codec.ts'
import { type DatabasePlace, databasePlace } from './database-place.ts'
import { noDatabaseIn } from './database-words.ts'
import { reachDatabase } from './reach-database.ts'
import { withinDatabase } from './within-database.ts'
import { keepNationalFigures } from './national-figures.ts'

/** Facts in and out of files. `root`: the folder of the program. */
export function openFacts(env: NodeJS.ProcessEnv, root: string) {
  const place = databasePlace(env, root)
  return {
    count,
    async keep(count: FactCount, facts: number, path: string, today: PlainDate): Promise<string> {
      return keepNationalFigures(place.home, { source: basename(path), importedOn: today, facts, count })
    },
    export: (path: string, format: FactFormat, today: PlainDate, onFacts: (facts: number) => void) =>
      exportFacts(place, path, format, today, onFacts),
  }
}

export interface CountedFile {
  readonly facts: number
  readonly count: FactCount
}

export interface RefusedFile {
  readonly faults: readonly SheetFault[]
  readonly thereAreMore: boolean
}

async function count(file: FactFile): Promise<Result<CountedFile, RefusedFile>> {
  const reading = await countFactFile(file)
  return reading.kind === 'afvist' ? err(reading) : ok({ facts: reading.facts, count: factCountOf(reading.counters) })
}

/** Thrown out of the writing, so that no file is left. */
class Away extends Error {
  readonly error: StoreError
  constructor(error: StoreError) {
    super(error.kind)
    this.error = error
  }
}

async function exportFacts(
  place: DatabasePlace,
  path: string,
  format: FactFormat,
  today: PlainDate,
  onFacts: (facts: number) => void,
): Promise<Result<{ readonly facts: number; readonly files: readonly string[] }, Words>> {
  if (place.databaseUrl === undefined && !hasEmbedded(place.home)) return err(noDatabaseIn(place.home))
  await reachDatabase(place)
  return withinDatabase(place, async (urls) => {
    await migrate(urls)
    const store = openStore<CaseEntry>({ url: urls.app, codec: CASE_CODEC })
    try {
      const refreshed = await refreshViews(store)
      if (!refreshed.ok) return err(storeErrorWords(refreshed.error))
      const known = await listMunicipalities(store)
      if (!known.ok) return err(storeErrorWords(known.error))
      const publishing = new Set<string>()
      const facts = await writeFactFile(path, format, allFacts(store, known.value, today, publishing, onFacts))
      const [one, ...others] = publishing
      const publisher = one !== undefined && others.length === 0 ? one : 'Holdbar'
      return ok({ facts, files: await describe(path, format, publisher, today) })
    } catch (cause) {
      if (cause instanceof Away) return err(storeErrorWords(cause.error))
      if (cause instanceof Error && 'code' in cause && 'syscall' in cause)
        return err(notWritten(path, String(cause.code)))
      throw cause
    } finally {
      await store.close()
    }
  })
}

/** `publishing`: takes the names of those that have any. */
async function* allFacts(
  store: Store<CaseEntry>,
  municipalities: readonly KnownMunicipality[],
  today: PlainDate,
  publishing: Set<string>,
  onFacts: (facts: number) => void,
): AsyncGenerator<readonly DecisionFact[]> {
  let told = 0
  for await (const piece of everyFact(store, municipalities, today)) {
    if (!piece.ok) throw new Away(piece.error)
    const { keeper, facts } = piece.value
    told += facts.length
    if (facts.length > 0) publishing.add(keeper.name)
    yield facts
    onFacts(told)
  }
}

const KIND: Readonly<Record<FactFormat, Pick<CataloguedFile, 'mediaType' | 'fileType'>>> = {
  csv: { mediaType: 'text/csv', fileType: 'CSV' },
  'excel-csv': { mediaType: 'text/csv', fileType: 'CSV' },
  json: { mediaType: 'application/x-ndjson', fileType: 'JSON' },
  parquet: { mediaType: 'application/vnd.apache.parquet', fileType: 'PARQUET' },
}

/** Codebook and catalogue beside the file. */
async function describe(
  path: string,
  format: FactFormat,
  publisher: string,
  issued: PlainDate,
): Promise<readonly string[]> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  const { size } = await stat(path)
  const [codebook, catalogue] = [`${path}.kodebog.json`, `${path}.katalog.jsonld`]
  const file = { name: basename(path), bytes: size, sha256: hash.digest('hex'), ...KIND[format] }
  const described = factCatalogue({ publisher, issued, file, codebook: basename(codebook) })
  await writeFile(codebook, `${JSON.stringify(FACT_CODEBOOK, null, 2)}\n`)
  await writeFile(catalogue, `${JSON.stringify(described, null, 2)}\n`)
  return [path, codebook, catalogue]
}

const notWritten = (file: string, code: string): Words => ({
  da: `${file} kunne ikke skrives (${code}).`,
  en: `${file} could not be written (${code}).`,
})
