import { isNonEmpty } from '../../base/list.ts'
import { quotePassage, type Clause, type Standard } from '../../stages/14-supervision/standard.ts'
import { fails, holds, type Finding, type Verdict } from '../verdict.ts'

/** A standard that says the same thing over and over is told so a few times. */
const MOST = 5

/** One finding for each sentence found, in the order of the text; none is that the rule holds. */
export function failsAt(standard: Standard, found: readonly Clause[], told: Omit<Finding, 'quote'>): Verdict {
  const findings: readonly Finding[] = found
    .slice(0, MOST)
    .map((clause): Finding => ({ ...told, quote: quotePassage(standard, clause) }))
  return isNonEmpty(findings) ? fails(...findings) : holds
}
