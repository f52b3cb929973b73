import type { CaseEntry } from './case-entry.ts'

/**
 * What an entry writes: two entries with one key answer the same thing, so the later would put the earlier aside.
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
    case 'guardian-doubt-recorded':
    case 'responsible-assigned':
    case 'partshoering-exempted':
    case 'committee-planned':
    case 'non-cooperation-recorded':
      return entry.kind
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
    case 'decision-reviewed':
    case 'decision-sent':
    case 'round-begun':
      return 'decision'
    default:
      return null
  }
}
