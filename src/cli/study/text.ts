import type { Lang } from '../../base/words.ts'
import type { StudyCount, StudyReport, StudyTable } from '../../stages/13-learning/study/study-table.ts'
import {
  ASKED_FOR,
  columnLabel,
  FOOT,
  IN_FILE,
  intervalText,
  percentText,
  RATE_MEANS,
  RATE_TITLE,
  reportNotes,
  SOURCES_MEANS,
  SOURCES_TITLE,
  tableMeaning,
  tableTitle,
  trendText,
  wholePercent,
} from '../../web/study/study-words.ts'
import { numberInWords } from '../../web/wording.ts'
import type { Io } from '../io.ts'
import { createPaint, type Paint } from '../paint.ts'
import { plainText, widthOf } from '../plain-line.ts'
import { wrap } from '../wrap.ts'

const WIDEST = 110
const LABEL = 34

interface Style {
  readonly lang: Lang
  readonly paint: Paint
  readonly width: number
}

/** The tables as they stand in a report, for a terminal. */
export function studyText(report: StudyReport, notes: readonly string[], lang: Lang, io: Io): string {
  const style: Style = {
    lang,
    paint: createPaint({ isTTY: io.isTTY.stdout, env: io.env }),
    width: Math.max(72, Math.min(io.columns ?? WIDEST, WIDEST)),
  }
  const opening = lang === 'da' ? `Kortlægning af ${report.cases} sager` : `Study of ${report.cases} cases`
  return [
    style.paint('bold', opening),
    ...[...notes, ...reportNotes(report, lang)].flatMap((note) => ['', ...wrap(note, style.width)]),
    '',
    ...report.tables.flatMap((table) => tableText(table, style)),
    ...(report.sources.length === 0 ? [] : sourceText(report, style)),
    ...(report.rates.length === 0 ? [] : rateText(report, style)),
  ].join('\n')
}

function tableText(table: StudyTable, style: Style): readonly string[] {
  const { lang, paint, width } = style
  const number = (value: number | null) => (value === null ? '*' : numberInWords(value, lang))
  const each = (value: number | null, of: number) =>
    value === null ? '*' : of === 0 ? '–' : numberInWords(value / of, lang, 1)
  const columns: readonly Column[] = [
    ...table.columns.map((code, at) => ({
      head: columnLabel(table.by, code, lang),
      cells: table.rows.map(({ cells }) => countText(cells[at], lang)),
      foot: [
        ...(table.isSingle ? [] : [number(table.observations[at] ?? null)]),
        number(table.bases[at] ?? 0),
        ...(table.isSingle ? [] : [each(table.observations[at] ?? null, table.bases[at] ?? 0)]),
      ],
    })),
    {
      head: FOOT.total[lang],
      cells: table.rows.map(({ total }) => countText(total, lang, true)),
      foot: [
        ...(table.isSingle ? [] : [number(table.observationsTotal)]),
        number(table.base),
        ...(table.isSingle ? [] : [each(table.observationsTotal, table.base)]),
      ],
    },
  ]
  const labels = [
    ...table.rows.map(({ code }) => columnLabel(table.variable, code, lang)),
    ...(table.isSingle ? [] : [FOOT.observations[lang]]),
    FOOT.cases[lang],
    ...(table.isSingle ? [] : [FOOT.each[lang]]),
  ]
  return [
    paint('bold', plainText(tableTitle(table, lang))),
    ...wrap(tableMeaning(table, lang), width).map((line) => paint('dim', line)),
    ...inBlocks(columns, width).flatMap((block) => [...blockText(labels, block, table.rows.length), '']),
    ...developmentText(table, style),
  ]
}

function countText(cell: StudyCount | undefined, lang: Lang, withInterval = false): string {
  if (cell === undefined || cell.count === null) return '*'
  const count = numberInWords(cell.count, lang)
  if (cell.share === null) return count
  const percent = percentText(wholePercent(cell.count, cell.share.of), lang)
  return withInterval ? `${count} (${percent}; ${intervalText(cell.share, lang)})` : `${count} (${percent})`
}

