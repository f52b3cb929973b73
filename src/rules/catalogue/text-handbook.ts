import { examples as andenHjaelpExamples } from '../07-letter/anden-hjaelp/examples.ts'
import { andenHjaelp } from '../07-letter/anden-hjaelp/rule.ts'
import { examples as andenMyndighedsOpgaveExamples } from '../07-letter/anden-myndigheds-opgave/examples.ts'
import { andenMyndighedsOpgave } from '../07-letter/anden-myndigheds-opgave/rule.ts'
import { examples as ansoegningErFriExamples } from '../07-letter/ansoegning-er-fri/examples.ts'
import { ansoegningErFri } from '../07-letter/ansoegning-er-fri/rule.ts'
import { examples as automatiskBortfaldExamples } from '../07-letter/automatisk-bortfald/examples.ts'
import { automatiskBortfald } from '../07-letter/automatisk-bortfald/rule.ts'
import { examples as datoOgAfsenderExamples } from '../07-letter/dato-og-afsender/examples.ts'
import { datoOgAfsender } from '../07-letter/dato-og-afsender/rule.ts'
import { examples as diagnoseEllerVarighedExamples } from '../07-letter/diagnose-eller-varighed/examples.ts'
import { diagnoseEllerVarighed } from '../07-letter/diagnose-eller-varighed/rule.ts'
import { examples as fagordExamples } from '../07-letter/fagord/examples.ts'
import { fagord } from '../07-letter/fagord/rule.ts'
import { examples as fastRegelExamples } from '../07-letter/fast-regel/examples.ts'
import { fastRegel } from '../07-letter/fast-regel/rule.ts'
import { examples as flettefelterExamples } from '../07-letter/flettefelter/examples.ts'
import { flettefelter } from '../07-letter/flettefelter/rule.ts'
import { examples as forebyggelseUdskyderIkkeExamples } from '../07-letter/forebyggelse-udskyder-ikke/examples.ts'
import { forebyggelseUdskyderIkke } from '../07-letter/forebyggelse-udskyder-ikke/rule.ts'
import { examples as gamleOplysningerExamples } from '../07-letter/gamle-oplysninger/examples.ts'
import { gamleOplysninger } from '../07-letter/gamle-oplysninger/rule.ts'
import { examples as genvurderingBesvarerKlagenExamples } from '../07-letter/genvurdering-besvarer-klagen/examples.ts'
import { genvurderingBesvarerKlagen } from '../07-letter/genvurdering-besvarer-klagen/rule.ts'
import { examples as gruppetilbudExamples } from '../07-letter/gruppetilbud/examples.ts'
import { gruppetilbud } from '../07-letter/gruppetilbud/rule.ts'
import { examples as habilitetExamples } from '../07-letter/habilitet/examples.ts'
import { habilitet } from '../07-letter/habilitet/rule.ts'
import { examples as hjemvisningFulgtExamples } from '../07-letter/hjemvisning-fulgt/examples.ts'
import { hjemvisningFulgt } from '../07-letter/hjemvisning-fulgt/rule.ts'
import { examples as hoeringKanBesvaresExamples } from '../07-letter/hoering-kan-besvares/examples.ts'
import { hoeringKanBesvares } from '../07-letter/hoering-kan-besvares/rule.ts'
import { examples as hovedhensynExamples } from '../07-letter/hovedhensyn/examples.ts'
import { hovedhensyn } from '../07-letter/hovedhensyn/rule.ts'
import { examples as hvertBehovBesvaretExamples } from '../07-letter/hvert-behov-besvaret/examples.ts'
import { hvertBehovBesvaret } from '../07-letter/hvert-behov-besvaret/rule.ts'
import { examples as indsatsOgFormaalExamples } from '../07-letter/indsats-og-formaal/examples.ts'
import { indsatsOgFormaal } from '../07-letter/indsats-og-formaal/rule.ts'
import { examples as klageOver82Examples } from '../07-letter/klage-over-82/examples.ts'
import { klageOver82 } from '../07-letter/klage-over-82/rule.ts'
import { examples as klagevejledningExamples } from '../07-letter/klagevejledning/examples.ts'
import { klagevejledning } from '../07-letter/klagevejledning/rule.ts'
import { examples as klagevejledningErRigtigExamples } from '../07-letter/klagevejledning-er-rigtig/examples.ts'
import { klagevejledningErRigtig } from '../07-letter/klagevejledning-er-rigtig/rule.ts'
import { examples as laertAfAndreBreveExamples } from '../07-letter/laert-af-andre-breve/examples.ts'
import { laertAfAndreBreve } from '../07-letter/laert-af-andre-breve/rule.ts'
import { examples as langeSaetningerExamples } from '../07-letter/lange-saetninger/examples.ts'
import { langeSaetninger } from '../07-letter/lange-saetninger/rule.ts'
import { examples as langtBrevExamples } from '../07-letter/langt-brev/examples.ts'
import { langtBrev } from '../07-letter/langt-brev/rule.ts'
import { examples as leverandoervalg85aExamples } from '../07-letter/leverandoervalg-85a/examples.ts'
import { leverandoervalg85a } from '../07-letter/leverandoervalg-85a/rule.ts'
import { examples as lovIKraftExamples } from '../07-letter/lov-i-kraft/examples.ts'
import { lovIKraft } from '../07-letter/lov-i-kraft/rule.ts'
import { examples as lovbekendtgoerelseExamples } from '../07-letter/lovbekendtgoerelse/examples.ts'
import { lovbekendtgoerelse } from '../07-letter/lovbekendtgoerelse/rule.ts'
import { examples as lovensFristerExamples } from '../07-letter/lovens-frister/examples.ts'
import { lovensFrister } from '../07-letter/lovens-frister/rule.ts'
import { examples as lovtekstIStedetForBegrundelseExamples } from '../07-letter/lovtekst-i-stedet-for-begrundelse/examples.ts'
import { lovtekstIStedetForBegrundelse } from '../07-letter/lovtekst-i-stedet-for-begrundelse/rule.ts'
import { examples as manglendeSamarbejdeExamples } from '../07-letter/manglende-samarbejde/examples.ts'
import { manglendeSamarbejde } from '../07-letter/manglende-samarbejde/rule.ts'
import { examples as mindstIndgribendeExamples } from '../07-letter/mindst-indgribende/examples.ts'
import { mindstIndgribende } from '../07-letter/mindst-indgribende/rule.ts'
import { examples as notatpligtExamples } from '../07-letter/notatpligt/examples.ts'
import { notatpligt } from '../07-letter/notatpligt/rule.ts'
import { examples as oekonomiExamples } from '../07-letter/oekonomi/examples.ts'
import { oekonomi } from '../07-letter/oekonomi/rule.ts'
import { examples as omfangExamples } from '../07-letter/omfang/examples.ts'
import { omfang } from '../07-letter/omfang/rule.ts'
import { examples as omfangSomTilUdfoererExamples } from '../07-letter/omfang-som-til-udfoerer/examples.ts'
import { omfangSomTilUdfoerer } from '../07-letter/omfang-som-til-udfoerer/rule.ts'
import { examples as opfoelgningExamples } from '../07-letter/opfoelgning/examples.ts'
import { opfoelgning } from '../07-letter/opfoelgning/rule.ts'
import { examples as oplysningerMedKildeExamples } from '../07-letter/oplysninger-med-kilde/examples.ts'
import { oplysningerMedKilde } from '../07-letter/oplysninger-med-kilde/rule.ts'
import { examples as paaroerendeErIkkeSvarExamples } from '../07-letter/paaroerende-er-ikke-svar/examples.ts'
import { paaroerendeErIkkeSvar } from '../07-letter/paaroerende-er-ikke-svar/rule.ts'
import { examples as paragraf82bIStedetFor85Examples } from '../07-letter/paragraf-82b-i-stedet-for-85/examples.ts'
import { paragraf82bIStedetFor85 } from '../07-letter/paragraf-82b-i-stedet-for-85/rule.ts'
import { examples as paragraf83Eller85Examples } from '../07-letter/paragraf-83-eller-85/examples.ts'
import { paragraf83Eller85 } from '../07-letter/paragraf-83-eller-85/rule.ts'
import { examples as partshoeringExamples } from '../07-letter/partshoering/examples.ts'
import { partshoering } from '../07-letter/partshoering/rule.ts'
import { examples as partsrepraesentantExamples } from '../07-letter/partsrepraesentant/examples.ts'
import { partsrepraesentant } from '../07-letter/partsrepraesentant/rule.ts'
import { examples as personkredsPerAktivitetExamples } from '../07-letter/personkreds-per-aktivitet/examples.ts'
import { personkredsPerAktivitet } from '../07-letter/personkreds-per-aktivitet/rule.ts'
import { examples as praksisIKraftExamples } from '../07-letter/praksis-i-kraft/examples.ts'
import { praksisIKraft } from '../07-letter/praksis-i-kraft/rule.ts'
import { examples as ressourcerErIkkeSvarExamples } from '../07-letter/ressourcer-er-ikke-svar/examples.ts'
import { ressourcerErIkkeSvar } from '../07-letter/ressourcer-er-ikke-svar/rule.ts'
import { examples as resultatErKlartExamples } from '../07-letter/resultat-er-klart/examples.ts'
import { resultatErKlart } from '../07-letter/resultat-er-klart/rule.ts'
import { examples as retsgrundlagExamples } from '../07-letter/retsgrundlag/examples.ts'
import { retsgrundlag } from '../07-letter/retsgrundlag/rule.ts'
import { examples as retteLovExamples } from '../07-letter/rette-lov/examples.ts'
import { retteLov } from '../07-letter/rette-lov/rule.ts'
import { examples as sagenManglerOplysningerExamples } from '../07-letter/sagen-mangler-oplysninger/examples.ts'
import { sagenManglerOplysninger } from '../07-letter/sagen-mangler-oplysninger/rule.ts'
import { examples as sagensAkterExamples } from '../07-letter/sagens-akter/examples.ts'
import { sagensAkter } from '../07-letter/sagens-akter/rule.ts'
import { examples as sagsbehandlingsfristExamples } from '../07-letter/sagsbehandlingsfrist/examples.ts'
import { sagsbehandlingsfrist } from '../07-letter/sagsbehandlingsfrist/rule.ts'
import { examples as serviceniveauExamples } from '../07-letter/serviceniveau/examples.ts'
import { serviceniveau } from '../07-letter/serviceniveau/rule.ts'
import { examples as skaerpetBegrundelseExamples } from '../07-letter/skaerpet-begrundelse/examples.ts'
import { skaerpetBegrundelse } from '../07-letter/skaerpet-begrundelse/rule.ts'
import { examples as soegtHjaelpBesvaretExamples } from '../07-letter/soegt-hjaelp-besvaret/examples.ts'
import { soegtHjaelpBesvaret } from '../07-letter/soegt-hjaelp-besvaret/rule.ts'
import { examples as stoettenErForBorgerenExamples } from '../07-letter/stoetten-er-for-borgeren/examples.ts'
import { stoettenErForBorgeren } from '../07-letter/stoetten-er-for-borgeren/rule.ts'
import { examples as svarfristIKvitteringExamples } from '../07-letter/svarfrist-i-kvittering/examples.ts'
import { svarfristIKvittering } from '../07-letter/svarfrist-i-kvittering/rule.ts'
import { examples as synspunkterBesvaretExamples } from '../07-letter/synspunkter-besvaret/examples.ts'
import { synspunkterBesvaret } from '../07-letter/synspunkter-besvaret/rule.ts'
import { examples as toNavneExamples } from '../07-letter/to-navne/examples.ts'
import { toNavne } from '../07-letter/to-navne/rule.ts'
import { examples as tungTekstExamples } from '../07-letter/tung-tekst/examples.ts'
import { tungTekst } from '../07-letter/tung-tekst/rule.ts'
import { examples as uafklaretUenighedExamples } from '../07-letter/uafklaret-uenighed/examples.ts'
import { uafklaretUenighed } from '../07-letter/uafklaret-uenighed/rule.ts'
import { examples as vaegtErForklaretExamples } from '../07-letter/vaegt-er-forklaret/examples.ts'
import { vaegtErForklaret } from '../07-letter/vaegt-er-forklaret/rule.ts'
import { examples as varsel14UgerExamples } from '../07-letter/varsel-14-uger/examples.ts'
import { varsel14Uger } from '../07-letter/varsel-14-uger/rule.ts'
import { examples as vedligeholdErEtFormaalExamples } from '../07-letter/vedligehold-er-et-formaal/examples.ts'
import { vedligeholdErEtFormaal } from '../07-letter/vedligehold-er-et-formaal/rule.ts'
import { examples as viserVejVidereExamples } from '../07-letter/viser-vej-videre/examples.ts'
import { viserVejVidere } from '../07-letter/viser-vej-videre/rule.ts'
import { examples as afgjortUdenBorgerenExamples } from '../14-supervision/afgjort-uden-borgeren/examples.ts'
import { afgjortUdenBorgeren } from '../14-supervision/afgjort-uden-borgeren/rule.ts'
import { examples as begrundelseIStandardExamples } from '../14-supervision/begrundelse-i-standard/examples.ts'
import { begrundelseIStandard } from '../14-supervision/begrundelse-i-standard/rule.ts'
import { examples as notatIStandardExamples } from '../14-supervision/notat-i-standard/examples.ts'
import { notatIStandard } from '../14-supervision/notat-i-standard/rule.ts'
import { examples as repraesentantIStandardExamples } from '../14-supervision/repraesentant-i-standard/examples.ts'
import { repraesentantIStandard } from '../14-supervision/repraesentant-i-standard/rule.ts'
import { examples as aldersgraenseExamples } from '../14-supervision/aldersgraense/examples.ts'
import { aldersgraense } from '../14-supervision/aldersgraense/rule.ts'
import { examples as boligformExamples } from '../14-supervision/boligform/examples.ts'
import { boligform } from '../14-supervision/boligform/rule.ts'
import { examples as bredeFristintervallerExamples } from '../14-supervision/brede-fristintervaller/examples.ts'
import { bredeFristintervaller } from '../14-supervision/brede-fristintervaller/rule.ts'
import { examples as familienFoerstExamples } from '../14-supervision/familien-foerst/examples.ts'
import { familienFoerst } from '../14-supervision/familien-foerst/rule.ts'
import { examples as fastLoftExamples } from '../14-supervision/fast-loft/examples.ts'
import { fastLoft } from '../14-supervision/fast-loft/rule.ts'
import { examples as forebyggelseFoerstExamples } from '../14-supervision/forebyggelse-foerst/examples.ts'
import { forebyggelseFoerst } from '../14-supervision/forebyggelse-foerst/rule.ts'
import { examples as friAnsoegningExamples } from '../14-supervision/fri-ansoegning/examples.ts'
import { friAnsoegning } from '../14-supervision/fri-ansoegning/rule.ts'
import { examples as generelUdelukkelseExamples } from '../14-supervision/generel-udelukkelse/examples.ts'
import { generelUdelukkelse } from '../14-supervision/generel-udelukkelse/rule.ts'
import { examples as gruppeFoerstExamples } from '../14-supervision/gruppe-foerst/examples.ts'
import { gruppeFoerst } from '../14-supervision/gruppe-foerst/rule.ts'
import { examples as individuelVurderingExamples } from '../14-supervision/individuel-vurdering/examples.ts'
import { individuelVurdering } from '../14-supervision/individuel-vurdering/rule.ts'
import { examples as kravOmDiagnoseExamples } from '../14-supervision/krav-om-diagnose/examples.ts'
import { kravOmDiagnose } from '../14-supervision/krav-om-diagnose/rule.ts'
import { examples as kravOmVarighedExamples } from '../14-supervision/krav-om-varighed/examples.ts'
import { kravOmVarighed } from '../14-supervision/krav-om-varighed/rule.ts'
import { examples as kravTilBorgerenExamples } from '../14-supervision/krav-til-borgeren/examples.ts'
import { kravTilBorgeren } from '../14-supervision/krav-til-borgeren/rule.ts'
import { examples as laertAfAndreStandarderExamples } from '../14-supervision/laert-af-andre-standarder/examples.ts'
import { laertAfAndreStandarder } from '../14-supervision/laert-af-andre-standarder/rule.ts'
import { examples as mindstIndgribendeIStandardExamples } from '../14-supervision/mindst-indgribende-i-standard/examples.ts'
import { mindstIndgribendeIStandard } from '../14-supervision/mindst-indgribende-i-standard/rule.ts'
import { examples as oekonomiStyrerExamples } from '../14-supervision/oekonomi-styrer/examples.ts'
import { oekonomiStyrer } from '../14-supervision/oekonomi-styrer/rule.ts'
import { examples as ophoerUdenUndersoegelseExamples } from '../14-supervision/ophoer-uden-undersoegelse/examples.ts'
import { ophoerUdenUndersoegelse } from '../14-supervision/ophoer-uden-undersoegelse/rule.ts'
import { examples as sagsbehandlingsfristManglerExamples } from '../14-supervision/sagsbehandlingsfrist-mangler/examples.ts'
import { sagsbehandlingsfristMangler } from '../14-supervision/sagsbehandlingsfrist-mangler/rule.ts'
import { examples as standardKlageadgangExamples } from '../14-supervision/standard-klageadgang/examples.ts'
import { standardKlageadgang } from '../14-supervision/standard-klageadgang/rule.ts'
import { examples as standardLovIKraftExamples } from '../14-supervision/standard-lov-i-kraft/examples.ts'
import { standardLovIKraft } from '../14-supervision/standard-lov-i-kraft/rule.ts'
import { examples as standardPersonkredsGenereltExamples } from '../14-supervision/standard-personkreds-generelt/examples.ts'
import { standardPersonkredsGenerelt } from '../14-supervision/standard-personkreds-generelt/rule.ts'
import { examples as varselIStandardExamples } from '../14-supervision/varsel-i-standard/examples.ts'
import { varselIStandard } from '../14-supervision/varsel-i-standard/rule.ts'
import type { Examples, Rule } from '../rule.ts'

