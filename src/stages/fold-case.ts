import { answerInstruction } from './00-case/round.ts'
import { askedQuestion } from './02-information/question.ts'
import type { SentLetter } from './07-letter/compose/sent-letter.ts'
import type { CaseEntry, EntryOf } from './case-entry.ts'
import { applyAppeal } from './fold-appeal.ts'
import { applyAsked, isAsked, needsReopened } from './fold-asked.ts'
import { foldImported, foldImportedAgain } from './exchange/fold-imported.ts'
import { beginRound, type Mutable } from './fold-round.ts'
import type { OwnCaseFile } from './own-case.ts'

/**
 * The case as its entries tell it, in order. Pure: the state a decision was made on is the fold up to it.
 * Throws where the journal contradicts itself, which the acts don't let happen: an entry about a record that isn't there.
 */
export function foldCase(entries: readonly CaseEntry[]): OwnCaseFile | undefined {
  const [first, ...rest] = entries
  if (first === undefined) return undefined
  if (first.kind !== 'case-opened' && first.kind !== 'case-imported')
    throw new Error(`a journal begins with case-opened, not ${first.kind}`)
  const file = first.kind === 'case-opened' ? opened(first) : (foldImported(first) as Mutable<OwnCaseFile>)
  for (const entry of rest) apply(file, entry)
  return file as OwnCaseFile
}

function opened({
  municipality,
  id,
  area,
  on,
  citizen,
  procedure,
  shielded,
}: EntryOf<'case-opened'>): Mutable<OwnCaseFile> {
  return {
    municipality,
    id,
    area,
    citizen,
    shielded,
    round: { number: 1, begun: on, procedure, instructions: [] },
    parties: [],
    consents: [],
    notes: [],
    officials: [],
    applications: [],
    sources: [],
    statements: [],
    questions: [],
    disagreements: [],
    reviews: [],
    needs: [],
    assessments: [],
    partshoeringer: [],
    committees: [],
    sparrings: [],
    formerGrants: [],
    views: [],
    answers: [],
    letters: [],
    calls: [],
    complaints: [],
    genvurderinger: [],
    callWishes: [],
    documents: [],
    formerRounds: [],
  }
}

/** A case that another authority sent: as it stood there, to be gone on with here. */
function replace(file: Mutable<OwnCaseFile>, by: OwnCaseFile): void {
  for (const field of Object.keys(file)) Reflect.deleteProperty(file, field)
  Object.assign(file, by)
}

