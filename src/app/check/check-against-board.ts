import { uniqueBy } from '../../base/list.ts'
import { type Mangel, MANGLER } from '../../law/mangel.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { CodedFlaw, Outcome } from '../../stages/11-outcome/outcome.ts'
import { flawsOf, overallRuling } from '../../stages/11-outcome/outcome.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { AgainstBoard, ComparedFlaw } from './against-board.ts'
import { checkCase } from './check-case.ts'
import type { CheckedCase, ReportedCaseFinding } from './checked-case.ts'

/**
 * What our own check had said of each decision before the letter left, beside what the board said of it. Empty where
 * nothing has been decided by the board, or where the journal does not tell of the sending.
 */
export function checkAgainstBoard(entries: readonly CaseEntry[]): readonly AgainstBoard[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind !== 'outcome-received') return []
    const found = asSent(entries.slice(0, at))
    return found === undefined ? [] : [compare(found.checked, found.sentOn, entry.outcome)]
  })
}

/** The case as it stood when the decision that was complained over had just been sent, checked by the law of that decision. */
function asSent(before: readonly CaseEntry[]) {
  const round = before.findLastIndex(({ kind }) => kind === 'round-begun')
  const complaint = before.findIndex(({ kind }, at) => at > round && kind === 'complaint-received')
  const end = complaint < 0 ? before.length : complaint
  const at = before.findLastIndex((entry, i) => i < end && entry.kind === 'decision-sent')
  const sent = before[at]
  if (sent?.kind !== 'decision-sent' || at < round) return undefined
  const file = foldCase(before.slice(0, at + 1))
  return file === undefined ? undefined : { checked: checkCase(file, sent.letter.sent), sentOn: sent.letter.sent }
}

function compare(checked: CheckedCase, sentOn: AgainstBoard['sentOn'], outcome: Outcome): AgainstBoard {
  const decided = new Set<NeedId>(
    outcome.parts.flatMap(({ needs, ruling }) => (ruling.kind === 'afvisning' ? [] : needs)),
  )
  const warnings = checked.findings.filter(isWarning)
  const theirs = flawsOf(outcome)
  const found = theirs.map((flaw): ComparedFlaw => ({
    mangel: flaw.mangel,
    need: flaw.need,
    agreement: warnings.some((one) => isSame(one, flaw))
      ? 'warned'
      : flaw.arose === 'foer-afgoerelsen'
        ? 'missed'
        : 'later',
  }))
  const alone = warnings
    .filter((one) => !theirs.some((flaw) => isSame(one, flaw)))
    .map(({ mangel, need }): ComparedFlaw => ({
      mangel,
      need,
      agreement: !(decided.size > 0 && (need === null || decided.has(need)))
        ? 'undecided'
        : IN_DAYS.has(mangel)
          ? 'unsaid'
          : 'false',
    }))
  return {
    sentOn,
    lawDate: checked.lawDate,
    decidedOn: outcome.decidedOn,
    number: outcome.number,
    overall: overallRuling(outcome),
    predicted: checked.predicted,
    flaws: uniqueBy([...found, ...alone], ({ mangel, need, agreement }) => `${mangel} ${need ?? ''} ${agreement}`),
  }
}

/** Told by the days of the case alone: that the board passes it over does not make it untrue. */
const IN_DAYS: ReadonlySet<Mangel> = new Set<Mangel>(['kommunal-frist', 'lovbestemt-frist'])

/** Advice warns of nothing, and what the board has no code for can't be held against it. */
const isWarning = ({ level, mangel }: ReportedCaseFinding): boolean =>
  level !== 'raad' && MANGLER[mangel].category !== null

/** The same code, about the same need; what is about the case is about each of its needs. */
function isSame(finding: ReportedCaseFinding, flaw: CodedFlaw): boolean {
  return finding.mangel === flaw.mangel && (finding.need === flaw.need || finding.need === null || flaw.need === null)
}
