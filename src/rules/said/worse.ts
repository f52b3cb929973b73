import { phrase } from '../../text/pattern.ts'

/** Someone tells that things are otherwise than they were: worse, or changed. */
export function saysChangedSince(text: string): boolean {
  const lower = text.toLowerCase()
  return CHANGED.test(lower) && !UNCHANGED.test(lower)
}

const CHANGED = phrase(
  'forværr\\p{L}*',
  '(?:meget |blevet |er |går )?(?:værre|dårligere|sværere|ringere)>',
  'tiltage\\p{L}*',
  'ikke længere',
  '(?:kan|magter|orker|når) (?:[^ ,.]+ ){0,3}?ikke (?:[^ ,.]+ ){0,2}?(?:mere|længere)',
  '(?:har|er) (?:det |alt |meget |situationen |forholdene )?(?:ændret|forandret) sig',
  '(?:er|blev) (?:blevet )?(?:syg|indlagt|skilt|enke|enkemand|alene|gravid|opsagt|fyret)',
  '(?:er|flyttede|lige) flyttet',
  '(?:ny|nye|anden|andre) (?:diagnose|sygdom|symptom|medicin|anfald)\\p{L}*',
  'tilbagefald\\p{L}*',
  '(?:siden|efter) (?:[^ ,.]+ ){0,4}?(?:døde|død|skilsmissen|operationen|ulykken|faldet|indlæggelsen|flytningen|fødslen|blodproppen)',
  '(?:anderledes|helt andet) (?:nu|end (?:dengang|før|tidligere|sidst))',
  'aftage\\p{L}*',
  '(?:fald|faldet|anfald|indlagt|indlæggelser?|brud|blødning)(?: [^ ,.]+){0,3}? (?:siden|i år|i denne måned|de(?:n)? (?:sidste|seneste))',
  'nu (?:går|kan|når|klarer|magter|orker|tager|bruger|spiser|sover|ligger|falder) (?:jeg|han|hun|vi)>',
  '(?:før|tidligere|dengang|sidste år|i fjor) (?:[^.]{0,60})(?:nu|i dag)> (?:[^ ,.]+ ){0,4}?(?:ikke|kun)>',
)
const UNCHANGED = phrase(
  '(?:ikke|intet|ingen|uden) (?:[^ ,.]+ ){0,2}?(?:forværr|ændr|forandr|tilbagefald|blevet (?:værre|dårligere))\\p{L}*',
  'uændre\\p{L}*',
  'ikke (?:blevet )?(?:værre|dårligere|sværere)',
  'hverken (?:værre|bedre)',
)
