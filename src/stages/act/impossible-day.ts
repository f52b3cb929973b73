import { addMonths, type PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { NonCooperation } from '../06-decision/non-cooperation.ts'
import type { CaseEntry } from '../case-entry.ts'
import { everyLetter } from '../every-letter.ts'
import type { WholeCase } from '../own-case.ts'

/** Which field of the form has a day that can’t be, and what to do. */
interface DayProblem {
  readonly field: string
  readonly words: Words
}

/** One day that must not lie before another, and what to say where it does. */
interface Order {
  readonly field: string
  readonly day: PlainDate | undefined
  readonly notBefore: PlainDate | undefined
  readonly words: Words
}

const w = (da: string, en: string): Words => ({ da, en })

/** Days of an entry that can’t be: to come where it has happened, or before what it answers. Asked where it is written, so that what other systems tell is taken as it is. */
export function impossibleDays(file: WholeCase, entry: CaseEntry, today: PlainDate): readonly DayProblem[] {
  const problems = happenedOn(entry).flatMap(({ field, day }): DayProblem[] =>
    day > today ? [{ field, words: FUTURE }] : [],
  )
  for (const { field, day, notBefore, words } of ordersOf(file, entry))
    if (day !== undefined && notBefore !== undefined && day < notBefore) problems.push({ field, words })
  const asked = askedIn(entry)
  if (asked !== undefined && asked.due > addMonths(asked.on, 12)) problems.push({ field: 'frist', words: FAR })
  return problems
}

/** When something was asked for, and by when the answer is to be there. */
function askedIn(entry: CaseEntry): { readonly on: PlainDate; readonly due: PlainDate } | undefined {
  switch (entry.kind) {
    case 'question-asked':
      return { on: entry.sent, due: entry.due }
    case 'partshoering-sent':
      return { on: entry.partshoering.sent, due: entry.partshoering.due }
    case 'board-asked':
      return entry.request
    default:
      return undefined
  }
}

/** The days on which something was done, where the entry tells of any. */
function happenedOn(entry: CaseEntry): readonly { readonly field: string; readonly day: PlainDate }[] {
  switch (entry.kind) {
    case 'letter-delivered':
    case 'question-reminded':
    case 'question-answered':
    case 'question-closed':
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
    case 'complaint-kept':
    case 'genvurdering-begun':
    case 'genvurdering-finished':
    case 'case-sent-to-board':
    case 'board-received':
    case 'board-answered':
    case 'receipt-sent':
    case 'partshoering-answered':
    case 'consent-withdrawn':
      return [{ field: 'dag', day: entry.on }]
    case 'question-asked':
      return [{ field: 'dag', day: entry.sent }]
    case 'partshoering-sent':
      return [{ field: 'dag', day: entry.partshoering.sent }]
    case 'board-asked':
      return [{ field: 'dag', day: entry.request.on }]
    case 'consent-recorded':
      return [{ field: 'dag', day: entry.consent.on }]
    case 'call-made':
      return [{ field: 'dag', day: entry.call.on }]
    case 'non-cooperation-recorded':
      return nonCooperationDays(entry.nonCooperation)
    case 'withdrawal-regretted':
    case 'withdrawal-questioned':
    case 'withdrawal-answered':
      return [{ field: 'dag', day: entry.on }]
    case 'case-reopened':
      return entry.asked === undefined ? [] : [{ field: 'bedt', day: entry.asked }]
    case 'death-recorded':
      return [{ field: 'dag', day: entry.death.on }]
    case 'after-death-decided':
      return [{ field: 'dag', day: entry.decided.on }]
    case 'letter-resent':
      return [{ field: 'dag', day: entry.resent.on }]
    case 'withdrawal-asked':
      return [{ field: 'dag', day: entry.withdrawal.on }]
    case 'withdrawal-confirmed':
      return [{ field: 'dag', day: entry.confirmed.on }]
    case 'aktindsigt-asked':
      return [{ field: 'dag', day: entry.request.on }]
    case 'aktindsigt-delayed':
      return [{ field: 'sendt', day: entry.delay.sent }]
    case 'aktindsigt-answered':
      return [{ field: 'dag', day: entry.answer.on }]
    case 'case-closed':
      return [{ field: 'dag', day: entry.closing.on }]
    case 'application-received':
      return [{ field: 'received', day: entry.application.received }]
    case 'source-recorded':
      return [{ field: 'date', day: entry.source.date }]
    case 'review-recorded':
      return [{ field: 'on', day: entry.review.on }]
    case 'committee-held':
      return [{ field: 'dag', day: entry.meeting.on }]
    case 'note-recorded':
      return [{ field: 'dag', day: entry.note.of }]
    case 'delay-notice-sent':
      return [{ field: 'sendt', day: entry.notice.sent }]
    case 'genvurdering-delayed':
      return [{ field: 'sendt', day: entry.delay.sent }]
    case 'complaint-received':
      return [
        { field: 'modtaget', day: entry.complaint.received },
        ...(entry.complaint.sent === undefined ? [] : [{ field: 'sendt', day: entry.complaint.sent }]),
      ]
    case 'compliance-proved':
      return [{ field: 'dag', day: entry.proof.on }]
    case 'fogedsag-step-taken':
      return [{ field: 'dag', day: entry.step.on }]
    case 'own-initiative-taken':
      return [{ field: 'on', day: entry.step.on }]
    case 'board-contact-logged':
      return [{ field: 'on', day: entry.contact.on }]
    case 'outcome-drafted':
      return [{ field: 'decidedOn', day: entry.outcome.decidedOn }]
    case 'outcome-received':
      return [
        { field: 'decidedOn', day: entry.outcome.decidedOn },
        { field: 'modtaget', day: entry.on },
      ]
    default:
      return []
  }
}

const nonCooperationDays = ({ attempts, guided, letter }: NonCooperation) => [
  ...attempts.map(({ on }) => ({ field: 'forsoeg', day: on })),
  ...(guided === undefined ? [] : [{ field: 'vejledt', day: guided }]),
  ...(letter === undefined ? [] : [{ field: 'brev', day: letter.sent }]),
]

function ordersOf(file: WholeCase, entry: CaseEntry): readonly Order[] {
  switch (entry.kind) {
    case 'letter-resent': {
      const sent = everyLetter(file).find(({ id }) => id === entry.id)?.sent
      return [{ field: 'dag', day: entry.resent.on, notBefore: sent, words: BEFORE_SENT }]
    }
    case 'letter-delivered': {
      const sent = file.letters?.find(({ id }) => id === entry.id)?.sent
      return [{ field: 'dag', day: entry.on, notBefore: sent, words: BEFORE_SENT }]
    }
    case 'complaint-received': {
      const sent = file.letters?.find(({ about }) => about === 'afgoerelse')?.sent
      return [{ field: 'modtaget', day: entry.complaint.received, notBefore: sent, words: BEFORE_DECISION_SENT }]
    }
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
    case 'complaint-kept':
      return [{ field: 'dag', day: entry.on, notBefore: receivedOn(file, entry.id), words: BEFORE_COMPLAINT }]
    case 'genvurdering-begun':
      return [{ field: 'dag', day: entry.on, notBefore: receivedOn(file, entry.complaint), words: BEFORE_COMPLAINT }]
    case 'genvurdering-finished': {
      const begun = file.genvurderinger?.find(({ id }) => id === entry.id)?.begun
      return [{ field: 'dag', day: entry.on, notBefore: begun, words: BEFORE_BEGUN }]
    }
    case 'genvurdering-delayed':
      return [{ field: 'ventes', day: entry.delay.expected, notBefore: entry.delay.sent, words: BEFORE_NOTICE }]
    case 'delay-notice-sent':
      return [{ field: 'forventet', day: entry.notice.expected, notBefore: entry.notice.sent, words: BEFORE_NOTICE }]
    case 'case-sent-to-board':
      return readyFor(file).map((notBefore) => ({ field: 'dag', day: entry.on, notBefore, words: BEFORE_REASSESSED }))
    case 'board-received':
      return [{ field: 'dag', day: entry.on, notBefore: file.boardFile?.sent, words: BEFORE_BOARD_HAD_IT }]
    case 'board-asked':
      return [{ field: 'dag', day: entry.request.on, notBefore: file.boardFile?.sent, words: BEFORE_BOARD_HAD_IT }]
    case 'partshoering-answered': {
      const sent = file.partshoeringer?.find(({ id }) => id === entry.id)?.sent
      return [{ field: 'dag', day: entry.on, notBefore: sent, words: BEFORE_HEARD }]
    }
    case 'consent-withdrawn': {
      const given = file.consents?.find(({ id }) => id === entry.id)?.on
      return [{ field: 'dag', day: entry.on, notBefore: given, words: BEFORE_CONSENT }]
    }
    case 'board-answered': {
      const asked = file.boardFile?.requests.find(({ id }) => id === entry.id)?.on
      return [{ field: 'dag', day: entry.on, notBefore: asked, words: BEFORE_ASKED }]
    }
    case 'outcome-received':
    case 'outcome-drafted': {
      const { decidedOn } = entry.outcome
      return [
        { field: 'afgjort', day: decidedOn, notBefore: file.boardFile?.sent, words: BEFORE_BOARD_HAD_IT },
        ...(entry.kind === 'outcome-received'
          ? [{ field: 'modtaget', day: entry.on, notBefore: decidedOn, words: BEFORE_OUTCOME }]
          : []),
      ]
    }
    case 'question-reminded':
    case 'question-answered':
    case 'question-closed': {
      const asked = file.questions?.find(({ id }) => id === entry.id)?.sent
      return [{ field: 'dag', day: entry.on, notBefore: asked, words: BEFORE_ASKED }]
    }
    case 'decision-proposed': {
      const { followUp, on } = entry.decision
      return [
        {
          field: 'opfoelgning',
          day: followUp === 'ingen' ? undefined : followUp,
          notBefore: on,
          words: BEFORE_DECISION,
        },
      ]
    }
    default:
      return []
  }
}

const receivedOn = (file: WholeCase, complaint: string): PlainDate | undefined =>
  file.complaints?.find(({ id }) => id === complaint)?.received

/** When each complaint that stands had come and, if it was read again, had been. */
function readyFor({ complaints = [], genvurderinger = [] }: WholeCase): readonly PlainDate[] {
  return complaints
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ id, received }) => genvurderinger.findLast(({ complaint }) => complaint === id)?.finished ?? received)
}

