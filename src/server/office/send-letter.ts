import type { OfficeDesk } from '../../app/office-desk.ts'
import { type ActError, performAct } from '../../app/perform-act.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import { asGotBy, type LetterChannel, type SentLetter } from '../../stages/07-letter/compose/sent-letter.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { Values } from '../../web/form/field.ts'
import { NOBODY } from '../../web/office/letter/letter-page.ts'
import { commandIn, first } from './form-body.ts'
import { alreadySent, leftAs } from './letter-standing.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { whyNotReached, whyNotTheirs } from './reachable.ts'
import { type LetterPdf, voicedPdf } from './voiced.ts'

const CHANNELS: readonly LetterChannel[] = ['digital-post', 'brevpost', 'personlig']

export interface LetterToSend extends Pick<SentLetter, 'about' | 'concerns' | 'to' | 'recipient'>, VoicedLetter {
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
 * Sends a letter as it was previewed: the same bytes by their hash, or nothing. Entry, documents and dispatch are one
 * piece of work; a form sent twice is one letter, and so is one in two voices. To one who is no party Holdbar carries nothing: it is written down
 * how someone did.
 */
export async function sendLetter(
  site: OfficeSite,
  { desk, shown }: OpenedCase,
  user: SessionUser,
  values: Values,
  { letter, toParents, about, concerns, to, recipient, first: before = [], whyNot }: LetterToSend,
): Promise<Result<null, NotSent>> {
  const command = commandIn(values, site.newId)
  const id = `${command}-brev` as DocumentId
  // The first of two clicks has changed the case, and so perhaps the letter: this is asked before all else.
  if ((await desk.readDocument(id)) !== undefined) return ok(null)
  if (whyNot !== undefined) return err({ words: whyNot, status: 409 })
  const set = voicedPdf(site, { letter, ...(toParents === undefined ? {} : { toParents }) })
  if (!set.ok) return err({ words: set.error.words, status: 409 })
  const channel = CHANNELS.find((one) => one === first(values, 'kanal'))
  if (channel === undefined) return err({ words: NO_CHANNEL, status: 422 })
  const { pdf, seal } = set.value
  if (seal !== first(values, 'hash')) return err({ words: CHANGED, status: 409 })
  if (to.length === 0 && recipient === undefined) return err({ words: NOBODY, status: 422 })
  const on = site.today()
  const unreached = (await whyNotTheirs(desk, shown.file, to, on)) ?? (await whyNotReached(desk, channel, to))
  if (unreached !== undefined) return err({ words: unreached, status: 422 })

  const { hash } = pdf
  const papers: Paper[] = [{ id, name: `${letter.title}.pdf`, ...pdf }]
  if (toParents !== undefined && set.value.toParents !== undefined)
    papers.push({
      id: `${command}-brev-foraeldre` as DocumentId,
      name: `${toParents.letter.title}, til forældrene.pdf`,
      ...set.value.toParents,
    })
  const [, theirs] = papers
  const sent = sentAs(
    {
      id: command as RecordId,
      ...(concerns === undefined ? {} : { concerns }),
      sent: on,
      to,
      channel,
      hash,
      document: id,
      ...(theirs === undefined || toParents === undefined
        ? {}
        : { toParents: { to: toParents.to, hash: theirs.hash, document: theirs.id } }),
      ...(recipient === undefined ? {} : { recipient }),
    },
    about,
  )
  const recorded = papers.map(
    (paper) => ({ kind: 'document-recorded', id: paper.id, name: paper.name, on, hash: paper.hash }) as const,
  )
  const [head, ...rest] = [...before, ...recorded, sent.entry]
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
    const meanwhile = await leftMeanwhile(desk, done.error, sent.entry)
    return err({ words: meanwhile ?? wordsOf(done.error), status: 409 })
  }
  for (const paper of papers)
    await desk.addDocument(shown.file.id, {
      id: paper.id,
      name: paper.name,
      mime: 'application/pdf',
      bytes: paper.bytes,
    })
  if (channel !== 'personlig')
    for (const party of to)
      await desk.queueDispatch({
        id: site.newId(),
        caseId: shown.file.id,
        channel,
        to: party,
        document: asGotBy(sent.letter, party).document ?? id,
        label: labelOf(about, desk),
      })
  return ok(null)
}

/** A document of a letter, as it is kept. */
interface Paper extends LetterPdf {
  readonly id: DocumentId
  readonly name: string
}

interface SentAs {
  readonly letter: SentLetter
  readonly entry: CaseEntry
}

function sentAs(told: Omit<SentLetter, 'about'>, about: SentLetter['about']): SentAs {
  const letter = { ...told, about }
  if (about === 'afgoerelse') return { letter, entry: { kind: 'decision-sent', letter: { ...told, about } } }
  if (about === 'udfald') return { letter, entry: { kind: 'outcome-sent', letter: { ...told, about } } }
  return { letter, entry: { kind: 'letter-sent', letter: { ...told, about } } }
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
export const labelOf = (about: SentLetter['about'], { municipality }: Pick<OfficeDesk, 'municipality'>): string =>
  about === 'udfald' || municipality === BOARD.code ? BOARD_LABEL : LABEL
const LABEL = 'Brev fra kommunen'
const BOARD_LABEL = 'Brev fra Ankestyrelsen'
const NO_CHANNEL: Words = { da: 'Vælg, hvordan brevet sendes.', en: 'Choose how the letter is sent.' }
const CHANGED: Words = {
  da: 'Brevet er ikke længere det, du så: sagen er ændret imens. Læs det igen, og send det derefter.',
  en: 'The letter is no longer the one you saw: the case has changed. Read it again, then send it.',
}
