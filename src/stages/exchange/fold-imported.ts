import { isSame } from '../../base/same.ts'
import type { Compliance } from '../12-compliance/compliance.ts'
import type { ImportedCase, ReimportedCase } from './imported-case.ts'
import type { OwnCaseFile } from '../own-case.ts'
import type { SentCase } from './sent-case.ts'

/** A case as it begins at the board. */
export function foldImported({ file, municipality, official, team }: ImportedCase): OwnCaseFile {
  return { ...copyOf(file), municipality, from: file.municipality, responsible: official, team }
}

/**
 * As the municipality has it now, with the rounds before. What is only known here stays: who has it, what was published,
 * what the board did of its own, and what was done to have its decision carried out.
 */
export function foldImportedAgain(own: OwnCaseFile, { file }: ReimportedCase): OwnCaseFile {
  const { municipality, from, responsible, team, publications, ownInitiatives, death } = own
  const compliance = together(own.compliance, file.compliance)
  const theirs = new Set(file.documents.map(({ id }) => id))
  return {
    ...copyOf(file),
    municipality,
    ...(death === undefined ? {} : { death }),
    documents: [...file.documents, ...own.documents.filter(({ id }) => !theirs.has(id))],
    ...(from === undefined ? {} : { from }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(team === undefined ? {} : { team }),
    ...(publications === undefined ? {} : { publications }),
    ...(ownInitiatives === undefined ? {} : { ownInitiatives }),
    ...(compliance === undefined ? {} : { compliance }),
  }
}

/** What both have recorded of the same decision being carried out, each thing once. */
function together(here: Compliance | undefined, there: Compliance | undefined): Compliance | undefined {
  if (here === undefined || there === undefined) return there ?? here
  const steps = new Set(here.fogedsag.map(({ id }) => id))
  return {
    ...there,
    proofs: [...here.proofs, ...there.proofs.filter((proof) => !here.proofs.some((one) => isSame(one, proof)))],
    fogedsag: [...here.fogedsag, ...there.fogedsag.filter(({ id }) => !steps.has(id))].toSorted((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
    ),
  }
}

/** The lists are changed in the folding, and the entry must stay as it is. */
function copyOf(file: SentCase): SentCase {
  const copy = Object.entries(file).map(([field, value]) => [field, Array.isArray(value) ? [...value] : value])
  return Object.fromEntries(copy) as unknown as SentCase
}
