import type { CasePage } from '../case-rule.ts'
import { examples as handleanvisningErMaalrettetExamples } from './handleanvisning-er-maalrettet/examples.ts'
import { handleanvisningErMaalrettet } from './handleanvisning-er-maalrettet/rule.ts'
import { examples as omgjortKraeverMangelExamples } from './omgjort-kraever-mangel/examples.ts'
import { omgjortKraeverMangel } from './omgjort-kraever-mangel/rule.ts'
import { examples as spurgtFoerHjemvisningExamples } from './spurgt-foer-hjemvisning/examples.ts'
import { spurgtFoerHjemvisning } from './spurgt-foer-hjemvisning/rule.ts'
import { examples as udfaldetErBegrundetExamples } from './udfaldet-er-begrundet/examples.ts'
import { udfaldetErBegrundet } from './udfaldet-er-begrundet/rule.ts'

export const OUTCOME_PAGES: readonly CasePage[] = [
  { rule: omgjortKraeverMangel, examples: omgjortKraeverMangelExamples },
  { rule: udfaldetErBegrundet, examples: udfaldetErBegrundetExamples },
  { rule: handleanvisningErMaalrettet, examples: handleanvisningErMaalrettetExamples },
  { rule: spurgtFoerHjemvisning, examples: spurgtFoerHjemvisningExamples },
]
