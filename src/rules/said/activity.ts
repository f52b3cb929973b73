import { activitiesIn } from '../activity.ts'

const NAMELESS =
  /^(?:(?:generel|almindelig|individuel|socialpædagogisk|daglig|praktisk|personlig)[a-z]* )?(?:støtten?|bostøtten?|hjælp(?:en)?|hverdagen|dagligdagen|opgaver|gøremål)(?: (?:i|til|med) (?:hverdagen|hjemmet|dagligdagen|hverdag|praktiske (?:opgaver|gøremål)))?$/

/** Whether a need is named by several activities side by side, or by none: "post og økonomi", "bostøtte". */
export function isSeveralActivities(named: string): boolean {
  const lower = named
    .toLowerCase()
    .trim()
    .replace(/[.\s]+$/, '')
  if (NAMELESS.test(lower)) return true
  const parts = lower.split(/,|;|\/| og | samt | eller | plus /).map(activitiesIn)
  const known = parts.filter((kinds) => kinds.length > 0)
  return known.some((kinds, i) => known.slice(i + 1).some((others) => !others.some((kind) => kinds.includes(kind))))
}
