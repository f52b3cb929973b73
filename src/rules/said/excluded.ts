import { phrase } from '../../text/pattern.ts'

const CHOSEN =
  '(?:fritid(?:s)?|ferie|svømme|svømning|træning|motion|sport|fodbold|biograf|koncert|udflugt|rejse|hobby|forening|klub|selvvalgt|frivillig|samvær|sociale? (?:aktivitet|arrangement|samvær)|bassin)\\p{L}*'
const OUT =
  '(?:ikke (?:[^ ,.;]+ ){0,2}?(?:omfattet|omfattes|dækket|dækkes|indeholdt|støtteberettig\\p{L}*|noget|en del|gives|ydes|bevilges|ydes støtte|gives støtte|yde|give|bevilge)|falder uden ?for|ligger uden ?for|er uden ?for|hører ikke|(?:dækkes|omfattes|ydes|gives|bevilges) ikke|omfatter ikke|dækker ikke|indeholder ikke|giver ikke)'

const EXCLUDED = phrase(
  `${CHOSEN},? (?:[^ .;]+ ){0,6}?${OUT}`,
  `${OUT} (?:[^ ,.;]+ ){0,4}?(?:til )?(?:[^ ,.;]+ )?${CHOSEN}`,
  '(?:støtte|bostøtte|hjælp|§ 85|85)(?:n|en|ten)? (?:[^ ,.;]+ ){0,4}?(?:kun|alene|udelukkende) (?:[^ ,.;]+ ){0,4}?(?:i (?:borgerens |dit |eget )?(?:eget )?hjem(?:met)?|nødvendige (?:opgaver|gøremål|aktiviteter)|praktiske (?:opgaver|gøremål)|inden for hjemmet)',
  '(?:uden for|udenfor) (?:[^ ,.;]+ )?(?:hjemmet|boligen) (?:[^ ,.;]+ ){0,4}?(?:ikke|er ikke)>',
  '(?:ikke (?:[^ ,.;]+ ){0,4}?(?:uden for|udenfor) (?:[^ ,.;]+ )?(?:hjemmet|boligen))',
  '(?:selvvalgt|lystbetonet|frivillig)(?:e|t)? (?:aktivitet|gøremål)\\p{L}*',
  'ikke (?:er )?(?:en )?(?:strengt |livs)?nødvendig\\p{L}* (?:aktivitet|gøremål|opgave)\\p{L}*',
)
const LAWFUL = phrase(
  '(?:du|borger\\p{L}*|hun|han|ansøger) (?:kommer|kan|færdes|går|tør|er) (?:[^ ,.;]+ ){0,2}?ikke>',
  '(?:kan|færdes|går|kommer|klarer|deltager|har) (?:[^ ,.;]+ ){0,3}?(?:selv|ikke har brug)>',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:brug|behov) for',
  '(?:du|borger\\p{L}*|hun|han|ansøger) (?:[^ ,.;]+ ){0,3}?(?:ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:ønsker|kan|kommer|færdes|går|deltager|være)',
  '(?:udgift|billet|kontingent|entré|betaling|rejseudgift)\\p{L}*',
  'også|uanset',
  '§§? ?(?:83|97)(?!\\d)',
)

/** An activity is said to lie outside § 85 by its kind: leisure, chosen, outside the home. */
export function saysActivityExcluded(lower: string): boolean {
  return EXCLUDED.test(lower) && !LAWFUL.test(lower)
}
