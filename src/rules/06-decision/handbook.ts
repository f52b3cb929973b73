import type { CasePage } from '../case-rule.ts'
import { examples as afslagErBegrundetExamples } from './afslag-er-begrundet/examples.ts'
import { afslagErBegrundet } from './afslag-er-begrundet/rule.ts'
import { examples as daekketPaaAndenVisErNokExamples } from './daekket-paa-anden-vis-er-nok/examples.ts'
import { daekketPaaAndenVisErNok } from './daekket-paa-anden-vis-er-nok/rule.ts'
import { examples as hvertBehovHarSvarExamples } from './hvert-behov-har-svar/examples.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'
import { examples as lovligKombinationExamples } from './lovlig-kombination/examples.ts'
import { lovligKombination } from './lovlig-kombination/rule.ts'
import { examples as retsgrundlagErNaevntOgIKraftExamples } from './retsgrundlag-er-naevnt-og-i-kraft/examples.ts'
import { retsgrundlagErNaevntOgIKraft } from './retsgrundlag-er-naevnt-og-i-kraft/rule.ts'
import { examples as sel82bIStedetExamples } from './sel-82b-i-stedet/examples.ts'
import { sel82bIStedet } from './sel-82b-i-stedet/rule.ts'
import { examples as svaretPasserTilAendringenExamples } from './svaret-passer-til-aendringen/examples.ts'
import { svaretPasserTilAendringen } from './svaret-passer-til-aendringen/rule.ts'

export const DECISION_PAGES: readonly CasePage[] = [
  { rule: hvertBehovHarSvar, examples: hvertBehovHarSvarExamples },
  { rule: lovligKombination, examples: lovligKombinationExamples },
  { rule: svaretPasserTilAendringen, examples: svaretPasserTilAendringenExamples },
  { rule: retsgrundlagErNaevntOgIKraft, examples: retsgrundlagErNaevntOgIKraftExamples },
  { rule: afslagErBegrundet, examples: afslagErBegrundetExamples },
  { rule: daekketPaaAndenVisErNok, examples: daekketPaaAndenVisErNokExamples },
  { rule: sel82bIStedet, examples: sel82bIStedetExamples },
]
