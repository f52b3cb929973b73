import type { Colleague } from '../../app/office-desk.ts'
import type { PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { OfficialId, PartyId } from '../../stages/00-case/case-id.ts'
import type { Act, CaseEntry } from '../../stages/case-entry.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { Field, FieldError, Option, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'

/** The pages of a case, by the last part of their path. */
export type CasePageName =
  | ''
  | 'parter'
  | 'ansoegning'
  | 'oplysninger'
  | 'spoergsmaal'
  | 'behov'
  | 'hoering'
  | 'afgoerelse'
  | 'brev'
  | 'klage'
  | 'modtagelse'
  | 'offentliggoer'
  | 'journal'

export interface ActContext {
  readonly file: OwnCaseFile
  readonly today: PlainDate
  readonly user: OfficialId
  /** The need, source, question … the act is about; null where it is about the case. */
  readonly target: string | null
  /** What a link may suggest, e.g. the question that a finding asks for. Checked like any input. */
  readonly suggested: Values
  /** A new name for a record. */
  readonly newId: () => string
  readonly nameOf: (party: PartyId) => string
  /** The limit published for the case's area on the day that is asked about, in weeks; 0 for none. Absent: not asked for, or not set up. */
  readonly publishedWeeks?: number
  /** Who works here, and in which teams. Absent: not asked for, and then nobody can be named. */
  readonly house?: { readonly colleagues: readonly Colleague[]; readonly teams: readonly string[] }
}

export type Read = Result<readonly [CaseEntry, ...CaseEntry[]], readonly FieldError[]>

/** One act as a person does it: a form, what it is filled with, and what it says when sent. */
export interface ActForm {
  /** Its path under the case: `kilde`. */
  readonly path: string
  readonly act: Act
  readonly page: CasePageName
  readonly title: Words
  /** The title where the act is about a record that is there already, and says it anew. */
  readonly editTitle?: Words
  readonly lead?: Words
  readonly button: Words
  /** The letter that lies ready once it is done, and is read and sent next. */
  readonly letter?: 'hoering'
  /** A second button, which does nothing but tell of what is written: for those without script. */
  readonly preview?: Words
  /** `values` is what is written so far, for the notes that tell of it. */
  fields(context: ActContext, values?: Values): readonly Field[]
  values(context: ActContext): Values
  read(values: Values, context: ActContext): Read
}

export function titleOf({ title, editTitle }: ActForm, target: string | null): Words {
  return target === null ? title : (editTitle ?? title)
}

/** The options of a closed list, in its own order. */
export function optionsOf<T extends string>(labels: Readonly<Record<T, Words>>): readonly Option[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }))
}

export function keysOf<T extends string>(labels: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(labels) as T[]
}

/** Of those that are to be decided on. */
export const needOptions = (file: OwnCaseFile): readonly Option[] =>
  openNeeds(file).map(({ id, activity }) => ({ value: id, label: activity }))

export const idsOf = <T extends string>(list: readonly { readonly id: T }[]): readonly T[] => list.map(({ id }) => id)

/** The same errors, but for one value. */
export const one = <E extends CaseEntry>(form: FormReader, entry: () => E): Read => form.done(() => [entry()] as const)

/** Leaves out what is undefined, so that absent stays absent. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** A single value each, where there is one. */
export function filled(fields: Readonly<Record<string, string | readonly string[] | number | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (value === undefined) return []
      if (typeof value === 'number') return [[name, [String(value).replace('.', ',')]]]
      return [[name, typeof value === 'string' ? [value] : value]]
    }),
  )
}
