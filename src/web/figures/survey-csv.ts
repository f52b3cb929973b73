import { type CsvKind, csvText } from '../../base/csv-text.ts'
import type { Lang, Words } from '../../base/words.ts'
import { HIDDEN } from '../../stages/13-learning/figure-table.ts'
import { FEWEST_SHOWN } from '../../stages/13-learning/suppress.ts'
import { surveyAsked, type SurveyMoved, type SurveyRow } from '../../stages/13-learning/self-check/survey-figures.ts'
import { surveyLabel } from '../office/self-check/survey-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const COLUMNS: readonly (readonly [string, Words])[] = [
  ['ja', w('Ja', 'Yes')],
  ['af', w('Af dem, hvor det er relevant og kan ses', 'Of those relevant and seen')],
  ['andel', w('Andel (procent)', 'Share (percent)')],
  ['fra', w('95 % fra (procent)', '95% from (percent)')],
  ['til', w('95 % til (procent)', '95% to (percent)')],
  ['ikke-relevant', w('Ikke relevant', 'Not relevant')],
  ['kan-ikke-ses', w('Kan ikke ses', 'Can’t be seen')],
  ['ubesvaret', w('Ubesvaret', 'Not answered')],
  ['forskelligt', w('Besvaret forskelligt', 'Answered differently')],
  ['aendring', w('Ændring (procentpoint)', 'Change (percentage points)')],
  ['aendring-fra', w('Ændring 95 % fra', 'Change 95% from')],
  ['aendring-til', w('Ændring 95 % til', 'Change 95% to')],
]

export interface SurveyTold {
  readonly rows: readonly SurveyRow[]
  /** Those of the earlier sample; empty where there is none. */
  readonly before: readonly SurveyRow[]
  readonly moved: readonly SurveyMoved[]
}

/**
 * The indicators as a file that may be sent on. How many were asked is no secret, so a small number is hidden with the
 * others that it could be worked out from; a change, where either of its two shares is hidden.
 */
export function surveyCsv({ rows, before, moved }: SurveyTold, kind: CsvKind, lang: Lang): string {
  const isExcel = kind === 'excel'
  const part = (value: number) =>
    isExcel ? (value * 100).toFixed(2).replace('.', ',') : String(Number(value.toFixed(6)))
  const cells = (row: SurveyRow): readonly string[] => {
    const { id, yes, no, share } = row
    const isShareHidden = hidesShare(row)
    const earlier = before.find((one) => one.id === id)
    const change = moved.find((one) => one.id === id)?.since
    const told = share === undefined ? ['', '', ''] : [share.value, share.low, share.high].map(part)
    return [
      id,
      surveyLabel(id, lang),
      isShareHidden ? HIDDEN : String(yes),
      hidesBase(row) ? HIDDEN : String(yes + no),
      ...(isShareHidden ? [HIDDEN, HIDDEN, HIDDEN] : told),
      ...othersOf(row).map((one) => (hidesOthers(row) ? HIDDEN : String(one))),
      ...(change?.kind !== 'maalt' || earlier === undefined
        ? ['', '', '']
        : isShareHidden || hidesShare(earlier)
          ? [HIDDEN, HIDDEN, HIDDEN]
          : [change.value, change.low, change.high].map(part)),
    ]
  }
  const first = lang === 'da' ? ['Kode', 'Indikator'] : ['Code', 'Indicator']
  const heading = isExcel ? first : ['kode', 'navn']
  return csvText(
    [[...heading, ...COLUMNS.map(([code, words]) => (isExcel ? words[lang] : code))], ...rows.map(cells)],
    kind,
  )
}

const othersOf = ({ notRelevant, notSeen, unanswered, differed }: SurveyRow): readonly number[] => [
  notRelevant,
  notSeen,
  unanswered,
  differed,
]
/** What is left of all that were asked would give it back, so both sides are looked at. */
const hidesBase = (row: SurveyRow): boolean => {
  const of = row.yes + row.no
  return isSmall(of) || isSmall(surveyAsked(row) - of)
}
const hidesShare = (row: SurveyRow): boolean => hidesBase(row) || isSmall(row.yes) || isSmall(row.no)
const hidesOthers = (row: SurveyRow): boolean => hidesBase(row) || othersOf(row).some(isSmall)

const isSmall = (count: number): boolean => count > 0 && count < FEWEST_SHOWN
