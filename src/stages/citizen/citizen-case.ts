import { isStoppedByDeath } from '../00-case/death.ts'
import type { PlainDate } from '../../base/date.ts'
import type { CaseId, DocumentId, PartyId, RecordId } from '../00-case/case-id.ts'
import type { Aktindsigt } from '../00-case/aktindsigt.ts'
import type { CallWish } from '../00-case/call-wish.ts'
import type { Consent } from '../00-case/consent.ts'
import type { Party, PartyRole } from '../00-case/party.ts'
import { type SpeakerRole, type Voice, voiceOf } from '../00-case/voice.ts'
import type { Application } from '../01-application/application.ts'
import type { Withdrawal } from '../01-application/withdrawal.ts'
import type { Review } from '../02-information/disagreement.ts'
import type { Source, SourceKind } from '../02-information/source.ts'
import type { Statement } from '../02-information/statement.ts'
import type { FormerGrant } from '../06-decision/need-answer.ts'
import { asGotBy, type SentLetter } from '../07-letter/compose/sent-letter.ts'
import { type Timeliness, timelinessOf } from '../08-complaint/complaint-limit.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import type { Outcome } from '../11-outcome/outcome.ts'
import type { CaseState } from '../case-state.ts'
import {
  type BareNeed,
  bareNeed,
  type CitizenDecision,
  citizenDecision,
  titleOf,
  type Told,
} from './citizen-decision.ts'
import { type CitizenComplaint, citizenComplaints, type Written } from './citizen-complaint.ts'
import { type CitizenDate, datesOf } from './citizen-dates.ts'
import { complaintClocks, keepDue } from '../complaint-clock.ts'
import { listOpenDocuments } from './disclosure.ts'
import { type FormerComplaints, formerComplaints } from './former-complaints.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** How far a case has come, as its citizen is told. That a decision is being read before it leaves is no one’s but the municipality’s. */
export type CitizenStep =
  | 'modtaget'
  | 'oplyses'
  | 'besluttes'
  | 'afgjort'
  | 'genvurderes'
  /** Changed in part: the rest goes on only if the complaint is kept. */
  | 'fastholdes'
  | 'hos-styrelsen'
  | 'styrelsen-har-afgjort'
  /** Ended without a decision. */
  | 'afsluttet'
  | 'stoppet'

/** A case as its citizen may see it: everything here may be shown, and nothing else is. */
export interface CitizenCase {
  readonly id: CaseId
  readonly area: OwnCaseFile['area']
  readonly voice: Voice
  /** Those who speak for the citizen today, told to the citizen alone. */
  readonly speakers: readonly Speaker[]
  readonly step: CitizenStep
  readonly isSecondRound: boolean
  /** The user who has the case; a page may give the name. */
  readonly responsible: string | null
  readonly applications: readonly Pick<Application, 'id' | 'received' | 'words' | 'form' | 'receipt'>[]
  readonly dates: readonly CitizenDate[]
  readonly sources: readonly CitizenSource[]
  readonly asked: readonly { readonly of: SourceKind; readonly matter: string; readonly isAnswered: boolean }[]
  readonly needs: readonly BareNeed[]
  readonly formerGrants: readonly FormerGrant[]
  readonly reviews: readonly Review[]
  readonly consents: readonly Consent[]
  readonly hearings: readonly CitizenHearing[]
  /** Those who speak for or stand by the citizen, or have. None to one who speaks for the citizen. */
  readonly company: readonly Party[]
  /** The decision that was sent last; null while none was. */
  readonly decision: CitizenDecision | null
  readonly complaints: readonly CitizenComplaint[]
  /** Finished ones alone. */
  readonly genvurderinger: readonly Genvurdering[]
  readonly outcome: Outcome | null
  /** The last round’s first. */
  readonly formerComplaints: readonly FormerComplaints[]
  readonly callWishes: readonly CallWish[]
  readonly aktindsigter: readonly Aktindsigt[]
  readonly withdrawals: readonly Withdrawal[]
  readonly letters: readonly SentLetter[]
  /** Whether a complaint today would come in time. */
  readonly timeliness: Timeliness | null
}

export interface Speaker extends Pick<Party, 'from' | 'to' | 'mandates'> {
  readonly party: PartyId
  readonly as: SpeakerRole
}

export interface CitizenSource extends Pick<Source, 'id' | 'kind' | 'title' | 'date' | 'form'> {
  /** The paper that can be opened. Absent: there is none, or not for the citizen yet. */
  readonly document?: DocumentId
  readonly statements: readonly Pick<Statement, 'id' | 'text' | 'verbatim' | 'needs'>[]
}

export interface CitizenHearing {
  readonly id: RecordId
  readonly sent: PlainDate
  readonly due: PlainDate
  /** What the citizen is asked about. */
  readonly about: readonly Told[]
  readonly answer?: { readonly on: PlainDate; readonly words: string }
}

export interface CitizenGiven {
  readonly journal: readonly Written[]
  readonly file: OwnCaseFile
  readonly state: CaseState
  readonly voice: Voice
  readonly today: PlainDate
}