const FUTURE = w(
  'Dagen ligger i fremtiden. Skriv den dag, det skete.',
  'The day is in the future. Write the day it happened.',
)
const FAR = w(
  'Fristen er mere end et år ude i fremtiden. Se efter, om året er rigtigt, og skriv en dag, der er tættere på.',
  'The limit is more than a year ahead. Look whether the year is right, and write a day that is nearer.',
)
const BEFORE_SENT = w(
  'Brevet kan ikke være kommet frem, før det blev sendt. Se efter, hvornår det kom frem.',
  'The letter can’t have arrived before it was sent. Look when it arrived.',
)
const BEFORE_DECISION_SENT = w(
  'Klagen kan ikke være kommet, før afgørelsen blev sendt. Se efter, hvornår den kom.',
  'The complaint can’t have come before the decision was sent. Look when it came.',
)
const BEFORE_COMPLAINT = w(
  'Dagen ligger før den dag, klagen kom. Ret dagen, eller ret, hvornår klagen kom.',
  'The day is before the day the complaint came. Mend the day, or when the complaint came.',
)
const BEFORE_BEGUN = w(
  'Genvurderingen kan ikke være færdig, før den blev begyndt. Se efter, hvornår den blev færdig.',
  'The reassessment can’t have been finished before it was begun. Look when it was finished.',
)
const BEFORE_NOTICE = w(
  'Den nye dag ligger før den dag, beskeden blev sendt. Skriv, hvornår borgeren kan vente svar.',
  'The new day is before the day of the notice. Write when the citizen can expect an answer.',
)
const BEFORE_REASSESSED = w(
  'Sagen kan ikke være sendt til Ankestyrelsen, før klagen kom og genvurderingen var færdig. Se efter, hvornår den blev sendt.',
  'The case can’t have gone to the board before the complaint came and the reassessment was finished. Look when it was sent.',
)
const BEFORE_BOARD_HAD_IT = w(
  'Dagen ligger før den dag, sagen blev sendt til Ankestyrelsen. Se efter, hvilken dag det var.',
  'The day is before the day the case was sent to the board. Look which day it was.',
)
const BEFORE_ASKED = w(
  'Dagen ligger før den dag, der blev spurgt. Se efter, hvilken dag det var.',
  'The day is before the day of the question. Look which day it was.',
)
const BEFORE_HEARD = w(
  'Svaret kan ikke være kommet, før høringen blev sendt. Se efter, hvornår det kom.',
  'The answer can’t have come before the hearing was sent. Look when it came.',
)
const BEFORE_CONSENT = w(
  'Samtykket kan ikke være trukket tilbage, før det blev givet. Se efter, hvilken dag det var.',
  'The consent can’t have been withdrawn before it was given. Look which day it was.',
)
const BEFORE_OUTCOME = w(
  'Afgørelsen kan ikke være modtaget, før den blev truffet. Se efter, hvornår den kom.',
  'The decision can’t have been received before it was made. Look when it came.',
)
const BEFORE_DECISION = w(
  'Opfølgningen ligger før afgørelsen. Skriv en dag, der kommer efter den.',
  'The follow-up is before the decision. Write a day that comes after it.',
)
