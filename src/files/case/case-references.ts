import { listNearest } from '../../base/nearest.ts'
import type { Words } from '../../base/words.ts'
import { type CaseProblem, short } from './case-problem.ts'
import { isFields } from './fill-case.ts'
import { pointerTo } from '../json/json-spot.ts'
import { NAMES, type Named, ONCE, ORDERED, REFERENCES } from './case-paths.ts'

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
