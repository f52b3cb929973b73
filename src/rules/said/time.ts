import { phrase } from '../../text/pattern.ts'

/** A text tells how long or how often something takes: it can bear an extent. */
export function tellsTime(text: string): boolean {
  return tellsHowLong(text) || OFTEN.test(text.toLowerCase())
}

/** A text tells how long something takes, and not only how often it comes. */
export function tellsHowLong(text: string): boolean {
  return LONG.test(text.toLowerCase())
}

/** A text tells what the time of a grant is for, or why it is enough. */
export function tellsWhatTimeCovers(text: string): boolean {
  return COVERS.test(text.toLowerCase().replaceAll(FORMULA, ' '))
}

/** "Er tilstrækkeligt til at dække dit behov" fits any amount. */
const FORMULA =
  /(?:er|anses for|vurderes at være|skønnes at være) (?:[a-zæøå]+ )?(?:nok|tilstrækkelig[a-zæøå]*|passende|rimelig[a-zæøå]*) (?:til|for) (?:at )?(?:(?:dække|imødekomme|kompensere|opfylde|tilgodese|varetage) )?(?:for )?(?:dit|dine|borgerens|hendes|hans|det|de|behovet|behovene)(?: [a-zæøå]+){0,2}? ?(?:behov|støttebehov|hjælpebehov)?[a-zæøå]*/g

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|½|en|én|et|ét|halv|halvanden|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|tyve|tredive|femogfyrre)'
const UNIT = '(?:times?|timer?s?|minutt?(?:er)?s?|min|kvarter|besøg|gange?)'

const LASTS = '(?:times?|timer?s?|minutt?(?:er)?s?|min|kvarter)'

const LONG = phrase(
  `${NUMBER} (?:til ${NUMBER} |- ?${NUMBER} |½ |halv )?${LASTS}>`,
  '(?:hele|halve) (?:dagen|formiddagen|eftermiddagen|dage)',
)

const OFTEN = phrase(
  `${NUMBER} (?:besøg|gange?) (?:om|pr\\.?|i|hver|dagligt|ugentligt|månedligt)`,
  '(?:hver|hveranden|hver anden|hver tredje) (?:dag|uge|morgen|aften|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)',
  '(?:dagligt|ugentligt|månedligt)>',
)

const COVERS = phrase(
  '(?:timerne|timen|tiden|støtten|hjælpen|besøgene|besøget|minutterne|omfanget|bevillingen) … (?:dækker|rækker|bruges|er sat af|går til|fordeles?|er fordelt|er udmålt|består|omfatter|slår til|kan nås)',
  '(?:rækker|er nok|slår til|er tilstrækkelig\\p{L}*|er passende) (?:[^ ,.]+ ){0,2}?(?:til|for) ',
  '(?:kan|vil kunne|skal|bør) (?:[^ ,.]+ ){0,3}?(?:nås|klares|gøres|udføres|løses) (?:på|inden for|i løbet af)',
  '(?:har|havde|vist sig) (?:[^ ,.]+ ){0,6}?(?:været |at være )?(?:nok|tilstrækkelig\\p{L}*) (?:til|for)(?:,| )',
  'vist sig (?:at være )?(?:nok|tilstrækkelig\\p{L}*)',
  '(?:heraf|fordelt|fordeler sig|afsat|sat af|udmålt|beregnet)',
  `${NUMBER} (?:${NUMBER} )?(?:time|timer|minutter|kvarter) (?:om ugen |ugentligt |om måneden |hver uge )?til (?:at )?\\p{L}+`,
  `${NUMBER} ${UNIT}[^.]{1,40} og ${NUMBER} ${UNIT}`,
  '(?:tager|varer|bruger|bruges) (?:[^ ,.]+ ){0,3}?(?:\\d|en|én|halv|to|tre|cirka|ca)',
  // What was done in some time, and that less was used than was set aside.
  `(?:nåede|nåes|nås|nået|gennemgået|klaret|klares|færdig\\p{L}*|ordnet|løst) (?:[^ .;]+ ){0,8}?på (?:${NUMBER} ){1,2}${LASTS}>`,
  `${NUMBER} ${LASTS} (?:[^ ,.]+ ){0,3}?(?:har været|var|er) nok til`,
  '(?:færdige?|slut|igennem) (?:[^ ,.]+ ){0,3}?før tid(?:en)?>',
  '(?:mere|flere)(?: timer)?,? end (?:der )?(?:er|bliver|blev|bruges|har været) (?:[^ ,.]+ )?(?:brugt|brug for)',
  `(?:tog|taget|varede|varet) (?:[^ ,.]+ ){0,3}?${NUMBER} ${LASTS}>`,
)
