import type { CaseRule } from '../case-rule.ts'
import { alHjaelpOvervejet } from './al-hjaelp-overvejet/rule.ts'
import { egneOrdBevaret } from './egne-ord-bevaret/rule.ts'
import { forebyggelseUdskyderIkkeSagen } from './forebyggelse-udskyder-ikke-sagen/rule.ts'
import { fristErOffentliggjort } from './frist-er-offentliggjort/rule.ts'
import { kvitteringSendt } from './kvittering-sendt/rule.ts'
import { svarIndenFristen } from './svar-inden-fristen/rule.ts'

/** The rules on what was asked and when it is answered, in the order of the handbook. */
export const APPLICATION_RULES: readonly CaseRule[] = [
  alHjaelpOvervejet,
  forebyggelseUdskyderIkkeSagen,
  svarIndenFristen,
  fristErOffentliggjort,
  kvitteringSendt,
  egneOrdBevaret,
]
