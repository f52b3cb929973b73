import type { NeedAnswer } from './06-decision/need-answer.ts'
import type { ComplaintEntry } from './08-complaint/complaint-entries.ts'
import type { ReassessmentEntry } from './09-reassessment/reassessment-entries.ts'
import { begunGenvurdering, type Genvurdering, type ReassessedPart } from './09-reassessment/genvurdering.ts'
import { medholdIn } from './09-reassessment/medhold.ts'
import type { BoardEntry } from './10-board/board-entries.ts'
import type { BoardFile } from './10-board/board-file.ts'
import type { OutcomeEntry } from './11-outcome/outcome-entries.ts'
import type { ComplianceEntry } from './12-compliance/compliance-entries.ts'
import type { PublicationEntry } from './13-learning/publish/publication.ts'
import { never } from '../base/result.ts'
import { change, get, put } from './fold-list.ts'
import type { OwnCaseFile } from './own-case.ts'

/** What comes after the letter: complaint, reassessment, board, outcome, compliance, and what is published of it. */
export type AppealEntry =
  | ComplaintEntry
  | ReassessmentEntry
  | BoardEntry
  | OutcomeEntry
  | ComplianceEntry
  | PublicationEntry

/** The parts of a case that these entries change. */
type Changes = Partial<
  Pick<
    OwnCaseFile,
    | 'complaints'
    | 'genvurderinger'
    | 'boardFile'
    | 'outcome'
    | 'outcomeDraft'
    | 'ownInitiatives'
    | 'compliance'
    | 'answers'
    | 'letters'
    | 'publications'
    | 'formerRounds'
  >
>

const EMPTY_FILE: BoardFile = { lines: [], requests: [], contacts: [] }
const EMPTY_COMPLIANCE = { proofs: [], fogedsag: [] }

export function applyAppeal(file: OwnCaseFile, entry: AppealEntry): Changes {
  const boardFile = file.boardFile ?? EMPTY_FILE
  const compliance = file.compliance ?? EMPTY_COMPLIANCE
  switch (entry.kind) {
    case 'complaint-received':
      return { complaints: put(file.complaints, entry.complaint) }
    case 'complaint-approved':
      return { complaints: change(file.complaints, entry.id, { approved: { on: entry.on, by: entry.by } }) }
    case 'complaint-acknowledged':
      return { complaints: change(file.complaints, entry.id, { acknowledged: entry.on }) }
    case 'complaint-withdrawn':
      return { complaints: change(file.complaints, entry.id, { withdrawn: entry.on }) }
    case 'complaint-kept':
      return {
        complaints: change(file.complaints, entry.id, {
          kept: entry.on,
          ...(entry.words === undefined ? {} : { keptWords: entry.words }),
        }),
      }
    case 'genvurdering-begun':
      return { genvurderinger: put(file.genvurderinger, begunGenvurdering(entry)) }
    case 'genvurdering-part-judged': {
      const { parts } = get(file.genvurderinger, entry.id)
      const others = parts.filter(({ need }) => need !== entry.part.need)
      return {
        genvurderinger: change(file.genvurderinger, entry.id, { parts: [...others, heldAgainst(file, entry.part)] }),
      }
    }
    case 'genvurdering-delayed': {
      const { delays } = get(file.genvurderinger, entry.id)
      return { genvurderinger: change(file.genvurderinger, entry.id, { delays: [...delays, entry.delay] }) }
    }
    case 'genvurdering-finished':
      return {
        genvurderinger: change(file.genvurderinger, entry.id, { finished: entry.on }),
        answers: answersAfter(file.answers, get(file.genvurderinger, entry.id)),
      }
    case 'board-file-assembled':
      return { boardFile: { ...boardFile, lines: entry.lines } }
    case 'case-sent-to-board': {
      // A receipt from before is for what was withdrawn.
      const { received: _, ...open } = boardFile
      return { boardFile: { ...open, sent: entry.on } }
    }
    case 'board-received':
      return { boardFile: { ...boardFile, received: { on: entry.on, number: entry.number } } }
    case 'board-asked':
      return { boardFile: { ...boardFile, requests: put(boardFile.requests, entry.request) } }
    case 'board-answered': {
      const { on, documents, words } = entry
      return {
        boardFile: {
          ...boardFile,
          requests: change(boardFile.requests, entry.id, { answer: { on, documents, words } }),
        },
      }
    }
    case 'board-contact-logged':
      return { boardFile: { ...boardFile, contacts: put(boardFile.contacts, entry.contact) } }
    case 'outcome-drafted':
      return { outcomeDraft: { outcome: entry.outcome, by: entry.by, signatures: [] } }
    case 'outcome-signed': {
      if (file.outcomeDraft === undefined) throw new Error('no outcome to sign')
      const { by, on, answer, why } = entry
      const outcomeDraft = {
        ...file.outcomeDraft,
        signatures: [...file.outcomeDraft.signatures, { by, on, answer, why }],
      }
      if (answer !== 'underskrevet') return { outcomeDraft }
      // A draft decides nothing: the day of the decision is that of the signature, which the letter has too.
      return { outcomeDraft, ...decided(file, { ...outcomeDraft.outcome, decidedOn: on }) }
    }
    case 'outcome-sent':
      return { letters: put(file.letters, entry.letter) }
    case 'outcome-received':
      return decided(file, { ...entry.outcome, received: entry.on })
    case 'own-initiative-taken':
      return { ownInitiatives: put(file.ownInitiatives ?? [], entry.step) }
    case 'compliance-proved':
      return { compliance: { ...compliance, proofs: [...compliance.proofs, entry.proof] } }
    case 'fogedsag-step-taken':
      return { compliance: { ...compliance, fogedsag: put(compliance.fogedsag, entry.step) } }
    case 'publication-approved':
      return { publications: put(file.publications ?? [], entry.publication) }
    case 'publication-withdrawn': {
      const { id, on, by, why } = entry
      return { publications: change(file.publications ?? [], id, { withdrawn: { on, by, why } }) }
    }
    default:
      return never(entry)
  }
}

