import type { Words } from '../../base/words.ts'
import type { Role } from '../00-case/role.ts'
import { whyNotPublished, whyNotWithdrawn } from '../13-learning/publish/may-publish.ts'
import {
  NOT_SENT_HERE,
  NO_DISAGREEMENT,
  NO_INSTRUCTION,
  NO_LETTER,
  NO_REVIEW,
  NO_SPARRING,
  NO_STATEMENT,
  everyContestedNeedRead,
  everyNeedAnswered,
  needsAktindsigt,
  needsApplication,
  needsBoardFile,
  needsChild,
  needsClosed,
  needsComplaint,
  needsDeath,
  needsHearing,
  needsNeed,
  needsNoDeath,
  needsDeeds,
  needsQuestion,
  needsRequest,
  needsSource,
  needsUndecidable,
  needsWithdrawal,
  notSentYet,
  some,
} from './act-needs.ts'
import type { Act } from '../case-entry.ts'
import { everyLetter } from '../every-letter.ts'
import type { OwnCaseFile, WholeCase } from '../own-case.ts'
import type { CaseState } from '../case-state.ts'

/** The case as far as an act asks: a file of another system has no frame of ours. */
export type ActCase = WholeCase &
  Pick<Partial<OwnCaseFile>, 'shielded' | 'publications' | 'from' | 'aktindsigter' | 'withdrawals' | 'closed' | 'death'>

interface Row {
  readonly roles: readonly Role[]
  readonly states: readonly CaseState[]
  /** Where the board may do it too, in its own copy of the case. */
  readonly board?: readonly CaseState[]
  /** Where the citizen, and whoever speaks for the citizen, may do it longer than those who work with the case. Absent: as they. */
  readonly citizen?: readonly CaseState[]
  /** What the case itself still lacks before the act may be done; null where nothing. */
  readonly lacks?: (file: ActCase) => Words | null
}

const STAFF: readonly Role[] = ['raadgiver', 'jurist', 'leder']
const LEADERS: readonly Role[] = ['jurist', 'leder']
export const CITIZEN: readonly Role[] = ['borger', 'repraesentant']
const WORKING: readonly CaseState[] = ['oplyses']
export const APPEALED: readonly CaseState[] = ['paaklaget', 'genvurderes', 'genvurderet']
const OPEN: readonly CaseState[] = [
  'oplyses',
  'til-godkendelse',
  'afgjort',
  'afsendt',
  ...APPEALED,
  'hos-styrelsen',
  'styrelsen-har-afgjort',
]
/** Where a case that has ended is still written to: what comes in, and what is told of it. */
const OPEN_OR_ENDED: readonly CaseState[] = [...OPEN, 'afsluttet']
const BEFORE_THE_LETTER: readonly CaseState[] = ['oplyses', 'til-godkendelse', 'afgjort']
export const BOARD: readonly Role[] = ['klagesagsbehandler', 'ankechef']
const AT_BOARD: readonly CaseState[] = ['hos-styrelsen', 'til-underskrift']
export const EVER_AT_BOARD: readonly CaseState[] = [...AT_BOARD, 'styrelsen-har-afgjort']
/** A citizen dies whatever the case has come to. */
const WHENEVER: readonly CaseState[] = [...OPEN_OR_ENDED, 'til-underskrift']
/** Also where someone there has decided that the case stops: the right to see the file does not hang on whether it goes on (FVL § 9). */
const WHENEVER_AT_BOARD: readonly CaseState[] = [...EVER_AT_BOARD, 'afsluttet']

