import { remembered } from '../text/remember.ts'
import { ACTIVITY_ROWS, type ActivityKind } from './activity-row.ts'

const KINDS = Object.keys(ACTIVITY_ROWS) as readonly ActivityKind[]

/** Which activities a text names; often none, sometimes several. */
export function activitiesIn(text: string): readonly ActivityKind[] {
  return readActivities(text)
}

const readActivities = remembered((text: string) => {
  const lower = text.toLowerCase()
  return KINDS.filter((kind) => ACTIVITY_ROWS[kind].words.test(lower))
})

/** Whether a text is about the activity: it names it, or one of its kind, or uses one of its words. */
export function bearsOn(activity: string, text: string): boolean {
  const kinds = activitiesIn(activity)
  if (activitiesIn(text).some((kind) => kinds.includes(kind))) return true
  // Of the same text in a row, and of the activity last: then it is the first that is asked of next.
  const said = stemsOf(text)
  const stems = stemsOf(activity)
  return said.some((stem) => stems.includes(stem))
}

/** Kinds that are often one need under two names: whoever has support with one is seldom without it in the other. */
const RELATED: readonly (readonly ActivityKind[])[] = [
  ['struktur', 'aftaler', 'soevn', 'rengoering', 'vask', 'mad'],
  ['post', 'oekonomi', 'digitalt'],
  ['indkoeb', 'mad', 'transport'],
  ['socialt', 'fritid', 'transport'],
  ['hygiejne', 'soevn', 'vask', 'medicin'],
]

/** The activities that a text names and none of the others does, also not by a neighbour. */
export function activitiesMissing(text: string, others: readonly string[]): readonly ActivityKind[] {
  const named = new Set(others.flatMap(activitiesIn))
  const near = new Set([...named, ...RELATED.filter((group) => group.some((kind) => named.has(kind))).flat()])
  return activitiesIn(text).filter((kind) => !near.has(kind))
}

/** What to ask of an activity, to whomever it is put. */
export function probeOf(activity: string): string {
  const [kind] = activitiesIn(activity)
  return kind === undefined
    ? 'Hvad går godt, hvad går galt eller bliver opgivet, hvor tit sker det, og hvem hjælper i dag? Giv gerne eksempler fra de seneste uger.'
    : ACTIVITY_ROWS[kind].probe
}

/** The activity as the end of a sentence: "når borgeren skal åbne post", "når det gælder indkøb". */
export function whenDoing(activity: string, person: 'borgeren' | 'barnet' | 'du' = 'borgeren'): string {
  const whole = activity.trim()
  const asked = whole.replace(ASKING, '')
  const plain = asked.replace(/[.\s]+$/, '')
  const infinitive = /^at (.+)$/is.exec(plain)?.[1]
  if (infinitive !== undefined) return `når ${person} skal ${infinitive}`
  // "Indkøb" is written small within a sentence, "IT" is not, nor is a name: "hjælp til Karla om morgenen".
  const small = asked === whole && /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
  return `når det gælder ${small}`
}

const ASKING = /^(?:(?:behov for )?(?:støtte|hjælp|bistand|bostøtte|socialpædagogisk støtte) (?:til|med|ved) )+/i

/** Words of five letters and more, cut so that `rengøring` and `rengøringen` are one. */
const stemsOf = remembered((text: string) => {
  const words = text.toLowerCase().match(/[a-zß-öø-ÿ]{5,}/g) ?? []
  return words.filter((word) => !isCommon(word)).map((word) => word.slice(0, 6))
})

/** Words that stand in the name of any activity, or in any text. */
const COMMON: readonly string[] =
  'støtte hjælp behov bistand borger daglig hverda forbind socialpæd praktisk personlig deltag komme kunne skulle klare klarer andre eller anden forskel opgave aktivi hjemme hjemm selvst alene sammen hverd holde holder træning forstå'.split(
    ' ',
  )

/** None of them is shorter than five letters. */
const COMMON_BY_BEGINNING = Map.groupBy(COMMON, (common) => common.slice(0, 3))

function isCommon(word: string): boolean {
  return COMMON_BY_BEGINNING.get(word.slice(0, 3))?.some((common) => word.startsWith(common)) === true
}
