import type { PlainDate } from '../base/date.ts'
import { ACTS, type ActId } from './act.ts'
import { AELDRELOVEN } from './provision-ael.ts'
import { BARNETS_LOV } from './provision-bl.ts'
import { RETTIGHEDER } from './provision-digital.ts'
import { FORVALTNINGSLOVEN } from './provision-fvl.ts'
import { KOMMUNESTYRELSESLOVEN } from './provision-ksl.ts'
import { RETSSIKKERHEDSBEKENDTGOERELSEN } from './provision-rb.ts'
import type { Provision, ProvisionRef } from './provision-row.ts'
import { RETSSIKKERHEDSLOVEN } from './provision-rsl.ts'
import { SERVICELOVEN_BOERN } from './provision-sel-boern.ts'
import { SERVICELOVEN_NABOER } from './provision-sel-naboer.ts'
import { SERVICELOVEN_HJAELP } from './provision-sel-hjaelp.ts'
import { SERVICELOVEN_RAMMER } from './provision-sel-rammer.ts'
import { isInForce, type LawSource } from './source.ts'

export type { Provision, ProvisionRef } from './provision-row.ts'

export const PROVISIONS: readonly Provision[] = [
  ...SERVICELOVEN_RAMMER,
  ...SERVICELOVEN_HJAELP,
  ...SERVICELOVEN_NABOER,
  ...SERVICELOVEN_BOERN,
  ...BARNETS_LOV,
  ...AELDRELOVEN,
  ...RETSSIKKERHEDSLOVEN,
  ...RETSSIKKERHEDSBEKENDTGOERELSEN,
  ...FORVALTNINGSLOVEN,
  ...RETTIGHEDER,
  ...KOMMUNESTYRELSESLOVEN,
]

/** What the catalogue knows of a paragraph on a day. `not-known` is no answer about the law, only about us. */
export type ProvisionAnswer =
  | { readonly kind: 'in-force'; readonly provision: Provision }
  | {
      readonly kind: 'ended'
      readonly provision: Provision
      readonly on: PlainDate
      readonly successors: readonly ProvisionRef[]
    }
  | { readonly kind: 'not-yet'; readonly provision: Provision; readonly from: PlainDate }
  | { readonly kind: 'not-known' }

/** `paragraph` as a letter may write it: `85`, `82b`, `82 B`. */
export function provisionOn(act: ActId, paragraph: string, day: PlainDate): ProvisionAnswer {
  const rows = listProvisions(act, paragraph)
  const inForce = rows.find((row) => isInForce(row.inForce, day))
  if (inForce !== undefined) return { kind: 'in-force', provision: inForce }

  const later = rows.find((row) => day < row.inForce.from)
  // Between two wordings, or before a wording whose beginning isn't known: the law had an answer, we have none.
  if (later?.sinceAtLeast === true) return { kind: 'not-known' }

  const ended = rows.findLast((row) => row.inForce.to !== undefined && row.inForce.to < day)
  if (ended?.inForce.to !== undefined) {
    return { kind: 'ended', provision: ended, on: ended.inForce.to, successors: ended.successors }
  }
  return later === undefined ? { kind: 'not-known' } : { kind: 'not-yet', provision: later, from: later.inForce.from }
}

/** Every wording of a paragraph, the oldest first. */
export function listProvisions(act: ActId, paragraph: string): readonly Provision[] {
  const wanted = normalParagraph(paragraph)
  return PROVISIONS.filter((row) => row.act === act && row.paragraph === wanted).toSorted((a, b) =>
    a.inForce.from < b.inForce.from ? -1 : 1,
  )
}

/** `§ 82B` to `82 b`. */
export function normalParagraph(paragraph: string): string {
  return /^\d+$/.test(paragraph)
    ? paragraph
    : paragraph
        .toLowerCase()
        .replace(/^[§\s]+/u, '')
        .trim()
        .replace(/^(\d+)\s*([a-zæøå])$/u, '$1 $2')
}

/** A provision as a source for a rule; `part` is the stykke or nummer: `stk. 1`. */
export function provisionSource(provision: Provision, part?: string): LawSource {
  const reference = `§ ${provision.paragraph}${part === undefined ? '' : `, ${part}`}`
  return {
    act: provision.act,
    reference,
    short: `${ACTS[provision.act].abbreviation} ${reference}`,
    words: provision.says,
    url: provision.url,
    inForce: provision.inForce,
    confidence: provision.confidence,
  }
}
