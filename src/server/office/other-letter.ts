import type { PlainDate } from '../../base/date.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import { listReceivers } from '../../stages/00-case/party.ts'
import type { ComposeError } from '../../stages/07-letter/compose/compose-error.ts'
import { composeAktindsigt } from '../../stages/07-letter/compose/compose-aktindsigt.ts'
import { composePartshoering } from '../../stages/07-letter/compose/compose-partshoering.ts'
import { composeQuestion } from '../../stages/07-letter/compose/compose-question.ts'
import { composeReceipt } from '../../stages/07-letter/compose/compose-receipt.ts'
import { composeWithdrawal } from '../../stages/07-letter/compose/compose-withdrawal.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import type { LetterNames } from '../../stages/07-letter/compose/letter-setup.ts'
import type { SentLetter } from '../../stages/07-letter/compose/sent-letter.ts'
import { listReplyReceivers } from '../../stages/08-complaint/reply-receivers.ts'
import { composeComplaintReceipt } from '../../stages/08-complaint/compose-complaint-receipt.ts'
import { composeReassessment } from '../../stages/09-reassessment/compose-reassessment.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { complaintClocks } from '../../stages/complaint-clock.ts'
import { letterheadOn, namesToAsker, ownReplyTo } from './letterhead.ts'
import type { OpenedCase } from './open-case.ts'
import { whyNotOurs } from './own-letters.ts'
import { composeVoiced } from './voiced.ts'

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

export interface Addressed extends VoicedLetter {
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
  const notOurs = kind === 'aktindsigt' && shown.answeredHere.has(target) ? undefined : whyNotOurs(shown)
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
    caseworkerTitle: file.from === undefined ? 'rådgiver' : 'sagsbehandler',
  }
  const citizenAndOthers = listReceivers(file, shown.today)
  const repliesTo = (complaint: string) => listReplyReceivers(file, today, complaint)
  /** `reads`: who it is written to, where it goes to one who is no party. */
  const addressed = (
    about: Addressed['about'],
    to: readonly PartyId[],
    compose: (names: LetterNames) => Result<ComposedLetter, ComposeError>,
    { does, reads = to }: { readonly does?: CaseEntry; readonly reads?: readonly PartyId[] } = {},
  ): Result<Addressed, { readonly words: Words }> => {
    const outside = recipient === '' ? {} : { recipient }
    const voiced = composeVoiced(file, shown.nameOf, went ?? reads, (names) => compose({ ...names, ...outside }))
    return voiced.ok
      ? ok({ ...voiced.value, about, concerns, to, ...(does === undefined ? {} : { first: does }) })
      : err({ words: voiced.error.words })
  }

  switch (kind) {
    case 'hoering': {
      const hearing = file.partshoeringer.find(({ id }) => id === target)
      return hearing === undefined
        ? err({ words: GONE })
        : addressed('partshoering', hearing.to, (names) => composePartshoering(file, hearing, set, names))
    }
    case 'spoergsmaal':
    case 'rykker': {
      const question = file.questions.find(({ id }) => id === target)
      if (question === undefined) return err({ words: GONE })
      const again = kind === 'rykker' ? { sent: today, firstSent: question.sent } : { sent: question.sent }
      const asked = { question, due: question.due, ...again }
      return addressed(
        'spoergsmaal',
        question.to === 'borger' ? citizenAndOthers : [],
        (names) => composeQuestion(file, asked, set, names),
        { reads: citizenAndOthers },
      )
    }
    case 'kvittering':
      return addressed('kvittering', citizenAndOthers, (names) => composeReceipt(file, concerns, on, set, names), {
        does: { kind: 'receipt-sent', application: concerns, on: today },
      })
    case 'klagekvittering': {
      const clock = complaintClocks(file).find(({ complaint }) => complaint.id === target)
      if (clock === undefined) return err({ words: GONE })
      const { id } = clock.complaint
      return addressed('kvittering', repliesTo(id), (names) => composeComplaintReceipt(file, clock, on, set, names), {
        does: { kind: 'complaint-acknowledged', id, on: today },
      })
    }
    case 'aktindsigt': {
      const request = file.aktindsigter?.find(({ id }) => id === target)
      if (request === undefined) return err({ words: GONE })
      const names = namesToAsker(shown, request.by)
      return addressed('aktindsigt', ownReplyTo(shown, request.by), () =>
        composeAktindsigt(file, concerns, on, set, names),
      )
    }
    case 'tilbagetraekning': {
      const withdrawal = file.withdrawals?.find(({ id }) => id === target)
      if (withdrawal === undefined) return err({ words: GONE })
      const to = [...new Set([...citizenAndOthers, ...ownReplyTo(shown, withdrawal.by)])]
      return addressed('tilbagetraekning', to, (names) => composeWithdrawal(file, concerns, on, set, names))
    }
    case 'genvurdering': {
      const one = file.genvurderinger.find(({ id }) => id === target)
      if (one === undefined) return err({ words: GONE })
      const reader = await desk.findUserName(one.by)
      const by = { ...set, ...(reader === undefined ? {} : { caseworker: reader }), caseworkerTitle: 'sagsbehandler' }
      return addressed(
        'genvurdering',
        repliesTo(one.complaint),
        (names) => composeReassessment(file, one, on, by, names),
        { does: { kind: 'genvurdering-finished', id: one.id, on: today } },
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
