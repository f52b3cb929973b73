import type { PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { Act, CaseEntry } from '../../stages/case-entry.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import type { CitizenPageName } from './citizen-frame.ts'

export interface CitizenContext {
  readonly mine: CitizenCase
  readonly today: PlainDate
  readonly nameOf: (party: PartyId) => string
  /** The statement, hearing, complaint … it is about; null where it is about the case. */
  readonly target: string | null
  /** Names this wish to write; the records it leaves are named by it, so that a form sent twice is one act. */
  readonly command: string
  /** Weeks from application to decision, as the municipality has published; 0 where it has not. */
  readonly publishedWeeks: number | null
}

export type CitizenRead = Result<readonly [CaseEntry, ...CaseEntry[]], readonly FieldError[]>

/** One thing a citizen can do, in easy words: what is asked. */
export interface CitizenAsk {
  /** Its path under the case: `ret`. */
  readonly path: string
  /** The act that must be open. */
  readonly act: Act
  readonly page: CitizenPageName
  readonly title: Words
  readonly lead?: Words | ((context: CitizenContext) => Words)
  readonly button: Words
  /** What stands on the page when it is done. */
  readonly done: Words
  /** False where what it is about is not there, or not open. */
  readonly isAbout?: (context: CitizenContext) => boolean
  fields(context: CitizenContext): readonly Field[]
  values?(context: CitizenContext): Values
}

/** What is asked, and the entries that the answer leaves. */
export interface CitizenForm extends CitizenAsk {
  read(values: Values, context: CitizenContext): CitizenRead
}

export const w = (da: string, en: string): Words => ({ da, en })
