import type { DocumentId } from '../00-case/case-id.ts'
import { type BoardFile, type DocumentRequest, FILE_ITEMS, type FileItem } from './board-file.ts'
import { itemsInWords, itemsTold, type Told } from './items-told.ts'

/** How it stands with one kind of document. Only what is `der`, `med-ord` or `findes-ikke` needs nothing more. */
export type Standing =
  | { readonly kind: 'der'; readonly documents: readonly DocumentId[] }
  /** Said to be there, and it never was on paper: the case has it in words. */
  | { readonly kind: 'med-ord' }
  /** Said to be there, but no document lies in the case. */
  | { readonly kind: 'uden-dokument' }
  | { readonly kind: 'mangler'; readonly why: string }
  | { readonly kind: 'findes-ikke' }
  /** Said not to be in the case, which tells of it all the same. */
  | { readonly kind: 'modsagt' }
  /** Nobody has taken a stand on it. */
  | { readonly kind: 'ikke-oplyst' }

export interface ItemStanding {
  readonly item: FileItem
  readonly standing: Standing
  /** The last time the board asked for it. Absent: it has not. */
  readonly request?: DocumentRequest
}

/** Every line of the checklist, whether the municipality took a stand on it or not. `kept` are the documents that can be opened. */
export function listStandings(
  { lines, requests }: Pick<BoardFile, 'lines' | 'requests'>,
  kept: ReadonlySet<DocumentId>,
  file: Told,
): readonly ItemStanding[] {
  const told = itemsTold(file)
  const inWords = itemsInWords(file)
  return FILE_ITEMS.map((item) => {
    const request = requests.findLast((one) => one.item === item)
    const said = standingOf(item, lines, request, kept)
    const standing = besideTheCase(said, told.has(item), inWords.has(item))
    return { item, standing, ...(request === undefined ? {} : { request }) }
  })
}

/** What the board has to ask for before anything else, and has not asked for or not got. */
export function lacksIn(standings: readonly ItemStanding[]): readonly ItemStanding[] {
  return standings.filter(({ standing: { kind } }) => kind !== 'der' && kind !== 'med-ord' && kind !== 'findes-ikke')
}

/** What the municipality says of one kind, beside what the case itself tells of it. */
function besideTheCase(said: Standing, isTold: boolean, isInWords: boolean): Standing {
  if (said.kind === 'findes-ikke' && isTold) return { kind: 'modsagt' }
  return said.kind === 'uden-dokument' && isInWords ? { kind: 'med-ord' } : said
}

function standingOf(
  item: FileItem,
  lines: BoardFile['lines'],
  request: DocumentRequest | undefined,
  kept: ReadonlySet<DocumentId>,
): Standing {
  const line = lines.find((one) => one.item === item)
  const documents = [...(line?.state === 'med' ? line.documents : []), ...(request?.answer?.documents ?? [])].filter(
    (id) => kept.has(id),
  )
  if (documents.length > 0) return { kind: 'der', documents }
  if (line === undefined) return { kind: 'ikke-oplyst' }
  if (line.state === 'med') return { kind: 'uden-dokument' }
  return line.state === 'mangler' ? { kind: 'mangler', why: line.why } : { kind: 'findes-ikke' }
}
