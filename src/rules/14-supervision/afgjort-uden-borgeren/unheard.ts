import type { Clause } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'

/** What someone else has said or measured. */
const FROM_OTHERS = phrase(
  'udtalelse\\p{L}*',
  '[\\p{L}]*status(?:sen|notat\\p{L}*)?>',
  'rapport\\p{L}*',
  'notat\\p{L}*',
  '[\\p{L}]*vurdering\\p{L}*',
  'iagttagelse\\p{L}*',
  'redegørelse\\p{L}*',
  'oplysninger(?:ne)?>',
  'skema\\p{L}*',
  'papirer(?:ne)?>',
  'tallene|tallet',
  '(?:bruges|brugt) mindre',
  'referat\\p{L}*',
  'skøn>',
  'indberet\\p{L}*',
  'kørebog\\p{L}*',
  'tablet',
  'fortæller>',
  'mener>',
  'ser udfører',
)
const DECISION =
  '(?:afgørelse\\p{L}*|afslag\\p{L}*|(?:den |det )?(?:nye|næste|færdige) (?:bevilling|brev|afgørelse|pakke)\\p{L}*)'
/** The citizen meets it in the decision, not before. */
const FIRST_THEN = phrase(
  `(?:ser|læser?|finder|hører|får|modtager|se) (?:[^.;]{0,60} )?(?:i|samtidig med|sammen med|med|når|vedlagt|som bilag til) (?:[^ ,.;]+ ){0,5}?${DECISION}`,
  `(?:udleveres|lægges|vedlægges|sendes|følger|ved) (?:ved |med |sammen )*(?:sammen )?(?:med |ved )${DECISION}`,
  `lægges ved ${DECISION}`,
  `vedlagt ${DECISION}`,
  `(?:sendes|vises|udleveres|forelægges) ikke (?:til )?(?:[^ ,.;]+ )?(?:før|inden) ${DECISION}`,
  `refereres i ${DECISION}`,
  'når (?:den|de|familien|borgeren) beder om aktindsigt',
  'lukkede? mappe',
  'arbejdspapir\\p{L}*',
  'tager vi det i genvurderingen',
  'uden om (?:ansøgeren|borgeren|parten)',
  '(?:retter|sætter) (?:visitator|rådgiveren|udfører|vi) (?:tiden|bevillingen|timerne) (?:[^ ,.;]+ )?(?:til|ind|ned)',
  'går direkte i (?:afgørelsen|sagen|indstillingen)',
  'på egen hånd (?:gå|sætte)',
)
const HEARD_BEFORE = phrase(
  'høring\\p{L}*',
  'hørt',
  'bemærkning\\p{L}*',
  'kommentar\\p{L}*',
  '(?:udtale|ytre) sig',
  'før (?:der|vi|kommunen|rådgiver\\p{L}*|visitator) (?:[^ ,.;]+ ){0,2}?(?:træffe|afgør|beslutte|retter|sætter)\\p{L}*',
  '(?:først|forinden|i forvejen|dage til at)>',
  'frist>',
  'ikke (?:den )?først\\p{L}*',
  '(?:uger?|dage|tid) til at svare',
  'men før',
  'ikke (?:kun|alene|bare)>',
  'fuldmagt\\p{L}*',
  'kopi af (?:klage|afgørelse)\\p{L}*',
  'klagevejledning\\p{L}*',
)
/** "… læser den første gang i afgørelsen" is no hearing first. */
const FIRST_TIME = /første gang|først (?:om|i|når|den)|først,/g

/** What others say against the citizen is seen first in the decision. */
export function isUnheard({ lower, part }: Clause): boolean {
  if (part === 'klage' || !FROM_OTHERS.test(lower) || !FIRST_THEN.test(lower)) return false
  return !HEARD_BEFORE.test(/ikke (?:den )?først/.test(lower) ? lower : lower.replaceAll(FIRST_TIME, ''))
}

export const UNHEARD = {
  mangel: 'partshoering',
  level: 'fejl',
  what: {
    da: 'Standarden lader borgeren først se det, andre har sagt eller målt, når afgørelsen er truffet.',
    en: 'The standard lets the citizen see what others said or measured only when the decision is made.',
  },
  why: {
    da: 'Oplysninger, som borgeren ikke kender, og som er til ugunst og af væsentlig betydning, skal borgeren kunne svare på, før der træffes afgørelse.',
    en: 'Facts unknown to the citizen that are to the detriment and of material importance must be put to the citizen before the decision.',
  },
  remedy: {
    da: 'Skriv, at borgeren får oplysningerne og en frist til at svare, før der træffes afgørelse.',
    en: 'Write that the citizen gets the facts and a time to answer before the decision is made.',
  },
} as const
