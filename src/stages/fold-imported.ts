import type { ImportedCase, ReimportedCase } from './imported-case.ts'
import type { OwnCaseFile } from './own-case.ts'
import type { SentCase } from './sent-case.ts'

/** A case as it begins at the board. */
export function foldImported({ file, municipality, official, team }: ImportedCase): OwnCaseFile {
  return { ...copyOf(file), municipality, from: file.municipality, responsible: official, team }
}

/** As the municipality has it now, with the rounds before; who has it here, and what was published here, stays. */
export function foldImportedAgain(own: OwnCaseFile, { file }: ReimportedCase): OwnCaseFile {
  const { municipality, from, responsible, team, publications } = own
  const theirs = new Set(file.documents.map(({ id }) => id))
  return {
    ...copyOf(file),
    municipality,
    documents: [...file.documents, ...own.documents.filter(({ id }) => !theirs.has(id))],
    ...(from === undefined ? {} : { from }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(team === undefined ? {} : { team }),
    ...(publications === undefined ? {} : { publications }),
  }
}

/** The lists are changed in the folding, and the entry must stay as it is. */
function copyOf(file: SentCase): SentCase {
  const copy = Object.entries(file).map(([field, value]) => [field, Array.isArray(value) ? [...value] : value])
  return Object.fromEntries(copy) as unknown as SentCase
}
