import type { Source } from '../02-information/source.ts'
import type { Partshoering } from '../05-hearing/partshoering.ts'
import type { FileItem } from './board-file.ts'

interface Told {
  readonly sources: readonly Source[]
  readonly partshoeringer: readonly Partshoering[]
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
export function itemsTold({ sources, partshoeringer }: Told): ReadonlySet<FileItem> {
  return new Set([
    ...sources.flatMap(({ kind }) => ITEM_OF[kind] ?? []),
    ...partshoeringer.flatMap(({ answer }): readonly FileItem[] =>
      answer === undefined ? ['partshoering'] : ['partshoering', 'hoeringssvar'],
    ),
  ])
}
