import { phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'

const PRAISE = phrase(
  'ressource(?:r|rne|stærk\\p{L}*|fuld\\p{L}*|person)?>',
  'vel(?:formuleret|fungerende|begavet|uddannet|reflekteret|orienteret|overvejet)',
  'selv(?:hjulpen|hjulpet|hjulpne|kørende)',
  '(?:godt|fint|højt|bedre) fungerende',
  'fungerer (?:[^ ,.;]+ ){0,2}?(?:godt|fint|udmærket)',
  'intelligent',
  'dygtig',
  'kompetent',
  'motiveret',
  'mødestabil',
  '(?:gode|mange|stærke|store) (?:[^ ,.;]+ )?(?:evner|kompetencer|styrker|forudsætninger|færdigheder|potentialer)',
  '(?:godt|stort|stærkt|støttende|solidt) netværk',
  '(?:er|har været) (?:[^ ,.;]+ )?(?:god|dygtig|stærk) til',
  'klare[rt]? (?:dig|sig|jer) (?:selv )?(?:[^ ,.;]+ ){0,2}?(?:godt|fint|flot|udmærket|rigtig)',
  '(?:højt|godt|fint) funktionsniveau',
  'funktionsniveau(?:et)? (?:[^ ,.;]+ ){0,3}?(?:højt|godt|fint)',
  'mestring(?:sevne|sevner|spotentiale)>',
  '(?:evner|formår) (?:[^ ,.;]+ )?at (?:mestre|kompensere|klare sig)',
)
const CHORES = phrase(
  '(?:klare[rt]?|magte[rt]?|mestre[rt]?|håndtere[rt]?|varetage[rt]?|udføre[rt]?|løse[rt]?|styre[rt]?|passe[rt]?) (?:[^ ,.;]+ ){0,5}?(?:praktisk\\p{L}*|gøremål|huslige?|hjemmet|husholdning\\p{L}*|dagligdags\\p{L}*|hverdagens opgaver|de fleste|det meste)',
  '(?:har )?styr på (?:[^ ,.;]+ ){0,3}?(?:praktisk\\p{L}*|hjemmet|husholdning\\p{L}*|gøremål)',
  '(?:praktiske (?:opgaver|gøremål|ting)|gøremål|de fleste (?:ting|opgaver|gøremål)|hjemmet) (?:[^ ,.;]+ ){0,4}?(?:selv|selvstændigt|alene|uden hjælp|uden støtte)>',
  '(?:klare[rt]?|ordne[rt]?|udføre[rt]?|varetage[rt]?|står (?:selv )?for) (?:[^ ,.;]+ ){0,3}?(?:rengøring\\p{L}*|indkøb\\p{L}*|tøjvask\\p{L}*)',
)
const WORK = phrase(
  '(?:passe[rt]?|bestride[rt]?|varetage[rt]?|har|fastholder|møder på) (?:[^ ,.;]+ ){0,3}?(?:arbejde|job|fuldtidsjob|fuldtidsarbejde|fleksjob|uddannelse|studie|studium)(?:t|n|et|en)?>',
  '(?:gennemfør\\p{L}*|tager|tage|i gang med|afsluttet|bestået|færdiggjort) (?:[^ ,.;]+ ){0,4}?(?:uddannelse|studie|gymnasi|hf>|universitet|eksamen|kandidat|bachelor)\\p{L}*',
  'i (?:arbejde|job|beskæftigelse|uddannelse)>',
  'har (?:et |en |[^ ,.;]+ ){0,3}?(?:fuldtidsjob|kørekort)',
)
const NOT_SO = phrase(
  '(?:ikke|næppe|ingen|mangler|uden|få|begrænsede) (?:[^ ,.;]+ ){0,2}?(?:ressource\\p{L}*|selvhjulp\\p{L}*|velfungerende|motiveret|mestring\\p{L}*)',
  '(?:kommunens|vores|personale|afdelingens|tidsmæssige|økonomiske) ?ressourcer\\p{L}*',
  'personaleressourcer\\p{L}*',
  'ressourcer(?:ne)? (?:i kommunen|bruges|prioriteres)',
)
/** Resources are named and set in their place. */
const IN_ITS_PLACE = phrase(
  '(?:betyder|udelukker|ændrer|fjerner|opvejer|erstatter) (?:[^ ,.;]+ ){0,3}?ikke',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:i sig selv|afgørende|ensbetydende|lagt afgørende vægt)',
  'selv ?om (?:du|borger\\p{L}*|ansøger|hun|han)',
  '(?:på )?trods (?:af )?',
  'uanset',
  'men (?:[^.;]*)(?:kan ikke|svært|vanskelig|har brug for|lykkes ikke|overskud)',
)
const LACKS = phrase(
  '(?:kan|klare[rt]?|magte[rt]?|formår|evner|mestre[rt]?|har|er|passe[rt]?|gennemfør\\p{L}*) (?:[^ ,.;]+ ){0,2}?(?:ikke|hverken|aldrig|næppe)>',
  '(?:klare|magte|mestre|håndtere|udføre|løse)[rt]? (?:[^ ,.;]+ )?kun>',
  '(?:ikke|hverken|næppe) (?:[^ ,.;]+ ){0,2}?(?:klare|magte|håndtere|varetage|udføre|passe|gennemføre|styr på|i arbejde|i job|arbejde|uddannelse)',
  'svært ved',
  'kun (?:med|hvis|når)',
  'brug for (?:hjælp|støtte)',
  'sygemeldt',
  'opgive\\p{L}*',
  '(?:målet|ønske|drømme?|formål) ',
)

/** "… og er derfor ikke i målgruppen": the result drawn from the fact, which denies nothing of it. */
const RESULT =
  /(?:,? (?:og|så|hvorfor|hvilket)|,) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,4}?(?:målgruppe|personkreds|omfattet|berettiget|betydelig|behov|brug for|støtte|opfyld|85).*/

/** What the citizen is good at is given as the reason. */
export function saysResource(lower: string): boolean {
  return readResource(lower)
}

const readResource = remembered((lower: string): boolean => {
  const fact = lower.replace(RESULT, '')
  return PRAISE.test(fact) && !NOT_SO.test(fact) && !IN_ITS_PLACE.test(lower)
})

/** That the citizen manages chores, job or education is given as the reason. */
export function saysPractical(lower: string): boolean {
  return saysChore(lower) || isGiven(WORK, lower)
}

/** That the citizen manages chores is given as the reason. */
export function saysChore(lower: string): boolean {
  return isGiven(CHORES, lower)
}

function isGiven(what: RegExp, lower: string): boolean {
  const fact = lower.replace(RESULT, '')
  return what.test(fact) && !LACKS.test(fact) && !IN_ITS_PLACE.test(lower)
}
