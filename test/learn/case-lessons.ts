import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readCaseFile } from '../../src/files/case/read-case-file.ts'
import type { Mangel } from '../../src/law/mangel.ts'
import type { ToldCase } from '../../src/stages/case-file.ts'
import { CORPUS } from './lessons.ts'

/** A case with what the board said of it. The folder tells the author. */
export interface KnownCase {
  readonly folder: string
  readonly name: string
  readonly file: ToldCase
  readonly isUpheld: boolean
  readonly mangler: readonly Mangel[]
  readonly tolerated: readonly Mangel[]
}

interface Key {
  readonly outcome: 'hjemvist' | 'aendret' | 'stadfaestet'
  readonly mangler: readonly Mangel[]
  readonly tolerated?: readonly Mangel[]
}

const CASES = path.join(CORPUS, 'cases')

/** The cases that are for daily work. Those held back teach nothing. */
export function knownCases(): readonly KnownCase[] {
  return readdirSync(path.join(CASES, 'daily'))
    .toSorted()
    .flatMap((folder) => casesIn(folder, path.join(CASES, 'daily', folder)))
}

function casesIn(folder: string, directory: string): readonly KnownCase[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .toSorted()
    .map((name) => {
      const read = readCaseFile(readFileSync(path.join(directory, name)))
      if (!read.ok) throw new Error(`${folder}/${name} is no case`)
      const key: Key = JSON.parse(readFileSync(path.join(directory, name.replace(/\.json$/, '.expected.json')), 'utf8'))
      const { outcome, mangler, tolerated = [] } = key
      return { folder, name, file: read.value.file, isUpheld: outcome === 'stadfaestet', mangler, tolerated }
    })
}
