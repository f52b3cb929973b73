import { needsIn } from '../stages/07-letter/need-word.ts'
import type { NeedView } from '../stages/case-view.ts'
import { phrase } from '../text/pattern.ts'

/** Words that name no activity, though they often stand in the name of one. */
const NAMES_NOTHING = new Set(
  (
    'alle andre anden andet blive borger borgere bruge brug daglig daglige dagligdag dagligdagen dagligt deltage denne dette dine din egen eget eller efter ' +
    'flere forhold forskellige forstå forbindelse få får fået generel generelt give gennem god godt gøre gøremål have hele hendes hjemmet hjælp hjælpe holde hver ' +
    'hverdag hverdagen hvordan ikke individuel komme kunne klare kontakt lave lige lære mere mange mange med meget noget nogen når opgave opgaver over praktisk ' +
    'praktiske samt selv selvstændigt sine situation skal skulle socialpædagogisk støtte støtten svært søge tage ting tilbud under vanskeligheder vil ville ' +
    'være vejledning ved behov person ansøger kommunen derfor fordi kan sig samme sammen uden uden'
  ).split(' '),
)

/** What people say for an activity without its name: "handler selv" for indkøb. */
const ALSO: Readonly<Record<string, RegExp>> = {
  indkoeb: phrase('handl(?:e|er|et)>', 'køber>', 'butik\\p{L}*', 'varer(?:ne)?>', 'netto|rema|føtex'),
  post: phrase('brev\\p{L}*', 'post\\p{L}*', 'e-?boks', 'kuverter?', 'åbner'),
  rengoering: phrase('gør(?:e|es)? … rent', 'rengør\\p{L}*', 'støvsug\\p{L}*', 'hjemmet er rent'),
  toejvask: phrase('vask\\p{L}*'),
  madlavning: phrase('lave[rt]? (?:[^ ,.;]+ ){0,3}?mad', 'tilbered\\p{L}*', 'måltid\\p{L}*', 'spiser'),
  struktur: phrase(
    'kalender\\p{L}*',
    'planlæg\\p{L}*',
    'overblik\\p{L}*',
    'strukturer\\p{L}*',
    'aftaler(?:ne)?>',
    'rutiner?',
  ),
  transport: phrase('cykle\\p{L}*', 'kører>', 'bus(?:sen)?>', 'tog(?:et)?>', 'kørekort', 'færdes'),
  ledsagelse: phrase('følges>', 'færdes', 'alene (?:ud|i byen|til)', 'tager selv'),
  'sociale-kontakter': phrase(
    'venner(?:ne)?>',
    'venind\\p{L}*',
    'mødes',
    'ser (?:sine|dine|andre)',
    'foreningsliv\\p{L}*',
    'samvær',
  ),
  oekonomi: phrase('betale[rst]*>', 'netbank', 'betalingsservice', 'regning\\p{L}*', 'budget\\p{L}*'),
  myndigheder: phrase('kommunen ringer', 'ringer selv', 'møder (?:hos|med|på)', 'jobcent\\p{L}*', 'myndighed\\p{L}*'),
  laege: phrase('læge(?:n|tider|besøg|aftaler)?>', 'tandlæge\\p{L}*', 'behandler\\p{L}*', 'sygehus\\p{L}*'),
  medicin: phrase('medicin\\p{L}*', 'piller(?:ne)?>', 'doser\\p{L}*'),
  hygiejne: phrase('bade[rt]?>', 'bad(?:et)?>', 'soigneret', 'tænder(?:ne)?>', 'vasker sig'),
  soevn: phrase('står (?:selv )?op', 'sover', 'vækkeur', 'søvn\\p{L}*'),
  'uddannelse-job': phrase('arbejde[rt]?>', 'job(?:bet)?>', 'studie\\p{L}*', 'skole\\p{L}*', 'uddannelse\\p{L}*'),
  boern: phrase('børn(?:ene)?>', 'samvær\\p{L}*', 'søn(?:nen)?>', 'datter(?:en)?>'),
  'komme-ud': phrase('går (?:selv )?(?:ud|tur)', 'kommer (?:selv )?ud', 'færdes', 'forlader'),
}

/** Stems of the words that carry meaning: a word of five letters or more without its ending. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zæøåéü]{4,}/g) ?? []
  return new Set(words.filter((word) => !NAMES_NOTHING.has(word)).map(stem))
}

function stem(word: string): string {
  const bare = word.replace(/(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|e|s)$/, '')
  return bare.length >= 4 ? bare : word
}

/** The activity of one need, to be found again in a sentence. */
export interface Activity {
  readonly stems: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
}

export function activityIn({ need }: NeedView): Activity {
  const named = needsIn(need.activity.toLowerCase())
  const found = named.length > 0 ? named : needsIn((need.words ?? '').toLowerCase())
  return {
    stems: stemsOf(need.activity),
    patterns: found.flatMap(({ id, pattern }) => [pattern, ...(ALSO[id] === undefined ? [] : [ALSO[id]])]),
  }
}

/** Whether a sentence speaks of the activity: by its own words, or by those people use for it. */
export function speaksOf(lower: string, { stems, patterns }: Activity): boolean {
  return patterns.some((pattern) => pattern.test(lower)) || sharedStems(stemsOf(lower), stems) > 0
}

/** How many meaningful words two texts have in common; "planlægger" and "planlægge" are one. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const others = [...b]
  return [...a].filter((one) => others.some((other) => isSameWord(one, other))).length
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.startsWith(short)
}

const NAMELESS =
  /^(?:(?:generel|almindelig|individuel|socialpædagogisk|daglig|praktisk|personlig)[a-z]* )?(?:støtten?|bostøtten?|hjælp(?:en)?|hverdagen|dagligdagen|opgaver|gøremål)(?: (?:i|til|med) (?:hverdagen|hjemmet|dagligdagen|hverdag|praktiske (?:opgaver|gøremål)))?$/

/** Whether a need is named by several activities side by side, or by none: "post og økonomi", "bostøtte". */
export function isSeveralActivities(named: string): boolean {
  const lower = named
    .toLowerCase()
    .trim()
    .replace(/[.\s]+$/, '')
  if (NAMELESS.test(lower)) return true
  const parts = lower.split(/,|;|\/| og | samt | eller | plus /).map((part) => needsIn(part).map(({ id }) => id))
  const known = parts.filter((ids) => ids.length > 0)
  return known.some((ids, i) => known.slice(i + 1).some((others) => !others.some((id) => ids.includes(id))))
}
