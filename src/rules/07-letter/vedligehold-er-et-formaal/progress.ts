import { phrase } from '../../../text/pattern.ts'
import { REFUSES } from '../lexicon.ts'
import type { Said } from '../said.ts'

const PROGRESS = phrase(
  'udvikle[rs]?>',
  'udvikling(?:en|s(?!hæm|forstyr)\\p{L}*)?>',
  'fremgang(?:en)?>',
  'fremskridt(?:et|ene)?>',
  'progression(?:en)?>',
  '(?:lærings|udviklings|mestrings)?potential?e(?:t|r)?>',
  'lære (?:mere|nyt|nye(?! (?:mennesker|folk|venner|naboer|kolleg)))',
  'læring(?:en)?>',
  '(?:blive|bliver|blevet) (?:[^ ,.;]+ ){0,3}?(?:selvhjulpen|selvstændig|uafhængig)',
  '(?:ønskede|tilsigtede|tilstrækkelig\\p{L}*|mærkbar|målbar) (?:effekt|virkning|udbytte)',
  'effekt(?:en)? (?:af|på)',
  'udbytte(?:t)? af',
  'profitere[rt]*',
  '(?:nået|nå|når|opnået|opnå) (?:[^ ,.;]+ ){0,3}?mål(?:et|ene)?>',
  'mål(?:et|ene) (?:[^ ,.;]+ ){0,3}?(?:nået|opfyldt|indfriet)',
  'kommet videre',
  'komme videre',
  'rykke[rt]? (?:dig|sig|borger)',
  'sig selv overflødig',
  'rykke[rt]?>',
  'flytte[rt]? (?:dig|sig|noget)',
  '(?:gøre|blive|bliver|blevet|gør) (?:[^ ,.;]+ ){0,3}?(?:bedre|dygtigere|mindre afhængig\\p{L}*|mere uafhængig)',
  'mindre afhængig\\p{L}*',
  'færdigudviklet',
  'færdiglært',
  'forbedring\\p{L}*',
  'resultater(?:ne)?>',
  '(?:sygdom|lidelse|demens|tilstand)\\p{L}*(?:[^.;]{0,40}?) værre',
  'fremadskridende',
  '(?:giver|nytter) (?:[^ ,.;]+ )?træning',
)
const KEEPING = phrase(
  'vedligehold\\p{L}*',
  'fasthold\\p{L}*',
  'hold(?:e|er) (?:[^ ,.;]+ ){0,3}?(?:fast|samme niveau|status quo|oven vande|i gang)',
  'samme (?:niveau|sted|funktionsniveau)',
  'status quo',
  'kompensere\\p{L}*',
  'kompensation(?:en)?>',
  'bevare[rs]?>',
  'forebygge[rs]?>',
  'forhindre[rs]?>',
  'forværring\\p{L}*',
  'tilbagefald\\p{L}*',
  'går tilbage',
  'stabilisere\\p{L}*',
  'allerede kan',
  'opretholde[rs]? (?:et|dit|det|funktion\\p{L}*|hverdag\\p{L}*|din|borgers)>',
  'holde (?:[^ ,.;]+ ){0,3}?ved lige',
  'resten af livet',
  'hele livet',
  'på ubestemt tid',
  'kørt fast',
  'varig (?:hjælp|støtte|ordning)',
  'ren(?:t)? (?:støttende|omsorg)\\p{L}*',
)
/** To uphold a decision is not to maintain what someone can do. */
const UPHOLDS = phrase(
  '(?:vi|kommunen|forvaltningen|udvalget) (?:(?:derfor|altså|dermed|nu|herefter|stadig|fortsat) )?fastholder(?! (?:dig>|dine? (?:funktion|færdighed|niveau)))',
  'fastholder (?:vi|kommunen|forvaltningen|udvalget)>',
  'fasthold\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:afgørelse|afslag|klage)\\p{L}*',
  '(?:afgørelse|afslag|klage)\\p{L}* (?:[^ ,.;]+ ){0,8}?fasthold\\p{L}*',
)
const ONLY = phrase(
  'kun>',
  'alene>',
  'blot>',
  'udelukkende',
  'ikke længere',
  'ikke',
  'karakter',
  'primært',
  'ren(?:t)?>',
  'bare>',
  'evigt',
  'overvejende',
)
const LACKING = phrase(
  'siger (?:vi )?nej',
  'færdigudviklet',
  '(?:bliver|blive) (?:[^ ,.;]+ )?værre',
  'fremadskridende',
  'ikke>',
  'ingen>',
  'intet>',
  'uden>',
  'næppe',
  'hverken',
  'manglende',
  'mangler',
  'begrænset',
  'beskeden\\p{L}*',
  'urealistisk\\p{L}*',
  'udeblevet',
  'udebliver',
  'burde',
  'stagner\\p{L}*',
)
/** What the support is for, in general or as a condition. */
const AIM = phrase(
  'formål(?:et|ene)?(?: med)?>',
  '(?:uden for|udenfor) (?:formålet|bestemmelsen)',
  '(?:tiltænkt|beregnet|ment|tænkt) (?:[^ ,.;]+ )?(?:til|som|på|kompens\\p{L}*)',
  '(?:giver|giver der) (?:[^ ,.;]+ )?(?:ikke |ingen )?mening',
  '(?:er|var) (?:[^ ,.;]+ )?(?:ikke )?meningen',
  'ind under',
  '(?:rummes|indeholdt|omfattet|dækket)(?: [^ ,.;]+){0,2} (?:af|i|inden for)>',
  'ligger (?:[^ ,.;]+ ){0,4}?(?:uden for|udenfor)',
  '(?:er|kun) (?:[^ ,.;]+ ){0,2}?til (?:borgere|mennesker|personer|dem)>',
  '(?:gives|bevilges|ydes|tilbydes|tilbyder|støtter) (?:[^ ,.;]+ ){0,3}?(?:til )?(?:borgere|mennesker|personer|dem|den)>',
  'perspektiv(?:et)?>',
  '(?:bostøtte|støtte|bistand|indsats)\\p{L}* (?:efter § ?85 )?(?:skal|bør) (?:[^ ,.;]+ ){0,2}?(?:føre|gøre|bidrage|arbejde|udvikle|flytte)',
  'ikke (?:er )?(?:relevant|nok|tilstrækkelig)\\p{L}*',
)
const LAWFUL = phrase(
  'ikke (?:[^ ,.;]+ ){0,2}?(?:lagt vægt|krav|betingelse|afgørende|betydning|nødvendig)\\p{L}*',
  'ændrer (?:[^ ,.;]+ )?ikke',
  'også (?:et )?formål',
  'netop (?:[^ ,.;]+ )?formål\\p{L}*',
  'derfor (?:får|bevilger|fortsætter|beholder|giver)',
  'ikke længere (?:[^ ,.;]+ ){0,2}?(?:brug|behov)',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:brug|behov) for',
  '(?:du|borger|ansøger|hun|han) (?:[^ ,.;]+ ){0,3}?(?:selv |nu )(?:kan|klarer|handler|åbner|står|laver|går|betaler|møder)',
  '(?:kan|klarer|handler|åbner|laver|går|betaler) (?:du |borger |hun |han |nu |det )*selv>',
  '(?<!ikke )(?:er|har|du) (?:[^ ,.;]+ )?(?<!ikke )(?:nået|opnået)',
  'selv ?om',
  'uanset',
  'udelukker (?:[^ ,.;]+ )?ikke',
  'handleplan\\p{L}*',
)

