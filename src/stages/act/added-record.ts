import { isSame } from '../../base/same.ts'
import type { Words } from '../../base/words.ts'
import { askedAktindsigt } from '../00-case/aktindsigt.ts'
import { saidWithdrawal } from '../01-application/withdrawal.ts'
import { askedQuestion } from '../02-information/question.ts'
import { begunGenvurdering } from '../09-reassessment/genvurdering.ts'
import type { CaseEntry } from '../case-entry.ts'
import type { OwnCaseFile, WholeCase } from '../own-case.ts'

interface Named {
  readonly id: string
}

/** The record that an entry adds, and those of its sort that are there. */
interface Added {
  readonly record: Named
  readonly among: readonly Named[] | undefined
}

/** A case with every list that records are added to, as far as it has them. */
export type Recorded = WholeCase &
  Pick<Partial<OwnCaseFile>, 'callWishes' | 'aktindsigter' | 'withdrawals' | 'documents' | 'publications'>

/**
 * Why an entry that only adds can't be taken in: its record bears the name of one that is there, whose place it would
 * take. Null where it can. The very same record is no other: a form sent twice is one act.
 */
export function whyNotAdded(file: Recorded, entry: CaseEntry): Words | null {
  const added = addedBy(file, entry)
  const there = added?.among?.find(({ id }) => id === added.record.id)
  return there === undefined || isSame(there, added?.record) ? null : NAME_TAKEN
}

/** Undefined for an entry that answers a record, or may tell it anew: a need, a statement, a view, a complaint. */
function addedBy(file: Recorded, entry: CaseEntry): Added | undefined {
  switch (entry.kind) {
    case 'party-recorded':
      return { record: entry.party, among: file.parties }
    case 'consent-recorded':
      return { record: entry.consent, among: file.consents }
    case 'note-recorded':
      return { record: entry.note, among: file.notes }
    case 'call-asked':
      return { record: entry.wish, among: file.callWishes }
    case 'aktindsigt-asked':
      return { record: askedAktindsigt(entry.request), among: file.aktindsigter }
    case 'withdrawal-asked':
      return { record: saidWithdrawal(entry.withdrawal), among: file.withdrawals }
    case 'document-recorded': {
      const { kind: _, ...document } = entry
      return { record: document, among: file.documents }
    }
    case 'application-received':
      return { record: entry.application, among: file.applications }
    case 'source-recorded':
      return { record: entry.source, among: file.sources }
    case 'question-asked':
      return { record: askedQuestion(entry), among: file.questions }
    case 'disagreement-recorded':
      return { record: entry.disagreement, among: file.disagreements }
    case 'review-recorded':
      return { record: entry.review, among: file.reviews }
    case 'partshoering-sent':
      return { record: entry.partshoering, among: file.partshoeringer }
    case 'committee-held':
      return { record: entry.meeting, among: file.committees }
    case 'sparring-held':
      return { record: entry.sparring, among: file.sparrings }
    case 'letter-sent':
    case 'decision-sent':
    case 'outcome-sent':
      return { record: entry.letter, among: file.letters }
    case 'call-made':
      return { record: entry.call, among: file.calls }
    case 'genvurdering-begun':
      return { record: begunGenvurdering(entry), among: file.genvurderinger }
    case 'board-asked':
      return { record: entry.request, among: file.boardFile?.requests }
    case 'board-contact-logged':
      return { record: entry.contact, among: file.boardFile?.contacts }
    case 'own-initiative-taken':
      return { record: entry.step, among: file.ownInitiatives }
    case 'fogedsag-step-taken':
      return { record: entry.step, among: file.compliance?.fogedsag }
    case 'publication-approved':
      return { record: entry.publication, among: file.publications }
    default:
      return undefined
  }
}

const NAME_TAKEN: Words = {
  da: 'Det, du sender, hører til noget, der allerede er gemt i sagen. Intet er ændret. Åbn siden igen, og prøv en gang til.',
  en: 'What you send belongs to something that is saved in the case already. Nothing was changed. Open the page again and try once more.',
}
