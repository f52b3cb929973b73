import { phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'

/**
 * A refusal says that the help belongs under another provision or with someone else, that the law bars it, or that it
 * is about who gives it: it does not dispute what the citizen can do.
 */
export function saysElsewhere(text: string): boolean {
  return readElsewhere(text)
}

const readElsewhere = remembered((text: string): boolean => ELSEWHERE.test(text.toLowerCase()))

const OTHERS =
  '(?:regionen?s?|sygehus\\p{L}*|hospital\\p{L}*|psykiatrien?s?|jobcent\\p{L}*|skole\\p{L}*|uddannelsessted\\p{L}*|boligforening\\p{L}*|boligselskab\\p{L}*|udlejer\\p{L}*|sundhedsloven\\p{L}*|beskæftigelses\\p{L}*|aktivloven\\p{L}*|kriminalforsorgen\\p{L}*|kirken?s?|tolkemyndighed\\p{L}*|sektor\\p{L}*)'

const ELSEWHERE = phrase(
  '(?:hører|henhører|høre|henhøre) … under',
  '(?:hører|henhører) (?:under|til)',
  `(?:påhviler|ligger hos|varetages af) (?:[^ ,.]+ ){0,2}?${OTHERS}`,
  `(?:er|bliver) (?:[^ ,.]+ ){0,2}?${OTHERS} (?:opgave|ansvar|pligt)`,
  `${OTHERS} (?:[^ ,.]+ ){0,3}?(?:opgave|ansvar|skal|dækker|yder|har pligt)`,
  '(?:ikke (?:en )?(?:socialpædagogisk|pædagogisk)|praktisk|behandlingsmæssig|sundhedsfaglig) (?:opgave|karakter|hjælp efter)',
  '(?:er|har) (?:[^ ,.]+ ){0,2}?(?:karakter af|tale om) (?:[^ ,.]+ ){0,2}?(?:praktisk|personlig|behandling|befordring|transport|kørsel|ledsagelse|tolk|undervisning|pleje)\\p{L}*',
  '(?:skal|kan|må|bør) (?:[^ ,.]+ ){0,3}?(?:søges|bevilges|gives|ydes|dækkes|behandles|vurderes) (?:[^ ,.]+ ){0,2}?efter',
  '(?:ydes|gives|bevilges) (?:i stedet )?efter (?:§|servicelov|lov)',
  '(?:ikke|heller ikke) (?:[^ ,.]+ ){0,4}?(?:omfattet af|dækket af|inden for|ligger inden for) (?:bestemmelsen|§|servicelovens|lovens|anvendelsesområdet)',
  '(?:folke)?pensionsalder\\p{L}*',
  'fyldt (?:18|6\\d|7\\d)',
  '(?:handlekommune|opholdskommune|betalingskommune|bopælskommune)\\p{L}*',
  '(?:ikke|ingen) (?:[^ ,.]+ ){0,2}?(?:ret|krav) (?:til|på) (?:[^ ,.]+ ){0,3}?(?:bestemt|navngiven|selvvalgt|bestemte) (?:person|medarbejder|leverandør|udfører|kontaktperson|støtteperson|tilbud)\\p{L}*',
  '§ ?85 (?:[^ ,.]+ ){0,3}?(?:omfatter|dækker|giver) (?:[^ ,.]+ ){0,2}?ikke',
)
