import { phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'

/**
 * A text tells of the person in general: how well or badly they do, a diagnosis, their resources, but not what happens
 * when they do something. For any text; what it is held against decides whether that is enough.
 */
export function saysInGeneral(text: string): boolean {
  return readInGeneral(text)
}

const readInGeneral = remembered((text: string): boolean => {
  const lower = text.toLowerCase()
  return IN_GENERAL.test(lower) && !WHAT_HAPPENS.test(lower)
})

/** A text tells an event: how often, when, by what, or what someone does then. */
export function tellsEvent(text: string): boolean {
  return WHAT_HAPPENS.test(text.toLowerCase())
}

const PERSON = '(?:borgeren?|hun|han|du|ansøger(?:en)?|[\\p{L}]+)'

const IN_GENERAL = phrase(
  '(?:mange|gode|en del|flere|betydelige|store|stærke|relevante|tilstrækkelige|mange gode) (?:personlige |sociale |egne |kognitive )?ressourcer',
  '(?:er|fremstår|fremtræder|virker|opleves|beskrives|vurderes)(?: [^ ,.]+){0,5}? (?:velfungerende|ressourcestærk|selvhjulpen|selvhjulpne|selvstændig|velbegavet|velformuleret)',
  '(?:velfungerende|ressourcestærk|selvhjulpen)>',
  `(?:klarer|mestrer|varetager|magter|håndterer)(?: [^ ,.]+){0,3}? (?:det meste|de fleste (?:ting|opgaver|gøremål)|mange ting|dagligdagen|hverdagen|hverdagens|dagligdags|daglige|praktiske|almindelige)`,
  '(?:klarer|klare) sig (?:[^ ,.]+ ){0,2}?(?:selv|godt|fint|udmærket)',
  '(?:har|lider af|er diagnosticeret med|fået diagnosen|har diagnosen|er udredt med) (?:[^ ,.]+ ){0,4}?(?:adhd|add|angst|depression|skizofreni|autisme|asperger|ocd|ptsd|borderline|personlighedsforstyrrelse|hjerneskade|sclerose|epilepsi|gigt|udviklingshæmning|udviklingsforstyrrelse|bipolar\\p{L}*|skizotypi)\\p{L}*',
  '(?:problemer|vanskeligheder|udfordringer|besvær|svært ved (?:tingene|det|det hele|mange ting)|udfordret) (?:[^ ,.]+ ){0,3}?(?:i hverdagen|i dagligdagen|generelt|på flere områder|på mange områder)',
  '(?:har|får) (?:det )?(?:svært|vanskeligt) (?:[^ ,.]+ ){0,2}?(?:i hverdagen|i dagligdagen|generelt)',
  '(?:generelt|overordnet|alment) (?:set )?(?:funktionsniveau|velfungerende|nedsat|god|dårlig|vurdere\\p{L}*|beskrive\\p{L}*)',
  '(?:moderat|let|lettere|svær|betydeligt?|væsentligt?) (?:nedsat )?(?:problem|funktionsnedsættelse|funktionsniveau|psykisk|fysisk)\\p{L}*',
  '(?:har|får) (?:[^ ,.]+ ){0,3}?(?:brug|behov) for (?:[^ ,.]+ ){0,2}?(?:støtte|hjælp)(?: i (?:hverdagen|dagligdagen|hjemmet)| generelt)?(?=[ .,]*$|[.])',
  `${PERSON} (?:trives|har det (?:godt|bedre|skidt|dårligt|svært))`,
  'score[rdt]?\\p{L}* (?:[^ ,.]+ ){0,3}?[0-4abcde]>',
)

/** How often, when, by what: words that tell an event. */
const WHAT_HAPPENS = phrase(
  '(?:hver|hveranden|hver anden|hver tredje) (?:dag|uge|måned|morgen|aften|gang|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)',
  '(?:\\d+|en|to|tre|fire|fem|seks) (?:gange?|dage|timer|minutter|uger)',
  'når (?:der |hun |han |jeg |du |det )?(?:[^ ,.]+ )?(?:kommer|skal|er|bliver|ringer|går|står)',
  'fordi>',
  'så (?:at )?(?:hun|han|jeg|det|de) ',
  'siden (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\\d{4}|sommer|foråret|efteråret|jul)',
  'seneste (?:uge|måned|tid|halve|to|tre)\\p{L}*',
  'for eksempel|fx>|f\\.eks',
  'glemmer>|glemte>|lægger>|ligger>|åbner>|køber>|handler(?! om)|tager (?:selv )?(?:bus|tog)|ringer>|ringede>|går i stå|bryder sammen|vender om|opgiver>',
)
