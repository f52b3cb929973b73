import type { CasePage } from '../case-rule.ts'
import { examples as behandlingErIkkeAfslagExamples } from './behandling-er-ikke-afslag/examples.ts'
import { behandlingErIkkeAfslag } from './behandling-er-ikke-afslag/rule.ts'
import { examples as forebyggelseErIkkeProeveExamples } from './forebyggelse-er-ikke-proeve/examples.ts'
import { forebyggelseErIkkeProeve } from './forebyggelse-er-ikke-proeve/rule.ts'
import { examples as formaaletErMedExamples } from './formaalet-er-med/examples.ts'
import { formaaletErMed } from './formaalet-er-med/rule.ts'
import { examples as fravalgErBegrundetExamples } from './fravalg-er-begrundet/examples.ts'
import { fravalgErBegrundet } from './fravalg-er-begrundet/rule.ts'
import { examples as hvertBehovErVurderetExamples } from './hvert-behov-er-vurderet/examples.ts'
import { hvertBehovErVurderet } from './hvert-behov-er-vurderet/rule.ts'
import { examples as individuelVurderingErForetagetExamples } from './individuel-vurdering-er-foretaget/examples.ts'
import { individuelVurderingErForetaget } from './individuel-vurdering-er-foretaget/rule.ts'
import { examples as mindstIndgribendeErIkkeGrundExamples } from './mindst-indgribende-er-ikke-grund/examples.ts'
import { mindstIndgribendeErIkkeGrund } from './mindst-indgribende-er-ikke-grund/rule.ts'
import { examples as nokAtAfgoerePaaExamples } from './nok-at-afgoere-paa/examples.ts'
import { nokAtAfgoerePaa } from './nok-at-afgoere-paa/rule.ts'
import { examples as paaroerendeErIkkeEtSvarExamples } from './paaroerende-er-ikke-et-svar/examples.ts'
import { paaroerendeErIkkeEtSvar } from './paaroerende-er-ikke-et-svar/rule.ts'
import { examples as ressourcerAleneExamples } from './ressourcer-alene/examples.ts'
import { ressourcerAlene } from './ressourcer-alene/rule.ts'
import { examples as serviceniveauMedKonkretVurderingExamples } from './serviceniveau-med-konkret-vurdering/examples.ts'
import { serviceniveauMedKonkretVurdering } from './serviceniveau-med-konkret-vurdering/rule.ts'
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
  { rule: ressourcerAlene, examples: ressourcerAleneExamples },
  { rule: serviceniveauMedKonkretVurdering, examples: serviceniveauMedKonkretVurderingExamples },
  { rule: mindstIndgribendeErIkkeGrund, examples: mindstIndgribendeErIkkeGrundExamples },
  { rule: paaroerendeErIkkeEtSvar, examples: paaroerendeErIkkeEtSvarExamples },
  { rule: forebyggelseErIkkeProeve, examples: forebyggelseErIkkeProeveExamples },
  { rule: behandlingErIkkeAfslag, examples: behandlingErIkkeAfslagExamples },
  { rule: formaaletErMed, examples: formaaletErMedExamples },
]