/** Nothing of a decision, a proposal, an assessment, a sparring or a draft leaves before the decision was sent. */
export function citizenCase({ journal, file, state, voice, today }: CitizenGiven): CitizenCase {
  const entries = journal.map(({ entry }) => entry)
  const decision = gotBy(citizenDecision(entries, file), voice.party)
  const current = decision !== null && !decision.isFormer ? decision : undefined
  return {
    id: file.id,
    area: file.area,
    voice,
    speakers: voice.kind === 'borger' ? speakersOf(file, today) : [],
    step: stepOf(file, state),
    isSecondRound: file.round.number > 1,
    responsible: file.responsible ?? null,
    applications: file.applications.map(({ id, received, words, form, receipt }) => ({
      id,
      received,
      words,
      form,
      ...(receipt === undefined ? {} : { receipt }),
    })),
    dates: datesOf(file, { isDecided: current !== undefined, today }),
    sources: sourcesOf(file, decision !== null, listOpenDocuments(entries.map((entry) => ({ entry })))),
    asked: file.questions.map(({ to, matter, answer, closed }) => ({
      of: to,
      matter,
      isAnswered: answer !== undefined || closed !== undefined,
    })),
    needs: file.needs.map(bareNeed),
    formerGrants: file.formerGrants,
    reviews: file.reviews,
    consents: file.consents,
    hearings: hearingsOf(file),
    company: voice.kind === 'borger' ? companyOf(file) : [],
    decision,
    complaints: citizenComplaints(file.complaints, journal, file.citizen),
    genvurderinger: file.genvurderinger.filter(({ finished }) => finished !== undefined),
    outcome: file.outcome ?? null,
    formerComplaints: formerComplaints(entries),
    callWishes: file.callWishes,
    aktindsigter: file.aktindsigter ?? [],
    withdrawals: file.withdrawals ?? [],
    letters: [...file.formerRounds, file]
      .flatMap(({ letters }) => letters ?? [])
      .filter(({ recipient }) => recipient === undefined)
      .map((letter) => asGotBy(letter, voice.party)),
    timeliness: current === undefined ? null : timelinessOf({ received: today }, current.letter.delivered),
  }
}

/** With the letters that this party got of it: a child and its parents have one each. */
function gotBy(decision: CitizenDecision | null, party: PartyId): CitizenDecision | null {
  if (decision === null) return null
  return {
    ...decision,
    letter: asGotBy(decision.letter, party),
    changes: decision.changes.map(({ letter, ...change }) => ({
      ...change,
      ...(letter === undefined ? {} : { letter: asGotBy(letter, party) }),
    })),
  }
}

const COMPANY: ReadonlySet<PartyRole> = new Set(['vaerge', 'partsrepraesentant', 'bisidder'])

const companyOf = ({ parties }: OwnCaseFile): readonly Party[] =>
  parties.filter(({ role, refused }) => COMPANY.has(role) && refused === undefined)

function speakersOf(file: OwnCaseFile, today: PlainDate): readonly Speaker[] {
  return file.parties.flatMap((one) => {
    const voice = voiceOf(file, one.id, today)
    if (voice?.kind !== 'repraesentant') return []
    const { from, to, mandates } = one
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return [{ party: one.id, as: voice.as, mandates, ...days }]
  })
}

function stepOf(file: OwnCaseFile, state: CaseState): CitizenStep {
  switch (state) {
    case 'ingen':
    case 'oplyses':
      return file.applications.length > 0 && file.statements.length === 0 ? 'modtaget' : 'oplyses'
    case 'til-godkendelse':
    case 'afgjort':
      return 'besluttes'
    case 'afsendt':
      return complaintClocks(file).some((clock) => keepDue(clock) !== undefined) ? 'fastholdes' : 'afgjort'
    case 'paaklaget':
    case 'genvurderes':
    case 'genvurderet':
      return 'genvurderes'
    case 'hos-styrelsen':
    case 'til-underskrift':
      return 'hos-styrelsen'
    case 'styrelsen-har-afgjort':
      return 'styrelsen-har-afgjort'
    case 'afsluttet':
      return isStoppedByDeath(file) ? 'stoppet' : 'afsluttet'
  }
}

/** The municipality’s own assessment is no information from others: it waits for the decision, unless it was put to the citizen. */
function sourcesOf(file: OwnCaseFile, isDecided: boolean, open: ReadonlySet<string>): readonly CitizenSource[] {
  const put = new Set(file.partshoeringer.flatMap(({ sources }) => sources))
  const known = new Set(file.documents.map(({ id }) => id))
  return file.sources
    .filter(({ id, kind }) => isDecided || kind !== 'kommunens-vurdering' || put.has(id))
    .map(({ id, kind, title, date, form, document }) => ({
      id,
      kind,
      title,
      date,
      form,
      ...(document === undefined || document === 'mangler' || !open.has(document) || !known.has(document)
        ? {}
        : { document }),
      statements: file.statements
        .filter(({ source }) => source === id)
        .map((one) => ({ id: one.id, text: one.text, verbatim: one.verbatim, needs: one.needs })),
    }))
}

function hearingsOf(file: OwnCaseFile): readonly CitizenHearing[] {
  return file.partshoeringer.map(({ id, sent, due, statements, sources, answer }) => ({
    id,
    sent,
    due,
    about: [
      ...file.statements
        .filter((one) => statements.includes(one.id) || sources.includes(one.source))
        .map(({ source, text, verbatim }) => ({ from: titleOf(file, source), text, verbatim })),
      ...sources
        .filter((one) => !file.statements.some(({ source }) => source === one))
        .map((one) => ({ from: titleOf(file, one), text: '', verbatim: false })),
    ],
    ...(answer === undefined ? {} : { answer }),
  }))
}
