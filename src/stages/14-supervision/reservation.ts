import { phrase } from '../../text/pattern.ts'
import type { Clause } from './standard.ts'

/** Words that make a limit a starting point, for the sentence they stand in. */
const HEDGE = phrase(
  'normalt',
  'typisk',
  'som regel',
  'udgangspunkt\\p{L}*',
  '(?:som |i )?hoved(?:regel|reglen|sag(?:en)?)',
  'sædvanlig\\p{L}*',
  'almindeligvis',
  'i de fleste tilfælde',
  'oftest',
  'vejledende',
  'cirka',
  'ca\\.?>',
  'omkring',
  'gennemsnit\\p{L}*',
  'erfaring\\p{L}*',
  'de fleste',
  'som oftest',
  'i reglen',
  'for eksempel',
  'f\\.eks\\.',
)
const NEED = '(?:behov\\p{L}*|brug for|funktionsnedsættelse\\p{L}*|situation\\p{L}*)'
/** That the limit gives way, and when. */
const DEPART = phrase(
  '(?:kan|skal|må|vil|bliver|der) … (?:fravige|fraviges|fraveget|afvige|afviges|dispensere\\p{L}*|undtages)',
  'fravige[srt]?>',
  'fravigelse\\p{L}*',
  'afvige[srt]?>',
  'afvigelse\\p{L}*',
  'dispens\\p{L}+',
  'undtagelse(?:r|n|svis)?>',
  'undtagelses\\p{L}+',
  'med ?mindre',
  '(?:i|ved|under) (?:helt |ganske )?særlige (?:tilfælde|situationer|forhold|omstændigheder|behov)',
  'særlige (?:forhold|omstændigheder|behov) … (?:taler|gør|tilsiger|begrunder|berettiger)',
  `(?:mere|flere|længere|større|ekstra|yderligere|hyppigere|oftere|udvide\\p{L}*|forlænge\\p{L}*) … (?:hvis|når|efter|såfremt|ved|ud fra) … (?:${NEED}|vurder\\p{L}*|konkret\\p{L}*|nødvendig\\p{L}*)`,
  `(?:hvis|har|når|såfremt|ved|er) … ${NEED} … (?:mere|flere|større|længere|andet|anden|øget|tilsiger|kræver|taler|nødvendig\\p{L}*|tilsvarende|gør det)`,
  `(?:hvis|har|når|såfremt|ved|er) … (?:mere|flere|større|længere|øgede?|særlige?|ekstra|udvidede?|yderligere|andre) … ${NEED}`,
  '(?:har|er der) (?:du|i|borger(?:en)?|man)? ?(?:brug|behov) for (?:mere|andet|yderligere|hjælp til (?:en|et|andre|noget))',
  `behovet (?:afgør|er afgørende|bestemmer|går forud|er bestemmende|går altid forud)`,
  '(?:det er|er det) (?:altid |alene |kun )?(?:dit |borgerens |den enkeltes |det konkrete )?(?:behov(?:et)?)(?:,? (?:der|som))? (?:er )?(?:afgør|bestem)',
  `${NEED} … (?:er|bliver) (?:altid )?(?:afgørende|bestemmende)`,
  '(?:ikke|ingen) (?:tale om )?(?:en |et |nogen )?(?:fast |faste |absolut |absolutte |øvre |maksimal )*(?:grænser?|loft(?:er)?|begrænsning(?:er)?|øvre|maksimum)',
  'ikke udtømmende',
  'ikke (?:er )?(?:absolut\\p{L}*|bindende)',
  'kan (?:der )?(?:gives|bevilges|ydes|tildeles|tilbydes) (?:mere|flere|andet|yderligere|ekstra|udover|ud over|anden)',
  '(?:tager|tage) … (?:konkret|individuel\\p{L}*) stilling',
  '(?:kan|vil) … aftales anderledes',
  'bevilg\\p{L}* … (?:hvis|når) (?:den|det|hjælpen) er nødvendig\\p{L}*',
  'ud over (?:rammen|niveauet|standarden|det angivne)',
  'ikke (?:afskåret|udelukket)',
  'udelukker ikke',
  'men (?:har (?:du|borgeren)|hvis|når|er der|kan (?:du|der|borgeren))',
  'kan (?:der )?dog (?:gives|ydes|bevilges|søges)',
  '(?:mere|flere) eller (?:mindre|færre)',
  'uanset (?:hvad )?(?:standarden|rammen|niveauet)',
  '(?:træder|kommer|er) ikke (?:i stedet|en erstatning)',
  'erstatter ikke',
)
const ASSESS = phrase(
  '(?:konkret|individuel)\\p{L}*(?:,? (?:og |faglig |faglige |individuel |individuelle |konkret |samlet |helhedsorienteret |socialfaglig )*)(?:vurder\\p{L}*|skøn\\p{L}*|behov\\p{L}*|stillingtagen|afgørelse)',
  '(?:vurder\\p{L}*|udmål\\p{L}*|fastsæt\\p{L}*|tilpasse[srt]?|afgøre[sr]?|bevilge[srt]?|tildele[srt]?) … (?:konkret|individuelt|hver enkelt|(?:dit|borgerens|den enkeltes|dine|barnets) … behov\\p{L}*)',
  `(?:afhænger|afhængig\\p{L}*|ud fra|på baggrund|efter) … (?:dit|borgerens|den enkeltes|dine|barnets|det konkrete|det individuelle|individuelle) … behov\\p{L}*`,
  'individuelt>',
)
/** The limit comes first and the assessment is made inside it, or nothing gives way at all. */
const WITHIN = phrase(
  '(?:inden for|indenfor|under) (?:denne|disse|dette|den|det|de|rammen?|rammerne|loftet|maksimum|pakke\\p{L}*|timetal\\p{L}*|niveau\\p{L}*|budget\\p{L}*)',
  'dog (?:aldrig |kun )?(?:højst|maksimal\\p{L}*|maks\\.?|max\\.?|ikke (?:over|mere|ud over))',
)
const NO_WAY = phrase(
  '(?:kan|må|skal|vil) (?:der )?(?:ikke|aldrig) (?:fravige|afvige|dispensere)\\p{L}*',
  '(?:fraviges|afviges|dispenseres) (?:der )?(?:ikke|aldrig)',
  '(?:ikke|aldrig) (?:mulighed for |adgang til )?(?:at )?(?:fravige|fraviges|dispens\\p{L}+|afvige|afviges)',
  'uden undtagelse',
  'undtagelsesfrit',
  'ingen undtagelse\\p{L}*',
  'under ingen omstændigheder',
  '(?:uanset|uafhængigt af) (?:[^ ]+ ){0,2}?(?:behov|situation|funktion)\\p{L}*',
  'henvises (?:der |borgeren )?til',
  'aldrig',
)
/** What the sentence speaks of where it speaks of the whole standard. */
const STANDARD = phrase(
  '(?:kvalitets)?standard(?:en|ens|er|erne)?>',
  'serviceniveau\\p{L}*',
  'rammer(?:ne)?>',
  '(?:de )?(?:beskrevne|angivne|nævnte|anførte|vejledende) \\p{L}+',
  'niveauer(?:ne)?>',
  'ydelseskatalog\\p{L}*',
  'retningslinje\\p{L}*',
  'beskrivelse(?:n|rne)',
)
const STARTING_POINT = phrase(
  '(?:kvalitets)?(?:standard|serviceniveau|ramme|niveau|tid|timetal|retningslinje)\\p{L}* … (?:er|skal ses som|tjener som|udgør) … (?:et udgangspunkt|udgangspunkt(?:et)?|vejledende|retningsgivende|en rettesnor|et redskab)',
)

