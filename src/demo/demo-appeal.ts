import type { OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import type { Complaint } from '../stages/08-complaint/complaint.ts'
import type { ReassessedPart } from '../stages/09-reassessment/genvurdering.ts'
import type { FileItem, FileLine } from '../stages/10-board/board-file.ts'
import { FILE_ITEMS } from '../stages/10-board/board-file.ts'
import type { DemoStory } from './demo-story.ts'

/** A complaint came on the day of the act, by the citizen and in writing unless told otherwise. It was acknowledged at once. */
export function complain(story: DemoStory, words: string, more: Partial<Complaint> = {}): void {
  const { on } = story.now
  const id = complaintId(story)
  const by = more.by ?? story.citizen
  story.write(
    {
      kind: 'complaint-received',
      complaint: { id, by, channel: 'brev', received: on, words, contested: [], ...more },
    },
    ...(more.channel === 'mundtlig' ? [{ kind: 'complaint-approved', id, on, by } as const] : []),
    { kind: 'complaint-acknowledged', id, on },
  )
}

/** Each contested need was read afresh, on the day of the act. */
export function reassess(story: DemoStory, parts: readonly ReassessedPart[]): void {
  const { on, by } = story.now
  const id = story.id<RecordId>('genvurdering')
  story.write(
    {
      kind: 'genvurdering-begun',
      id,
      complaint: complaintId(story),
      by: by.user as OfficialId,
      on,
      newSources: [],
    },
    ...parts.map((part) => ({ kind: 'genvurdering-part-judged', id, part }) as const),
    { kind: 'genvurdering-finished', id, on },
  )
}

type Told = Readonly<Partial<Record<FileItem, { readonly papers: readonly string[] } | { readonly lacks: string }>>>

/** The file for the board: what is there, what lacks and why. What is not told of, there is none of. It went the same day. */
export function sendToBoard(story: DemoStory, told: Told): void {
  const lines = FILE_ITEMS.map((item): FileLine => {
    const one = told[item]
    if (one === undefined) return { item, state: 'findes-ikke' }
    if ('lacks' in one) return { item, state: 'mangler', why: one.lacks }
    return { item, state: 'med', documents: one.papers.map((name) => story.id(`dok-${name}`)) }
  })
  story.write({ kind: 'board-file-assembled', lines }, { kind: 'case-sent-to-board', on: story.now.on })
}

const complaintId = (story: DemoStory): RecordId => story.id<RecordId>('klage')