/** A rule that reads texts, with its examples. */
export interface TextPage {
  readonly room: '07-letter' | '14-supervision'
  readonly rule: Pick<Rule<never>, 'id' | 'title' | 'checklist' | 'sources'>
  readonly examples: Examples
}

/** The rules for letters and for standards. */
export const TEXT_PAGES: readonly TextPage[] = [
  { room: '07-letter', rule: andenHjaelp, examples: andenHjaelpExamples },
  { room: '07-letter', rule: andenMyndighedsOpgave, examples: andenMyndighedsOpgaveExamples },
  { room: '07-letter', rule: ansoegningErFri, examples: ansoegningErFriExamples },
  { room: '07-letter', rule: automatiskBortfald, examples: automatiskBortfaldExamples },
  { room: '07-letter', rule: datoOgAfsender, examples: datoOgAfsenderExamples },
  { room: '07-letter', rule: diagnoseEllerVarighed, examples: diagnoseEllerVarighedExamples },
  { room: '07-letter', rule: fagord, examples: fagordExamples },
  { room: '07-letter', rule: fastRegel, examples: fastRegelExamples },
  { room: '07-letter', rule: flettefelter, examples: flettefelterExamples },
  { room: '07-letter', rule: forebyggelseUdskyderIkke, examples: forebyggelseUdskyderIkkeExamples },
  { room: '07-letter', rule: gamleOplysninger, examples: gamleOplysningerExamples },
  { room: '07-letter', rule: genvurderingBesvarerKlagen, examples: genvurderingBesvarerKlagenExamples },
  { room: '07-letter', rule: gruppetilbud, examples: gruppetilbudExamples },
  { room: '07-letter', rule: habilitet, examples: habilitetExamples },
  { room: '07-letter', rule: hjemvisningFulgt, examples: hjemvisningFulgtExamples },
  { room: '07-letter', rule: hoeringKanBesvares, examples: hoeringKanBesvaresExamples },
  { room: '07-letter', rule: hovedhensyn, examples: hovedhensynExamples },
  { room: '07-letter', rule: hvertBehovBesvaret, examples: hvertBehovBesvaretExamples },
  { room: '07-letter', rule: indsatsOgFormaal, examples: indsatsOgFormaalExamples },
  { room: '07-letter', rule: klageOver82, examples: klageOver82Examples },
  { room: '07-letter', rule: klagevejledning, examples: klagevejledningExamples },
  { room: '07-letter', rule: klagevejledningErRigtig, examples: klagevejledningErRigtigExamples },
  { room: '07-letter', rule: laertAfAndreBreve, examples: laertAfAndreBreveExamples },
  { room: '07-letter', rule: langeSaetninger, examples: langeSaetningerExamples },
  { room: '07-letter', rule: langtBrev, examples: langtBrevExamples },
  { room: '07-letter', rule: leverandoervalg85a, examples: leverandoervalg85aExamples },
  { room: '07-letter', rule: lovIKraft, examples: lovIKraftExamples },
  { room: '07-letter', rule: lovbekendtgoerelse, examples: lovbekendtgoerelseExamples },
  { room: '07-letter', rule: lovensFrister, examples: lovensFristerExamples },
  { room: '07-letter', rule: lovtekstIStedetForBegrundelse, examples: lovtekstIStedetForBegrundelseExamples },
  { room: '07-letter', rule: manglendeSamarbejde, examples: manglendeSamarbejdeExamples },
  { room: '07-letter', rule: mindstIndgribende, examples: mindstIndgribendeExamples },
  { room: '07-letter', rule: notatpligt, examples: notatpligtExamples },
  { room: '07-letter', rule: oekonomi, examples: oekonomiExamples },
  { room: '07-letter', rule: omfang, examples: omfangExamples },
  { room: '07-letter', rule: omfangSomTilUdfoerer, examples: omfangSomTilUdfoererExamples },
  { room: '07-letter', rule: opfoelgning, examples: opfoelgningExamples },
  { room: '07-letter', rule: oplysningerMedKilde, examples: oplysningerMedKildeExamples },
  { room: '07-letter', rule: paaroerendeErIkkeSvar, examples: paaroerendeErIkkeSvarExamples },
  { room: '07-letter', rule: paragraf82bIStedetFor85, examples: paragraf82bIStedetFor85Examples },
  { room: '07-letter', rule: paragraf83Eller85, examples: paragraf83Eller85Examples },
  { room: '07-letter', rule: partshoering, examples: partshoeringExamples },
  { room: '07-letter', rule: partsrepraesentant, examples: partsrepraesentantExamples },
  { room: '07-letter', rule: personkredsPerAktivitet, examples: personkredsPerAktivitetExamples },
  { room: '07-letter', rule: praksisIKraft, examples: praksisIKraftExamples },
  { room: '07-letter', rule: ressourcerErIkkeSvar, examples: ressourcerErIkkeSvarExamples },
  { room: '07-letter', rule: resultatErKlart, examples: resultatErKlartExamples },
  { room: '07-letter', rule: retsgrundlag, examples: retsgrundlagExamples },
  { room: '07-letter', rule: retteLov, examples: retteLovExamples },
  { room: '07-letter', rule: sagenManglerOplysninger, examples: sagenManglerOplysningerExamples },
  { room: '07-letter', rule: sagensAkter, examples: sagensAkterExamples },
  { room: '07-letter', rule: sagsbehandlingsfrist, examples: sagsbehandlingsfristExamples },
  { room: '07-letter', rule: serviceniveau, examples: serviceniveauExamples },
  { room: '07-letter', rule: skaerpetBegrundelse, examples: skaerpetBegrundelseExamples },
  { room: '07-letter', rule: soegtHjaelpBesvaret, examples: soegtHjaelpBesvaretExamples },
  { room: '07-letter', rule: stoettenErForBorgeren, examples: stoettenErForBorgerenExamples },
  { room: '07-letter', rule: svarfristIKvittering, examples: svarfristIKvitteringExamples },
  { room: '07-letter', rule: synspunkterBesvaret, examples: synspunkterBesvaretExamples },
  { room: '07-letter', rule: toNavne, examples: toNavneExamples },
  { room: '07-letter', rule: tungTekst, examples: tungTekstExamples },
  { room: '07-letter', rule: uafklaretUenighed, examples: uafklaretUenighedExamples },
  { room: '07-letter', rule: vaegtErForklaret, examples: vaegtErForklaretExamples },
  { room: '07-letter', rule: varsel14Uger, examples: varsel14UgerExamples },
  { room: '07-letter', rule: vedligeholdErEtFormaal, examples: vedligeholdErEtFormaalExamples },
  { room: '07-letter', rule: viserVejVidere, examples: viserVejVidereExamples },
  { room: '14-supervision', rule: afgjortUdenBorgeren, examples: afgjortUdenBorgerenExamples },
  { room: '14-supervision', rule: aldersgraense, examples: aldersgraenseExamples },
  { room: '14-supervision', rule: begrundelseIStandard, examples: begrundelseIStandardExamples },
  { room: '14-supervision', rule: boligform, examples: boligformExamples },
  { room: '14-supervision', rule: bredeFristintervaller, examples: bredeFristintervallerExamples },
  { room: '14-supervision', rule: familienFoerst, examples: familienFoerstExamples },
  { room: '14-supervision', rule: fastLoft, examples: fastLoftExamples },
  { room: '14-supervision', rule: forebyggelseFoerst, examples: forebyggelseFoerstExamples },
  { room: '14-supervision', rule: friAnsoegning, examples: friAnsoegningExamples },
  { room: '14-supervision', rule: generelUdelukkelse, examples: generelUdelukkelseExamples },
  { room: '14-supervision', rule: gruppeFoerst, examples: gruppeFoerstExamples },
  { room: '14-supervision', rule: individuelVurdering, examples: individuelVurderingExamples },
  { room: '14-supervision', rule: kravOmDiagnose, examples: kravOmDiagnoseExamples },
  { room: '14-supervision', rule: kravOmVarighed, examples: kravOmVarighedExamples },
  { room: '14-supervision', rule: kravTilBorgeren, examples: kravTilBorgerenExamples },
  { room: '14-supervision', rule: laertAfAndreStandarder, examples: laertAfAndreStandarderExamples },
  { room: '14-supervision', rule: mindstIndgribendeIStandard, examples: mindstIndgribendeIStandardExamples },
  { room: '14-supervision', rule: notatIStandard, examples: notatIStandardExamples },
  { room: '14-supervision', rule: oekonomiStyrer, examples: oekonomiStyrerExamples },
  { room: '14-supervision', rule: ophoerUdenUndersoegelse, examples: ophoerUdenUndersoegelseExamples },
  { room: '14-supervision', rule: repraesentantIStandard, examples: repraesentantIStandardExamples },
  { room: '14-supervision', rule: sagsbehandlingsfristMangler, examples: sagsbehandlingsfristManglerExamples },
  { room: '14-supervision', rule: standardKlageadgang, examples: standardKlageadgangExamples },
  { room: '14-supervision', rule: standardLovIKraft, examples: standardLovIKraftExamples },
  { room: '14-supervision', rule: standardPersonkredsGenerelt, examples: standardPersonkredsGenereltExamples },
  { room: '14-supervision', rule: varselIStandard, examples: varselIStandardExamples },
]
