import type { CaseRule } from '../case-rule.ts'
import { afslagErBegrundet } from './afslag-er-begrundet/rule.ts'
import { daekketPaaAndenVisErNok } from './daekket-paa-anden-vis-er-nok/rule.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'
import { lovligKombination } from './lovlig-kombination/rule.ts'
import { retsgrundlagErNaevntOgIKraft } from './retsgrundlag-er-naevnt-og-i-kraft/rule.ts'
import { sel82bIStedet } from './sel-82b-i-stedet/rule.ts'
import { svaretPasserTilAendringen } from './svaret-passer-til-aendringen/rule.ts'

/** The rules on what was decided, in the order of the handbook. */
export const DECISION_RULES: readonly CaseRule[] = [
  hvertBehovHarSvar,
  lovligKombination,
  svaretPasserTilAendringen,
  retsgrundlagErNaevntOgIKraft,
  afslagErBegrundet,
  daekketPaaAndenVisErNok,
  sel82bIStedet,
]
