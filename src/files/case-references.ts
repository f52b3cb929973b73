import { listNearest } from '../base/nearest.ts'
import type { Words } from '../base/words.ts'
import { type CaseProblem, short } from './case-problem.ts'
import { isFields } from './fill-case.ts'
import { pointerTo } from './json-spot.ts'

/** Records that others refer to, and where their names stand. `*` is each of a list. */
const NAMES = {
  needs: '/needs/*/id',
  sources: '/sources/*/id',
  statements: '/statements/*/id',
  applications: '/applications/*/id',
  parties: '/parties/*/id',
  officials: '/officials/*/id',
  complaints: '/complaints/*/id',
} as const
type Named = keyof typeof NAMES

/** Every place that names a record which must be in the file. A test holds it against the schema. */
export const REFERENCES: readonly (readonly [path: string, to: Named])[] = [
  ['/notes/*/by', 'officials'],
  ['/statements/*/source', 'sources'],
  ['/statements/*/needs/*', 'needs'],
  ['/questions/*/need', 'needs'],
  ['/questions/*/answer/source', 'sources'],
  ['/disagreements/*/need', 'needs'],
  ['/disagreements/*/citizenSide/*', 'statements'],
  ['/disagreements/*/otherSide/*', 'statements'],
  ['/disagreements/*/settled/source', 'sources'],
  ['/reviews/*/statement', 'statements'],
  ['/needs/*/origin/application', 'applications'],
  ['/needs/*/origin/source', 'sources'],
  ['/needs/*/personkreds/statements/*', 'statements'],
  ['/assessments/*/need', 'needs'],
  ['/round/instructions/*/source', 'sources'],
  ['/assessments/*/decisive/*', 'statements'],
  ['/assessments/*/setAside/*/statement', 'statements'],
  ['/partshoeringer/*/to/*', 'parties'],
  ['/partshoeringer/*/statements/*', 'statements'],
  ['/partshoeringer/*/sources/*', 'sources'],
  ['/committees/*/agenda/*', 'needs'],
  ['/sparrings/*/by', 'officials'],
  ['/formerGrants/*/need', 'needs'],
  ['/views/*/statement', 'statements'],
  ['/answers/*/need', 'needs'],
  ['/answers/*/answer/inPlace/source', 'sources'],
  ['/decision/by', 'officials'],
  ['/decision/approvals/*/by', 'officials'],
  ['/letters/*/to/*', 'parties'],
  ['/complaints/*/by', 'parties'],
  ['/complaints/*/approved/by', 'parties'],
  ['/complaints/*/contested/*', 'needs'],
  ['/genvurderinger/*/complaint', 'complaints'],
  ['/genvurderinger/*/by', 'officials'],
  ['/genvurderinger/*/newSources/*', 'sources'],
  ['/genvurderinger/*/parts/*/need', 'needs'],
  ['/genvurderinger/*/parts/*/answer/need', 'needs'],
  ['/genvurderinger/*/parts/*/answer/answer/inPlace/source', 'sources'],
  ['/boardFile/contacts/*/planFor/*', 'needs'],
  ['/outcome/parts/*/needs/*', 'needs'],
  ['/outcome/parts/*/ruling/criticism/*/need', 'needs'],
  ['/outcome/parts/*/ruling/flaws/*/need', 'needs'],
  ['/outcome/parts/*/ruling/instructions/*/need', 'needs'],
  ['/outcome/parts/*/ruling/answers/*/need', 'needs'],
  ['/outcome/parts/*/ruling/answers/*/answer/inPlace/source', 'sources'],
]

/** Who works at the other authority is not among the officials of the case. */
export const ELSEWHERE: readonly string[] = ['/boardFile/contacts/*/by', '/ownInitiatives/*/by']

/** Lists where no two may have the same name, or be of the same need. */
export const ONCE: readonly string[] = [
  ...Object.values(NAMES),
  ...[
    'consents',
    'notes',
    'questions',
    'disagreements',
    'reviews',
    'partshoeringer',
    'committees',
    'sparrings',
    'views',
    'letters',
    'calls',
    'genvurderinger',
    'ownInitiatives',
  ].map((list) => `/${list}/*/id`),
  '/round/instructions/*/id',
  '/boardFile/requests/*/id',
  '/boardFile/contacts/*/id',
  '/outcome/parts/*/id',
  '/compliance/fogedsag/*/id',
  '/assessments/*/need',
  '/answers/*/need',
  '/formerGrants/*/need',
]

