import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import { saysChore } from '../../said/resource.ts'

/** What no chore shows. */
const NO_CHORE = phrase(
  '(?:holde|skabe|få|have) (?:[^ ,.;]+ ){0,2}?kontakt\\p{L}*',
  'relation\\p{L}*',
  'samvær\\p{L}*',
  'venner',
  'netværk\\p{L}*',
  'ensom\\p{L}*',
  'struktur\\p{L}*',
  'overblik\\p{L}*',
  'post(?:en)?>',
  'e-boks',
  'aftaler',
  'myndigheder',
  'angst\\p{L}*',
  'spise\\p{L}*',
  'sove\\p{L}*',
  'døgnrytme\\p{L}*',
  'komme (?:[^ ,.;]+ ){0,2}?(?:ud|op|af sted|hjemmefra)>',
)
const ASKED = /søgt|ansøg|ønske|støtte til|hjælp til|^at /
const NO_NEED = phrase(
  '(?:derfor|fordi|da|hvorfor|således|dermed|så|altså),? (?:[^ .;]+ ){0,10}?(?:ikke|intet|hverken) (?:[^ ,.;]+ ){0,4}?(?:behov|brug for|støtte|bostøtte|hjælp)>',
)
const SET_APART = /men (?:du|det|derimod)|siger (?:ikke|intet)/
const BY_A_SOURCE = /ifølge|fremgår|skriver|har set|viser|oplyser/

/** That chores are done, where the refusal of something that no chore shows is drawn from it, there or in the next sentence. */
export function choresAsProof({ passages }: Letter, open: readonly Passage[]): Passage | undefined {
  if (!passages.some(({ lower }) => NO_CHORE.test(lower) && ASKED.test(lower))) return undefined
  return open.find(({ lower, voice, block }, at) => {
    if (voice === 'borger' || !saysChore(lower) || SET_APART.test(lower)) return false
    const next = open[at + 1]
    return NO_NEED.test(lower) || (next?.block === block && NO_NEED.test(next.lower) && !BY_A_SOURCE.test(next.lower))
  })
}

export const ON_CHORES = {
  what: {
    da: 'Brevet slutter fra, at borgeren klarer praktiske opgaver, at der ikke er behov for støtte til noget andet.',
    en: 'The letter concludes from the citizen managing practical chores that no support is needed for something else.',
  },
  why: {
    da: 'Praktiske opgaver siger ikke, om borgeren kan holde kontakt, få struktur eller overskue aftaler. Hvert behov skal have sit eget svar.',
    en: 'Practical chores do not show whether the citizen can keep contact, keep a structure or manage appointments. Each need must have its own answer.',
  },
} as const
