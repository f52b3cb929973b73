import type { CasePage } from '../case-rule.ts'
import { examples as afgoerelseErMeddeltExamples } from './afgoerelse-er-meddelt/examples.ts'
import { afgoerelseErMeddelt } from './afgoerelse-er-meddelt/rule.ts'
import { examples as afslagErBegrundetExamples } from './afslag-er-begrundet/examples.ts'
import { afslagErBegrundet } from './afslag-er-begrundet/rule.ts'
import { examples as barnetErHoertExamples } from './barnet-er-hoert/examples.ts'
import { barnetErHoert } from './barnet-er-hoert/rule.ts'
import { examples as bpa96Eller8595Examples } from './bpa-96-eller-85-95/examples.ts'
import { bpa96Eller8595 } from './bpa-96-eller-85-95/rule.ts'
import { examples as daekketPaaAndenVisErNokExamples } from './daekket-paa-anden-vis-er-nok/examples.ts'
import { daekketPaaAndenVisErNok } from './daekket-paa-anden-vis-er-nok/rule.ts'
import { examples as gruppeErKonkretVurderetExamples } from './gruppe-er-konkret-vurderet/examples.ts'
import { gruppeErKonkretVurderet } from './gruppe-er-konkret-vurderet/rule.ts'
import { examples as handleplanErTilbudtExamples } from './handleplan-er-tilbudt/examples.ts'
import { handleplanErTilbudt } from './handleplan-er-tilbudt/rule.ts'
import { examples as hvertBehovHarSvarExamples } from './hvert-behov-har-svar/examples.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'
import { examples as indsatsOgFormaalNaevntExamples } from './indsats-og-formaal-naevnt/examples.ts'
import { indsatsOgFormaalNaevnt } from './indsats-og-formaal-naevnt/rule.ts'
import { examples as klagevejledningForHverDelExamples } from './klagevejledning-for-hver-del/examples.ts'
import { klagevejledningForHverDel } from './klagevejledning-for-hver-del/rule.ts'
import { examples as laestAfEnAndenExamples } from './laest-af-en-anden/examples.ts'
import { laestAfEnAnden } from './laest-af-en-anden/rule.ts'
import { examples as laertAfAndreSagerExamples } from './laert-af-andre-sager/examples.ts'
import { laertAfAndreSager } from './laert-af-andre-sager/rule.ts'
import { examples as leverandoer85aExamples } from './leverandoer-85a/examples.ts'
import { leverandoer85a } from './leverandoer-85a/rule.ts'
import { examples as lovenStillerIkkeKravetExamples } from './loven-stiller-ikke-kravet/examples.ts'
import { lovenStillerIkkeKravet } from './loven-stiller-ikke-kravet/rule.ts'
import { examples as lovligKombinationExamples } from './lovlig-kombination/examples.ts'
import { lovligKombination } from './lovlig-kombination/rule.ts'
import { examples as manglendeSamarbejdeSomProcesExamples } from './manglende-samarbejde-som-proces/examples.ts'
import { manglendeSamarbejdeSomProces } from './manglende-samarbejde-som-proces/rule.ts'
import { examples as mereHjaelpAfslaaetErBegrundetExamples } from './mere-hjaelp-afslaaet-er-begrundet/examples.ts'
import { mereHjaelpAfslaaetErBegrundet } from './mere-hjaelp-afslaaet-er-begrundet/rule.ts'
import { examples as omfangErDetUdfoererenFikExamples } from './omfang-er-det-udfoereren-fik/examples.ts'
import { omfangErDetUdfoererenFik } from './omfang-er-det-udfoereren-fik/rule.ts'
import { examples as opfoelgningErSatExamples } from './opfoelgning-er-sat/examples.ts'
import { opfoelgningErSat } from './opfoelgning-er-sat/rule.ts'
import { examples as ophoerErEnAfgoerelseExamples } from './ophoer-er-en-afgoerelse/examples.ts'
import { ophoerErEnAfgoerelse } from './ophoer-er-en-afgoerelse/rule.ts'
import { examples as retsgrundlagErNaevntOgIKraftExamples } from './retsgrundlag-er-naevnt-og-i-kraft/examples.ts'
import { retsgrundlagErNaevntOgIKraft } from './retsgrundlag-er-naevnt-og-i-kraft/rule.ts'
import { examples as sel107108Eller85Examples } from './sel-107-108-eller-85/examples.ts'
import { sel107108Eller85 } from './sel-107-108-eller-85/rule.ts'
import { examples as sel82bHoejst6MaanederExamples } from './sel-82b-hoejst-6-maaneder/examples.ts'
import { sel82bHoejst6Maaneder } from './sel-82b-hoejst-6-maaneder/rule.ts'
import { examples as sel82bIStedetExamples } from './sel-82b-i-stedet/examples.ts'
import { sel82bIStedet } from './sel-82b-i-stedet/rule.ts'
import { examples as sel85Eller83Examples } from './sel-85-eller-83/examples.ts'
import { sel85Eller83 } from './sel-85-eller-83/rule.ts'
import { examples as sel97Eller85Examples } from './sel-97-eller-85/examples.ts'
import { sel97Eller85 } from './sel-97-eller-85/rule.ts'
import { examples as serviceniveauAendringILoebendeBevillingExamples } from './serviceniveau-aendring-i-loebende-bevilling/examples.ts'
import { serviceniveauAendringILoebendeBevilling } from './serviceniveau-aendring-i-loebende-bevilling/rule.ts'
import { examples as skaerpetBegrundelseVedMindreExamples } from './skaerpet-begrundelse-ved-mindre/examples.ts'
import { skaerpetBegrundelseVedMindre } from './skaerpet-begrundelse-ved-mindre/rule.ts'
import { examples as svaretPasserTilAendringenExamples } from './svaret-passer-til-aendringen/examples.ts'
import { svaretPasserTilAendringen } from './svaret-passer-til-aendringen/rule.ts'
import { examples as synspunkterErBesvaretExamples } from './synspunkter-er-besvaret/examples.ts'
import { synspunkterErBesvaret } from './synspunkter-er-besvaret/rule.ts'
import { examples as udmaalingErFastsatExamples } from './udmaaling-er-fastsat/examples.ts'
import { udmaalingErFastsat } from './udmaaling-er-fastsat/rule.ts'
import { examples as varselKunHvorLovenHarDetExamples } from './varsel-kun-hvor-loven-har-det/examples.ts'
import { varselKunHvorLovenHarDet } from './varsel-kun-hvor-loven-har-det/rule.ts'

