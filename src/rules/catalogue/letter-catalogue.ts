import type { Letter } from '../../stages/07-letter/letter.ts'
import { andenHjaelp } from '../07-letter/anden-hjaelp/rule.ts'
import { andenMyndighedsOpgave } from '../07-letter/anden-myndigheds-opgave/rule.ts'
import { ansoegningErFri } from '../07-letter/ansoegning-er-fri/rule.ts'
import { automatiskBortfald } from '../07-letter/automatisk-bortfald/rule.ts'
import { datoOgAfsender } from '../07-letter/dato-og-afsender/rule.ts'
import { diagnoseEllerVarighed } from '../07-letter/diagnose-eller-varighed/rule.ts'
import { fagord } from '../07-letter/fagord/rule.ts'
import { fastRegel } from '../07-letter/fast-regel/rule.ts'
import { flettefelter } from '../07-letter/flettefelter/rule.ts'
import { forebyggelseUdskyderIkke } from '../07-letter/forebyggelse-udskyder-ikke/rule.ts'
import { gamleOplysninger } from '../07-letter/gamle-oplysninger/rule.ts'
import { genvurderingBesvarerKlagen } from '../07-letter/genvurdering-besvarer-klagen/rule.ts'
import { gruppetilbud } from '../07-letter/gruppetilbud/rule.ts'
import { habilitet } from '../07-letter/habilitet/rule.ts'
import { hjemvisningFulgt } from '../07-letter/hjemvisning-fulgt/rule.ts'
import { hoeringKanBesvares } from '../07-letter/hoering-kan-besvares/rule.ts'
import { hovedhensyn } from '../07-letter/hovedhensyn/rule.ts'
import { hvertBehovBesvaret } from '../07-letter/hvert-behov-besvaret/rule.ts'
import { indsatsOgFormaal } from '../07-letter/indsats-og-formaal/rule.ts'
import { klageOver82 } from '../07-letter/klage-over-82/rule.ts'
import { klagevejledning } from '../07-letter/klagevejledning/rule.ts'
import { klagevejledningErRigtig } from '../07-letter/klagevejledning-er-rigtig/rule.ts'
import { laertAfAndreBreve } from '../07-letter/laert-af-andre-breve/rule.ts'
import { langeSaetninger } from '../07-letter/lange-saetninger/rule.ts'
import { langtBrev } from '../07-letter/langt-brev/rule.ts'
import { leverandoervalg85a } from '../07-letter/leverandoervalg-85a/rule.ts'
import { lovIKraft } from '../07-letter/lov-i-kraft/rule.ts'
import { lovbekendtgoerelse } from '../07-letter/lovbekendtgoerelse/rule.ts'
import { lovensFrister } from '../07-letter/lovens-frister/rule.ts'
import { lovtekstIStedetForBegrundelse } from '../07-letter/lovtekst-i-stedet-for-begrundelse/rule.ts'
import { manglendeSamarbejde } from '../07-letter/manglende-samarbejde/rule.ts'
import { mindstIndgribende } from '../07-letter/mindst-indgribende/rule.ts'
import { notatpligt } from '../07-letter/notatpligt/rule.ts'
import { oekonomi } from '../07-letter/oekonomi/rule.ts'
import { omfang } from '../07-letter/omfang/rule.ts'
import { omfangSomTilUdfoerer } from '../07-letter/omfang-som-til-udfoerer/rule.ts'
import { opfoelgning } from '../07-letter/opfoelgning/rule.ts'
import { oplysningerMedKilde } from '../07-letter/oplysninger-med-kilde/rule.ts'
import { paaroerendeErIkkeSvar } from '../07-letter/paaroerende-er-ikke-svar/rule.ts'
import { paragraf82bIStedetFor85 } from '../07-letter/paragraf-82b-i-stedet-for-85/rule.ts'
import { paragraf83Eller85 } from '../07-letter/paragraf-83-eller-85/rule.ts'
import { partshoering } from '../07-letter/partshoering/rule.ts'
import { partsrepraesentant } from '../07-letter/partsrepraesentant/rule.ts'
import { personkredsPerAktivitet } from '../07-letter/personkreds-per-aktivitet/rule.ts'
import { praksisIKraft } from '../07-letter/praksis-i-kraft/rule.ts'
import { ressourcerErIkkeSvar } from '../07-letter/ressourcer-er-ikke-svar/rule.ts'
import { resultatErKlart } from '../07-letter/resultat-er-klart/rule.ts'
import { retsgrundlag } from '../07-letter/retsgrundlag/rule.ts'
import { retteLov } from '../07-letter/rette-lov/rule.ts'
import { sagenManglerOplysninger } from '../07-letter/sagen-mangler-oplysninger/rule.ts'
import { sagensAkter } from '../07-letter/sagens-akter/rule.ts'
import { sagsbehandlingsfrist } from '../07-letter/sagsbehandlingsfrist/rule.ts'
import { serviceniveau } from '../07-letter/serviceniveau/rule.ts'
import { skaerpetBegrundelse } from '../07-letter/skaerpet-begrundelse/rule.ts'
import { soegtHjaelpBesvaret } from '../07-letter/soegt-hjaelp-besvaret/rule.ts'
import { stoettenErForBorgeren } from '../07-letter/stoetten-er-for-borgeren/rule.ts'
import { svarfristIKvittering } from '../07-letter/svarfrist-i-kvittering/rule.ts'
import { synspunkterBesvaret } from '../07-letter/synspunkter-besvaret/rule.ts'
import { toNavne } from '../07-letter/to-navne/rule.ts'
import { tungTekst } from '../07-letter/tung-tekst/rule.ts'
import { uafklaretUenighed } from '../07-letter/uafklaret-uenighed/rule.ts'
import { vaegtErForklaret } from '../07-letter/vaegt-er-forklaret/rule.ts'
import { varsel14Uger } from '../07-letter/varsel-14-uger/rule.ts'
import { vedligeholdErEtFormaal } from '../07-letter/vedligehold-er-et-formaal/rule.ts'
import { viserVejVidere } from '../07-letter/viser-vej-videre/rule.ts'
import type { Rule } from '../rule.ts'

