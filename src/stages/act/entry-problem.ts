import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { type Recorded, whyNotAdded } from './added-record.ts'
import { NO_DEATH } from './act-needs.ts'
import { appealProblems } from './appeal-problem.ts'
import { askedProblems } from './asked-problem.ts'
import type { CaseEntry, EntryOf } from '../case-entry.ts'
import { instructionsOf } from '../11-outcome/outcome.ts'
import { listOutcomeProblems } from '../11-outcome/outcome-problem.ts'
import { ruledCase } from '../11-outcome/ruled-case.ts'
import { STEP_FIELD, stepProblems } from '../12-compliance/fogedsag.ts'
import { whyNotSigned } from '../11-outcome/signature.ts'
import { publicationProblems } from '../13-learning/publish/may-publish.ts'
import { impossibleDays } from './impossible-day.ts'
import type { OwnCaseFile } from '../own-case.ts'
import { applicationSaidTwice, needSaidTwice } from './said-twice.ts'
import { whyUnlawful } from '../06-decision/combination.ts'
import { addedPartyProblems, changedPartyProblems } from './party-problem.ts'
import { whyNotResent } from './resent-problem.ts'
import { listUnknownRecords } from './pointed-at.ts'
import { readingProblems } from './reading-problem.ts'

/** Why an entry can't be written as it is: which part of it, and what to do. */
export interface EntryProblem {
  /** The name of the form's field: `due`, `need`. */
  readonly field: string
  readonly words: Words
}

type Judged = Recorded &
  Pick<Partial<OwnCaseFile>, 'outcomeDraft' | 'committeePlan' | 'responsible' | 'death' | 'closed'>

/** What an entry gets wrong about the case it is for: a record that isn't there, days in the wrong order. Empty where nothing. */
export function listProblems(file: Judged, entry: CaseEntry, today: PlainDate): readonly EntryProblem[] {
  const taken = whyNotAdded(file, entry)
  return [
    ...readingProblems(file, entry),
    ...askedProblems(file, entry),
    ...(taken === null ? [] : [{ field: 'id', words: taken }]),
    ...impossibleDays(file, entry, today),
    ...listUnknownRecords(file, entry),
    ...ownProblems(file, entry, today),
  ]
}

const problem = (field: string, da: string, en: string): EntryProblem => ({ field, words: { da, en } })
const because = (field: string, why: Words | null): readonly EntryProblem[] =>
  why === null ? [] : [{ field, words: why }]

function limitBefore(sent: PlainDate, due: PlainDate): readonly EntryProblem[] {
  if (due > sent) return []
  return [
    problem('due', 'Fristen skal ligge efter den dag, der sendes.', 'The limit must lie after the day of sending.'),
  ]
}

/** What only entries of one kind get wrong. */
function ownProblems(file: Judged, entry: CaseEntry, today: PlainDate): readonly EntryProblem[] {
  switch (entry.kind) {
    case 'application-received':
      return applicationSaidTwice(file, entry.application)
    case 'need-recorded':
      return needSaidTwice(file, entry.need)
    case 'question-asked':
      return limitBefore(entry.sent, entry.due)
    case 'need-assessed':
      return setAsideAndDecisive(entry)
    case 'partshoering-sent':
      return hearingProblems(entry)
    case 'committee-planned':
      return planProblems(file, entry, today)
    case 'party-recorded':
      return addedPartyProblems(file, entry.party)
    case 'party-changed':
      return changedPartyProblems(file, entry.party)
    case 'round-begun':
      return roundProblems(file, entry)
    case 'compliance-proved':
      return file.outcome !== undefined && entry.proof.on < file.outcome.decidedOn ? [DONE_BEFORE] : []
    case 'fogedsag-step-taken': {
      const ruled = file.outcome?.decidedOn ?? file.formerRounds?.at(-1)?.outcome?.decidedOn
      return stepProblems(file.compliance?.fogedsag ?? [], entry.step, ruled).map(({ field, words }) => ({
        field: STEP_FIELD[field],
        words,
      }))
    }
    case 'publication-approved':
    case 'publication-withdrawn':
      return publicationProblems(file, entry, today)
    case 'need-answered':
      return because('kind', whyNotAnswered(file, entry))
    case 'letter-sent':
    case 'decision-sent': {
      const hasReceiver = entry.letter.to.length > 0 || entry.letter.recipient !== undefined
      return hasReceiver ? [] : [problem('to', 'Vælg, hvem brevet skal til.', 'Choose who the letter is for.')]
    }
    case 'case-reopened':
      return entry.asked !== undefined && entry.asked < (file.closed?.on ?? entry.asked) ? [ASKED_BEFORE] : []
    case 'death-mistaken':
    case 'after-death-decided':
      return because('hvorfor', file.death === undefined ? NO_DEATH : null)
    case 'letter-resent':
      return because('id', whyNotResent(file, entry))
    case 'complaint-received': {
      const { sent, received } = entry.complaint
      return sent !== undefined && sent > received ? [SENT_AFTER] : []
    }
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
    case 'complaint-kept':
    case 'genvurdering-begun':
    case 'genvurdering-delayed':
    case 'genvurdering-finished':
    case 'genvurdering-part-judged':
      return appealProblems(file, entry)
    case 'board-asked':
      return limitBefore(entry.request.on, entry.request.due)
    case 'outcome-drafted':
    case 'outcome-received': {
      const by = entry.kind === 'outcome-drafted' ? 'styrelsen' : 'kommunen'
      return listOutcomeProblems(entry.outcome, ruledCase(file), by).map(({ at, words }) => ({
        field: at.field,
        words,
      }))
    }
    case 'outcome-signed':
      return signatureProblems(file, entry)
    case 'own-initiative-taken':
      return entry.step.due === undefined ? [] : limitBefore(entry.step.on, entry.step.due)
    default:
      return []
  }
}