interface Column {
  readonly head: string
  readonly cells: readonly string[]
  readonly foot: readonly string[]
}

const widthIn = ({ head, cells, foot }: Column): number => Math.max(...[head, ...cells, ...foot].map(widthOf))

/** As many columns beside each other as there is room for. */
function inBlocks(columns: readonly Column[], width: number): readonly (readonly Column[])[] {
  const blocks: Column[][] = []
  let left = 0
  for (const column of columns) {
    const needs = widthIn(column) + 2
    const last = blocks.at(-1)
    if (last === undefined || needs > left) {
      blocks.push([column])
      left = width - LABEL - needs
    } else {
      last.push(column)
      left -= needs
    }
  }
  return blocks
}

function blockText(labels: readonly string[], columns: readonly Column[], rows: number): readonly string[] {
  const widths = columns.map(widthIn)
  const line = (label: string, parts: readonly string[]) =>
    (
      label +
      ' '.repeat(Math.max(0, LABEL - widthOf(label))) +
      parts.map((part, at) => ' '.repeat(2 + (widths[at] ?? 0) - widthOf(part)) + part).join('')
    ).trimEnd()
  const rule = '─'.repeat(LABEL + widths.reduce((sum, one) => sum + one + 2, 0))
  const body = labels.flatMap((label, at) => {
    const [first = '', ...rest] = wrap(plainText(label), LABEL)
    const parts = columns.map(({ cells, foot }) => (at < rows ? cells[at] : foot[at - rows]) ?? '')
    return [...(at === rows ? [rule] : []), line(first, parts), ...rest]
  })
  return [
    line(
      '',
      columns.map(({ head }) => plainText(head)),
    ),
    rule,
    ...body,
  ]
}

/** What was tested, row by row; what could not be is told together. */
function developmentText({ rows, variable }: StudyTable, { lang, width }: Style): readonly string[] {
  const told = new Map<string, string[]>()
  for (const { code, trend } of rows) {
    if (trend === undefined) continue
    const text = trendText(trend, lang)
    told.set(text, [...(told.get(text) ?? []), columnLabel(variable, code, lang)])
  }
  if (told.size === 0) return []
  return [
    `${FOOT.development[lang]}:`,
    ...[...told].flatMap(([text, labels]) =>
      wrap(plainText(`${text}: ${labels.join('; ')}`), width - 2).map((line) => `  ${line}`),
    ),
    '',
  ]
}

function sourceText({ sources }: StudyReport, { lang, paint, width }: Style): readonly string[] {
  const columns = [
    { head: IN_FILE[lang], cells: sources.map(({ inFile }) => countText(inFile, lang, true)), foot: [] },
    { head: ASKED_FOR[lang], cells: sources.map(({ askedFor }) => countText(askedFor, lang, true)), foot: [] },
  ]
  const labels = sources.map(({ code }) => columnLabel('kilder', code, lang))
  return [
    paint('bold', SOURCES_TITLE[lang]),
    ...wrap(SOURCES_MEANS[lang], width).map((line) => paint('dim', line)),
    ...blockText(labels, columns, labels.length),
    '',
  ]
}

function rateText({ rates }: StudyReport, { lang, paint, width }: Style): readonly string[] {
  return [
    paint('bold', RATE_TITLE[lang]),
    ...wrap(RATE_MEANS[lang], width).map((line) => paint('dim', line)),
    ...rates.map(({ code, share }) => {
      const text =
        share === null
          ? '*'
          : `${percentText(wholePercent(share.count, share.of), lang)} (${share.count} ${lang === 'da' ? 'af' : 'of'} ${share.of}; ${intervalText(share, lang)})`
      return `${plainText(columnLabel('bestemmelse', code, lang)).padEnd(LABEL)}  ${text}`
    }),
    '',
  ]
}