export const DECISION_PAGES: readonly CasePage[] = [
  { rule: hvertBehovHarSvar, examples: hvertBehovHarSvarExamples },
  { rule: lovligKombination, examples: lovligKombinationExamples },
  { rule: svaretPasserTilAendringen, examples: svaretPasserTilAendringenExamples },
  { rule: retsgrundlagErNaevntOgIKraft, examples: retsgrundlagErNaevntOgIKraftExamples },
  { rule: afslagErBegrundet, examples: afslagErBegrundetExamples },
  { rule: daekketPaaAndenVisErNok, examples: daekketPaaAndenVisErNokExamples },
  { rule: sel82bIStedet, examples: sel82bIStedetExamples },
  { rule: sel82bHoejst6Maaneder, examples: sel82bHoejst6MaanederExamples },
  { rule: udmaalingErFastsat, examples: udmaalingErFastsatExamples },
  { rule: omfangErDetUdfoererenFik, examples: omfangErDetUdfoererenFikExamples },
  { rule: mereHjaelpAfslaaetErBegrundet, examples: mereHjaelpAfslaaetErBegrundetExamples },
  { rule: gruppeErKonkretVurderet, examples: gruppeErKonkretVurderetExamples },
  { rule: skaerpetBegrundelseVedMindre, examples: skaerpetBegrundelseVedMindreExamples },
  { rule: serviceniveauAendringILoebendeBevilling, examples: serviceniveauAendringILoebendeBevillingExamples },
  { rule: manglendeSamarbejdeSomProces, examples: manglendeSamarbejdeSomProcesExamples },
  { rule: synspunkterErBesvaret, examples: synspunkterErBesvaretExamples },
  { rule: klagevejledningForHverDel, examples: klagevejledningForHverDelExamples },
  { rule: varselKunHvorLovenHarDet, examples: varselKunHvorLovenHarDetExamples },
  { rule: handleplanErTilbudt, examples: handleplanErTilbudtExamples },
  { rule: opfoelgningErSat, examples: opfoelgningErSatExamples },
  { rule: barnetErHoert, examples: barnetErHoertExamples },
  { rule: laestAfEnAnden, examples: laestAfEnAndenExamples },
  { rule: sel85Eller83, examples: sel85Eller83Examples },
  { rule: sel97Eller85, examples: sel97Eller85Examples },
  { rule: sel107108Eller85, examples: sel107108Eller85Examples },
  { rule: lovenStillerIkkeKravet, examples: lovenStillerIkkeKravetExamples },
  { rule: bpa96Eller8595, examples: bpa96Eller8595Examples },
  { rule: indsatsOgFormaalNaevnt, examples: indsatsOgFormaalNaevntExamples },
  { rule: leverandoer85a, examples: leverandoer85aExamples },
  { rule: afgoerelseErMeddelt, examples: afgoerelseErMeddeltExamples },
  { rule: ophoerErEnAfgoerelse, examples: ophoerErEnAfgoerelseExamples },
  { rule: laertAfAndreSager, examples: laertAfAndreSagerExamples },
]
