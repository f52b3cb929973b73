import type { DecisionFact } from './decision-fact.ts'
import { createCounters } from './fact-counters.ts'
import { type LearningAsk, type LearningCount, learningCountOf } from './learning-count.ts'

/** What the store counts with, in memory. */
export function countLearning(facts: Iterable<DecisionFact>, ask: LearningAsk): LearningCount {
  const counting = createCounters()
  for (const fact of facts) counting.add(fact)
  return learningCountOf(counting.counters(), ask)
}
