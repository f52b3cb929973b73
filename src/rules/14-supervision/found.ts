import { isNonEmpty, uniqueBy } from '../../base/list.ts'
import { quotePassage, type Clause, type Standard } from '../../stages/14-supervision/standard.ts'
import { quoteOf } from '../../text/prose.ts'
import type { Quote } from '../../text/quote.ts'
import { fails, holds, type Finding, type Verdict } from '../verdict.ts'

/** A standard that says the same thing over and over is told so a few times. */
const MOST = 5

type Told = Omit<Finding, 'quote'>

/** One finding for each sentence found, in the order of the text; none is that the rule holds. */
export function failsAt(standard: Standard, found: readonly Clause[], told: Told): Verdict {
  return failsQuoting(
    found.map((clause) => quotePassage(standard, clause)),
    told,
  )
}

/** The same, but the bullets of one list are one finding, quoted with the words that introduce them. */
export function failsAtLists(standard: Standard, found: readonly Clause[], told: Told): Verdict {
  const places = uniqueBy(found, ({ lead, index }) => lead?.index ?? index)
  const quotes = places.map((clause): Quote => {
    const { lead } = clause
    const last = lead === null ? undefined : found.findLast((other) => other.lead?.index === lead.index)
    return lead === null || last === undefined
      ? quotePassage(standard, clause)
      : quoteOf(standard.prose.clean, lead.from, last.to)
  })
  return failsQuoting(quotes, told)
}

function failsQuoting(quotes: readonly Quote[], told: Told): Verdict {
  const findings: readonly Finding[] = quotes.slice(0, MOST).map((quote) => ({ ...told, quote }))
  return isNonEmpty(findings) ? fails(...findings) : holds
}

/** What several questions have found, as one verdict. */
export function failsInAny(...verdicts: readonly Verdict[]): Verdict {
  const findings: readonly Finding[] = verdicts.flatMap((verdict) => (verdict.kind === 'fails' ? verdict.findings : []))
  return isNonEmpty(findings) ? fails(...findings) : holds
}
