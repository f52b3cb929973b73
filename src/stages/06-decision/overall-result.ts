import { type Need, openNeeds } from '../03-needs/need.ts'
import type { AnswerKind, ChangeKind, NeedAnswer } from './need-answer.ts'

/** What a decision comes to as a whole. */
export type OverallResult = 'bevilling' | 'delvis' | 'afslag' | 'nedsaettelse' | 'ophoer' | 'anden-hjaelp'

/** Whether one need got what was asked, some of it, or nothing. */
type Share = 'alt' | 'noget' | 'intet' | 'andet'

/**
 * Exactly one result for every list of answers but the empty one. That help held before ends or shrinks
 * outweighs what else was decided, for it is what the citizen loses.
 */
export function overallResult(answers: readonly NeedAnswer[]): OverallResult | undefined {
  if (answers.length === 0) return undefined
  const changes = new Set(answers.map(({ change }) => change.kind))
  const shares = new Set(answers.map(shareOf))
  const keeps = answers.some(({ answer }) => answer.kind === 'bevilget')
  if (changes.has('ophoer')) return keeps ? 'nedsaettelse' : 'ophoer'
  if (changes.has('nedsaettelse')) return 'nedsaettelse'
  if (shares.size === 1 && shares.has('alt')) return 'bevilling'
  if (shares.has('alt') || shares.has('noget')) return 'delvis'
  return shares.has('andet') ? 'anden-hjaelp' : 'afslag'
}

/** The result where every need has its answer; until then there is none to tell. */
export function resultOfNeeds(
  needs: readonly Pick<Need, 'id' | 'withdrawn'>[],
  answers: readonly NeedAnswer[],
): OverallResult | undefined {
  return openNeeds({ needs }).every(({ id }) => answers.some(({ need }) => need === id))
    ? overallResult(answers)
    : undefined
}

function shareOf({ answer }: NeedAnswer): Share {
  switch (answer.kind) {
    case 'bevilget':
      return answer.whyNotMore === undefined ? 'alt' : 'noget'
    case 'daekket-paa-anden-vis':
      return 'andet'
    case 'afslag':
    case 'ikke-et-behov':
      return 'intet'
  }
}

export const ANSWER_KINDS = [
  'bevilget',
  'afslag',
  'daekket-paa-anden-vis',
  'ikke-et-behov',
] as const satisfies readonly AnswerKind[]
export const CHANGE_KINDS = [
  'ny',
  'uaendret',
  'forhoejelse',
  'nedsaettelse',
  'ophoer',
] as const satisfies readonly ChangeKind[]
