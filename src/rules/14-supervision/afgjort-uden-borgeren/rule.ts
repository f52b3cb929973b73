import { ownClauses, type Standard } from '../../../stages/14-supervision/standard.ts'
import type { Rule } from '../../rule.ts'
import { failsAt, failsInAny } from '../found.ts'
import { fvl19, rsl10 } from './source.ts'
import { isUnheard, UNHEARD } from './unheard.ts'
import { isUninformed, UNINFORMED } from './uninformed.ts'

/** A standard in which no one asks the citizen before the decision, or lets the citizen answer what others have said. */
export const afgjortUdenBorgeren: Rule<Standard> = {
  id: 'afgjort-uden-borgeren',
  title: {
    da: 'Borgeren bliver spurgt og hørt, før sagen bliver afgjort',
    en: 'The citizen is asked and heard before the case is decided',
  },
  checklist: ['D08', 'D23'],
  sources: [rsl10, fvl19],

  check(standard) {
    const told = ownClauses(standard)
    return failsInAny(
      failsAt(standard, told.filter(isUninformed), { ...UNINFORMED, sources: [rsl10] }),
      failsAt(standard, told.filter(isUnheard), { ...UNHEARD, sources: [fvl19] }),
    )
  },
}
