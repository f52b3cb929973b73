import type { CasePage } from '../case-rule.ts'
import { examples as alleAkterMedExamples } from './alle-akter-med/examples.ts'
import { alleAkterMed } from './alle-akter-med/rule.ts'
import { examples as borgerenVedAtSagenErSendtExamples } from './borgeren-ved-at-sagen-er-sendt/examples.ts'
import { borgerenVedAtSagenErSendt } from './borgeren-ved-at-sagen-er-sendt/rule.ts'
import { examples as kilderneBagAfgoerelsenErIAkterneExamples } from './kilderne-bag-afgoerelsen-er-i-akterne/examples.ts'
import { kilderneBagAfgoerelsenErIAkterne } from './kilderne-bag-afgoerelsen-er-i-akterne/rule.ts'
import { examples as sendtTilAnkestyrelsenITideExamples } from './sendt-til-ankestyrelsen-i-tide/examples.ts'
import { sendtTilAnkestyrelsenITide } from './sendt-til-ankestyrelsen-i-tide/rule.ts'
import { examples as styrelsensSpoergsmaalErBesvaretExamples } from './styrelsens-spoergsmaal-er-besvaret/examples.ts'
import { styrelsensSpoergsmaalErBesvaret } from './styrelsens-spoergsmaal-er-besvaret/rule.ts'

export const BOARD_PAGES: readonly CasePage[] = [
  { rule: alleAkterMed, examples: alleAkterMedExamples },
  { rule: kilderneBagAfgoerelsenErIAkterne, examples: kilderneBagAfgoerelsenErIAkterneExamples },
  { rule: sendtTilAnkestyrelsenITide, examples: sendtTilAnkestyrelsenITideExamples },
  { rule: borgerenVedAtSagenErSendt, examples: borgerenVedAtSagenErSendtExamples },
  { rule: styrelsensSpoergsmaalErBesvaret, examples: styrelsensSpoergsmaalErBesvaretExamples },
]
