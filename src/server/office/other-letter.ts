import type { PlainDate } from '../../base/date.ts'
import { err, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import { listReceivers } from '../../stages/00-case/party.ts'
import type { ComposeError } from '../../stages/07-letter/compose-error.ts'
import { composeAktindsigt } from '../../stages/07-letter/compose-aktindsigt.ts'
import { composePartshoering } from '../../stages/07-letter/compose-partshoering.ts'
import { composeQuestion } from '../../stages/07-letter/compose-question.ts'
import { composeReceipt } from '../../stages/07-letter/compose-receipt.ts'
import { composeWithdrawal } from '../../stages/07-letter/compose-withdrawal.ts'
import type { ComposedLetter } from '../../stages/07-letter/composed-letter.ts'
import type { LetterNames } from '../../stages/07-letter/letter-setup.ts'
import type { SentLetter } from '../../stages/07-letter/sent-letter.ts'
import { listReplyReceivers } from '../../stages/08-complaint/reply-receivers.ts'
import { composeComplaintReceipt } from '../../stages/08-complaint/compose-complaint-receipt.ts'
import { composeReassessment } from '../../stages/09-reassessment/compose-reassessment.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { complaintClocks } from '../../stages/complaint-clock.ts'
import { letterheadOn, namesTo, namesToAsker, ownReplyTo } from './letterhead.ts'
import type { OpenedCase } from './open-case.ts'
import { whyNotOurs } from './own-letters.ts'

/** The letters of a case besides the decision, by the last part of their path. */
export const OTHER_LETTERS = [
  'hoering',
  'spoergsmaal',
  'rykker',
  'kvittering',
  'klagekvittering',
  'genvurdering',
  'aktindsigt',
  'tilbagetraekning',
] as const
export type OtherLetter = (typeof OTHER_LETTERS)[number]

export interface OtherLetterAsked {
  readonly kind: OtherLetter
  /** The hearing, question, application, complaint, reassessment, request or withdrawal it is about. */
  readonly target: string
  /** The name of one who is no party: a doctor, a provider. */
  readonly recipient: string
}

export interface Addressed {
  readonly letter: ComposedLetter
  readonly about: Exclude<SentLetter['about'], 'afgoerelse'>
  readonly concerns: RecordId
  /** The parties it goes to; empty where it goes to one who is no party. */
  readonly to: readonly PartyId[]
  /** What is done as the letter leaves: a complaint is acknowledged, a reassessment is finished. */
  readonly first?: CaseEntry
}

/** Composes one as it leaves on a day, or left then; or says what it lacks. */
export async function otherLetter(
  { desk, shown }: OpenedCase,
  { kind, target, recipient }: OtherLetterAsked,
  on: PlainDate,
  /** Whom it went to, where it has left. */
  went?: readonly PartyId[],
): Promise<Result<Addressed, { readonly words: Words }>> {
  const notOurs = whyNotOurs(shown)
  if (notOurs !== undefined) return err({ words: notOurs })
  const { file, today } = shown
  const head = await letterheadOn(desk, file, today)
  if (!head.ok) return head
  const concerns = target as RecordId
  const signer = file.responsible
  const caseworker = signer === undefined ? undefined : await desk.findUserName(signer)
  const set = {
    ...head.value,
    ...(caseworker === undefined ? {} : { caseworker }),
    caseworkerTitle: 'rådgiver',
  }
  const names = (to: readonly PartyId[]): LetterNames => ({
    ...namesTo(file, shown.nameOf, went ?? to),
    ...(recipient === '' ? {} : { recipient }),
  })
  const citizenAndOthers = listReceivers(file, shown.today)
  const repliesTo = (complaint: string) => listReplyReceivers(file, today, complaint)
  const addressed = (
    letter: Result<ComposedLetter, ComposeError>,
    about: Addressed['about'],
    to: readonly PartyId[],
    does?: CaseEntry,
  ): Result<Addressed, { readonly words: Words }> =>
    letter.ok
      ? {
          ok: true,
          value: { letter: letter.value, about, concerns, to, ...(does === undefined ? {} : { first: does }) },
        }
      : err({ words: letter.error.words })

  switch (kind) {
    case 'hoering': {
      const hearing = file.partshoeringer.find(({ id }) => id === target)
      return hearing === undefined
        ? err({ words: GONE })
        : addressed(composePartshoering(file, hearing, set, names(hearing.to)), 'partshoering', hearing.to)
    }
    case 'spoergsmaal':
    case 'rykker': {
      const question = file.questions.find(({ id }) => id === target)
      if (question === undefined) return err({ words: GONE })
      const again = kind === 'rykker' ? { sent: today, firstSent: question.sent } : { sent: question.sent }
      return addressed(
        composeQuestion(file, { question, due: question.due, ...again }, set, names(citizenAndOthers)),
        'spoergsmaal',
        question.to === 'borger' ? citizenAndOthers : [],
      )
    }
    case 'kvittering':
      return addressed(
        composeReceipt(file, concerns, on, set, names(citizenAndOthers)),
        'kvittering',
        citizenAndOthers,
        {
          kind: 'receipt-sent',
          application: concerns,
          on: today,
        },
      )
    case 'klagekvittering': {
      const clock = complaintClocks(file).find(({ complaint }) => complaint.id === target)
      if (clock === undefined) return err({ words: GONE })
      const { id } = clock.complaint
      return addressed(
        composeComplaintReceipt(file, clock, on, set, names(repliesTo(id))),
        'kvittering',
        repliesTo(id),
        {
          kind: 'complaint-acknowledged',
          id,
          on: today,
        },
      )
    }
    case 'aktindsigt': {
      const request = file.aktindsigter?.find(({ id }) => id === target)
      if (request === undefined) return err({ words: GONE })
      return addressed(
        composeAktindsigt(file, concerns, on, set, namesToAsker(shown, request.by)),
        'aktindsigt',
        ownReplyTo(shown, request.by),
      )
    }
    case 'tilbagetraekning': {
      const withdrawal = file.withdrawals?.find(({ id }) => id === target)
      if (withdrawal === undefined) return err({ words: GONE })
      const to = [...new Set([...citizenAndOthers, ...ownReplyTo(shown, withdrawal.by)])]
      return addressed(composeWithdrawal(file, concerns, on, set, names(to)), 'tilbagetraekning', to)
    }
    case 'genvurdering': {
      const one = file.genvurderinger.find(({ id }) => id === target)
      if (one === undefined) return err({ words: GONE })
      const reader = await desk.findUserName(one.by)
      return addressed(
        composeReassessment(
          file,
          one,
          on,
          { ...set, ...(reader === undefined ? {} : { caseworker: reader }), caseworkerTitle: 'sagsbehandler' },
          names(repliesTo(one.complaint)),
        ),
        'genvurdering',
        repliesTo(one.complaint),
        { kind: 'genvurdering-finished', id: one.id, on: today },
      )
    }
  }
}

/** Whether the letter goes to one who is no party, so that the name must be asked for. */
export function needsRecipient({ shown: { file } }: OpenedCase, kind: OtherLetter, target: string): boolean {
  if (kind !== 'spoergsmaal' && kind !== 'rykker') return false
  return file.questions.find(({ id }) => id === target)?.to !== 'borger'
}

const GONE: Words = {
  da: 'Det, brevet handler om, findes ikke i sagen.',
  en: 'What the letter is about is not in the case.',
}
