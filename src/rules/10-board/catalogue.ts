import type { CaseRule } from '../case-rule.ts'
import { alleAkterMed } from './alle-akter-med/rule.ts'
import { borgerenVedAtSagenErSendt } from './borgeren-ved-at-sagen-er-sendt/rule.ts'
import { kilderneBagAfgoerelsenErIAkterne } from './kilderne-bag-afgoerelsen-er-i-akterne/rule.ts'
import { sendtTilAnkestyrelsenITide } from './sendt-til-ankestyrelsen-i-tide/rule.ts'
import { styrelsensSpoergsmaalErBesvaret } from './styrelsens-spoergsmaal-er-besvaret/rule.ts'

/** The rules on what the board gets, in the order of the handbook. */
export const BOARD_RULES: readonly CaseRule[] = [
  alleAkterMed,
  kilderneBagAfgoerelsenErIAkterne,
  sendtTilAnkestyrelsenITide,
  borgerenVedAtSagenErSendt,
  styrelsensSpoergsmaalErBesvaret,
]
