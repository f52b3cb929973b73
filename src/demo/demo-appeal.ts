import type { OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import type { Complaint } from '../stages/08-complaint/complaint.ts'
import type { ReassessedPart } from '../stages/09-reassessment/genvurdering.ts'
import type { FileItem, FileLine } from '../stages/10-board/board-file.ts'
import { FILE_ITEMS } from '../stages/10-board/board-file.ts'
import { composedText } from '../stages/07-letter/compose/composed-text.ts'
import { composeReassessment } from '../stages/09-reassessment/compose-reassessment.ts'
import { nameOf } from './demo-case.ts'
import { letterSet } from './demo-setup.ts'
import type { DemoStory } from './demo-story.ts'

/** A complaint came on the day of the act, by the citizen and in writing unless told otherwise. */
export function complain(story: DemoStory, words: string, more: Partial<Complaint> = {}): void {
  const { on } = story.now
  const complaint = {
    id: complaintId(story),
    by: story.citizen,
    channel: 'brev',
    received: on,
    words,
    contested: [],
  } as const
  story.write({ kind: 'complaint-received', complaint: { ...complaint, ...more } })
}

/** What was said was written down and approved where it was oral, and the citizen was told that it had come. */
export function acknowledge(story: DemoStory, by: Complaint['by'] = story.citizen): void {
  const { on } = story.now
  const id = complaintId(story)
  const isOral = story.sofar().file?.complaints.at(-1)?.channel === 'mundtlig'
  story.write(...(isOral ? [{ kind: 'complaint-approved', id, on, by } as const] : []), {
    kind: 'complaint-acknowledged',
    id,
    on,
  })
}

/** Somebody began to read it afresh, on the day of the act; what is read so far is in the parts. */
export function beginReassessment(story: DemoStory, parts: readonly ReassessedPart[]): void {
  const { on, by } = story.now
  const id = story.id<RecordId>('genvurdering')
  story.write(
    { kind: 'genvurdering-begun', id, complaint: complaintId(story), by: by.user as OfficialId, on, newSources: [] },
    ...parts.map((part) => ({ kind: 'genvurdering-part-judged', id, part }) as const),
  )
}

/** Each contested need was read afresh, and the letter went out, all on the day of the act. */
export function reassess(story: DemoStory, parts: readonly ReassessedPart[]): void {
  beginReassessment(story, parts)
  const { on, by } = story.now
  const { file, citizenName } = story.sofar()
  const genvurdering = file?.genvurderinger.at(-1)
  if (file === undefined || genvurdering === undefined) throw new Error('a reassessment is of a case')
  const set = letterSet(story.place, file, nameOf(by), 'sagsbehandler')
  const letter = composeReassessment(file, genvurdering, on, set, { citizen: citizenName })
  if (!letter.ok) throw new Error(letter.error.words.da)
  const document = story.paper('genvurdering', letter.value.title, composedText(letter.value))
  const id = story.id<RecordId>('brev-genvurdering')
  story.write(
    { kind: 'genvurdering-finished', id: genvurdering.id, on },
    {
      kind: 'letter-sent',
      letter: {
        id,
        about: 'genvurdering',
        concerns: genvurdering.id,
        sent: on,
        to: [story.citizen],
        channel: 'digital-post',
        document,
      },
    },
    { kind: 'letter-delivered', id, on },
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
