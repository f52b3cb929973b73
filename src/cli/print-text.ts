import type { CheckedDocument, ReportedFinding } from '../app/checked-document.ts'
import type { Lang, Words } from '../base/words.ts'
import type { Level } from '../rules/verdict.ts'
import { DECISION_KIND, DOCUMENT_KIND, LEVEL_COUNT } from '../web/labels.ts'
import { dayInWords, numberInWords, wordForCount } from '../web/wording.ts'
import type { DocumentOutcome, Printer, Totals } from './document-outcome.ts'
import { excerpt } from './excerpt.ts'
import { LEVEL_STYLE, type Paint } from './paint.ts'
import { cutLines, type Lines } from '../base/place.ts'
import { oneLine, plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

const LEVELS: readonly Level[] = ['fejl', 'advarsel', 'raad']

const FIELD = {
  why: { da: 'hvorfor', en: 'why' },
  remedy: { da: 'gør', en: 'do' },
  sources: { da: 'kilde', en: 'source' },
} as const satisfies Record<string, Words>

export interface TextStyle {
  readonly lang: Lang
  readonly paint: Paint
  /** Columns to stay within. */
  readonly width: number
}

/** For people: like a compiler's messages, and below each document what it comes to. */
export function createTextPrinter(style: TextStyle): Printer {
  return {
    begin: () => '',
    document: (outcome) =>
      outcome.kind === 'checked' ? checkedText(outcome.file, outcome.checked, style) : unreadableText(outcome, style),
    end: (totals) => (totals.documents > 1 ? totalsText(totals, style) : ''),
  }
}

function checkedText(file: string, checked: CheckedDocument, style: TextStyle): string {
  const name = oneLine(file)
  const lines = cutLines(checked.text)
  const findings = checked.findings.map((finding) => findingText(name, finding, lines, style))
  return [...findings, summaryText(name, checked, style)].join('\n')
}

function findingText(name: string, finding: ReportedFinding, lines: Lines, style: TextStyle): string {
  const { lang, paint } = style
  const at = finding.quote === null ? null : lines.placeOf(finding.quote.from)
  const place = at === null ? name : `${name}:${at.line}:${at.column}`
  const level = paint(LEVEL_STYLE[finding.level], LEVEL_COUNT[finding.level].one[lang])
  const shown = finding.quote === null ? [] : excerpt(lines, finding.quote, style.width)
  const gutter = Math.max(2, ...shown.map((row) => row.number.length))
  const bar = paint('dim', '│')
  const rows = shown.flatMap(({ number, text, mark }) => [
    ` ${paint('dim', number.padStart(gutter))} ${bar} ${text}`,
    ` ${' '.repeat(gutter)} ${bar} ${paint(LEVEL_STYLE[finding.level], mark)}`,
  ])
  return [
    `${paint('bold', place)}: ${level}: ${finding.mangel} ${paint('dim', `[${finding.rule}]`)}`,
    ...wrap(plainText(finding.what[lang]), style.width - 2).map((line) => `  ${paint('bold', line)}`),
    ...rows,
    ...fieldRows(FIELD.why[lang], finding.why[lang], style),
    ...fieldRows(FIELD.remedy[lang], finding.remedy[lang], style),
    ...fieldRows(FIELD.sources[lang], finding.sources.join(' · '), style),
    '',
  ].join('\n')
}

function fieldRows(name: string, words: string, { lang, paint, width }: TextStyle): string[] {
  const indent = Math.max(...Object.values(FIELD).map((field) => field[lang].length)) + 4
  const lines = wrap(plainText(words), Math.max(20, width - indent))
  return lines.map((line, index) => {
    const label = index === 0 ? paint('dim', `${name}:`.padEnd(indent - 2)) : ' '.repeat(indent - 2)
    return `  ${label}${line}`
  })
}

function summaryText(name: string, checked: CheckedDocument, style: TextStyle): string {
  const { lang, paint } = style
  const { lix, words, sentences, longestSentence } = checked.readability
  const heavy = numberInWords(lix, lang, 1)
  const numbers = say(lang, {
    da: `lix ${heavy} · ${words} ord · ${sentences} sætninger · længste ${longestSentence} ord`,
    en: `lix ${heavy} · ${words} words · ${sentences} sentences · longest ${longestSentence} words`,
  })
  return [
    `${paint('bold', name)}: ${holdsText(checked, style)} · ${describe(checked, lang)}`,
    `  ${levelsText(countLevels(checked.findings), style)}`,
    ...unknownRows(checked, style),
    `  ${paint('dim', numbers)}`,
    '',
    '',
  ].join('\n')
}

function holdsText({ holds, unknown }: CheckedDocument, { lang, paint }: TextStyle): string {
  if (holds === null) return paint('bold', say(lang, { da: 'kan ikke siges', en: 'can’t be said' }))
  if (!holds) return paint(['bold', 'red'], say(lang, { da: 'holder ikke', en: 'does not hold' }))
  const certain = unknown.length === 0
  const words = certain
    ? { da: 'holder', en: 'holds' }
    : { da: 'holder, så vidt teksten viser', en: 'holds, as far as the text shows' }
  return paint(['bold', 'green'], say(lang, words))
}

/** What the document is, what it comes to, when and by which provisions. */
function describe(checked: CheckedDocument, lang: Lang): string {
  const kind = DOCUMENT_KIND[checked.kind][lang].toLowerCase()
  if (checked.decision === null) return kind
  const { kind: result, date, provisions } = checked.decision
  const known = [
    DECISION_KIND[result][lang].toLowerCase(),
    date === null ? null : dayInWords(date, lang),
    ...provisions.map((provision) => plainText(provision)),
  ]
  return `${kind}: ${known.filter((part) => part !== null).join(', ')}`
}

function unknownRows({ unknown }: CheckedDocument, { lang, paint, width }: TextStyle): string[] {
  if (unknown.length === 0) return []
  const title = say(lang, { da: 'kan ikke siges af teksten:', en: 'the text does not tell:' })
  const rows = unknown.flatMap((answer) => {
    const [first, ...rest] = wrap(`${plainText(answer.missing.join('; '))} [${answer.rule}]`, Math.max(20, width - 6))
    return [`    ? ${first ?? ''}`, ...rest.map((line) => `      ${line}`)]
  })
  return [`  ${paint('dim', title)}`, ...rows]
}

function unreadableText(
  outcome: Extract<DocumentOutcome, { kind: 'unreadable' }>,
  { lang, paint, width }: TextStyle,
): string {
  const label = paint(LEVEL_STYLE.fejl, say(lang, { da: 'kunne ikke læses', en: 'could not be read' }))
  const lines = wrap(plainText(outcome.words[lang]), width - 2)
  return [
    `${paint('bold', oneLine(outcome.file))}: ${label} ${paint('dim', `[${outcome.code}]`)}`,
    ...lines.map((line) => `  ${line}`),
    '',
    '',
  ].join('\n')
}

type Levels = Readonly<Record<Level, number>>

function countLevels(findings: readonly ReportedFinding[]): Levels {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  return { fejl: count('fejl'), advarsel: count('advarsel'), raad: count('raad') }
}

function levelsText(levels: Levels, { lang, paint }: TextStyle): string {
  return LEVELS.map((level) => {
    const text = `${levels[level]} ${wordForCount(levels[level], LEVEL_COUNT[level])[lang]}`
    return levels[level] === 0 ? paint('dim', text) : paint(LEVEL_STYLE[level], text)
  }).join(' · ')
}

function totalsText(totals: Totals, style: TextStyle): string {
  const { lang, paint } = style
  const { documents, holds, failing, notJudged, unreadable } = totals
  const line = say(lang, {
    da: `${documents} dokumenter: ${holds} holder · ${failing} holder ikke · ${notJudged} kan ikke siges · ${unreadable} kunne ikke læses`,
    en: `${documents} documents: ${holds} hold · ${failing} do not hold · ${notJudged} can’t be said · ${unreadable} could not be read`,
  })
  return `${paint('bold', line)}\n${levelsText(totals, style)}\n`
}

const say = (lang: Lang, words: Words): string => words[lang]
