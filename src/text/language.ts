export type Language = 'da' | 'no' | 'sv' | 'en' | 'de' | 'ukendt'

/**
 * Small words of each language. Those of Swedish, English and German are none that Danish has too (”om”, ”på”, ”for”,
 * ”der”, ”mit”): they stand as thick in a Danish letter. Norwegian, which has nearly all, is settled by its own below.
 */
const MARKS: Readonly<Record<Exclude<Language, 'ukendt'>, RegExp>> = {
  da: /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:af|at|efter|er|fra|hjælp(?:en)?|hvad|hvor|jeg|dig|mig|jeres|kommunens?|nogen|når|være|blev|også|fået|støtte|afgørelsen?|derfor|uger?|ugen|timers?|måned(?:en)?|hvis|selv|søgt|kan|ikke|har|og|til|det)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g,
  no: /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:av|etter|hjelp(?:en)?|deg|meg|deres|noen|hva|også|fått|vedtak(?:et)?|søknad(?:en)?|uker|dersom|søkt|blir|nå|bare|gjelder|tjenester?|klagefristen|kan|ikke|har|og|til|det)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g,
  sv: /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:och|att|inte|är|av|från|hjälp|jag|någon|också|fått|beslut(?:et)?|ansökan|veckor|månad(?:er)?|timmar|för|till|enligt|stöd|själv)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g,
  en: /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:the|and|of|you|your|not|is|we|with|this|that|decision|support|application|weeks|are|has|been|will)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g,
  de: /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:und|die|das|sie|nicht|wir|ihre?|haben|für|werden|ist|ein|eine|auf|wird)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g,
}
/** Words that settle Danish against Norwegian, which share most of the small ones. */
const DANISH_ONLY =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:af|efter|hjælp(?:en)?|dig|mig|jeres|nogen|blev|fået|afgørelsen?|uger|hvis|søgt|brug|hvad|nu|kommune|ansøgning(?:en)?|støtte)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g
const NORWEGIAN_ONLY =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:av|etter|hjelp(?:en)?|deg|meg|noen|fått|vedtak(?:et)?|søknad(?:en)?|uker|dersom|søkt|blir|nå|hva|gjelder|tjenester?|mulighet|kommunen\s+har\s+fattet)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g

/** The language of a text by its small words; `ukendt` where it is too short to say. Looks at the first 20,000 characters. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000).toLowerCase()
  const words = sample.match(/[A-Za-zÀ-ÖØ-öø-ÿ]+/g)?.length ?? 0
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
