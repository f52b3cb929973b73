import { isDisclaimed } from '../../../stages/14-supervision/demand.ts'
import type { Clause } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'

const WHO = '(?:de|du|i|man|borger(?:en)?|familien|forældrene|ansøger(?:en)?)'
/** Asked to wait, to go elsewhere first, or told that it is no use; and no application is made of it. */
const AWAY = phrase(
  'vente?[rs]? (?:[^.;]{0,30} )?med (?:at søge|(?:en )?ansøgning\\p{L}*)',
  'vent med (?:at søge|ansøgning\\p{L}*)',
  'for tidligt (?:med (?:en )?ansøgning|at (?:an)?søge)',
  'se tiden an',
  '(?:beder?|bedes|råde[rs]?|anbefale[rs]?|besked|siger|sendes) [^.;]{0,90}(?:vende|komme|ringe) (?:tilbage|igen)>',
  'før det giver mening at søge',
  `inden ${WHO} overvejer at søge`,
  `(?:bedes|beder|anbefale[rs]?|råde[rs]?|skal|må) [^.;]{0,90} (?:før|inden) ${WHO} (?:kan )?søger?>`,
  '(?:klogt|bedst) at (?:[^.;]{0,60} )?(?:før|inden) man (?:[^ ,.;]+ )?(?:visitationen|søger|ansøger)',
  '(?:oprettes|laves|registreres) (?:der )?(?:ikke|ingen) (?:[^ ,.;]+ ){0,2}?(?:ansøgning\\p{L}*|sag>|noget til)',
  '(?:skemaet|blanketten|ansøgningsskemaet) (?:[^.;]{0,40} )?(?:sendes|sender vi|udleveres) (?:[^ ,.;]+ ){0,2}?ikke>',
  'ikke tages under behandling',
  '(?:tages|taget) ikke under behandling',
  '(?:henvender sig|ringer)[^.;]{0,60} registreres ikke',
  'en ansøgning (?:er|ville være) (?:spild\\p{L}*|nytteløs|omsonst)',
  '(?:skemaet|ansøgningen|en ansøgning) (?:er )?spildt?>',
  '(?:en )?ansøgning (?:ikke|næppe) (?:vil|kan) (?:føre|blive)',
  'spare[rst]? (?:[^.;]{0,40} )?(?:for )?(?:skemaet|(?:en )?ansøgning\\p{L}*|at udfylde)',
  'kan spare dig at',
  '(?:§ ?\\d+[^.;]{0,10} )?ikke (?:bliver|vil blive) til noget',
  'ikke (?:er )?noget at hente',
  'så (?:borgeren|ansøgeren|de) ikke (?:skriver ind|søger|ansøger)',
  'undgår (?:[^.;]{0,40} )?(?:papirarbejde|skema|ansøgning)\\p{L}*',
  'sendes (?:til|retur)[^.;]{0,60}(?:komme tilbage|vende tilbage|til afsender)',
  'sendes ikke (?:selv )?videre',
  'henvises (?:[^ ,.;]+ ){0,3}?(?:til|og) [^.;]{0,70}(?:inden|før) (?:de|man|borgeren)',
  'beder (?:vi|de) (?:jer|dig|borgeren|familien) (?:om at )?(?:gå|vende) tilbage',
  '(?:personalet|skranken|vi|medarbejderen) (?:udfylder|skriver|indtaster) ikke (?:ansøgning\\p{L}*|for)',
  'skriver ikke for nogen',
  'tager ikke (?:ønsker|ansøgninger) (?:ned|imod)',
  '(?:oplyses|siges|forklares) det (?:straks|med det samme|i telefonen)[^.;]{0,20} at (?:kommunen ikke|det ikke|det i dag)',
  'må (?:[^ ,.;]+ ){0,5}?selv (?:finde (?:et|frem)|undersøge)',
  'må finde en i (?:familien|foreningen)',
  'ikke kan søge [^.;]{0,40}så længe',
  '(?:forklare[rs]?|siger|oplyse[rs]?|svare[rs]?) [^.;]{0,40}må vente',
)
/** Help that is not asked for by name is kept silent. */
const SILENT = phrase(
  '(?:bringe[rs]?|tage[rs]?|kommer) (?:[^.;]{0,40} )?(?:ikke|først|kun) (?:[^ ,.;]+ ){0,4}?(?:på banen?|op (?:af sig selv|over for)|ind på|af sig selv|op,? hvis)',
  '(?:bringes|bringer|tages|tager) (?:[^ ,.;]+ ){0,4}?på banen?,? (?:kun )?(?:hvis|når|medmindre)',
  '(?:bringes|bringer) (?:vi |der )?ikke (?:[^ ,.;]+ )?på bane',
  'ikke af sig selv (?:opmærksom|oplyser|fortæller|nævner)',
  '(?:nævnes|nævner|omtales|omtaler|oplyser|oplyses|fortæller) (?:vi |visitator |rådgiveren )?(?:[^ ,.;]+ )?(?:kun|først|alene) (?:[^ ,.;]+ ){0,4}?(?:om den ydelse|hvis|når|medmindre)',
  'nævnes først,? hvis',
  'oplyser kun om den',
  'og kun den,? ',
  '(?:tages? op|tager (?:vi )?med|bringes op),? hvis (?:[^ ,.;]+ ){0,4}?selv (?:bringer|er inde|spørger|nævner)',
  'vi nævner dem ikke',
  'nævnes ikke (?:i brevet|over for|på mødet)',
  'kommer kun ind på',
  'uden at gå ind i,? om',
  'blander os (?:derfor )?ikke i,? om (?:du|borgeren) har ret',
)
/** No one is turned away: an application is received all the same, or it is forbidden. */
const RECEIVED = phrase(
  '(?:ingen|aldrig) (?:[^ ,.;]+ ){0,4}?(?:bedes|beder|anbefales|sendes|rådes|skal|siger|siges)>',
  '(?:må|skal|kan|bør) (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig)>',
  '(?:bedes|beder|anbefale[rs]?|råde[rs]?|siger|siges|sendes|henvises|venter|spares) (?:vi |der |dem |dig |borgeren )?(?:ikke|aldrig)>',
  'ansøgning(?:en|er)? (?:[^ ,.;]+ )?(?:modtages|oprettes|tages imod|skrives ned|noteres)',
  'anmodningen modtages',
  '(?:søge|søges|ansøge) (?:[^ ,.;]+ )?(?:samtidig|med det samme|alligevel|imens|allerede)',
  'kan (?:også |altid |godt )?(?:søge|søges)>',
  'når som helst',
  'leverandør\\p{L}*',
  'udfører\\p{L}*',
  'klage\\p{L}*',
  'spare[rst]? ingen',
  'gives ikke afslag',
  'bruges ikke til',
)

