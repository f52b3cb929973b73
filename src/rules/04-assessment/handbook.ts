import type { CasePage } from '../case-rule.ts'
import { examples as fravalgErBegrundetExamples } from './fravalg-er-begrundet/examples.ts'
import { fravalgErBegrundet } from './fravalg-er-begrundet/rule.ts'
import { examples as hvertBehovErVurderetExamples } from './hvert-behov-er-vurderet/examples.ts'
import { hvertBehovErVurderet } from './hvert-behov-er-vurderet/rule.ts'
import { examples as individuelVurderingErForetagetExamples } from './individuel-vurdering-er-foretaget/examples.ts'
import { individuelVurderingErForetaget } from './individuel-vurdering-er-foretaget/rule.ts'
import { examples as nokAtAfgoerePaaExamples } from './nok-at-afgoere-paa/examples.ts'
import { nokAtAfgoerePaa } from './nok-at-afgoere-paa/rule.ts'
import { examples as vaegtningKanFoelgesExamples } from './vaegtning-kan-foelges/examples.ts'
import { vaegtningKanFoelges } from './vaegtning-kan-foelges/rule.ts'
import { examples as vurderingenNaevnerOplysningerExamples } from './vurderingen-naevner-oplysninger/examples.ts'
import { vurderingenNaevnerOplysninger } from './vurderingen-naevner-oplysninger/rule.ts'

export const ASSESSMENT_PAGES: readonly CasePage[] = [
  { rule: hvertBehovErVurderet, examples: hvertBehovErVurderetExamples },
  { rule: vurderingenNaevnerOplysninger, examples: vurderingenNaevnerOplysningerExamples },
  { rule: nokAtAfgoerePaa, examples: nokAtAfgoerePaaExamples },
  { rule: individuelVurderingErForetaget, examples: individuelVurderingErForetagetExamples },
  { rule: fravalgErBegrundet, examples: fravalgErBegrundetExamples },
  { rule: vaegtningKanFoelges, examples: vaegtningKanFoelgesExamples },
]
