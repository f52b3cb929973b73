/** Verbs that take an infinitive, and so never a person as what they are done to. */
const MODAL = /^(?:kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde)$/
const IRREGULAR =
  /^(?:har|havde|er|var|bliver|blev|får|fik|gør|gjorde|går|gik|står|stod|ser|så|beder|bad|ved|vidste|kom|sagde|tog|gav|lå|sad|skrev|løb|faldt|fandt|holdt|hjalp|drak|spiste|sov|bar|traf|lod|fulgte|bor|tør|dør|når|slår|forstår|kører|rører|hører|gider|lever|døde|boede|drog|vandt|slap|sprang|satte|lagde|solgte|spurgte|bragte|valgte)$/
const REGULAR = /^[a-zæøå]{2,}(?:er|ede|te)$/
/** Words that end as verbs do. */
const NO_VERB =
  /^(?:eller|efter|under|over|heller|sommetider|langsommere|timer|uger|penge|støtte|måneder|minutter|dårligere|bedre|andre|hverdage|opgaver|venner|regninger|ydelser|breve|naboer|flere|færre|mere|senere|tidligere|oftere|sjældnere|længere|sidste|bedste|fleste|første|næste|rette|dette|trætte|lette|midte|møde|glæde|hjemmeplejer|papirer|aftaler|problemer|tider|gader|bøger|aner)$/

const KNOWN_PARTICIPLE = /^(?:bedt|set|fået|hjulpet|kørt|spurgt|mødt|hørt|lært|fulgt|givet|taget|ladet|truffet|vist)$/
const PARTICIPLE = /^[a-zæøå]{3,}(?:et|t)$/
const NO_PARTICIPLE =
  /(?:^(?:godt|lidt|meget|alt|fast|først|sidst|mest|tit|kort|nemt|svært|let|ofte|dårligt|andet|noget|intet|eget|hvert|kort|længst|bedst|samlet|helt|halvt|blot|straks|trist|frygt|angst|støt|skat|budget|selvstændigt|overblikket|barnet|hjemmet|brevet|livet|arbejdet|huset)|igt|ent|ivt|elt)$/

export const isModal = (lower: string): boolean => MODAL.test(lower)
/** A verb that tells when: "kører", "kørte", "har". */
export const isVerb = (lower: string): boolean =>
  MODAL.test(lower) || IRREGULAR.test(lower) || (REGULAR.test(lower) && !NO_VERB.test(lower))
export const isParticiple = (lower: string): boolean =>
  KNOWN_PARTICIPLE.test(lower) || (PARTICIPLE.test(lower) && !NO_PARTICIPLE.test(lower))

const ADVERB =
  /^(?:ikke|også|altid|ofte|aldrig|selv|tit|gerne|jo|dog|nok|nu|igen|stadig|fortsat|dagligt|derfor|her|dernæst|derefter|herefter|desuden|derudover|alligevel|måske|samtidig|heldigvis|ellers|siden|tidligere|senere|sjældent|nogle|sommetider|jævnligt|ugentligt|kun|især|endnu|allerede|længe|hjemme|ude|inde|alene|bare|bl|således|dermed|herved|derved|hermed|generelt|endelig|særligt|normalt|typisk|oftest|undertiden|primært)$/
const INFINITIVE = /^(?:se|gå|få|nå|bo|tro|[a-zæøå]{3,}e)$/

export const isAdverb = (lower: string): boolean => ADVERB.test(lower)
export const isInfinitive = (lower: string): boolean => INFINITIVE.test(lower) && !ADVERB.test(lower)
