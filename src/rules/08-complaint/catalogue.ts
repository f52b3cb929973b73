import type { CaseRule } from '../case-rule.ts'
import { forSenKlageSendesVidere } from './for-sen-klage-sendes-videre/rule.ts'
import { klagenErBekraeftet } from './klagen-er-bekraeftet/rule.ts'
import { klagerenMaaKlage } from './klageren-maa-klage/rule.ts'
import { mundtligKlageErSkrevetNed } from './mundtlig-klage-er-skrevet-ned/rule.ts'

/** The rules on a complaint, in the order of the handbook. */
export const COMPLAINT_RULES: readonly CaseRule[] = [
  klagenErBekraeftet,
  mundtligKlageErSkrevetNed,
  klagerenMaaKlage,
  forSenKlageSendesVidere,
]
