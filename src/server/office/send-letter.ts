import type { OfficeDesk } from '../../app/office-desk.ts'
import { type ActError, performAct } from '../../app/perform-act.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import type { ComposedLetter } from '../../stages/07-letter/composed-letter.ts'
import type { LetterChannel, SentLetter } from '../../stages/07-letter/sent-letter.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { Values } from '../../web/form/field.ts'
import { NOBODY } from '../../web/office/letter-page.ts'
import { commandIn, first } from './form-body.ts'
import { alreadySent, leftAs } from './letter-standing.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { whyNotReached, whyNotTheirs } from './reachable.ts'

const CHANNELS: readonly LetterChannel[] = ['digital-post', 'brevpost', 'personlig']

export interface LetterToSend extends Pick<SentLetter, 'about' | 'concerns' | 'to' | 'recipient'> {
  readonly letter: ComposedLetter
  /** What is done in the same breath, before the letter leaves: a signature. */
  readonly first?: readonly CaseEntry[]
  /** Why it can't leave now, or any more. Absent: it can, as far as is known. */
  readonly whyNot?: Words | undefined
}

export interface NotSent {
  readonly words: Words
  readonly status: 409 | 422
}

/**
 * Sends a letter as it was previewed: the same bytes by their hash, or nothing. Entry, document and dispatch are one
 * piece of work; a form sent twice is one letter. To one who is no party Holdbar carries nothing: it is written down
 * how someone did.
 */
export async function sendLetter(
  site: OfficeSite,
  { desk, shown }: OpenedCase,
  user: SessionUser,
  values: Values,
  { letter, about, concerns, to, recipient, first: before = [], whyNot }: LetterToSend,
): Promise<Result<null, NotSent>> {
  const command = commandIn(values, site.newId)
  const id = `${command}-brev` as DocumentId
  // The first of two clicks has changed the case, and so perhaps the letter: this is asked before all else.
  if ((await desk.readDocument(id)) !== undefined) return ok(null)
  if (whyNot !== undefined) return err({ words: whyNot, status: 409 })
  const pdf = site.letters.pdf(letter)
  if (!pdf.ok) return err({ words: pdf.error.words, status: 409 })
  const channel = CHANNELS.find((one) => one === first(values, 'kanal'))
  if (channel === undefined) return err({ words: NO_CHANNEL, status: 422 })
  const { hash, bytes } = pdf.value
  if (hash !== first(values, 'hash')) return err({ words: CHANGED, status: 409 })
  if (to.length === 0 && recipient === undefined) return err({ words: NOBODY, status: 422 })
  const on = site.today()
  const unreached = (await whyNotTheirs(desk, shown.file, to, on)) ?? (await whyNotReached(desk, channel, to))
  if (unreached !== undefined) return err({ words: unreached, status: 422 })

  const name = `${letter.title}.pdf`
  const sent = sentEntry(
    {
      id: command as RecordId,
      ...(concerns === undefined ? {} : { concerns }),
      sent: on,
      to,
      channel,
      hash,
      document: id,
      ...(recipient === undefined ? {} : { recipient }),
    },
    about,
  )
  const [head, ...rest] = [...before, { kind: 'document-recorded', id, name, on, hash } as const, sent]
  if (head === undefined) throw new Error('a letter leaves two entries')
  const done = await performAct(
    desk.cases,
    { user: user.id, roles: shown.roles },
    {
      caseId: shown.file.id,
      seenSeq: Number(first(values, '_seq')) || shown.seq,
      entries: [head, ...rest],
      today: on,
      command,
    },
  )
  // The other of two clicks may have come first while we waited.
  if ((await desk.readDocument(id)) !== undefined) return ok(null)
  if (!done.ok) {
    const meanwhile = await leftMeanwhile(desk, done.error, sent)
    return err({ words: meanwhile ?? wordsOf(done.error), status: 409 })
  }
  await desk.addDocument(shown.file.id, { id, name, mime: 'application/pdf', bytes })
  if (channel !== 'personlig')
    for (const party of to)
      await desk.queueDispatch({
        id: site.newId(),
        caseId: shown.file.id,
        channel,
        to: party,
        document: id,
        label: labelOf(about),
      })
  return ok(null)
}

function sentEntry(letter: Omit<SentLetter, 'about'>, about: SentLetter['about']): CaseEntry {
  if (about === 'afgoerelse') return { kind: 'decision-sent', letter: { ...letter, about } }
  if (about === 'udfald') return { kind: 'outcome-sent', letter: { ...letter, about } }
  return { kind: 'letter-sent', letter: { ...letter, about } }
}

/** Someone else may have sent the same letter from another window since this one was read. */
async function leftMeanwhile(desk: OfficeDesk, error: ActError, sent: CaseEntry): Promise<Words | undefined> {
  const wanted = letterIn(sent)
  const kept = error.kind === 'conflict' ? error.theirs : []
  const left = kept
    .map(({ entry }) => letterIn(entry))
    .find((one) => one?.about === wanted?.about && one?.concerns === wanted?.concerns)
  return left === undefined ? undefined : alreadySent(await leftAs({ desk, kept }, left))
}

const letterIn = (entry: CaseEntry): SentLetter | undefined => ('letter' in entry ? entry.letter : undefined)

export function wordsOf(error: ActError): Words {
  if (error.kind === 'not-open') return error.why
  return (error.kind === 'problems' ? error.problems[0]?.words : undefined) ?? CHANGED
}

/** Seen by anyone who sees the citizen's list of post. */
export const labelOf = (about: SentLetter['about']): string => (about === 'udfald' ? BOARD_LABEL : LABEL)
const LABEL = 'Brev fra kommunen'
const BOARD_LABEL = 'Brev fra Ankestyrelsen'
const NO_CHANNEL: Words = { da: 'Vælg, hvordan brevet sendes.', en: 'Choose how the letter is sent.' }
const CHANGED: Words = {
  da: 'Brevet er ikke længere det, du så: sagen er ændret imens. Læs det igen, og send det derefter.',
  en: 'The letter is no longer the one you saw: the case has changed. Read it again, then send it.',
}
