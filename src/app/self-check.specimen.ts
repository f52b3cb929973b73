import type { CaseId } from '../stages/00-case/case-id.ts'
import { foldCase } from '../stages/fold-case.ts'
import { decisionName, type SelfCheckEntry, type SentDecision } from '../stages/13-learning/self-check/self-check.ts'
import type { KeptEntry } from './case-desk.ts'
import { factsOf } from './case-facts.ts'
import type { SelfCheckDesk } from './self-check.ts'

interface Journal {
  readonly id: CaseId
  readonly kept: readonly KeptEntry[]
}

/** Samples in memory, over the journals of a municipality. For tests only. */
export function memorySelfChecks(journals: () => Promise<readonly Journal[]>): SelfCheckDesk {
  const samples = new Map<string, SelfCheckEntry[]>()
  return {
    async sent(from, to) {
      const all = (await journals()).flatMap(({ id, kept }) => {
        const entries = kept.map(({ entry }) => entry)
        const facts = factsOf(entries)
        const isShielded = foldCase(entries)?.shielded === true
        const sent = entries.flatMap((entry) => (entry.kind === 'decision-sent' ? [entry.letter.sent] : []))
        return sent.map((decidedOn, place) => ({ id, place, decidedOn, isShielded, fact: facts[place] }))
      })
      const within = all.filter(({ decidedOn }) => decidedOn >= from && decidedOn <= to)
      return {
        decisions: within
          .filter(({ isShielded }) => !isShielded)
          .map(({ id, place, decidedOn, fact }): SentDecision => ({
            id: decisionName(id, place),
            caseId: id,
            place,
            decidedOn,
            ...(fact?.provision === undefined ? {} : { provision: fact.provision }),
          })),
        shielded: within.filter(({ isShielded }) => isShielded).length,
      }
    },
    list: async () => [...samples.keys()].toReversed(),
    read: async (id) => [...(samples.get(id) ?? [])],
    async append(id, { expectedSeq, entry }) {
      const entries = samples.get(id) ?? []
      if (entries.length !== expectedSeq) return false
      samples.set(id, [...entries, entry])
      return true
    },
  }
}