/** Whether a sentence refuses support, or narrows it, because it brings no progress or only keeps what there is. */
export function demandsProgress({ passage, own, after }: Said): boolean {
  if (own === '' || passage.voice === 'kilde') return false
  const progress = PROGRESS.test(own)
  const keeping = KEEPING.test(own.replace(UPHOLDS, ' '))
  if ((!progress && !keeping) || LAWFUL.test(own)) return false
  const next =
    /^(?:derfor|og derfor|dermed|så |hvorfor|af den grund|på (?:den|denne)|når (?:det|dette)|det (?:er|vurderes|gør|sker|kan|falder|ligger)|vi (?:kan|siger|giver|må))/.test(
      after,
    )
      ? after
      : ''
  const both = `${own} ${next}`
  if (LAWFUL.test(next)) return false
  if (keeping && /meningen|tiltænkt|beregnet/.test(own) && /ikke/.test(own)) return true
  if (keeping && ONLY.test(own) && ((AIM.test(own) && NO_AIM.test(own)) || REFUSES.test(both))) return true
  if (progress && FOR_PROGRESS.test(own)) return true
  if (
    /ikke (?:[^ ,.;]+ ){0,3}?(?:ønskede|tilsigtede|forventede) (?:effekt|virkning|udbytte)/.test(own) &&
    /vægt|vurder|derfor/.test(own)
  )
    return true
  return progress && LACKING.test(both) && (REFUSES.test(both) || (AIM.test(own) && NO_AIM.test(both)))
}

/** The aim is said not to be there, or not to be this. */
const NO_AIM = phrase('ikke>', 'ingen>', 'uden for', 'udenfor', 'falder uden')
/** "Only for those who progress." */
const FOR_PROGRESS = phrase(
  '(?:kun|alene|udelukkende|forbeholdt) (?:[^ ,.;]+ ){0,2}?(?:til )?(?:borgere|mennesker|personer|dem|den),? (?:[^ ,.;]+ ){0,4}?(?:udvikl|fremgang|lære|potential)\\p{L}*',
  '(?:er|gives|ydes|bevilges) (?:kun |alene )?(?:til|for) (?:borgere|mennesker|personer|dem),? (?:i|som|der|med) (?:[^ ,.;]+ ){0,4}?(?:udvikling|fremgang|potential|lære)\\p{L}*',
  'formålet (?:med (?:[^ ,.;]+ ){1,4})?er (?:[^ ,.;]+ )?udvikling,? (?:og|ikke)',
)
