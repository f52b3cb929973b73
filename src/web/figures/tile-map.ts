import type { PlainDate } from '../../base/date.ts'
import type { Lang, Words } from '../../base/words.ts'
import { findRegion, MUNICIPALITIES } from '../../law/municipality.ts'
import { cellOf, type FigureTable, HIDDEN } from '../../stages/13-learning/figure-table.ts'
import { type Html, html } from '../html.ts'
import { sayIn } from '../wording.ts'
import { percentWords, STANDING } from './figures-words.ts'

const TILE = 46
const GAP = 3
const SIDE = 15

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  map: w(
    'Danmarkskort: hver kommune er en lige stor brik',
    'Map of Denmark: each municipality is a tile of the same size',
  ),
  none: w('ingen sager', 'no cases'),
  hidden: w('under fem, ikke vist', 'under five, not shown'),
  cases: w('sager', 'cases'),
  legend: w('Sådan læses kortet', 'How to read the map'),
} as const

type Mark = 'over' | 'under' | 'inside' | 'none' | 'hidden'

const MARK_WORDS: Readonly<Record<Mark, Words>> = {
  over: w('▲ klart over landet', '▲ clearly above the country'),
  under: w('▼ klart under landet', '▼ clearly below the country'),
  inside: w('kan være tilfældigt', 'may be chance'),
  hidden: w('· for få til at vise', '· too few to show'),
  none: w('– ingen sager', '– no cases'),
}

/**
 * One tile a municipality, where it lies as nearly as equal tiles can. Each is a link to its row in the table, so that
 * the figure is reached by pointer, keyboard and speech alike.
 */
export function tileMap(table: FigureTable, on: PlainDate, lang: Lang): Html {
  const t = sayIn(lang)
  const size = SIDE * (TILE + GAP)
  return html`<div class="tile-map-frame" tabindex="0" role="region" aria-label="${t(WORDS.map)}"><svg class="tile-map" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="group" aria-label="${t(WORDS.map)}">${MUNICIPALITIES.map(
    ({ code, name, column, row }) => {
      const { words, mark, figure } = told(table, code, lang)
      const place = `${name} (${findRegion(code, on) ?? ''})`
      const [x, y] = [column * (TILE + GAP), row * (TILE + GAP)]
      return html`<a href="#kommune-${code}"><title>${`${place}: ${words.join(', ')}`}</title><rect class="tile tile-${mark}" x="${x}" y="${y}" width="${TILE}" height="${TILE}" rx="3"/><text class="tile-name tile-name-${mark}" x="${x + TILE / 2}" y="${y + 19}" text-anchor="middle">${tileName(name)}</text><text class="tile-figure tile-name-${mark}" x="${x + TILE / 2}" y="${y + 36}" text-anchor="middle">${figure}</text>${said([place, ...words])}</a>`
    },
  )}</svg></div>
<p class="tile-legend"><strong>${t(WORDS.legend)}:</strong> ${(['over', 'under', 'inside', 'hidden', 'none'] as const).map((mark) => html`<span class="tile-key tile-key-${mark}">${t(MARK_WORDS[mark])}</span> `)}</p>`
}

/** Where no municipality lies: what the tile that is pointed at or reached says, in whole, for those who see the map. */
const SAID = { x: 9 * (TILE + GAP), y: 24, line: 20 }
function said(lines: readonly string[]): Html {
  return html`<text class="tile-said" aria-hidden="true">${lines.map((line, at) => html`<tspan x="${SAID.x}" y="${SAID.y + at * SAID.line}">${line}</tspan>`)}</text>`
}

interface Told {
  /** Line by line. */
  readonly words: readonly string[]
  readonly mark: Mark
  readonly figure: string
}

function told(table: FigureTable, code: string, lang: Lang): Told {
  const t = sayIn(lang)
  const cell = (column: Parameters<typeof cellOf>[2]) => cellOf(table, code, column)
  const [share, low, high, of, standing] = [
    cell('procent'),
    cell('fra'),
    cell('til'),
    cell('behandlet'),
    cell('placering'),
  ]
  if (share === HIDDEN) return { words: [t(WORDS.hidden)], mark: 'hidden', figure: '·' }
  if (typeof share !== 'number' || typeof low !== 'number' || typeof high !== 'number')
    return { words: [t(WORDS.none)], mark: 'none', figure: '–' }
  const mark = standing === 'alarm-over' ? 'over' : standing === 'alarm-under' ? 'under' : 'inside'
  const against =
    typeof standing === 'string' && standing in STANDING ? t(STANDING[standing as keyof typeof STANDING]) : ''
  const words = [
    `${percentWords(share, lang)} (${percentWords(low, lang)}–${percentWords(high, lang)})`,
    `${String(of)} ${t(WORDS.cases)}, ${against}`,
  ]
  const sign = mark === 'over' ? '▲' : mark === 'under' ? '▼' : ''
  return { words, mark, figure: `${sign}${Math.round(share * 100)}` }
}

/** Those whose first letters are another's too. */
const APART: Readonly<Record<string, string>> = {
  Brøndby: 'Br.by',
  Brønderslev: 'Br.slev',
  Fredensborg: 'Fr.borg',
  Fredericia: 'Fr.icia',
  Frederiksberg: 'Fr.berg',
  Frederikshavn: 'Fr.havn',
  Frederikssund: 'Fr.sund',
}

/** As many letters as a tile holds, and never the same for two; the whole name is in the title. */
export function tileName(name: string): string {
  const known = APART[name]
  if (known !== undefined) return known
  const plain = name.replace('-', ' ').split(' ')[0] ?? name
  return plain.length <= 6 ? plain : `${plain.slice(0, 5)}.`
}
