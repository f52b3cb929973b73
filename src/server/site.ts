import type { CheckedDocument } from '../app/check/checked-document.ts'
import type { PlainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { HandbookEntry } from '../web/handbook-page.ts'
import type { OfficeDeps } from './office/office-deps.ts'
import type { PostStatusDeps } from './post-status-route.ts'
import type { ReadFile } from './judge-submission.ts'
import type { ReadingRoom } from './reading-room.ts'

/** What the server is given: it knows neither the rules nor the files itself. */
export interface ServerDeps {
  /** Refused with words where it takes longer than one may be kept waiting. */
  readonly check: (text: string, lawDate: PlainDate) => Promise<Result<CheckedDocument, { readonly words: Words }>>
  readonly readFile: ReadFile
  /** Why a text can't be checked at all, where it can't: it is not in Danish. */
  readonly refuse: (text: string) => Words | null
  readonly handbook: readonly HandbookEntry[]
  readonly today: () => PlainDate
  readonly version: string
  /** The signed-in pages; absent where the program only checks letters. */
  readonly office?: OfficeDeps
  /** Takes what a channel tells of letters; absent where none does. */
  readonly postStatus?: PostStatusDeps | undefined
  /** What an administrator is to mend while it serves all the same, in Danish. Absent: nothing is looked for. */
  readonly troubles?: () => readonly string[]
  /** Told of bugs; given the error alone, never what was sent. */
  readonly onError?: (error: unknown) => void
  /** Told of a file that was not taken: where and how large, never what it was or who sent it. */
  readonly onRefusedUpload?: (refused: RefusedUpload) => void
  /** Requests a minute from one address, or from one who is signed in. */
  readonly limits?: { readonly pages: number; readonly checks: number }
  /** How long requests under way are waited for when it closes; some seconds unless told. */
  readonly closeMillis?: number
  /** The proxies whose word is taken for the address a request came from; none unless they are named. */
  readonly proxies?: readonly string[]
}

export interface RefusedUpload {
  /** The route, without the case: `/min-sag/:id/goer/papir`. */
  readonly route: string
  /** What was answered: 413 too large, 422 no file or no kind that is taken, 403 a form that is too old … */
  readonly status: number
  /** As the sender told; null where it was not told. */
  readonly bytes: number | null
}

/** What the routes need beside what the server was given. */
export interface Site extends Omit<ServerDeps, 'office'> {
  readonly assets: string
  readonly hasCases: boolean
  readonly checksPerMinute: number
  /** Where letters from anyone are read. */
  readonly openRoom: ReadingRoom
  /** Where what those who are signed in send is read. */
  readonly signedInRoom: ReadingRoom
}
