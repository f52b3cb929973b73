import { composedText } from '../stages/07-letter/compose/composed-text.ts'
import { composePartshoering, type HearingDraft } from '../stages/07-letter/compose/compose-partshoering.ts'
import { composeLetter } from '../stages/07-letter/compose/compose-letter.ts'
import { nameOf } from './demo-case.ts'
import { dueFrom } from './due-from.ts'
import { letterSet } from './demo-setup.ts'
import type { DocumentId, OfficialId, PartyId, RecordId, StatementId } from '../stages/00-case/case-id.ts'
import type { Decision } from '../stages/06-decision/decision.ts'
import type { DemoStory } from './demo-story.ts'
import { sel85 } from './demo-story.ts'

/** Puts statements to the citizen with a limit of two weeks. */
export function hear(
  story: DemoStory,
  statements: readonly StatementId[],
  to: readonly PartyId[] = [story.citizen],
): void {
  const { on: sent } = story.now
  const concerns = hearing(story)
  const partshoering = { id: concerns, sent, due: dueFrom(story.now.on), to, statements, sources: [] }
  story.write({ kind: 'partshoering-sent', partshoering })
  const document = writeHearing(story, partshoering)
  const id = story.id<RecordId>('brev-hoering')
  story.write({
    kind: 'letter-sent',
    letter: { id, about: 'partshoering', concerns, sent, to, channel: 'digital-post', document },
  })
}

/** The hearing as plain text, by the municipality's own set-up. */
function writeHearing(story: DemoStory, hearing: HearingDraft): DocumentId {
  const { file, citizenName } = story.sofar()
  if (file === undefined) throw new Error('a hearing is of a case')
  const set = letterSet(story.place, file, nameOf(story.now.by), 'rådgiver')
  const letter = composePartshoering(file, hearing, set, { citizen: citizenName })
  if (!letter.ok) throw new Error(letter.error.words.da)
  return story.paper('hoering', letter.value.title, composedText(letter.value))
}

/** The citizen answered, and what the answer led to, where anyone wrote it. */
export function hearAnswer(story: DemoStory, words: string, used: string | null): void {
  const id = hearing(story)
  story.write({ kind: 'partshoering-answered', id, on: story.now.on, words })
  if (used !== null) story.write({ kind: 'partshoering-used', id, used })
}

export function exemptFromHearing(story: DemoStory, why: string): void {
  story.write({ kind: 'partshoering-exempted', exemption: { ground: 'intet-til-ugunst', why } })
}

export function propose(story: DemoStory, more: Partial<Decision> = {}): void {
  const { on, by } = story.now
  const official = by.user as OfficialId
  story.write(
    { kind: 'official-recorded', official: { id: official, role: 'raadgiver', part: 'afgoer', interest: 'ingen' } },
    {
      kind: 'decision-proposed',
      decision: {
        id: story.id<RecordId>('afgoerelse'),
        on,
        by: official,
        actionPlan: 'tilbudt',
        followUp: story.later(182),
        complaintGuidance: [{ provision: sel85, told: true }],
        ...more,
      },
    },
  )
}

export function approve(story: DemoStory, why: string): void {
  const { on, by } = story.now
  const official = by.user as OfficialId
  story.write(
    { kind: 'official-recorded', official: { id: official, role: 'leder', part: 'godkender', interest: 'ingen' } },
    { kind: 'decision-reviewed', approval: { by: official, on, answer: 'godkendt', why } },
  )
}

/** The decision letter as plain text, by the municipality's own set-up; undefined where the case can't carry one. */
function writeLetter(story: DemoStory): DocumentId | undefined {
  const { file, citizenName } = story.sofar()
  if (file === undefined) return undefined
  const set = letterSet(story.place, file, nameOf(story.now.by), 'rådgiver')
  const letter = composeLetter(file, set, { citizen: citizenName })
  return letter.ok ? story.paper('brev-afgoerelse', letter.value.title, composedText(letter.value)) : undefined
}

/** The letter went out after a call, and was there the day it was sent. */
export function send(story: DemoStory, note: string, to: readonly PartyId[] = [story.citizen]): void {
  const { on } = story.now
  const document = writeLetter(story)
  const id = story.id<RecordId>('brev-afgoerelse')
  story.write(
    {
      kind: 'call-made',
      call: { id: story.id<RecordId>('opkald'), on, when: 'foer-brevet', reached: true, note },
    },
    {
      kind: 'decision-sent',
      letter: {
        id,
        about: 'afgoerelse',
        sent: on,
        to,
        channel: 'digital-post',
        ...(document === undefined ? {} : { document }),
      },
    },
    { kind: 'letter-delivered', id, on },
  )
}

const hearing = (story: DemoStory): RecordId => story.id<RecordId>('hoering')
