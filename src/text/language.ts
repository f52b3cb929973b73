export type Language = 'da' | 'no' | 'sv' | 'en' | 'de' | 'ukendt'

/** Small words that one of the languages has and Danish has not, or the other way round. */
const MARKS: Readonly<Record<Exclude<Language, 'ukendt'>, RegExp>> = {
  da: /(?<![\p{L}])(?:af|efter|hjælp(?:en)?|dig|mig|jeres|kommunens?|nogen|være|blev|også|fået|støtte|afgørelsen?|derfor|uger|hvis|selv|søgt|kan|ikke|har|og|til|det)(?![\p{L}])/gu,
  no: /(?<![\p{L}])(?:av|etter|hjelp(?:en)?|deg|meg|deres|noen|hva|også|fått|vedtak(?:et)?|søknad(?:en)?|uker|dersom|søkt|blir|nå|bare|gjelder|tjenester?|klagefristen|kan|ikke|har|og|til|det)(?![\p{L}])/gu,
  sv: /(?<![\p{L}])(?:och|att|inte|är|av|efter|hjälp|dig|mig|kommunen|någon|också|fått|beslut(?:et)?|ansökan|veckor|om|för|på|till|som|kan|har|det)(?![\p{L}])/gu,
  en: /(?<![\p{L}])(?:the|and|of|to|you|your|have|not|is|we|for|with|this|that|decision|support|application|weeks|are|has|been|will)(?![\p{L}])/gu,
  de: /(?<![\p{L}])(?:und|der|die|das|sie|nicht|wir|ihre?|haben|mit|für|werden|ist|den|dem|ein|eine|auf|sind|wird)(?![\p{L}])/gu,
}
/** Words that settle Danish against Norwegian, which share most of the small ones. */
const DANISH_ONLY =
  /(?<![\p{L}])(?:af|efter|hjælp(?:en)?|dig|mig|jeres|nogen|blev|fået|afgørelsen?|uger|hvis|søgt|brug|hvad|nu|kommune|ansøgning(?:en)?|støtte)(?![\p{L}])/gu
const NORWEGIAN_ONLY =
  /(?<![\p{L}])(?:av|etter|hjelp(?:en)?|deg|meg|noen|fått|vedtak(?:et)?|søknad(?:en)?|uker|dersom|søkt|blir|nå|hva|gjelder|tjenester?|mulighet|kommunen\s+har\s+fattet)(?![\p{L}])/gu

/** The language of a text by its small words; `ukendt` where it is too short to say. Looks at the first 20,000 characters. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000).toLowerCase()
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  if (words < 20) return 'ukendt'
  const hits = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const counts = Object.entries(MARKS).map(([language, pattern]) => ({
    language: language as Exclude<Language, 'ukendt'>,
    count: hits(pattern),
  }))
  const best = counts.toSorted((a, b) => b.count - a.count)[0]
  if (best === undefined || best.count / words < 0.08) return 'ukendt'
  if (best.language === 'da' || best.language === 'no')
    return hits(NORWEGIAN_ONLY) > hits(DANISH_ONLY) * 2 ? 'no' : 'da'
  const danish = counts.find(({ language }) => language === 'da')?.count ?? 0
  return best.count > danish * 1.5 ? best.language : 'da'
}