/** That more of the same is given: how often, how long, how much. */
const MORE_OF_IT = phrase(
  `(?:mere|flere|længere|større|ekstra|yderligere|hyppigere|oftere|udvide\\p{L}*|forlænge\\p{L}*) … (?:efter|ud fra|ved) … (?:${NEED}|vurder\\p{L}*)`,
)

/** It lets only the amount give way, so it saves no condition on who gets help or from whom. */
export function isOnAmount({ lower }: Clause): boolean {
  return MORE_OF_IT.test(lower)
}

export function isReservation({ lower, block }: Clause): boolean {
  return (
    block.kind !== 'heading' && !NO_WAY.test(lower) && (HEDGE.test(lower) || DEPART.test(lower) || ASSESS.test(lower))
  )
}

/** That each case is judged on its own, said anywhere. */
export function isIndividualAssessment({ lower }: Clause): boolean {
  return ASSESS.test(lower) || DEPART.test(lower)
}

const HARD = phrase(
  'højst',
  'maksimal\\p{L}*',
  'maksimum',
  'maks\\.?>',
  'max\\.?>',
  'kan ikke',
  'ikke (?:over|mere end|overstige|hjælp|støtte|omfattet)',
  'loft\\p{L}*',
  'ydes ikke',
  'gives ikke',
  'bevilges ikke',
  'aldrig',
  'kun>',
  'alene>',
  'ikke>',
)

/**
 * The sentence that lets the individual need decide over this one. "Normalt" saves its own sentence alone; that the
 * limit can be departed from saves the whole chapter; an assessment saves what stands before it, since one made first
 * is made inside the limit.
 */
export function reservationFor(clause: Clause, clauses: readonly Clause[], overall: readonly Clause[]): Clause | null {
  const { lower, lead } = clause
  if (NO_WAY.test(lower) && !DEPART.test(lower)) return null
  if (HEDGE.test(lower) || DEPART.test(lower) || (ASSESS.test(lower) && !WITHIN.test(lower))) return clause
  const leading = lead === null ? undefined : clauses.find(({ index }) => index === lead.index)
  if (
    leading !== undefined &&
    !NO_WAY.test(leading.lower) &&
    (HEDGE.test(leading.lower) || DEPART.test(leading.lower) || ASSESS.test(leading.lower))
  )
    return leading
  const chapter = clauses.filter(
    (other) =>
      other.chapter === clause.chapter &&
      other.index !== clause.index &&
      Math.abs(other.index - clause.index) <= 12 &&
      !NO_WAY.test(other.lower),
  )
  const departs = chapter.find(
    (other) =>
      DEPART.test(other.lower) &&
      !WITHIN.test(other.lower) &&
      (Math.abs(other.index - clause.index) <= 3 || !/med ?mindre/.test(other.lower)) &&
      !isOwnLimit(other),
  )
  if (departs !== undefined) return departs
  const hard = HARD.test(lower)
  const assesses = chapter.find(
    (other) =>
      ASSESS.test(other.lower) &&
      !WITHIN.test(other.lower) &&
      other.index - clause.index <= 2 &&
      (hard ? other.index > clause.index : clause.index - other.index <= 2),
  )
  return assesses ?? overall[0] ?? null
}

/** "Støtten gives i gruppe, medmindre …" departs from its own rule, not from its neighbour's. */
function isOwnLimit({ lower }: Clause): boolean {
  return /med ?mindre/.test(lower) && /som udgangspunkt|normalt|gives|ydes|bevilges|foregår/.test(lower)
}

/** Reservations said for the whole standard. */
export function isOverall({ lower }: Clause): boolean {
  if (NO_WAY.test(lower)) return false
  return STARTING_POINT.test(lower) || (DEPART.test(lower) && STANDARD.test(lower) && !/med ?mindre/.test(lower))
}
