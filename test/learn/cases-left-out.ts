import { judge } from '../../src/app/check/judgement.ts'
import { weighCaseFindings } from '../../src/app/check/weigh-case-findings.ts'
import { plainDate } from '../../src/base/date.ts'
import { byWordsOfCase, laertAfAndreSager } from '../../src/rules/06-decision/laert-af-andre-sager/rule.ts'
import { CASE_ROOMS, ROOMS_BEFORE_THE_LETTER } from '../../src/rules/catalogue/case-catalogue.ts'
import { type CaseEvidence, caseEvidence, type CaseLearned } from '../../src/stages/case-evidence.ts'
import { caseImpressionFrom, type CaseWitness } from '../../src/stages/case-impression.ts'
import type { CaseRule } from '../../src/rules/case-rule.ts'
import { viewCase } from '../../src/stages/case-view.ts'
import type { ReportedCaseFinding } from '../../src/app/check/checked-case.ts'
import type { KnownCase } from './case-lessons.ts'
import { type Example, likelihoodsOf } from './logistic.ts'
import { percent } from './percent.ts'
import { type CaseLessons, teachCases } from './teach-cases.ts'

/** By some of the first author’s cases, and by those of `at`, rules were made. */
const STRANGER = /^cases-(?!at$)[a-z]+$/
const RULES = ROOMS_BEFORE_THE_LETTER.flatMap((room) => CASE_ROOMS[room]).filter(
  ({ id }) => id !== laertAfAndreSager.id,
)
const ASKED = plainDate('2026-11-22')

/** A case as read by what others have taught, with what the rules found. */
interface CaseReadByOthers {
  readonly known: KnownCase
  /** None where it is told in too few words. */
  readonly evidence: CaseEvidence | undefined
  readonly found: readonly ReportedCaseFinding[]
}

/** Each author's cases, read by what the other authors' have taught. */
export function readCasesLeftOut(lessons: CaseLessons, sentence: CaseLearned['sentence']): readonly CaseReadByOthers[] {
  const authors = [...new Set(lessons.of.map(({ known }) => known.folder))].filter((folder) => STRANGER.test(folder))
  return authors.flatMap((author) => {
    const whole = teachCases({ ...lessons, of: lessons.of.filter(({ known }) => known.folder !== author) })
    return lessons.of
      .filter(({ known }) => known.folder === author)
      .map(({ known }) => ({
        known,
        evidence: caseEvidence(known.file, { whole, sentence }),
        found: findingsOf(known, RULES),
      }))
  })
}

/** Of whichever room: it says nothing of what is found. */
function findingsOf({ file }: KnownCase, rules: readonly CaseRule[]): readonly ReportedCaseFinding[] {
  return judge(rules, viewCase(file, ASKED)).findings.map((finding) => ({ ...finding, room: '06-decision' as const }))
}

/** How much each witness should count, by these cases. */
export function weighCaseWitnesses(read: readonly CaseReadByOthers[]): CaseWitness {
  const examples = read.flatMap(({ known, evidence, found }) =>
    (evidence?.of ?? []).flatMap(({ mangel, whole, sentence }): readonly Example[] => {
      const isSo = known.mangler.includes(mangel)
      if (!isSo && known.tolerated.includes(mangel)) return []
      const rule = found.some((one) => one.mangel === mangel && one.level !== 'raad') ? 1 : 0
      return [{ says: [evidence?.reversed ?? 0, whole, sentence, rule], isSo }]
    }),
  )
  const [none = 0, reversed = 0, whole = 0, sentence = 0, rule = 0] = likelihoodsOf(examples).map(
    (weight) => Math.round(weight * 100) / 100,
  )
  return { none, reversed, whole, sentence, rule }
}

/** What the rules and the words together find in cases of authors they have not met. */
export function measureCasesLeftOut(read: readonly CaseReadByOthers[], witness: CaseWitness): string {
  let [hit, missed, wrong, upheld, alarmed, reversed, caught] = [0, 0, 0, 0, 0, 0, 0]
  for (const { known, evidence, found } of read) {
    const impression = evidence === undefined ? undefined : caseImpressionFrom(evidence, witness)
    const byWords = findingsOf(known, [byWordsOfCase(() => impression)])
    const findings = weighCaseFindings(known.file, [...found, ...byWords], () => impression).filter(
      ({ level }) => level !== 'raad',
    )
    const told = new Set(findings.map(({ mangel }) => mangel))
    for (const mangel of known.mangler)
      if (told.has(mangel)) hit += 1
      else missed += 1
    wrong += [...told].filter((one) => !known.mangler.includes(one) && !known.tolerated.includes(one)).length
    const hasFejl = findings.some(({ level }) => level === 'fejl') ? 1 : 0
    if (known.isUpheld) {
      upheld += 1
      alarmed += hasFejl
    } else {
      reversed += 1
      caught += hasFejl
    }
  }
  return [
    `${read.length} cases, each read by what other authors have taught`,
    `codes found ${percent(hit, hit + missed)}, right of what was found ${percent(hit, hit + wrong)}`,
    `upheld without a fejl ${percent(upheld - alarmed, upheld)}, reversed with one ${percent(caught, reversed)}`,
  ].join('\n')
}