/** Whoever asks for help is turned away, told to wait, or not told of what else there is. */
export function turnsAway(clause: Clause): boolean {
  const { lower } = clause
  if (RECEIVED.test(lower) || isDisclaimed(clause)) return false
  return AWAY.test(lower) || SILENT.test(lower)
}

export const TURNED_AWAY = {
  mangel: 'vejledning',
  level: 'fejl',
  what: {
    da: 'Standarden holder borgeren fra at søge eller fortæller ikke om den hjælp, borgeren ikke selv nævner.',
    en: 'The standard keeps the citizen from applying, or is silent on help the citizen does not name.',
  },
  why: {
    da: 'Enhver kan søge, og kommunen skal vejlede den, der henvender sig, og behandle ansøgningen efter alle muligheder. Et råd om at vente bliver let et afslag uden begrundelse og klageadgang.',
    en: 'Anyone may apply; the municipality must guide whoever turns to it and consider all possibilities. Advice to wait easily becomes a refusal without grounds or complaint.',
  },
  remedy: {
    da: 'Skriv, at enhver henvendelse om hjælp tages imod som en ansøgning, hvis borgeren vil søge, og at medarbejderen af sig selv fortæller om den hjælp, der kan være tale om.',
    en: 'Write that whoever asks for help may apply there and then, and that staff tell of their own accord of the help that may apply.',
  },
} as const
