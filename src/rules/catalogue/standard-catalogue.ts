import type { Standard } from '../../stages/14-supervision/standard.ts'
import { afgjortUdenBorgeren } from '../14-supervision/afgjort-uden-borgeren/rule.ts'
import { aldersgraense } from '../14-supervision/aldersgraense/rule.ts'
import { begrundelseIStandard } from '../14-supervision/begrundelse-i-standard/rule.ts'
import { boligform } from '../14-supervision/boligform/rule.ts'
import { bredeFristintervaller } from '../14-supervision/brede-fristintervaller/rule.ts'
import { familienFoerst } from '../14-supervision/familien-foerst/rule.ts'
import { fastLoft } from '../14-supervision/fast-loft/rule.ts'
import { forebyggelseFoerst } from '../14-supervision/forebyggelse-foerst/rule.ts'
import { friAnsoegning } from '../14-supervision/fri-ansoegning/rule.ts'
import { generelUdelukkelse } from '../14-supervision/generel-udelukkelse/rule.ts'
import { gruppeFoerst } from '../14-supervision/gruppe-foerst/rule.ts'
import { individuelVurdering } from '../14-supervision/individuel-vurdering/rule.ts'
import { kravOmDiagnose } from '../14-supervision/krav-om-diagnose/rule.ts'
import { kravOmVarighed } from '../14-supervision/krav-om-varighed/rule.ts'
import { kravTilBorgeren } from '../14-supervision/krav-til-borgeren/rule.ts'
import { laertAfAndreStandarder } from '../14-supervision/laert-af-andre-standarder/rule.ts'
import { mindstIndgribendeIStandard } from '../14-supervision/mindst-indgribende-i-standard/rule.ts'
import { notatIStandard } from '../14-supervision/notat-i-standard/rule.ts'
import { oekonomiStyrer } from '../14-supervision/oekonomi-styrer/rule.ts'
import { ophoerUdenUndersoegelse } from '../14-supervision/ophoer-uden-undersoegelse/rule.ts'
import { repraesentantIStandard } from '../14-supervision/repraesentant-i-standard/rule.ts'
import { sagsbehandlingsfristMangler } from '../14-supervision/sagsbehandlingsfrist-mangler/rule.ts'
import { standardKlageadgang } from '../14-supervision/standard-klageadgang/rule.ts'
import { standardLovIKraft } from '../14-supervision/standard-lov-i-kraft/rule.ts'
import { standardPersonkredsGenerelt } from '../14-supervision/standard-personkreds-generelt/rule.ts'
import { varselIStandard } from '../14-supervision/varsel-i-standard/rule.ts'
import type { Rule } from '../rule.ts'

/** Every rule for quality standards in force. One line a rule. */
export const STANDARD_RULES: readonly Rule<Standard>[] = [
  afgjortUdenBorgeren,
  aldersgraense,
  begrundelseIStandard,
  boligform,
  bredeFristintervaller,
  familienFoerst,
  fastLoft,
  forebyggelseFoerst,
  friAnsoegning,
  generelUdelukkelse,
  gruppeFoerst,
  individuelVurdering,
  kravOmDiagnose,
  kravOmVarighed,
  kravTilBorgeren,
  laertAfAndreStandarder,
  mindstIndgribendeIStandard,
  notatIStandard,
  oekonomiStyrer,
  ophoerUdenUndersoegelse,
  repraesentantIStandard,
  sagsbehandlingsfristMangler,
  standardKlageadgang,
  standardLovIKraft,
  standardPersonkredsGenerelt,
  varselIStandard,
]
