import type { Role } from '../00-case/role.ts'
import { documentsOf } from '../07-letter/compose/sent-letter.ts'
import type { Act, CaseEntry } from '../case-entry.ts'
import { entryKey } from '../entry-key.ts'

/**
 * When the citizen may see what an act left: `altid` as it comes; `efter-afgoerelsen` once the decision it led to was
 * sent, as it then stood; `efter-genvurderingen` once that is finished; `internt` is working material (FVL § 12).
 */
type Disclosure = 'altid' | 'efter-afgoerelsen' | 'efter-genvurderingen' | 'internt'

const DISCLOSURE: Readonly<Record<Act, Disclosure>> = {
  'case-opened': 'altid',
  'party-recorded': 'altid',
  'party-changed': 'altid',
  'guardian-doubt-recorded': 'internt',
  'consent-recorded': 'altid',
  'consent-withdrawn': 'altid',
  'note-recorded': 'altid',
  'call-asked': 'altid',
  'aktindsigt-asked': 'altid',
  'aktindsigt-delayed': 'altid',
  'aktindsigt-answered': 'altid',
  'death-recorded': 'altid',
  'death-mistaken': 'altid',
  'after-death-decided': 'altid',
  'case-closed': 'altid',
  'case-reopened': 'altid',
  'official-recorded': 'internt',
  'responsible-assigned': 'altid',
  'document-recorded': 'altid',
  'case-imported': 'internt',
  'case-imported-again': 'internt',
  'round-begun': 'altid',
  'instruction-answered': 'efter-afgoerelsen',
  'application-received': 'altid',
  'receipt-sent': 'altid',
  'delay-notice-sent': 'altid',
  'help-considered': 'efter-afgoerelsen',
  'decision-postponed': 'altid',
  'withdrawal-asked': 'altid',
  'withdrawal-regretted': 'altid',
  'withdrawal-questioned': 'altid',
  'withdrawal-answered': 'altid',
  'withdrawal-confirmed': 'altid',
  'source-recorded': 'altid',
  'statement-recorded': 'altid',
  'question-asked': 'altid',
  'question-reminded': 'altid',
  'question-answered': 'altid',
  'question-closed': 'altid',
  'disagreement-recorded': 'efter-afgoerelsen',
  'disagreement-settled': 'efter-afgoerelsen',
  'review-recorded': 'altid',
  'review-followed-up': 'altid',
  'need-recorded': 'altid',
  'personkreds-judged': 'efter-afgoerelsen',
  'need-assessed': 'efter-afgoerelsen',
  'information-judged': 'efter-afgoerelsen',
  'partshoering-sent': 'altid',
  'partshoering-answered': 'altid',
  'partshoering-used': 'efter-afgoerelsen',
  'partshoering-exempted': 'efter-afgoerelsen',
  'committee-planned': 'altid',
  'committee-held': 'efter-afgoerelsen',
  'sparring-held': 'internt',
  'sparring-followed-up': 'internt',
  'former-grant-recorded': 'altid',
  'non-cooperation-recorded': 'efter-afgoerelsen',
  'view-recorded': 'efter-afgoerelsen',
  'need-answered': 'efter-afgoerelsen',
  'decision-proposed': 'efter-afgoerelsen',
  'decision-taken-back': 'internt',
  'decision-reviewed': 'internt',
  'letter-sent': 'altid',
  'decision-sent': 'altid',
  'letter-resent': 'altid',
  'letter-delivered': 'altid',
  'call-made': 'altid',
  'complaint-received': 'altid',
  'complaint-approved': 'altid',
  'complaint-acknowledged': 'altid',
  'complaint-withdrawn': 'altid',
  'complaint-kept': 'altid',
  'genvurdering-begun': 'efter-genvurderingen',
  'genvurdering-part-judged': 'efter-genvurderingen',
  'genvurdering-delayed': 'altid',
  'genvurdering-finished': 'altid',
  'board-file-assembled': 'altid',
  'case-sent-to-board': 'altid',
  'board-received': 'altid',
  'board-asked': 'altid',
  'board-answered': 'altid',
  'board-contact-logged': 'altid',
  'outcome-drafted': 'internt',
  'outcome-signed': 'internt',
  'outcome-received': 'altid',
  'outcome-sent': 'altid',
  'own-initiative-taken': 'altid',
  'compliance-proved': 'altid',
  'fogedsag-step-taken': 'altid',
  'publication-approved': 'altid',
  'publication-withdrawn': 'altid',
}