function apply(file: Mutable<OwnCaseFile>, entry: CaseEntry): void {
  switch (entry.kind) {
    case 'case-opened':
    case 'case-imported':
      throw new Error('a case is opened once')
    case 'case-imported-again':
      return replace(file, foldImportedAgain(file as OwnCaseFile, entry))
    case 'party-recorded':
    case 'party-changed':
      if (file.death !== undefined)
        file.death = { ...file.death, may: [...new Set([...file.death.may, entry.party.id])] }
      return put(file.parties, entry.party, byId)
    case 'guardian-doubt-recorded':
      file.guardianDoubt = entry.doubt
      return
    case 'consent-recorded':
      return put(file.consents, entry.consent, byId)
    case 'consent-withdrawn':
      return change(file.consents, entry.id, (consent) => ({ ...consent, until: entry.on }))
    case 'note-recorded':
      return put(file.notes, entry.note, byId)
    case 'call-asked':
      return put(file.callWishes, entry.wish, byId)
    case 'case-closed':
      file.closed = entry.closing
      if (entry.closing.cause === 'doed') file.death ??= { on: entry.closing.on, how: entry.closing.words, may: [] }
      return
    case 'death-recorded':
      file.death = { ...entry.death, may: [] }
      return
    case 'death-mistaken':
      delete file.death
      return
    case 'after-death-decided':
      if (file.death === undefined) throw new Error('nobody is dead')
      file.death = { ...file.death, decided: entry.decided }
      return
    case 'case-reopened':
      file.needs = [...needsReopened(file as OwnCaseFile)]
      if (entry.asked !== undefined) {
        const { asked } = entry
        file.applications = file.applications.map((one) => ({ ...one, askedAgain: asked }))
      }
      delete file.closed
      return
    case 'official-recorded':
      return put(file.officials, entry.official, byId)
    case 'responsible-assigned':
      file.responsible = entry.official
      file.team = entry.team
      return
    case 'document-recorded': {
      const { kind: _, ...document } = entry
      return put(file.documents, document, byId)
    }
    case 'round-begun':
      return beginRound(file, entry)
    case 'instruction-answered':
      file.round = {
        ...file.round,
        instructions: file.round.instructions.map((one) => (one.id === entry.id ? answerInstruction(one, entry) : one)),
      }
      return
    case 'application-received':
      return put(file.applications, entry.application, byId)
    case 'receipt-sent':
      return change(file.applications, entry.application, (one) => ({ ...one, receipt: entry.on }))
    case 'delay-notice-sent':
      return change(file.applications, entry.application, (one) => ({
        ...one,
        delayNotices: [...one.delayNotices, entry.notice],
      }))
    case 'help-considered':
      return change(file.applications, entry.application, (one) => ({ ...one, considered: entry.considered }))
    case 'decision-postponed':
      return change(file.applications, entry.application, (one) => ({
        ...one,
        postponements: [...one.postponements, entry.postponement],
      }))
    case 'source-recorded':
      return put(file.sources, entry.source, byId)
    case 'statement-recorded':
      if (file.decision !== undefined && file.letters.every(({ about }) => about !== 'afgoerelse'))
        file.saidSinceProposal = [...new Set([...(file.saidSinceProposal ?? []), entry.statement.id])]
      return put(file.statements, entry.statement, byId)
    case 'question-asked':
      return put(file.questions, askedQuestion(entry), byId)
    case 'question-reminded':
      return change(file.questions, entry.id, (one) => ({ ...one, reminders: [...one.reminders, entry.on] }))
    case 'question-answered': {
      const { on, words, source } = entry
      return change(file.questions, entry.id, (one) => ({
        ...one,
        answer: { on, words, ...(source === undefined ? {} : { source }) },
      }))
    }
    case 'question-closed':
      return change(file.questions, entry.id, (one) => ({ ...one, closed: { on: entry.on, why: entry.why } }))
    case 'disagreement-recorded':
      return put(file.disagreements, entry.disagreement, byId)
    case 'disagreement-settled':
      return change(file.disagreements, entry.id, (one) => ({ ...one, settled: entry.settlement }))
    case 'review-recorded':
      return put(file.reviews, entry.review, byId)
    case 'review-followed-up':
      return change(file.reviews, entry.id, (one) => ({ ...one, followedUp: entry.followedUp }))
    case 'need-recorded':
      return putNeed(file, entry)
    case 'personkreds-judged':
      return change(file.needs, entry.need, (need) => ({ ...need, personkreds: entry.personkreds }))
    case 'need-assessed': {
      const former = file.assessments.find(({ need }) => need === entry.assessment.need)
      return put(
        file.assessments,
        { ...entry.assessment, ...(former?.enough === undefined ? {} : { enough: former.enough }) },
        byNeed,
      )
    }
    case 'information-judged': {
      const former = file.assessments.find(({ need }) => need === entry.need)
      const empty = { need: entry.need, text: '', decisive: [], setAside: [], considerations: [] }
      return put(file.assessments, { ...(former ?? empty), enough: entry.enough }, byNeed)
    }
    case 'partshoering-sent':
      return put(file.partshoeringer, entry.partshoering, byId)
    case 'partshoering-answered':
      return change(file.partshoeringer, entry.id, (one) => ({ ...one, answer: { on: entry.on, words: entry.words } }))
    case 'partshoering-used':
      return change(file.partshoeringer, entry.id, (one) => ({ ...one, used: entry.used }))
    case 'partshoering-exempted':
      file.partshoeringExemption = entry.exemption
      return
    case 'committee-planned':
      if (entry.plan === 'aflyst') delete file.committeePlan
      else file.committeePlan = entry.plan
      return
    case 'committee-held':
      delete file.committeePlan
      return put(file.committees, entry.meeting, byId)
    case 'sparring-held':
      return put(file.sparrings, entry.sparring, byId)
    case 'sparring-followed-up':
      return change(file.sparrings, entry.id, (one) => ({ ...one, followedUp: entry.how }))
    case 'former-grant-recorded':
      return put(file.formerGrants, entry.grant, byNeed)
    case 'non-cooperation-recorded':
      file.nonCooperation = entry.nonCooperation
      return
    case 'view-recorded':
      return put(file.views, entry.view, byId)
    case 'need-answered':
      return put(file.answers, entry.answer, byNeed)
    case 'decision-proposed':
      file.decision = { ...entry.decision, approvals: [] }
      delete file.saidSinceProposal
      return
    case 'decision-taken-back':
      delete file.decision
      delete file.saidSinceProposal
      return
    case 'decision-reviewed':
      if (file.decision === undefined) throw new Error('no decision to review')
      file.decision = { ...file.decision, approvals: [...file.decision.approvals, entry.approval] }
      return
    case 'letter-sent':
    case 'decision-sent':
      return put(file.letters, entry.letter, byId)
    case 'letter-resent':
      return changeLetter(file, entry.id, (one) => ({ ...one, resent: [...(one.resent ?? []), entry.resent] }))
    case 'letter-delivered':
      return change(file.letters, entry.id, (one) => ({ ...one, delivered: entry.on }))
    case 'call-made':
      put(file.calls, entry.call, byId)
      if (entry.call.reached) file.callWishes = file.callWishes.map((wish) => ({ answered: entry.call.on, ...wish }))
      return
    default:
      Object.assign(
        file,
        isAsked(entry) ? applyAsked(file as OwnCaseFile, entry) : applyAppeal(file as OwnCaseFile, entry),
      )
      return
  }
}

