import type { CaseRule } from '../case-rule.ts'
import { handleanvisningErMaalrettet } from './handleanvisning-er-maalrettet/rule.ts'
import { omgjortKraeverMangel } from './omgjort-kraever-mangel/rule.ts'
import { spurgtFoerHjemvisning } from './spurgt-foer-hjemvisning/rule.ts'
import { udfaldetErBegrundet } from './udfaldet-er-begrundet/rule.ts'

/** The rules on what the board decided, in the order of the handbook. */
export const OUTCOME_RULES: readonly CaseRule[] = [
  omgjortKraeverMangel,
  udfaldetErBegrundet,
  handleanvisningErMaalrettet,
  spurgtFoerHjemvisning,
]