/** The entries of a journal that its citizen may read, in their order. */
export function listDisclosed<T extends { readonly entry: CaseEntry }>(kept: readonly T[]): readonly T[] {
  const entries = kept.map(({ entry }) => entry)
  const hidden = new Set(entries.flatMap((entry) => (isOwnAssessment(entry) ? [entry.source.id] : [])))
  return kept.filter(({ entry }, at) => {
    switch (disclosureOf(entry, hidden)) {
      case 'altid':
        return true
      case 'internt':
        return false
      case 'efter-afgoerelsen':
        return stoodWhenSent(entries, at)
      case 'efter-genvurderingen':
        return entries.some((one, i) => i > at && one.kind === 'genvurdering-finished' && isOf(entry, one.id))
    }
  })
}

function disclosureOf(entry: CaseEntry, hidden: ReadonlySet<string>): Disclosure {
  switch (entry.kind) {
    // What was said is information; what someone thought of it on the way is not yet the authority’s view.
    case 'note-recorded':
      return entry.note.about === 'sagsskridt' || entry.note.about === 'andet' ? 'internt' : 'altid'
    case 'call-made':
      return entry.call.when === 'foer-brevet' ? 'efter-afgoerelsen' : 'altid'
    case 'source-recorded':
      return hidden.has(entry.source.id) ? 'efter-afgoerelsen' : 'altid'
    case 'statement-recorded':
      return hidden.has(entry.statement.source) ? 'efter-afgoerelsen' : 'altid'
    default:
      return DISCLOSURE[entry.kind]
  }
}

const isOwnAssessment = (entry: CaseEntry): entry is Extract<CaseEntry, { kind: 'source-recorded' }> =>
  entry.kind === 'source-recorded' && entry.source.kind === 'kommunens-vurdering'

/** It was sent in its own round, and nothing took its place before that: what was put aside was a draft. */
function stoodWhenSent(entries: readonly CaseEntry[], at: number): boolean {
  const key = keyOf(entries[at])
  for (let i = at + 1; i < entries.length; i++) {
    const later = entries[i]
    if (later?.kind === 'decision-sent') return true
    if (later?.kind === 'round-begun') return false
    if (key !== null && later !== undefined && later.kind === entries[at]?.kind && keyOf(later) === key) return false
  }
  return false
}

const keyOf = (entry: CaseEntry | undefined): string | null => (entry === undefined ? null : entryKey(entry))

const isOf = (entry: CaseEntry, id: string): boolean =>
  (entry.kind === 'genvurdering-begun' || entry.kind === 'genvurdering-part-judged') && entry.id === id

interface Given {
  readonly entry: CaseEntry
  /** Who wrote it. Absent: not asked of, and then nothing counts as handed in. */
  readonly by?: { readonly role: Role }
}

const isCitizens = (role: Role): boolean => role === 'borger' || role === 'repraesentant'

/** Papers that the citizen, or one who speaks for the citizen, has laid in the case. */
export function listHandedIn(kept: readonly Given[]): ReadonlySet<string> {
  return new Set(
    kept.flatMap(({ entry, by }) =>
      entry.kind === 'document-recorded' && by !== undefined && isCitizens(by.role) ? [entry.id] : [],
    ),
  )
}

/** Papers that the citizen has seen or given: sent to the parties, told as a source, handed in, or given access to. Others are asked for. */
export function listOpenDocuments(kept: readonly Given[]): ReadonlySet<string> {
  return new Set([
    ...listHandedIn(kept),
    ...listDisclosed(kept).flatMap(({ entry }): readonly string[] => {
      if (entry.kind === 'letter-sent' || entry.kind === 'decision-sent')
        return entry.letter.recipient === undefined ? documentsOf(entry.letter) : []
      if (entry.kind === 'aktindsigt-answered') return entry.answer.documents
      if (entry.kind !== 'source-recorded') return []
      const { document } = entry.source
      return document === undefined || document === 'mangler' ? [] : [document]
    }),
  ])
}
