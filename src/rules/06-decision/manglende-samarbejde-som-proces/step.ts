import { daysBetween, type PlainDate } from '../../../base/date.ts'
import type { NonCooperation } from '../../../stages/06-decision/non-cooperation.ts'

/** What lacks or is wrong in the process before help ends for want of cooperation. */
export type Step =
  | 'grund-ikke-fundet'
  | 'funktionsnedsaettelse-ikke-vurderet'
  | 'skyldes-funktionsnedsaettelsen'
  | 'ikke-vejledt'
  | 'ikke-forsoegt'
  | 'kun-en-vej'
  | 'intet-brev'
  | 'kort-frist'
  | 'fristen-loeber'
  | 'bekymring'
  | 'bekymring-ikke-vurderet'

/** The example of the supervision gives 14 days; a couple less is no difference that matters. */
const FAIR_LIMIT = 10

/** In the order of the process. What comes later is not asked where the help must go on anyway. */
export function listMissingSteps(process: NonCooperation, on: PlainDate): readonly Step[] {
  if (process.dueToImpairment === true) return ['skyldes-funktionsnedsaettelsen']
  if (process.concern === true) return ['bekymring']
  const isFound = process.causeFound !== undefined && process.causeFound.trim() !== ''
  const steps: readonly (Step | false)[] = [
    !isFound && 'grund-ikke-fundet',
    isFound && process.dueToImpairment === undefined && 'funktionsnedsaettelse-ikke-vurderet',
    (process.guided === undefined || process.guided > on) && 'ikke-vejledt',
    ...contact(process, on),
    process.concern === undefined && 'bekymring-ikke-vurderet',
  ]
  return steps.filter((step): step is Step => step !== false)
}

function contact({ attempts, letter }: NonCooperation, on: PlainDate): readonly (Step | false)[] {
  const ways = new Set(attempts.map(({ how }) => how))
  if (letter !== undefined) ways.add('brev')
  return [
    ways.size === 0 && 'ikke-forsoegt',
    ways.size === 1 && 'kun-en-vej',
    letter === undefined && ways.size > 0 && 'intet-brev',
    letter !== undefined && letter.due >= on && 'fristen-loeber',
    letter !== undefined && letter.due < on && daysBetween(letter.sent, letter.due) < FAIR_LIMIT && 'kort-frist',
  ]
}
