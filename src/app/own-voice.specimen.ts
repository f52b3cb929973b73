import { plainDate } from '../base/date.ts'
import type { CaseId, DocumentId, PartyId, RecordId, SourceId, StatementId } from '../stages/00-case/case-id.ts'
import type { Mandate } from '../stages/00-case/party.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, aCaseWithout, KARLA, POST } from '../stages/case.specimen.ts'
import type { Doer } from './perform-act.ts'

export const id = 'sag-karla' as CaseId
export const today = plainDate('2025-03-03')
export const yesterday = plainDate('2025-03-02')
export const SISTER = 'part-soester' as PartyId
export const STRANGER = 'part-fremmed' as PartyId
export const GUARDIAN = 'part-vaerge' as PartyId
export const karla: Doer = { user: 'karla', roles: ['borger'], party: KARLA }
export const sister: Doer = { user: 'else', roles: ['repraesentant'], party: SISTER }
export const guardian: Doer = { user: 'ulla', roles: ['repraesentant'], party: GUARDIAN }
export const stranger: Doer = { user: 'x', roles: ['borger'], party: STRANGER }
export const record = (name: string) => name as RecordId

export const withParties = (mandates: readonly Mandate[], more: object = {}): readonly CaseEntry[] => [
  { kind: 'party-recorded', party: { id: SISTER, role: 'partsrepraesentant', mandates, ...more } },
  { kind: 'party-recorded', party: { id: GUARDIAN, role: 'vaerge', mandates: ['udtale-sig', 'se-sagen', 'klage'] } },
]
export const ALL: readonly Mandate[] = ['udtale-sig', 'se-sagen', 'klage']
export const beingInformed = [...entriesOf(aCaseWithout('decision', 'letters', 'calls')), ...withParties(ALL)]
export const sent = [...entriesOf(aCase()), ...withParties(ALL)]

export const consent = (change: object = {}): CaseEntry => ({
  kind: 'consent-recorded',
  consent: {
    id: record('s'),
    to: 'netvaerk',
    answer: 'nej',
    on: today,
    form: 'skriftlig',
    covers: 'Min bror',
    ...change,
  },
})
export const changed = (change: object = {}, id = SISTER): CaseEntry => ({
  kind: 'party-changed',
  party: { id, role: id === SISTER ? 'partsrepraesentant' : 'vaerge', mandates: ALL, ...change },
})
export const source = (change: object = {}): CaseEntry => ({
  kind: 'source-recorded',
  source: {
    id: 'k' as SourceId,
    kind: 'borger',
    title: 'Skrevet i Min sag',
    date: today,
    form: 'skriftlig',
    obtained: 'fra-borgeren',
    ...change,
  },
})
export const paper = (change: object = {}): CaseEntry => ({
  kind: 'document-recorded',
  id: 'd' as DocumentId,
  name: 'Brev fra min læge.pdf',
  on: today,
  hash: 'a'.repeat(64),
  ...change,
})
export const statement = (change: object = {}): CaseEntry => ({
  kind: 'statement-recorded',
  statement: {
    id: 'o' as StatementId,
    source: 'k' as SourceId,
    needs: [POST],
    topic: 'konsekvens',
    points: 'neutral',
    text: 'Jeg åbner den ikke.',
    verbatim: true,
    ...change,
  },
})
export const review = (change: object = {}): CaseEntry => ({
  kind: 'review-recorded',
  review: { id: record('g'), on: today, statement: null, answer: 'nej', words: 'Sådan var det ikke.', ...change },
})
export const complaint = (change: object = {}): CaseEntry => ({
  kind: 'complaint-received',
  complaint: {
    id: record('klage'),
    by: KARLA,
    channel: 'digital',
    received: today,
    words: 'Det passer ikke.',
    contested: [POST],
    ...change,
  },
})
export const wish = (change: object = {}): CaseEntry => ({
  kind: 'call-asked',
  wish: { id: record('ring'), by: KARLA, on: today, words: 'Jeg forstår ikke brevet.', ...change },
})
export const applied = (change: object = {}): CaseEntry => ({
  kind: 'application-received',
  application: {
    id: record('ny'),
    received: today,
    form: 'digital',
    words: 'Jeg vil gerne have hjælp til at komme ud.',
    named: [],
    delayNotices: [],
    postponements: [],
    ...change,
  },
})
export const opened = (citizen: PartyId, change: object = {}): CaseEntry => ({
  kind: 'case-opened',
  municipality: '0999' as never,
  id: 'ny-sag' as CaseId,
  area: 'voksen',
  on: today,
  citizen,
  procedure: 'ansoegning',
  shielded: false,
  ...change,
})

/** A paper that the municipality has put there, and that nobody has been shown. */
export const withPaper = [...beingInformed, paper()]
