import type { CaseRule } from '../case-rule.ts'
import { afgoerelseErMeddelt } from './afgoerelse-er-meddelt/rule.ts'
import { afslagErBegrundet } from './afslag-er-begrundet/rule.ts'
import { barnetErHoert } from './barnet-er-hoert/rule.ts'
import { bpa96Eller8595 } from './bpa-96-eller-85-95/rule.ts'
import { daekketPaaAndenVisErNok } from './daekket-paa-anden-vis-er-nok/rule.ts'
import { gruppeErKonkretVurderet } from './gruppe-er-konkret-vurderet/rule.ts'
import { handleplanErTilbudt } from './handleplan-er-tilbudt/rule.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'
import { indsatsOgFormaalNaevnt } from './indsats-og-formaal-naevnt/rule.ts'
import { klagevejledningForHverDel } from './klagevejledning-for-hver-del/rule.ts'
import { laestAfEnAnden } from './laest-af-en-anden/rule.ts'
import { laertAfAndreSager } from './laert-af-andre-sager/rule.ts'
import { leverandoer85a } from './leverandoer-85a/rule.ts'
import { lovenStillerIkkeKravet } from './loven-stiller-ikke-kravet/rule.ts'
import { lovligKombination } from './lovlig-kombination/rule.ts'
import { manglendeSamarbejdeSomProces } from './manglende-samarbejde-som-proces/rule.ts'
import { mereHjaelpAfslaaetErBegrundet } from './mere-hjaelp-afslaaet-er-begrundet/rule.ts'
import { omfangErDetUdfoererenFik } from './omfang-er-det-udfoereren-fik/rule.ts'
import { opfoelgningErSat } from './opfoelgning-er-sat/rule.ts'
import { ophoerErEnAfgoerelse } from './ophoer-er-en-afgoerelse/rule.ts'
import { retsgrundlagErNaevntOgIKraft } from './retsgrundlag-er-naevnt-og-i-kraft/rule.ts'
import { sel107108Eller85 } from './sel-107-108-eller-85/rule.ts'
import { sel82bHoejst6Maaneder } from './sel-82b-hoejst-6-maaneder/rule.ts'
import { sel82bIStedet } from './sel-82b-i-stedet/rule.ts'
import { sel85Eller83 } from './sel-85-eller-83/rule.ts'
import { sel97Eller85 } from './sel-97-eller-85/rule.ts'
import { serviceniveauAendringILoebendeBevilling } from './serviceniveau-aendring-i-loebende-bevilling/rule.ts'
import { skaerpetBegrundelseVedMindre } from './skaerpet-begrundelse-ved-mindre/rule.ts'
import { svaretPasserTilAendringen } from './svaret-passer-til-aendringen/rule.ts'
import { synspunkterErBesvaret } from './synspunkter-er-besvaret/rule.ts'
import { udmaalingErFastsat } from './udmaaling-er-fastsat/rule.ts'
import { varselKunHvorLovenHarDet } from './varsel-kun-hvor-loven-har-det/rule.ts'

/** The rules on what was decided, in the order of the handbook. */
export const DECISION_RULES: readonly CaseRule[] = [
  hvertBehovHarSvar,
  lovligKombination,
  svaretPasserTilAendringen,
  retsgrundlagErNaevntOgIKraft,
  afslagErBegrundet,
  daekketPaaAndenVisErNok,
  sel82bIStedet,
  sel82bHoejst6Maaneder,
  udmaalingErFastsat,
  omfangErDetUdfoererenFik,
  mereHjaelpAfslaaetErBegrundet,
  gruppeErKonkretVurderet,
  skaerpetBegrundelseVedMindre,
  serviceniveauAendringILoebendeBevilling,
  manglendeSamarbejdeSomProces,
  synspunkterErBesvaret,
  klagevejledningForHverDel,
  varselKunHvorLovenHarDet,
  handleplanErTilbudt,
  opfoelgningErSat,
  barnetErHoert,
  laestAfEnAnden,
  sel85Eller83,
  sel97Eller85,
  sel107108Eller85,
  lovenStillerIkkeKravet,
  bpa96Eller8595,
  indsatsOgFormaalNaevnt,
  leverandoer85a,
  afgoerelseErMeddelt,
  ophoerErEnAfgoerelse,
  laertAfAndreSager,
]