function setAsideAndDecisive({ assessment }: EntryOf<'need-assessed'>): readonly EntryProblem[] {
  const isBoth = assessment.setAside.some(({ statement }) => assessment.decisive.includes(statement))
  if (!isBoth) return []
  return [
    problem(
      'decisive',
      'En oplysning kan ikke både være afgørende og lagt til side.',
      'A statement can’t be both decisive and set aside.',
    ),
  ]
}

function hearingProblems({ partshoering }: EntryOf<'partshoering-sent'>): readonly EntryProblem[] {
  const { sent, due, to, statements, sources } = partshoering
  return [
    ...limitBefore(sent, due),
    ...(to.length > 0 ? [] : [problem('to', 'Vælg, hvem der skal høres.', 'Choose who is to be heard.')]),
    ...(statements.length + sources.length > 0 ? [] : [NOTHING_TO_HEAR]),
  ]
}

function planProblems(
  { committeePlan }: Judged,
  { plan }: EntryOf<'committee-planned'>,
  today: PlainDate,
): readonly EntryProblem[] {
  if (plan === 'aflyst') return committeePlan === undefined ? [NO_MEETING] : []
  return plan.on < today ? [MEETING_PAST] : []
}

/** A case that the board has remitted begins with what the board told to do. */
function roundProblems({ outcome }: Judged, entry: EntryOf<'round-begun'>): readonly EntryProblem[] {
  const asked = outcome === undefined ? [] : instructionsOf(outcome)
  const isMissing = asked.some(({ id }) => !entry.instructions.some((one) => one.id === id))
  return isMissing || (asked.length > 0 && entry.procedure !== 'hjemvisning') ? [REMITTED] : []
}

function whyNotAnswered(file: Judged, { answer }: EntryOf<'need-answered'>): Words | null {
  const need = file.needs.find(({ id }) => id === answer.need)
  if (need === undefined) return null
  return whyUnlawful({
    personkreds: need.personkreds?.answer ?? 'ikke-vurderet',
    answer: answer.answer.kind,
    change: answer.change.kind,
    procedure: file.round.procedure,
  })
}

function signatureProblems(file: Judged, { answer, by }: EntryOf<'outcome-signed'>): readonly EntryProblem[] {
  const draft = file.outcomeDraft
  if (draft === undefined)
    return [problem('answer', 'Der er intet udkast at underskrive.', 'There is no draft to sign.')]
  return answer === 'underskrevet' ? because('answer', whyNotSigned(draft, by, file.boardFile?.contacts ?? [])) : []
}

const NOTHING_TO_HEAR = problem(
  'statements',
  'Vælg de oplysninger, som parten skal udtale sig om.',
  'Choose the information that the party is to comment on.',
)
const MEETING_PAST = problem(
  'dag',
  'Dagen er gået. Skriv en dag, der kommer, eller registrér mødet som holdt.',
  'The day has passed. Write a day to come, or record the meeting as held.',
)
const NO_MEETING = problem('aflyst', 'Der er intet møde at aflyse.', 'There is no meeting to call off.')
const REMITTED = problem(
  'hvorfor',
  'Ankestyrelsen har sendt sagen tilbage. Begynd runden som hjemvist: dens første opgaver er Ankestyrelsens anvisninger.',
  'The board has remitted the case. Begin the round as remitted: its first tasks are the board’s instructions.',
)
const DONE_BEFORE = problem(
  'dag',
  'Afgørelsen kan ikke være ført ud i livet, før den blev truffet.',
  'The decision can’t have been carried out before it was made.',
)
const SENT_AFTER = problem(
  'sent',
  'Klagen kan ikke være sendt, efter den kom.',
  'The complaint can’t have been sent after it came.',
)
const ASKED_BEFORE = problem(
  'bedt',
  'Dagen ligger før den dag, sagen blev afsluttet. Se efter, hvilken dag det var.',
  'The day is before the day the case ended. Look which day it was.',
)
