import type { CheckedCase, ReportedCaseFinding } from '../app/check/checked-case.ts'
import { cutLines } from '../base/place.ts'
import type { Lang, Words } from '../base/words.ts'
import { MANGLER } from '../law/mangel.ts'
import type { NeedId } from '../stages/00-case/case-id.ts'
import type { QuestionDraft } from '../stages/02-information/question.ts'
import { SOURCE_KIND } from '../web/case-labels.ts'
import { DECISION_KIND } from '../web/labels.ts'
import { dayInWords } from '../web/wording.ts'
import { quoteInFile } from './case-quote.ts'
import type { CaseOutcome } from './document-outcome.ts'
import { countLevels, failsText, findingText, levelsText, type TextStyle, unknownRows } from './finding-text.ts'
import { oneLine, plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

type ActivityOf = (need: NeedId | null) => string | undefined

/** A case like a compiler's messages: where in the file, which need, whom to ask what. */
export function caseText({ file, read, checked }: CaseOutcome, style: TextStyle): string {
  const name = oneLine(file)
  const lines = cutLines(read.json.text)
  const activities = new Map(read.file.needs.map(({ id, activity }) => [id, activity]))
  const activityOf: ActivityOf = (need) => (need === null ? undefined : activities.get(need))
  const findings = checked.findings.map((finding) =>
    findingText(
      name,
      { finding, quote: quoteInFile(read.json, finding), more: moreOf(finding, activityOf, style.lang) },
      lines,
      style,
    ),
  )
  return [...findings, summaryText(name, checked, activityOf, style)].join('\n')
}

function moreOf({ at, need, question }: ReportedCaseFinding, activityOf: ActivityOf, lang: Lang) {
  return {
    ...(at === '' ? {} : { field: at }),
    need: activityOf(need) ?? '',
    ...(question === null ? {} : { ask: `${SOURCE_KIND[question.to][lang]}: ${question.matter} (${question.why})` }),
  }
}

function summaryText(name: string, checked: CheckedCase, activityOf: ActivityOf, style: TextStyle): string {
  const { lang, paint } = style
  return [
    `${paint('bold', name)}: ${holdsText(checked, style)} · ${describe(checked, lang)}`,
    `  ${levelsText(countLevels(checked.findings), style)}`,
    ...predictedRows(checked, style),
    ...questionRows(checked.questions, activityOf, style),
    ...unknownRows(checked.unknown, UNKNOWN, style),
    '',
    '',
  ].join('\n')
}

function holdsText({ holds, decision, unknown, findings }: CheckedCase, { lang, paint }: TextStyle): string {
  if (!holds && decision === null) return paint(['bold', 'red'], NOT_READY[lang])
  if (!holds) return failsText(findings, { lang, paint })
  const words = unknown.length === 0 ? HOLDS : HOLDS_AS_FAR
  return paint(['bold', 'green'], words[lang])
}

function describe({ decision }: CheckedCase, lang: Lang): string {
  if (decision === null) return UNDECIDED[lang]
  const { kind, date, provisions } = decision
  const known = [DECISION_KIND[kind][lang].toLowerCase(), dayInWords(date, lang), ...provisions]
  return `${lang === 'da' ? 'sag' : 'case'}: ${known.map(plainText).join(', ')}`
}

function predictedRows({ predicted: { holds, category, because } }: CheckedCase, { lang }: TextStyle): string[] {
  if (holds === null) return [`  ${UNSAID[lang]}`]
  if (because === null) return []
  const label = MANGLER[because].label[lang]
  const words = {
    da: `ventet ved en klage: omgjort, fordi ${label}`,
    en: `expected on appeal: reversed, because of this: ${label}`,
  }
  return [`  ${words[lang]} [${category === null ? because : `${category} ${because}`}]`]
}

function questionRows(questions: readonly QuestionDraft[], activityOf: ActivityOf, style: TextStyle): string[] {
  const { lang, paint, width } = style
  if (questions.length === 0) return []
  const rows = questions.flatMap(({ to, need, matter }) => {
    const activity = activityOf(need)
    const about = activity === undefined ? '' : ` (${activity})`
    const [first, ...rest] = wrap(plainText(`${SOURCE_KIND[to][lang]}${about}: ${matter}`), Math.max(20, width - 6))
    return [`    → ${first ?? ''}`, ...rest.map((line) => `      ${line}`)]
  })
  return [`  ${paint('dim', ASK[lang])}`, ...rows]
}

const HOLDS: Words = { da: 'holder', en: 'holds' }
const HOLDS_AS_FAR: Words = { da: 'holder, så vidt sagen viser', en: 'holds, as far as the case shows' }
const NOT_READY: Words = { da: 'ville ikke holde endnu', en: 'would not hold yet' }
const UNSAID: Words = {
  da: 'ventet ved en klage: kan ikke siges endnu',
  en: 'expected on appeal: can’t be said yet',
}
const UNDECIDED: Words = { da: 'sag uden afgørelse endnu', en: 'case without a decision yet' }
const UNKNOWN: Words = { da: 'kan ikke siges af sagen:', en: 'the case does not tell:' }
const ASK: Words = { da: 'spørg:', en: 'ask:' }
