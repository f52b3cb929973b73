import type { Lang } from '../../base/words.ts'
import type { StudyCount, StudyReport, StudyTable, StudyTrend } from '../../stages/13-learning/study/study-table.ts'
import { FEWEST_SHOWN } from '../../stages/13-learning/suppress.ts'
import { columnLabel, tableMeaning, tableTitle, wholePercent } from '../../web/study/study-words.ts'

/** The tables by schema/holdbar-study.schema.json. */
export function studyJson(report: StudyReport, notes: readonly string[], lang: Lang, version: string): unknown {
  return {
    holdbar: version,
    cases: report.cases,
    suppressed: report.isSuppressed,
    fewestShown: report.isSuppressed ? FEWEST_SHOWN : 0,
    hidden: report.hidden,
    trendTests: report.tests,
    notes,
    merged: report.merged,
    tables: report.tables.map((table) => tableJson(table, lang)),
    sources: report.sources.map(({ code, inFile, askedFor }) => ({
      code,
      label: columnLabel('kilder', code, lang),
      inFile: countJson(inFile),
      askedFor: countJson(askedFor),
    })),
    rates: report.rates.map(({ code, share }) => ({ code, ...countJson({ count: share?.count ?? null, share }) })),
  }
}

function tableJson(table: StudyTable, lang: Lang) {
  const { variable, by, scope } = table
  return {
    variable,
    by,
    provision: scope.provision ?? null,
    category: scope.category ?? null,
    title: tableTitle(table, lang),
    definition: tableMeaning(table, lang),
    severalPerCase: !table.isSingle,
    columns: table.columns.map((code, at) => ({
      code,
      label: columnLabel(by, code, lang),
      cases: table.bases[at] ?? 0,
      observations: table.observations[at] ?? null,
    })),
    cases: table.base,
    observations: table.observationsTotal,
    rows: table.rows.map(({ code, sumOf, cells, total, trend }) => ({
      code,
      label: columnLabel(variable, code, lang),
      sumOf: sumOf ?? null,
      cells: cells.map(countJson),
      total: countJson(total),
      trend: trend === undefined ? null : trendJson(trend),
    })),
  }
}

/** Shares as parts of 1, with six decimals; the percent as it is printed. */
function countJson({ count, share }: StudyCount) {
  return {
    count,
    of: share?.of ?? null,
    percent: share === null ? null : wholePercent(share.count, share.of),
    share: share === null ? null : rounded(share.value),
    low: share === null ? null : rounded(share.low),
    high: share === null ? null : rounded(share.high),
  }
}

function trendJson(trend: StudyTrend) {
  switch (trend.kind) {
    case 'for-faa':
      return { kind: trend.kind, because: trend.because }
    case 'skjult':
      return { kind: trend.kind }
    case 'testet':
      return { kind: trend.kind, z: rounded(trend.z), p: rounded(trend.p), corrected: rounded(trend.corrected) }
  }
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
