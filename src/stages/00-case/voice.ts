import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from './case-id.ts'
import { type Death, isSilenced } from './death.ts'
import { isInForce, type Mandate, type Party, type PartyRole } from './party.ts'

/** Those who may speak for a citizen, if they have been let: guardian, party representative, parent of the child. */
const SPEAKERS = ['vaerge', 'partsrepraesentant', 'foraelder'] as const satisfies readonly PartyRole[]
export type SpeakerRole = (typeof SPEAKERS)[number]

/** Whose voice it is: the citizen's own, or that of someone who may speak in the citizen's place. */
export type Voice =
  | { readonly kind: 'borger'; readonly party: PartyId }
  | {
      readonly kind: 'repraesentant'
      readonly party: PartyId
      readonly as: SpeakerRole
      readonly mandates: readonly Mandate[]
    }

interface WithParties {
  readonly citizen: PartyId
  readonly parties: readonly Party[]
  readonly death?: Death
}

/** The voice someone has in a case on a day; undefined where they have none, or no longer. */
export function voiceOf(file: WithParties, party: PartyId, on: PlainDate): Voice | undefined {
  const { citizen, parties } = file
  if (isSilenced(file, party)) return undefined
  if (party === citizen) return { kind: 'borger', party }
  const found = parties.find(({ id }) => id === party)
  if (found === undefined || found.refused !== undefined) return undefined
  const as = SPEAKERS.find((role) => role === found.role)
  if (as === undefined || !isInForce(found, on)) return undefined
  return { kind: 'repraesentant', party, as, mandates: found.mandates }
}

/** What one may, a representative within what the citizen, or the law, has allowed. */
export function hasMandate(voice: Voice, mandate: Mandate): boolean {
  return voice.kind === 'borger' || voice.mandates.includes(mandate)
}
