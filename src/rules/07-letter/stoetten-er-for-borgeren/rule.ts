import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy, type Said } from '../said.ts'
import { sel81 } from './source.ts'

/** Help is given for the citizen's sake: not to watch over them, keep them somewhere or spare others. */
export const stoettenErForBorgeren: Rule<Letter> = {
  id: 'stoetten-er-for-borgeren',
  title: {
    da: 'Formålet med hjælpen er borgerens, ikke opsyn eller hensyn til andre',
    en: 'The help is for the citizen, not for watching over them or sparing others',
  },
  checklist: ['D36', 'D29'],
  sources: [sel81],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const findings = saidBy(letter)
      .filter(isForOthers)
      .map(({ passage }): Finding => ({
        mangel: 'formaal',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const WATCH = phrase(
  'opsyn(?:et)?>',
  'tilsyn>',
  'overvåg\\p{L}*',
  'kontrol(?:lere)?>',
  'opbevar\\p{L}*',
  'anbring\\p{L}*',
  'passe[st]? på>',
  'blive[r]? passet',
  'pasning\\p{L}*',
  'hold(?:e|er|t) (?:øje|opsyn|styr) (?:med|på)',
  'et sted at være',
  'nogen,? der (?:[^ ,.;]+ )?(?:ser|holder|passer|kigger)',
  'holder (?:[^ ,.;]+ )?øje',
  'ro (?:på|i|omkring)',
  'besøg (?:hver|om)',
)
const OTHERS = phrase(
  'nabo\\p{L}*',
  'udlejer\\p{L}*',
  'boligforening\\p{L}*',
  'boligselskab\\p{L}*',
  'boligorganisation\\p{L}*',
  'opgangen',
  'ejendommen',
  'kvarteret',
  'forældre(?:ne)? (?:er|skal|tager) (?:[^ ,.;]+ )?(?:bortrejst|væk|på ferie|rejst)',
  'vicevært\\p{L}*',
  'beboer(?:ne|e)',
  'personalet?>',
  'medarbejder(?:ne)?>',
  'omgivelser(?:ne)?>',
  'lokalområdet',
  'politiet',
  'forældre(?:ne)? (?:[^ ,.;]+ ){0,3}?(?:er på|arbejde\\p{L}*|kan få)',
  'pårørende (?:kan|får|bliver)',
)
const FOR_SAKE = phrase(
  'af hensyn til',
  'for at (?:aflaste|berolige|skåne|sikre)',
  'for (?:naboerne|udlejer\\p{L}*|personalet|omgivelserne)s skyld',
  'så>',
  'aflaste[rs]?>',
  'tryg\\p{L}*',
  'generet',
  'gener(?:er)?>',
  'mens>',
  'når>',
  'klage[rt]? over',
  'ro>',
)
const AIM = phrase(
  'med det formål',
  '(?:får|giver) (?:[^ ,.;]+ ){0,4}?(?:derfor|så|for at)',
  '(?:derfor|og) (?:[^ ,.;]+ ){0,2}?(?:får|giver|gives|bevilges)',
  'formål(?:et)? (?:med|er)',
  '(?:støtten|hjælpen|tilbuddet|opholdet|indsatsen|pladsen|bostøtten|botilbuddet|bevillingen|ydelsen) (?:[^ ,.;]+ ){0,4}?(?:skal|er|gives|har|ydes|valgt|bevilges|bevilget|giver|som)>',
  '(?:gives|bevilges|ydes|valgt|bevilger|giver) (?:[^ ,.;]+ ){0,6}?(?:for at|fordi|så|som)>',
)
const NO_CONTENT = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:planlagt |knyttet |aftalt )?(?:[^ ,.;]+ )?(?:pædagogisk\\p{L}*|indhold|udvikling|aktiviteter)',
  'ingen (?:[^ ,.;]+ )?(?:pædagogisk\\p{L}*|indsats|aktiviteter|indhold)',
  'uden (?:[^ ,.;]+ )?(?:pædagogisk\\p{L}*|indhold)',
  'indtil (?:der )?(?:findes|er fundet|noget andet)',
)
const LAWFUL = phrase(
  'epilepsi\\p{L}*',
  'anfald\\p{L}*',
  'fald(?:er)?>',
  'omsorg\\p{L}*',
  '§+ ?(?:83|84|104|118|119|124|125|126|127|128|129|41|42|44|45)>',
  'ikke længere',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:behov|brug)',
  'tilsynet>',
  'tilsynsførende',
  'socialtilsyn\\p{L}*',
  'medicin\\p{L}*',
  'datatilsyn\\p{L}*',
  'aflastning\\p{L}*',
  'ikke (?:[^ ,.;]+ )?(?:formål|en del|hensyn)\\p{L}*',
  'du (?:selv )?(?:føler|har bedt|ønsker|bliver tryg)',
)

function isForOthers({ passage, own, after }: Said): boolean {
  if (own === '' || passage.voice === 'lov' || passage.voice === 'kilde' || LAWFUL.test(own)) return false
  if (!AIM.test(own)) return false
  const watches = WATCH.test(own)
  if (watches && (NO_CONTENT.test(own) || NO_CONTENT.test(after))) return true
  if (watches && AIM_IS_WATCH.test(own)) return true
  return (
    OTHERS.test(own) &&
    FOR_SAKE.test(own) &&
    (watches || /af hensyn til|aflaste|skyld|tryg|gener|klage|ro (?:i|på|omkring)|larm|støj/.test(own))
  )
}

/** Watching itself is the aim. */
const AIM_IS_WATCH = phrase(
  'med det formål,? at (?:[^ ,.;]+ ){0,3}?(?:nogen|kunne)(?:[^.;]{0,20}?)(?:øje|opsyn|passe|overvåge)',
  '(?:skal|så der er|sikre,? at der er) (?:[^ ,.;]+ ){0,2}?(?:nogen|en)(?:[^.;]{0,20}?)(?:øje|opsyn|passe på|overvåge)',
  'formål(?:et)? (?:med (?:[^ ,.;]+ ){1,3})?er (?:[^ ,.;]+ ){0,3}?(?:opsyn|tilsyn|opbevaring|overvågning|kontrol|pasning|at (?:føre|holde|kontrollere|overvåge|opbevare|sikre,? at du bliver passet))',
  '(?:gives|bevilges|ydes) som (?:[^ ,.;]+ )?(?:opsyn|tilsyn|opbevaring|overvågning|kontrol|pasning)',
  'mulighed for (?:opbevaring|opsyn)',
  'skal (?:[^ ,.;]+ ){0,2}?(?:opbevare|overvåge|kontrollere)',
)

const what = {
  da: 'Brevet siger, at hjælpen gives for at holde opsyn med borgeren eller af hensyn til andre.',
  en: 'The letter says that the help is given to watch over the citizen or for the sake of others.',
}
const why = {
  da: 'Hjælp efter serviceloven skal passe til borgerens eget behov og føre til noget for borgeren. Opsyn og ro for andre er ikke et formål i sig selv.',
  en: 'Help under the act must fit the citizen’s own need and lead to something for the citizen. Watching, and peace for others, are no aims in themselves.',
}
const remedy = {
  da: 'Skriv, hvad borgeren selv skal have ud af hjælpen, og vælg den hjælp, der passer til det.',
  en: 'Write what the citizen is to gain from the help, and choose the help that fits.',
}
