/** "din", "dit" or "dine": which one a noun takes. Compounds go by their last part: "hverdagsliv" as "liv". */
type Possessive = 'din' | 'dit' | 'dine'

const NEUTER =
  'hjem liv barn behov netværk arbejde job ønske mål helbred forløb samvær køkken værelse hus tøj skema overblik ben knæ misbrug forbrug budget studie kørekort sprog problem svar brev besøg håb navn ansvar ophold tilbud humør syn handicap initiativ anfald sammenbrud selvværd ægteskab samarbejde indkøb måltid bad fællesskab niveau billede hoved ansigt temperament system barnebarn bofællesskab værested selskab sted center udsagn notat referat høringssvar samtykke møde fravær bosted hjælpemiddel bekendtskab'
const PLURAL =
  'børn forældre venner veninder søskende breve penge ting kræfter tanker timer dage vaner muligheder vanskeligheder udfordringer ressourcer oplysninger bemærkninger problemer evner symptomer regninger aftaler færdigheder kompetencer naboer smerter kontakter relationer opgaver bedsteforældre børnebørn ord udgifter øjne hænder'
const COMMON =
  'angst læge kæreste støtte bostøtte familie evne hverdag post økonomi mor far søster bror datter søn kone mand ægtefælle samlever nabo ven veninde bolig lejlighed dag uge situation funktionsevne funktionsnedsættelse sygdom diagnose medicin søvn døgnrytme krop kost hjælp gæld indkomst pension hukommelse hygiejne tid ansøgning behandling behandler psykiater psykolog kontaktperson støtteperson rådgiver sagsbehandler leder medarbejder hjælper vejleder lærer arbejdsgiver værge partsrepræsentant bisidder mentor måde interesse glæde sorg vrede frygt skole uddannelse praktik fritid kontakt cykel bil seng tur vej plan handleplan ugeplan kalender telefon mail computer energi koncentration opmærksomhed trivsel udvikling selvstændighed alder smerte depression tilstand vægt mening forklaring beskrivelse udtalelse sag side stue have hund kat moster faster onkel tante fætter kusine pårørende rytme indsats ledsager ordning motion transport isolation ensomhed tryghed stemme adfærd'

const TABLE: ReadonlyMap<string, Possessive> = new Map([
  ...words(COMMON, 'din'),
  ...words(NEUTER, 'dit'),
  ...words(PLURAL, 'dine'),
])

function words(list: string, possessive: Possessive): [string, Possessive][] {
  return list.split(' ').map((word) => [word, possessive])
}

/** Endings that tell the gender where the word itself isn't known. */
const ENDINGS: readonly (readonly [RegExp, Possessive])[] = [
  [/(?:hed|ing|else|ion|itet|dom|isme|sel|nad|ance|ens|tek|ur)$/, 'din'],
  [/(?:heder|inger|elser|ioner|iteter|erne|ene)$/, 'dine'],
  [/(?:ium|um|ment|eri)$/, 'dit'],
]

/** Adjectives and numbers that may stand between: "din egen læge", "dine to børn". */
const BETWEEN =
  /^(?:egen|eget|egne|nuværende|tidligere|daglige|gamle|nye|yngste|ældste|første|anden|andet|eneste|praktiserende|voksne|mindreårige|psykiske|fysiske|sociale|personlige|økonomiske|nærmeste|faste|store|små|lille|dårlige|gode|svære|samlede|nedsatte|betydelige|manglende|hele|fulde|[a-zæøå]{3,}(?:ske|lige|ige|ede|ende|løse|bare|somme))$/

/**
 * The possessive for the words that follow it, lower-case; undefined where the noun is not known.
 * A word for several of something and for one alike ("behov") is taken for one.
 */
export function possessiveFor(following: readonly string[]): Possessive | undefined {
  for (const word of following.slice(0, 3)) {
    if (word === 'to' || word === 'tre' || word === 'fire' || word === 'mange' || word === 'øvrige') return 'dine'
    const known = TABLE.get(word) ?? compound(word)
    if (known !== undefined) return known
    const byEnding = ENDINGS.find(([ending]) => ending.test(word))?.[1]
    if (byEnding !== undefined) return byEnding
    if (!BETWEEN.test(word)) return undefined
  }
  return undefined
}

/** Whether a lower-case word is a noun that is known here, alone or as the last part of another. */
export function isNoun(lower: string): boolean {
  return TABLE.has(lower) || compound(lower) !== undefined
}

function compound(word: string): Possessive | undefined {
  for (let from = 2; from <= word.length - 3; from += 1) {
    const found = TABLE.get(word.slice(from))
    if (found !== undefined) return found
  }
  return undefined
}
