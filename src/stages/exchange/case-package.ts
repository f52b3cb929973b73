import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, MunicipalityCode, PartyId } from '../00-case/case-id.ts'
import type { SentCase } from './sent-case.ts'

export const PACKAGE_FORMAT = 'holdbar-sagspakke'
export const PACKAGE_VERSION = 1

/**
 * What one authority hands another of a case: `sag.json` of the package. The case as it stands, who its people are, and
 * the documents that lie beside it in the zip. Both ways, from municipality to board and back, it is the same.
 */
export interface CasePackage {
  /** Tells that it is such a package. */
  readonly format: typeof PACKAGE_FORMAT
  /** Raised whenever the format changes: a reader of another version refuses it rather than read half of it. */
  readonly version: typeof PACKAGE_VERSION
  /** The day it was made. */
  readonly made: PlainDate
  /** Who sends it. */
  readonly from: MunicipalityCode
  /** Who it is for. */
  readonly to: MunicipalityCode
  /** The case as it stands at the sender; its `municipality` is the one that decided. */
  readonly case: SentCase
  /** Who the parties of the case are. One who is not told of is not known to the sender. */
  readonly people: readonly PackagePerson[]
  /** The documents in the package: those of the case that the sender keeps. */
  readonly documents: readonly PackageDocument[]
}

export interface PackagePerson {
  /** Names the person; the case refers to it. */
  readonly id: PartyId
  /**
   * With something that can be read in it.
   * @pattern ^(?=[\s\S]*[\p{L}\p{N}\p{P}\p{S}])[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\p{Cs}]{1,300}$
   */
  readonly name: string
  /**
   * Ten digits; null where it is not known.
   * @pattern ^\d{10}$
   */
  readonly cpr: string | null
  /** Lines as on a letter. Empty where it is not known, and in a case that goes back to whoever sent it. */
  readonly address: readonly AddressLine[]
  /** Name and address are not to be shown to other parties of the case. */
  readonly isProtected: boolean
}

/** @pattern ^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\p{Cs}]{0,300}$ */
type AddressLine = string

export interface PackageDocument {
  /** Names the document; the case refers to it. */
  readonly id: DocumentId
  /** Its name in the case. */
  readonly name: string
  /** Its media type. */
  readonly mime: string
  /** SHA-256 of its bytes in hexadecimal, as the journal has it. */
  readonly sha256: string
  /** Where it lies in the zip. */
  readonly file: string
}
