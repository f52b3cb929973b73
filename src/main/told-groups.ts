import type { ToldRight } from '../app/grants-of-claims.ts'
import { SettingError } from './setting-error.ts'

export type ToldGroups = Readonly<Record<string, readonly ToldRight[]>>

/**
 * What the provider's groups mean here, from the JSON in the variable of that name. A role or a limit that isn't known
 * is the sign-in's to deny; what is not even of this shape would be met there by someone who can't mend it.
 */
export function readGroups(name: string, text: string | undefined): ToldGroups {
  if (text === undefined || text === '') return {}
  const told = parse(name, text)
  if (!isRecord(told))
    throw wrong(
      name,
      'skal være et JSON-objekt fra gruppe til rettigheder',
      'must be a JSON object from group to rights',
    )
  return Object.fromEntries(
    Object.entries(told).map(([group, rights]) => {
      if (!Array.isArray(rights))
        throw wrong(
          name,
          `giver ikke gruppen “${group}” en liste af rettigheder`,
          `gives the group “${group}” no list of rights`,
        )
      return [group, rights.map((right, at) => rightOf(right, `“${group}”[${at}]`, name))]
    }),
  )
}

function rightOf(right: unknown, place: string, name: string): ToldRight {
  const { municipality, role, constraints } = isRecord(right) ? right : {}
  if (typeof municipality !== 'string' || !/^\d{4}$/.test(municipality))
    throw wrong(
      name,
      `mangler i ${place} “municipality”: kommunens fire cifre, fx "0461"`,
      `lacks in ${place} “municipality”: the four digits of the municipality, such as "0461"`,
    )
  if (typeof role !== 'string')
    throw wrong(
      name,
      `mangler i ${place} “role”: en rolle, fx "raadgiver"`,
      `lacks in ${place} “role”: a role, such as "raadgiver"`,
    )
  if (!Array.isArray(constraints) || !constraints.every(isPair))
    throw wrong(
      name,
      `mangler i ${place} “constraints”: en liste af par, fx [["enhed", "Voksenteamet"]], eller [] for ingen`,
      `lacks in ${place} “constraints”: a list of pairs, such as [["enhed", "Voksenteamet"]], or [] for none`,
    )
  return { municipality, role, constraints }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(name, 'er ikke JSON, der kan læses', 'is no JSON that can be read', { cause })
  }
}

const wrong = (name: string, da: string, en: string, options?: ErrorOptions): SettingError =>
  new SettingError({ da: `${name} ${da}.`, en: `${name} ${en}.` }, options)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
