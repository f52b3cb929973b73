import type { CaseEntry } from './case-entry.ts'

const CALL_WISH = 'call-wish'
const COMMITTEE_PLAN = 'committee-plan'

/**
 * What an entry puts aside if it is there: whoever writes it must have seen what was last written of it. That is what
 * it writes itself, but a call that got through answers every wish for one, and a meeting ends the plan for it.
 */
export function keyPutAside(entry: CaseEntry): string | null {
  switch (entry.kind) {
    case 'call-asked':
      return null
    case 'call-made':
      return entry.call.reached ? CALL_WISH : null
    case 'committee-held':
      return COMMITTEE_PLAN
    default:
      return entryKey(entry)
  }
}

/**
 * What an entry writes: two entries with one key are about the same thing, and the later puts the earlier aside, or
 * answers it (`keyPutAside`).
 * Null for an entry that only adds: a record that is there already is no record to add (`added-record.ts`).
 */
export function entryKey(entry: CaseEntry): string | null {
  switch (entry.kind) {
    case 'need-recorded':
      return `need:${entry.need.id}`
    case 'personkreds-judged':
      return `personkreds:${entry.need}`
    case 'need-assessed':
      return `assessment:${entry.assessment.need}`
    case 'information-judged':
      return `enough:${entry.need}`
    case 'need-answered':
      return `answer:${entry.answer.need}`
    case 'former-grant-recorded':
      return `former:${entry.grant.need}`
    case 'source-recorded':
      return `source:${entry.source.id}`
    case 'statement-recorded':
      return `statement:${entry.statement.id}`
    case 'party-recorded':
    case 'party-changed':
      return `party:${entry.party.id}`
    case 'official-recorded':
      return `official:${entry.official.id}`
    case 'consent-recorded':
      return `consent:${entry.consent.id}`
    case 'consent-withdrawn':
      return `consent:${entry.id}`
    case 'view-recorded':
      return `view:${entry.view.id}`
    case 'application-received':
      return `application:${entry.application.id}`
    case 'withdrawal-asked':
      return `withdrawal:${entry.withdrawal.id}`
    case 'withdrawal-regretted':
    case 'withdrawal-questioned':
    case 'withdrawal-answered':
    case 'withdrawal-confirmed':
      return `withdrawal:${entry.id}`
    case 'aktindsigt-asked':
      return `aktindsigt:${entry.request.id}`
    case 'aktindsigt-delayed':
    case 'aktindsigt-answered':
      return `aktindsigt:${entry.id}`
    case 'receipt-sent':
      return `receipt:${entry.application}`
    case 'letter-sent':
      return entry.letter.concerns === undefined ? null : `letter:${entry.letter.about}:${entry.letter.concerns}`
    case 'help-considered':
      return `considered:${entry.application}`
    case 'disagreement-recorded':
      return `disagreement:${entry.disagreement.id}`
    case 'disagreement-settled':
      return `settlement:${entry.id}`
    case 'question-answered':
    case 'question-closed':
      return `question:${entry.id}`
    case 'review-followed-up':
      return `review:${entry.id}`
    case 'partshoering-answered':
      return `hearing-answer:${entry.id}`
    case 'partshoering-used':
      return `hearing-use:${entry.id}`
    case 'sparring-followed-up':
      return `sparring:${entry.id}`
    case 'instruction-answered':
      return `instruction:${entry.id}`
    case 'committee-planned':
      return COMMITTEE_PLAN
    case 'guardian-doubt-recorded':
    case 'responsible-assigned':
    case 'partshoering-exempted':
    case 'non-cooperation-recorded':
      return entry.kind
    case 'death-recorded':
    case 'death-mistaken':
    case 'after-death-decided':
      return 'death'
    case 'letter-resent':
      return `resent:${entry.id}:${entry.resent.to}`
    case 'letter-delivered':
      return `delivered:${entry.id}`
    case 'call-asked':
      return CALL_WISH
    case 'complaint-received':
      return `complaint:${entry.complaint.id}`
    case 'complaint-approved':
    case 'complaint-acknowledged':
    case 'complaint-withdrawn':
    case 'complaint-kept':
      return `complaint:${entry.id}`
    case 'genvurdering-begun':
      return `genvurdering:${entry.complaint}`
    case 'genvurdering-part-judged':
      return `genvurdering:${entry.id}:${entry.part.need}`
    case 'genvurdering-finished':
      return `genvurdering:${entry.id}`
    case 'board-file-assembled':
    case 'case-sent-to-board':
    case 'board-received':
      return 'board-file'
    case 'board-answered':
      return `board-request:${entry.id}`
    case 'outcome-drafted':
    case 'outcome-signed':
    case 'outcome-received':
      return 'outcome'
    case 'publication-approved':
    case 'publication-withdrawn':
      return 'publication'
    case 'decision-proposed':
    case 'decision-taken-back':
    case 'case-closed':
    case 'case-reopened':
    case 'decision-reviewed':
    case 'decision-sent':
    case 'round-begun':
      return 'decision'
    default:
      return null
  }
}