/** A need told anew keeps how its eligibility was judged, and that it was taken back. */
function putNeed(file: Mutable<OwnCaseFile>, { need }: EntryOf<'need-recorded'>): void {
  const { personkreds, withdrawn } = { ...file.needs.find(({ id }) => id === need.id), ...need }
  const kept = {
    ...(personkreds === undefined ? {} : { personkreds }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  }
  put(file.needs, { ...need, ...kept }, byId)
}

const byId = ({ id }: { readonly id: string }) => id
const byNeed = ({ need }: { readonly need: string }) => need

/** Adds it, or puts it where the earlier one of the same name stood. */
function put<T>(list: T[], item: T, keyOf: (item: T) => string): void {
  const key = keyOf(item)
  const at = list.findIndex((one) => keyOf(one) === key)
  if (at < 0) list.push(item)
  else list[at] = item
}

/** A letter of this round, or of one before. */
function changeLetter(file: Mutable<OwnCaseFile>, id: string, update: (letter: SentLetter) => SentLetter): void {
  const at = file.formerRounds.findIndex(({ letters }) => letters?.some((one) => one.id === id) === true)
  const round = file.formerRounds[at]
  if (round === undefined) return change(file.letters, id, update)
  const letters = [...(round.letters ?? [])]
  change(letters, id, update)
  file.formerRounds[at] = { ...round, letters }
}

function change<T extends { readonly id: string }>(list: T[], id: string, update: (item: T) => T): void {
  const at = list.findIndex((one) => one.id === id)
  const item = list[at]
  if (item === undefined) throw new Error(`the journal has no record ${id}`)
  list[at] = update(item)
}
