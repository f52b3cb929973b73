import { addDays, plainDate } from '../../src/base/date.ts'
import type { MunicipalityCode, RecordId } from '../../src/stages/00-case/case-id.ts'
import type { DecisionFact, ProvisionKey } from '../../src/stages/13-learning/decision-fact.ts'
import type { Published } from '../../src/stages/13-learning/publish/publication.ts'
import type { StoredEntry } from '../../src/store/entry.ts'
import type { CaseViews, Projection } from '../../src/store/projection.ts'
import type { Codec } from '../../src/store/tenant.ts'

/** Entries of a made-up kind of case, as a stage would define its own. */
export type TestEntry =
  | { readonly kind: 'application-received'; readonly words: string; readonly partyId: string | null }
  | { readonly kind: 'need-recorded'; readonly need: string; readonly hours?: number }
  | { readonly kind: 'case-handed-over'; readonly to: string }
  | { readonly kind: 'case-deleted' }

export const BY = { user: 'anne', role: 'sagsbehandler' } as const
export const DAY = plainDate('2026-03-04')

export const received = (words = 'Jeg vil gerne have hjælp til at åbne min post.'): TestEntry => ({
  kind: 'application-received',
  words,
  partyId: null,
})
export const need = (text: string): TestEntry => ({ kind: 'need-recorded', need: text })

/** Four weeks to answer, and a line that goes away when the case is deleted. */
export const projection: Projection<TestEntry> = {
  version: '1',
  derive(_, after): CaseViews {
    const last = after.at(-1)
    const first = after[0]
    if (first?.entry.kind !== 'application-received' || last?.entry.kind === 'case-deleted')
      return { line: null, words: null, facts: [], published: [] }
    const needs = after.flatMap(({ entry }) => (entry.kind === 'need-recorded' ? [entry.need] : []))
    return {
      line: {
        title: `Støtte til ${needs.length} behov`,
        state: needs.length === 0 ? 'modtaget' : 'oplyses',
        stage: needs.length === 0 ? '01-application' : '03-needs',
        partyId: first.entry.partyId,
        responsible: responsibleOf(after),
        team: null,
        deadlines: [{ kind: 'sagsbehandlingsfrist', dueOn: addDays(first.effectiveOn, 28) }],
      },
      words: { title: `Støtte til ${needs.length} behov`, body: [first.entry.words, ...needs].join('\n') },
      facts: needs.map((_, at) => ({ fact: aFact(first.municipality, at + 1), openUntil: null })),
      published: needs.map((text, at) => aPublished(`${first.caseId}-${at}`, text)),
    }
  },
}

/** Each need of the case as a decision for everyone to read. */
const aPublished = (id: string, text: string): Published => ({
  id: id as RecordId,
  themes: ['socialt-liv'],
  provisions: ['SEL § 85' as ProvisionKey],
  results: ['bevilget'],
  standing: 'stadfaestet',
  text,
})

/** As many of the case as it has needs. */
const aFact = (municipality: MunicipalityCode, needs: number): DecisionFact => ({
  municipality,
  year: 2026,
  needs,
  flaws: ['mangelfuldt-oplyst'],
  days: { oplysning: 28 },
})

function responsibleOf(entries: readonly StoredEntry<TestEntry>[]): string | null {
  const to = entries.flatMap(({ entry }) => (entry.kind === 'case-handed-over' ? [entry.to] : []))
  return to.at(-1) ?? entries[0]?.by.user ?? null
}

export const codec: Codec<TestEntry> = {
  parse(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value)) throw new Error('no entry')
    return value as TestEntry
  },
  projection,
}