/** Every rule for letters in force. One line a rule. */
export const LETTER_RULES: readonly Rule<Letter>[] = [
  andenHjaelp,
  andenMyndighedsOpgave,
  ansoegningErFri,
  automatiskBortfald,
  datoOgAfsender,
  diagnoseEllerVarighed,
  fagord,
  fastRegel,
  flettefelter,
  forebyggelseUdskyderIkke,
  gamleOplysninger,
  genvurderingBesvarerKlagen,
  gruppetilbud,
  habilitet,
  hjemvisningFulgt,
  hoeringKanBesvares,
  hovedhensyn,
  hvertBehovBesvaret,
  indsatsOgFormaal,
  klageOver82,
  klagevejledning,
  klagevejledningErRigtig,
  laertAfAndreBreve,
  langeSaetninger,
  langtBrev,
  leverandoervalg85a,
  lovIKraft,
  lovbekendtgoerelse,
  lovensFrister,
  lovtekstIStedetForBegrundelse,
  manglendeSamarbejde,
  mindstIndgribende,
  notatpligt,
  oekonomi,
  omfang,
  omfangSomTilUdfoerer,
  opfoelgning,
  oplysningerMedKilde,
  paaroerendeErIkkeSvar,
  paragraf82bIStedetFor85,
  paragraf83Eller85,
  partshoering,
  partsrepraesentant,
  personkredsPerAktivitet,
  praksisIKraft,
  ressourcerErIkkeSvar,
  resultatErKlart,
  retsgrundlag,
  retteLov,
  sagenManglerOplysninger,
  sagensAkter,
  sagsbehandlingsfrist,
  serviceniveau,
  skaerpetBegrundelse,
  soegtHjaelpBesvaret,
  stoettenErForBorgeren,
  svarfristIKvittering,
  synspunkterBesvaret,
  toNavne,
  tungTekst,
  uafklaretUenighed,
  vaegtErForklaret,
  varsel14Uger,
  vedligeholdErEtFormaal,
  viserVejVidere,
]
