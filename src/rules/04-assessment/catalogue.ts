import type { CaseRule } from '../case-rule.ts'
import { behandlingErIkkeAfslag } from './behandling-er-ikke-afslag/rule.ts'
import { forebyggelseErIkkeProeve } from './forebyggelse-er-ikke-proeve/rule.ts'
import { formaaletErMed } from './formaalet-er-med/rule.ts'
import { fravalgErBegrundet } from './fravalg-er-begrundet/rule.ts'
import { hvertBehovErVurderet } from './hvert-behov-er-vurderet/rule.ts'
import { individuelVurderingErForetaget } from './individuel-vurdering-er-foretaget/rule.ts'
import { mindstIndgribendeErIkkeGrund } from './mindst-indgribende-er-ikke-grund/rule.ts'
import { nokAtAfgoerePaa } from './nok-at-afgoere-paa/rule.ts'
import { paaroerendeErIkkeEtSvar } from './paaroerende-er-ikke-et-svar/rule.ts'
import { ressourcerAlene } from './ressourcer-alene/rule.ts'
import { serviceniveauMedKonkretVurdering } from './serviceniveau-med-konkret-vurdering/rule.ts'
import { vaegtningKanFoelges } from './vaegtning-kan-foelges/rule.ts'
import { vurderingenNaevnerOplysninger } from './vurderingen-naevner-oplysninger/rule.ts'

/** The rules on the judgement of each need, in the order of the handbook. */
export const ASSESSMENT_RULES: readonly CaseRule[] = [
  hvertBehovErVurderet,
  vurderingenNaevnerOplysninger,
  nokAtAfgoerePaa,
  individuelVurderingErForetaget,
  fravalgErBegrundet,
  vaegtningKanFoelges,
  ressourcerAlene,
  serviceniveauMedKonkretVurdering,
  mindstIndgribendeErIkkeGrund,
  paaroerendeErIkkeEtSvar,
  forebyggelseErIkkeProeve,
  behandlingErIkkeAfslag,
  formaaletErMed,
]