/** The board has decided: what it changed is what holds, and what it ordered has a day. How it was followed before stays with what it decided then. */
function decided(file: OwnCaseFile, outcome: NonNullable<OwnCaseFile['outcome']>): Changes {
  const changed = outcome.parts.flatMap(({ ruling }) => (ruling.kind === 'aendring' ? ruling.answers : []))
  return {
    outcome,
    formerRounds: withCompliance(file),
    compliance: { ...EMPTY_COMPLIANCE, ...(outcome.carryOutBy === undefined ? {} : { dueOn: outcome.carryOutBy }) },
    ...(changed.length === 0 ? {} : { answers: replaced(file.answers, changed) }),
  }
}

/** A decision of the board is carried out in the round that follows, until it has decided again. */
function withCompliance({ formerRounds, compliance }: OwnCaseFile): OwnCaseFile['formerRounds'] {
  const last = formerRounds.findLastIndex(({ outcome }) => outcome !== undefined)
  return compliance === undefined
    ? formerRounds
    : formerRounds.map((round, at) => (at === last ? { ...round, compliance } : round))
}

/** Once it is finished, the answer complained of is gone from the case. */
function heldAgainst({ answers, needs }: OwnCaseFile, part: ReassessedPart): ReassessedPart {
  if (part.kind === 'fastholdt') return part
  const decided = answers.find(({ need }) => need === part.need)?.answer
  const need = needs.find(({ id }) => id === part.need)
  return { ...part, medhold: medholdIn(decided, part.answer, need) }
}

const answersAfter = (answers: readonly NeedAnswer[], { parts }: Genvurdering): readonly NeedAnswer[] =>
  replaced(
    answers,
    parts.flatMap((part) => (part.kind === 'aendret' ? [part.answer] : [])),
  )

function replaced(answers: readonly NeedAnswer[], by: readonly NeedAnswer[]): readonly NeedAnswer[] {
  const needs = new Set(by.map(({ need }) => need))
  return [...answers.filter(({ need }) => !needs.has(need)), ...by]
}
