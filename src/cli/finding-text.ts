import { failsByWordsAlone } from '../rules/by-words.ts'
import type { ReportedFinding, UnknownAnswer } from '../app/check/checked-document.ts'
import { byMissing } from '../rules/by-missing.ts'
import type { Lines } from '../base/place.ts'
import type { Lang, Words } from '../base/words.ts'
import { missingIn } from '../rules/missing-words.ts'
import type { Level } from '../rules/verdict.ts'
import type { Quote } from '../text/quote.ts'
import { LEVEL_COUNT } from '../web/labels.ts'
import { wordForCount } from '../web/wording.ts'
import { excerpt } from './excerpt.ts'
import { LEVEL_STYLE, type Paint } from './paint.ts'
import { plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

const LEVELS: readonly Level[] = ['fejl', 'advarsel', 'raad']

export interface TextStyle {
  readonly lang: Lang
  readonly paint: Paint
  /** Columns to stay within. */
  readonly width: number
}

const FIELD = {
  field: { da: 'felt', en: 'field' },
  need: { da: 'behov', en: 'need' },
  why: { da: 'hvorfor', en: 'why' },
  remedy: { da: 'gør', en: 'do' },
  ask: { da: 'spørg', en: 'ask' },
  sources: { da: 'kilde', en: 'source' },
} as const satisfies Record<string, Words>
type Field = keyof typeof FIELD

/** A finding as it is printed: with the words it is about where they stand in the text of the file. */
export interface PrintedFinding {
  readonly finding: ReportedFinding
  /** Null where there is no place to show. */
  readonly quote: Quote | null
  /** What a finding in a case tells besides. */
  readonly more?: Readonly<Partial<Record<Field, string>>>
}

export function findingText(
  name: string,
  { finding, quote, more = {} }: PrintedFinding,
  lines: Lines,
  style: TextStyle,
): string {
  const { lang, paint } = style
  const at = quote === null ? null : lines.placeOf(quote.from)
  const place = at === null ? name : `${name}:${at.line}:${at.column}`
  const level = paint(LEVEL_STYLE[finding.level], LEVEL_COUNT[finding.level].one[lang])
  const shown = quote === null ? [] : excerpt(lines, quote, style.width)
  const gutter = Math.max(2, ...shown.map((row) => row.number.length))
  const bar = paint('dim', '│')
  const rows = shown.flatMap(({ number, text, mark }) => [
    ` ${paint('dim', number.padStart(gutter))} ${bar} ${text}`,
    ` ${' '.repeat(gutter)} ${bar} ${paint(LEVEL_STYLE[finding.level], mark)}`,
  ])
  const told: Readonly<Partial<Record<Field, string>>> = {
    why: finding.why[lang],
    remedy: finding.remedy[lang],
    sources: finding.sources.join(' · '),
    ...more,
  }
  return [
    `${paint('bold', place)}: ${level}: ${finding.mangel} ${paint('dim', `[${finding.rule}]`)}`,
    ...wrap(plainText(finding.what[lang]), style.width - 2).map((line) => `  ${paint('bold', line)}`),
    ...rows,
    ...(Object.keys(FIELD) as Field[]).flatMap((field) => fieldRows(FIELD[field][lang], told[field] ?? '', style)),
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

/** Each thing that is missing once, with the rules that ask for it. `title`: what the answers can't be told from. */
export function unknownRows(
  unknown: readonly UnknownAnswer[],
  title: Words,
  { lang, paint, width }: TextStyle,
): string[] {
  if (unknown.length === 0) return []
  const rows = byMissing(unknown).flatMap(({ missing, answers }) => {
    const rules = answers.map(({ rule }) => rule).join(', ')
    const [first, ...rest] = wrap(
      `${plainText(missingIn([missing], lang).join(''))} [${rules}]`,
      Math.max(20, width - 6),
    )
    return [`    ? ${first ?? ''}`, ...rest.map((line) => `      ${line}`)]
  })
  return [`  ${paint('dim', title[lang])}`, ...rows]
}

export type Levels = Readonly<Record<Level, number>>

export function countLevels(findings: readonly ReportedFinding[]): Levels {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  return { fejl: count('fejl'), advarsel: count('advarsel'), raad: count('raad') }
}

export function levelsText(levels: Levels, { lang, paint }: TextStyle): string {
  return LEVELS.map((level) => {
    const text = `${levels[level]} ${wordForCount(levels[level], LEVEL_COUNT[level])[lang]}`
    return levels[level] === 0 ? paint('dim', text) : paint(LEVEL_STYLE[level], text)
  }).join(' · ')
}

const HOLDS_NOT: Words = { da: 'holder ikke', en: 'does not hold' }
const MAY_NOT_HOLD: Words = { da: 'holder måske ikke', en: 'may not hold' }

/** Of what has a `fejl`. */
export function failsText(
  findings: readonly ReportedFinding[],
  { lang, paint }: Pick<TextStyle, 'lang' | 'paint'>,
): string {
  return paint(['bold', 'red'], (failsByWordsAlone(findings) ? MAY_NOT_HOLD : HOLDS_NOT)[lang])
}
