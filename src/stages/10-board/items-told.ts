import type { DocumentId } from '../00-case/case-id.ts'
import type { Note } from '../00-case/note.ts'
import type { Application } from '../01-application/application.ts'
import type { Source } from '../02-information/source.ts'
import type { Partshoering } from '../05-hearing/partshoering.ts'
import type { SentLetter } from '../07-letter/compose/sent-letter.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import type { FileItem } from './board-file.ts'

export interface Told {
  readonly applications: readonly Application[]
  readonly sources: readonly Source[]
  readonly partshoeringer: readonly Partshoering[]
  readonly letters: readonly SentLetter[]
  readonly complaints: readonly Complaint[]
  readonly genvurderinger: readonly Genvurdering[]
  readonly notes: readonly Note[]
}

const ITEM_OF: Readonly<Partial<Record<Source['kind'], FileItem>>> = {
  borger: 'oplysninger-fra-borgeren',
  paaroerende: 'oplysninger-fra-netvaerk',
  speciallaege: 'laegelige-oplysninger',
  'praktiserende-laege': 'laegelige-oplysninger',
  voksenudredning: 'voksenudredning',
  handleplan: 'handleplan',
}

/** What the case itself tells of, so that a checklist that says there is none is mistaken. */
export function itemsTold(told: Told): ReadonlySet<FileItem> {
  return new Set([
    ...itemsWhere([
      ['ansoegning', told.applications.length > 0],
      ['afgoerelse', told.letters.some(({ about }) => about === 'afgoerelse')],
      ['klage', told.complaints.length > 0],
      ['genvurdering', told.genvurderinger.some(({ finished }) => finished !== undefined)],
      ['partshoering', told.partshoeringer.length > 0],
      ['hoeringssvar', told.partshoeringer.some(({ answer }) => answer !== undefined)],
    ]),
    ...told.sources.flatMap(({ kind }) => ITEM_OF[kind] ?? []),
  ])
}

/** What never was on paper and stands whole in the case, as it was said: no document of it can lack. */
export function itemsInWords({
  applications,
  sources,
  partshoeringer,
  complaints,
  notes,
}: Told): ReadonlySet<FileItem> {
  const own = sources.filter(({ kind }) => kind === 'borger')
  const answers = partshoeringer.filter(({ answer }) => answer !== undefined)
  return new Set(
    itemsWhere([
      ['ansoegning', isAll(applications, ({ form }) => form !== 'skriftlig')],
      ['klage', isAll(complaints, ({ channel }) => channel === 'mundtlig' || channel === 'digital')],
      ['hoeringssvar', answers.length > 0],
      ['oplysninger-fra-borgeren', isAll(own, ({ form, noted }) => form !== 'skriftlig' || noted === true)],
      ['notater', notes.length > 0],
    ]),
  )
}

/** The papers of the sources that belong under a kind of document, where they lie in the case. */
export function papersOf(item: FileItem, sources: readonly Source[]): readonly DocumentId[] {
  return sources.flatMap(({ kind, document }) =>
    ITEM_OF[kind] === item && document !== undefined && document !== 'mangler' ? [document] : [],
  )
}

const itemsWhere = (all: readonly (readonly [FileItem, boolean])[]): readonly FileItem[] =>
  all.flatMap(([item, is]) => (is ? [item] : []))

const isAll = <T>(list: readonly T[], is: (one: T) => boolean): boolean => list.length > 0 && list.every(is)
