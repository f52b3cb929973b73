import type { CasePage } from '../case-rule.ts'
import { examples as alHjaelpOvervejetExamples } from './al-hjaelp-overvejet/examples.ts'
import { alHjaelpOvervejet } from './al-hjaelp-overvejet/rule.ts'
import { examples as egneOrdBevaretExamples } from './egne-ord-bevaret/examples.ts'
import { egneOrdBevaret } from './egne-ord-bevaret/rule.ts'
import { examples as forebyggelseUdskyderIkkeSagenExamples } from './forebyggelse-udskyder-ikke-sagen/examples.ts'
import { forebyggelseUdskyderIkkeSagen } from './forebyggelse-udskyder-ikke-sagen/rule.ts'
import { examples as fristErOffentliggjortExamples } from './frist-er-offentliggjort/examples.ts'
import { fristErOffentliggjort } from './frist-er-offentliggjort/rule.ts'
import { examples as kvitteringSendtExamples } from './kvittering-sendt/examples.ts'
import { kvitteringSendt } from './kvittering-sendt/rule.ts'
import { examples as svarIndenFristenExamples } from './svar-inden-fristen/examples.ts'
import { svarIndenFristen } from './svar-inden-fristen/rule.ts'

export const APPLICATION_PAGES: readonly CasePage[] = [
  { rule: alHjaelpOvervejet, examples: alHjaelpOvervejetExamples },
  { rule: forebyggelseUdskyderIkkeSagen, examples: forebyggelseUdskyderIkkeSagenExamples },
  { rule: svarIndenFristen, examples: svarIndenFristenExamples },
  { rule: fristErOffentliggjort, examples: fristErOffentliggjortExamples },
  { rule: kvitteringSendt, examples: kvitteringSendtExamples },
  { rule: egneOrdBevaret, examples: egneOrdBevaretExamples },
]