/** The later, or the larger, comes second, which may lie in a record within; both may be the same. */
const ORDERED: readonly (readonly [record: string, first: string, second: string])[] = [
  ['/parties/*', 'from', 'to'],
  ['/consents/*', 'on', 'until'],
  ['/notes/*', 'of', 'on'],
  ['/applications/*', 'received', 'receipt'],
  ['/applications/*/delayNotices/*', 'sent', 'expected'],
  ['/applications/*/publishedDeadline', 'fromWeeks', 'weeks'],
  ['/questions/*', 'sent', 'due'],
  ['/questions/*', 'sent', 'answer/on'],
  ['/partshoeringer/*', 'sent', 'due'],
  ['/partshoeringer/*', 'sent', 'answer/on'],
  ['/nonCooperation/letter', 'sent', 'due'],
  ['/needs/*/asked/extent', 'from', 'to'],
  ['/formerGrants/*', 'from', 'until'],
  ['/formerGrants/*/extent', 'from', 'to'],
  ['/answers/*/answer', 'from', 'until'],
  ['/answers/*/answer/extent', 'from', 'to'],
  ['/answers/*/answer/toldProvider', 'from', 'to'],
  ['/letters/*', 'sent', 'delivered'],
  ['/complaints/*', 'sent', 'received'],
  ['/complaints/*', 'received', 'acknowledged'],
  ['/complaints/*', 'received', 'withdrawn'],
  ['/genvurderinger/*', 'begun', 'finished'],
  ['/genvurderinger/*/delays/*', 'sent', 'expected'],
  ['/boardFile/requests/*', 'on', 'due'],
]

/** Where no one is named; see the schema. */
const NO_OFFICIAL = 'kommunen'

interface Place {
  readonly at: string
  readonly value: unknown
}

/** Whether the parts of a case fit each other. Nothing is taken for granted of their types: those are told elsewhere. */
export function referenceProblems(file: unknown): CaseProblem[] {
  return [
    ...unknownReferences(file),
    ...repeated(file),
    ...outOfOrder(file),
    ...changesUntold(file),
    ...beginningUntold(file),
  ]
}

/** Where a case of our own would be no case: names that lead nowhere, and names given twice. Who works elsewhere is not looked up. */
export function brokenReferences(file: unknown): readonly string[] {
  const outside = REFERENCES.filter(([, to]) => to !== 'officials')
  return [...unknownReferences(file, outside), ...repeated(file)].map(({ at }) => at)
}

function unknownReferences(file: unknown, references = REFERENCES): CaseProblem[] {
  return references.flatMap(([path, to]) => {
    const names = placesOf(file, NAMES[to]).map(({ value }) => value)
    // Who works for the authority need not be told at all.
    if (to === 'officials' && names.length === 0) return []
    const strings = names.filter((name) => typeof name === 'string')
    const there = new Set(strings)
    return placesOf(file, path).flatMap(({ at, value }) =>
      typeof value !== 'string' || there.has(value) || (to === 'officials' && value === NO_OFFICIAL)
        ? []
        : [{ at, words: () => notThere(value, to, strings) }],
    )
  })
}

function notThere(name: string, list: Named, names: readonly string[]): Words {
  const [nearest] = listNearest(name, names.slice(0, 1000), 1)
  const told = {
    da: `“${short(name)}” findes ikke i “${list}”.`,
    en: `“${short(name)}” is not in “${list}”.`,
  }
  if (nearest !== undefined)
    return { da: `${told.da} Mente du “${short(nearest)}”?`, en: `${told.en} Did you mean “${short(nearest)}”?` }
  if (names.length === 0)
    return { da: `${told.da} Listen er tom: skriv den først.`, en: `${told.en} The list is empty: write it first.` }
  const some = names.slice(0, 8).map(short).join(', ')
  const more = names.length > 8 ? ' …' : ''
  return { da: `${told.da} Der er: ${some}${more}.`, en: `${told.en} There is: ${some}${more}.` }
}

