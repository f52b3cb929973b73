import type { PlainDate } from '../../base/date.ts'
import type { Lang, Words } from '../../base/words.ts'
import { decisionsTold, type Figures } from '../../stages/13-learning/figures.ts'
import { html, nothing } from '../html.ts'
import { standalonePage } from '../standalone-page.ts'
import { sayIn } from '../wording.ts'
import { figureSection } from './figure-section.ts'
import { BY_MEANS, cellWords } from './figures-words.ts'
import { FIGURES_STYLE } from './figures-style.ts'

export interface ReportedFigures {
  readonly figures: Figures
  /** Where they are counted from: the name of the file. */
  readonly source: string
  /** The day it is made: the regions are those of the day. */
  readonly on: PlainDate
}

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Tal fra Holdbar', 'Figures from Holdbar'),
  counted: w('afgørelser talt i', 'decisions counted in'),
  hidden: w(
    'Antal under fem er skjult, og så meget mere, at de ikke kan regnes ud.',
    'Counts below five are hidden, and so much more that they can’t be reckoned.',
  ),
  inside: w(
    'Til brug i huset: antal under fem er vist og må ikke gives videre.',
    'For use inside: counts below five are shown and must not be passed on.',
  ),
} as const

const FRAME = `
html { font-size: 62.5%; }
body { margin: 0 auto; padding: 2.4rem 1.6rem 6rem; max-width: 104rem; font: 1.6rem/2.4rem "IBM Plex Sans", system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 3.2rem; line-height: 4rem; margin: 0 0 0.8rem; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
a { color: #004d99; }
`

/** All figures in one file, without script and without anything fetched. */
export function figuresReport({ figures, source, on }: ReportedFigures, lang: Lang): string {
  const t = sayIn(lang)
  const { by, tables, audience } = figures
  const means = BY_MEANS[by]
  const isCountry = by === 'kommune' && (tables[0]?.rows.length ?? 0) > 20
  return standalonePage({
    lang,
    title: `${t(WORDS.title)}: ${source}`,
    style: FRAME + FIGURES_STYLE,
    body: html`<main>
<h1>${t(WORDS.title)}</h1>
<p>${cellWords('afgoerelser', decisionsTold(figures), lang)} ${t(WORDS.counted)} ${source}.</p>
<p class="figure-note">${t(audience === 'intern' ? WORDS.inside : WORDS.hidden)}</p>
${means === undefined ? nothing : html`<p>${t(means)}</p>`}
${tables.map((table) => (table.rows.length === 0 ? nothing : figureSection({ table, by, lang, ...(isCountry ? { mapOn: on } : {}) })))}
</main>`,
  })
}