/** Who may do what, and when: role × act × state, in one table. What is not here is refused. */
export const ACT_TABLE: Readonly<Record<Act, Row>> = {
  'case-opened': { roles: [...STAFF, 'borger', 'repraesentant'], states: ['ingen'] },
  'party-recorded': { roles: [...STAFF, ...CITIZEN], states: OPEN },
  // Whoever no longer speaks for the citizen stops seeing the case, whatever the case has come to.
  'party-changed': {
    roles: [...STAFF, 'borger'],
    states: [...OPEN_OR_ENDED, 'til-underskrift'],
    board: WHENEVER_AT_BOARD,
  },
  'guardian-doubt-recorded': { roles: STAFF, states: OPEN },
  'consent-recorded': { roles: [...STAFF, ...CITIZEN], states: OPEN },
  'consent-withdrawn': { roles: [...STAFF, ...CITIZEN], states: OPEN },
  'note-recorded': { roles: [...STAFF, 'visitator'], states: OPEN_OR_ENDED },
  'call-asked': { roles: CITIZEN, states: [...OPEN_OR_ENDED, 'til-underskrift'] },
  'aktindsigt-asked': {
    roles: [...STAFF, ...CITIZEN],
    states: [...OPEN_OR_ENDED, 'til-underskrift'],
    board: WHENEVER_AT_BOARD,
  },
  'aktindsigt-delayed': {
    roles: STAFF,
    states: OPEN_OR_ENDED,
    board: WHENEVER_AT_BOARD,
    lacks: needsAktindsigt,
  },
  'aktindsigt-answered': {
    roles: STAFF,
    states: OPEN_OR_ENDED,
    board: WHENEVER_AT_BOARD,
    lacks: needsAktindsigt,
  },
  'case-closed': { roles: STAFF, states: BEFORE_THE_LETTER },
  'case-reopened': { roles: STAFF, states: ['afsluttet'], lacks: needsClosed },
  'death-recorded': { roles: STAFF, states: WHENEVER, board: EVER_AT_BOARD, lacks: needsNoDeath },
  'death-mistaken': { roles: STAFF, states: WHENEVER, board: WHENEVER_AT_BOARD, lacks: needsDeath },
  'after-death-decided': { roles: STAFF, states: WHENEVER, board: WHENEVER_AT_BOARD, lacks: needsUndecidable },
  'official-recorded': { roles: STAFF, states: OPEN },
  'responsible-assigned': { roles: ['leder', 'raadgiver'], states: OPEN_OR_ENDED, board: EVER_AT_BOARD },
  'document-recorded': {
    roles: [...STAFF, ...CITIZEN, 'udfoerer'],
    states: OPEN_OR_ENDED,
    board: WHENEVER_AT_BOARD,
  },
  'case-imported': { roles: BOARD, states: ['ingen'] },
  // When the board has no more to do with the round before: it has decided, or all was withdrawn.
  'case-imported-again': {
    roles: BOARD,
    states: ['styrelsen-har-afgjort', 'afsendt'],
    lacks: ({ from }) => (from === undefined ? NOT_SENT_HERE : null),
  },
  'round-begun': { roles: STAFF, states: ['afsendt', 'styrelsen-har-afgjort'] },
  'instruction-answered': {
    roles: STAFF,
    states: WORKING,
    lacks: ({ round }) => (round.instructions.length > 0 ? null : NO_INSTRUCTION),
  },
  'application-received': { roles: [...STAFF, ...CITIZEN], states: WORKING },
  'receipt-sent': { roles: STAFF, states: OPEN, lacks: needsApplication },
  'delay-notice-sent': { roles: STAFF, states: BEFORE_THE_LETTER, lacks: needsApplication },
  'help-considered': { roles: STAFF, states: WORKING, lacks: needsApplication },
  'decision-postponed': { roles: STAFF, states: WORKING, lacks: needsApplication },
  'withdrawal-asked': { roles: [...STAFF, ...CITIZEN], states: BEFORE_THE_LETTER, lacks: needsApplication },
  'withdrawal-regretted': { roles: [...STAFF, ...CITIZEN], states: BEFORE_THE_LETTER, lacks: needsWithdrawal },
  'withdrawal-questioned': { roles: STAFF, states: BEFORE_THE_LETTER, lacks: needsWithdrawal },
  'withdrawal-answered': { roles: [...STAFF, ...CITIZEN], states: BEFORE_THE_LETTER, lacks: needsWithdrawal },
  // What is proposed or decided rests on the needs as they were: it is taken back first.
  'withdrawal-confirmed': { roles: STAFF, states: WORKING, lacks: needsWithdrawal },
  // What the citizen has to say is heard until the letter has left (FVL § 21).
  'source-recorded': { roles: [...STAFF, ...CITIZEN], states: WORKING, citizen: BEFORE_THE_LETTER },
  'statement-recorded': {
    roles: [...STAFF, ...CITIZEN],
    states: WORKING,
    citizen: BEFORE_THE_LETTER,
    lacks: needsSource,
  },
  'question-asked': { roles: STAFF, states: WORKING },
  'question-reminded': { roles: STAFF, states: WORKING, lacks: needsQuestion },
  'question-answered': { roles: [...STAFF, 'udfoerer'], states: WORKING, lacks: needsQuestion },
  'question-closed': { roles: STAFF, states: WORKING, lacks: needsQuestion },
  'disagreement-recorded': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'disagreement-settled': {
    roles: STAFF,
    states: WORKING,
    lacks: ({ disagreements }) => some(disagreements, NO_DISAGREEMENT),
  },
  'review-recorded': {
    roles: [...STAFF, ...CITIZEN],
    states: WORKING,
    lacks: ({ statements }) => some(statements, NO_STATEMENT),
  },
  'review-followed-up': { roles: STAFF, states: WORKING, lacks: ({ reviews }) => some(reviews, NO_REVIEW) },
  'need-recorded': { roles: STAFF, states: WORKING },
  'personkreds-judged': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'need-assessed': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'information-judged': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'partshoering-sent': { roles: STAFF, states: WORKING },
  'partshoering-answered': { roles: [...STAFF, ...CITIZEN], states: WORKING, lacks: needsHearing },
  'partshoering-used': { roles: STAFF, states: WORKING, lacks: needsHearing },
  'partshoering-exempted': { roles: STAFF, states: WORKING },
  'committee-planned': { roles: [...STAFF, 'visitator'], states: WORKING },
  'committee-held': { roles: [...STAFF, 'visitator'], states: WORKING, lacks: needsNeed },
  'sparring-held': { roles: STAFF, states: WORKING },
  'sparring-followed-up': { roles: STAFF, states: WORKING, lacks: ({ sparrings }) => some(sparrings, NO_SPARRING) },
  'former-grant-recorded': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'non-cooperation-recorded': { roles: STAFF, states: WORKING },
  'view-recorded': { roles: STAFF, states: WORKING },
  'need-answered': { roles: STAFF, states: WORKING, lacks: needsNeed },
  'decision-proposed': { roles: ['raadgiver', 'jurist', 'leder'], states: WORKING, lacks: everyNeedAnswered },
  'decision-taken-back': { roles: STAFF, states: ['til-godkendelse', 'afgjort'] },
  'decision-reviewed': { roles: ['leder', 'jurist', 'raadgiver'], states: ['til-godkendelse'] },
  'letter-sent': { roles: STAFF, states: OPEN_OR_ENDED, board: WHENEVER_AT_BOARD },
  'decision-sent': { roles: STAFF, states: ['afgjort'] },
  'letter-resent': {
    roles: STAFF,
    states: OPEN_OR_ENDED,
    board: WHENEVER_AT_BOARD,
    lacks: (file) => some(everyLetter(file), NO_LETTER),
  },
  'letter-delivered': {
    roles: [...STAFF, 'administrator'],
    states: OPEN_OR_ENDED,
    lacks: ({ letters }) => some(letters, NO_LETTER),
  },
  'call-made': { roles: STAFF, states: OPEN_OR_ENDED },
  'complaint-received': { roles: [...STAFF, ...CITIZEN], states: ['afsendt', ...APPEALED] },
  'complaint-approved': { roles: [...STAFF, ...CITIZEN], states: APPEALED, lacks: needsComplaint },
  'complaint-acknowledged': { roles: STAFF, states: [...APPEALED, 'hos-styrelsen'], lacks: needsComplaint },
  'complaint-withdrawn': {
    roles: [...STAFF, ...CITIZEN],
    states: [...APPEALED, 'hos-styrelsen'],
    board: AT_BOARD,
    lacks: needsComplaint,
  },
  'complaint-kept': { roles: [...STAFF, ...CITIZEN], states: ['afsendt', ...APPEALED], lacks: needsComplaint },
  'genvurdering-begun': { roles: STAFF, states: ['paaklaget'], lacks: needsComplaint },
  'genvurdering-part-judged': { roles: STAFF, states: ['genvurderes'] },
  'genvurdering-delayed': { roles: STAFF, states: ['genvurderes'] },
  'genvurdering-finished': { roles: STAFF, states: ['genvurderes'], lacks: everyContestedNeedRead },
  'board-file-assembled': { roles: STAFF, states: [...APPEALED, 'hos-styrelsen'] },
  // A late complaint goes to the board at once, unread (RB § 13).
  'case-sent-to-board': { roles: STAFF, states: ['paaklaget', 'genvurderet'], lacks: needsBoardFile },
  'board-received': { roles: [...STAFF, ...BOARD], states: ['hos-styrelsen'] },
  'board-asked': { roles: [...STAFF, ...BOARD], states: AT_BOARD },
  'board-answered': { roles: [...STAFF, ...BOARD], states: AT_BOARD, lacks: needsRequest },
  'board-contact-logged': { roles: [...STAFF, ...BOARD], states: EVER_AT_BOARD },
  'outcome-drafted': { roles: BOARD, states: ['hos-styrelsen'] },
  'outcome-signed': { roles: ['ankechef'], states: ['til-underskrift'] },
  'outcome-sent': { roles: BOARD, states: ['styrelsen-har-afgjort'], lacks: notSentYet },
  'own-initiative-taken': { roles: BOARD, states: EVER_AT_BOARD, lacks: needsChild },
  'outcome-received': { roles: STAFF, states: ['hos-styrelsen'] },
  'compliance-proved': {
    roles: [...STAFF, ...BOARD],
    states: ['styrelsen-har-afgjort', 'oplyses'],
    lacks: needsDeeds,
  },
  'fogedsag-step-taken': {
    roles: [...STAFF, ...BOARD],
    states: ['styrelsen-har-afgjort', 'oplyses'],
    lacks: needsDeeds,
  },
  'publication-approved': { roles: LEADERS, states: ['afsendt', 'styrelsen-har-afgjort'], lacks: whyNotPublished },
  'publication-withdrawn': { roles: LEADERS, states: [...OPEN, 'til-underskrift'], lacks: whyNotWithdrawn },
}

/** Who may have a case as the one responsible for it, in the authority that decides and at the board. */
export const RESPONSIBLE_ROLES = { kommune: STAFF, styrelse: BOARD } as const

/** Who may open a case of their own authority and read it whole. Others see what is theirs on pages of their own. */
export const READERS: readonly Role[] = [...STAFF, 'visitator', 'klagesagsbehandler', 'ankechef']