function repeated(file: unknown): CaseProblem[] {
  return ONCE.flatMap((path) => {
    const seen = new Map<unknown, string>()
    return placesOf(file, path).flatMap(({ at, value }) => {
      const earlier = seen.get(value)
      if (earlier === undefined) seen.set(value, at)
      if (earlier === undefined || typeof value !== 'string') return []
      return [{ at, words: () => (path.endsWith('/need') ? twiceAnswered(value, earlier) : twice(value, earlier)) }]
    })
  })
}

const twice = (name: string, earlier: string): Words => ({
  da: `Navnet “${short(name)}” er brugt før, i ${earlier}. Giv den ene et andet navn.`,
  en: `The name “${short(name)}” was used before, in ${earlier}. Give one of them another name.`,
})

const twiceAnswered = (name: string, earlier: string): Words => ({
  da: `Behovet “${short(name)}” står her for anden gang; første gang er ${earlier}. Et behov kan kun stå én gang i listen: slet det ene, eller del behovet i to.`,
  en: `The need “${short(name)}” stands here for the second time; the first is ${earlier}. A need may stand only once in the list: delete one, or part the need in two.`,
})

function outOfOrder(file: unknown): CaseProblem[] {
  return ORDERED.flatMap(([path, first, second]) =>
    placesOf(file, path).flatMap(({ at, value }) => {
      if (!isFields(value)) return []
      const a = value[first]
      const b = second.split('/').reduce<unknown>((one, step) => (isFields(one) ? one[step] : undefined), value)
      if (!isBefore(b, a)) return []
      const [low, high] = [JSON.stringify(a), JSON.stringify(b)]
      const isDay = typeof a === 'string'
      return [
        {
          at: `${at}/${second}`,
          words: () => ({
            da: `“${second}” (${high}) kan ikke være ${isDay ? 'før' : 'mindre end'} “${first}” (${low}). Ret den af dem, der er forkert.`,
            en: `“${second}” (${high}) can’t be ${isDay ? 'before' : 'less than'} “${first}” (${low}). Mend the one that is wrong.`,
          }),
        },
      ]
    }),
  )
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function isBefore(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b
  return typeof a === 'string' && typeof b === 'string' && DAY.test(a) && DAY.test(b) && a < b
}

/** That an answer is new is taken for granted only where the citizen had nothing for the need. */
function changesUntold(file: unknown): CaseProblem[] {
  const held = new Set(placesOf(file, '/formerGrants/*/need').map(({ value }) => value))
  return placesOf(file, '/answers/*').flatMap(({ at, value }) =>
    isFields(value) && value['change'] === undefined && held.has(value['need'])
      ? [{ at: pointerTo(at, 'change'), words: () => CHANGE_UNTOLD }]
      : [],
  )
}

const CHANGE_UNTOLD: Words = {
  da: 'Borgeren havde hjælp til dette behov før (formerGrants), så skriv, hvad der sker med den: "change": {"kind": "uaendret"}, eller forhoejelse, nedsaettelse, ophoer.',
  en: 'The citizen had help with this need before (formerGrants), so write what becomes of it: "change": {"kind": "uaendret"}, or forhoejelse, nedsaettelse, ophoer.',
}

/** Neither an application nor a decision tells when it began. */
function beginningUntold(file: unknown): CaseProblem[] {
  return placesOf(file, '/round').flatMap(({ at, value }) =>
    isFields(value) && value['begun'] === undefined
      ? [{ at: pointerTo(at, 'begun'), words: () => BEGINNING_UNTOLD }]
      : [],
  )
}

const BEGINNING_UNTOLD: Words = {
  da: 'Det kan ikke ses, hvornår sagen begyndte: der er hverken en ansøgning eller en afgørelse. Skriv "round": {"begun": "2025-03-04", "procedure": "opfoelgning"}.',
  en: 'It can’t be seen when the case began: there is neither an application nor a decision. Write "round": {"begun": "2025-03-04", "procedure": "opfoelgning"}.',
}

function placesOf(file: unknown, path: string): Place[] {
  let places: Place[] = [{ at: '', value: file }]
  for (const step of path.split('/').slice(1))
    places = places.flatMap(({ at, value }) => {
      if (step === '*')
        return Array.isArray(value) ? value.map((one: unknown, i) => ({ at: `${at}/${i}`, value: one })) : []
      return isFields(value) && Object.hasOwn(value, step) ? [{ at: pointerTo(at, step), value: value[step] }] : []
    })
  return places
}
