import { isOwnRole } from '../../app/own-voice.ts'
import type { Office, OfficeTrouble } from '../../app/office-desk.ts'
import type { Packed } from '../../app/exchange/pack-case.ts'
import type { Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { MunicipalityCode, PartyId } from '../../stages/00-case/case-id.ts'
import type { Grant } from '../../stages/00-case/grant.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { READERS } from '../../stages/act/act-table.ts'
import type { CaseSheet } from '../../stages/case-sheet.ts'
import type { FactCount } from '../../stages/13-learning/fact-count.ts'
import type { Proposal } from '../../stages/13-learning/publish/propose-anonymous.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import type { DemoUser } from '../../web/office/sign-in-page.ts'

/** Who a session is for: what the provider of identity said, kept while it lasts. */
export interface SessionUser {
  readonly id: string
  readonly name: string
  readonly municipality: MunicipalityCode
  readonly municipalityName: string
  readonly grants: readonly Grant[]
  /** The role the head of a page shows. */
  readonly role: Role
  readonly team: string | null
  readonly isDemo: boolean
  /** Which party a citizen, or one who speaks for a citizen, is. Absent for those who work with cases. */
  readonly party?: PartyId
}

/** Someone in their own case, or in one they speak in: the pages of those who work with cases are not theirs. */
export function isCitizen({ grants }: SessionUser): boolean {
  return grants.every(({ role }) => isOwnRole(role))
}

/** Whether there can be a case they may open: who counts, or sets things up, has no part in any. */
export const seesCases = ({ grants }: SessionUser): boolean => grants.some(({ role }) => READERS.includes(role))

/** Where someone comes to who has signed in. */
export function homeOf(user: SessionUser): '/min-sag' | '/sager' | '/tal' {
  if (isCitizen(user)) return '/min-sag'
  return seesCases(user) ? '/sager' : '/tal'
}

export interface Sessions {
  /** Gives what the browser is to hold. */
  start(user: SessionUser): Promise<Result<string, OfficeTrouble>>
  /** Undefined where no one is signed in with it. Where that can't be seen, nothing of what was sent is begun. */
  find(token: string): Promise<Result<SessionUser | undefined, OfficeTrouble>>
  end(token: string): Promise<void>
}

/** A provider of identity: OpenID Connect. */
export interface IdentityProvider {
  /** Where to send the browser, and what to remember until it comes back. */
  begin(): Promise<Result<{ readonly url: string; readonly state: string }, { readonly words: Words }>>
  finish(callback: {
    readonly url: string
    readonly state: string
  }): Promise<Result<SessionUser, { readonly words: Words }>>
}

export interface LetterFiles {
  pdf(letter: ComposedLetter): Result<{ readonly bytes: Uint8Array; readonly hash: string }, { readonly words: Words }>
  docx(letter: ComposedLetter): Promise<Uint8Array>
}

export interface PackageFiles {
  /** The package with the case on paper in it. */
  write(packed: Packed, sheet: CaseSheet): Uint8Array
  /** From whoever sends it: whole, or why not. */
  read(bytes: Uint8Array): Promise<Result<Packed, { readonly words: Words }>>
}

export interface NationalFigures {
  /** The name of the file. */
  readonly source: string
  readonly count: FactCount
  /** Made up for the demo: shown, and nothing to pass on or to hold others against. */
  readonly isMadeUp?: boolean
}

/** What the signed-in pages are given. */
export interface OfficeDeps {
  readonly office: Office
  readonly sessions: Sessions
  readonly demo: readonly (DemoUser & { readonly user: SessionUser })[]
  /** Who says who comes in; null where the program only runs to be tried. */
  readonly provider: IdentityProvider | null
  /** Who says so of citizens, where that is another. */
  readonly citizenProvider: IdentityProvider | null
  readonly letters: LetterFiles
  readonly packages: PackageFiles
  /** A text without what may point at someone, for a person to approve. */
  readonly proposeAnonymous: (text: string) => Promise<Proposal>
  /** What was counted of a file of the whole country; undefined where none was taken in. */
  readonly nationalFigures: () => Promise<NationalFigures | undefined>
  readonly newId: () => string
  /** Whether the cookie may go over https alone. */
  readonly isSecure: boolean
  /** Signs what the browser holds for us between two requests, which may come to two processes. */
  readonly cookieSecret: string
}
