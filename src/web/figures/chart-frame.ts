import type { Lang, Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { ChartWidth } from './row-names.ts'

const SCROLL: Words = { da: 'Diagram, kan rulles', en: 'Chart, can be scrolled' }

/**
 * A chart in a frame that is scrolled by key and finger. One that can be set for a narrow screen as well is shown there
 * as a whole instead.
 */
export function chartFrame(lang: Lang, title: string, chart: (width: ChartWidth) => Html | undefined): Html {
  const [wide, narrow] = [chart('wide'), chart('narrow')]
  if (wide === undefined) return nothing
  return html`<div class="chart-frame${narrow === undefined ? '' : ' chart-wide'}" tabindex="0" role="region" aria-label="${SCROLL[lang]}: ${title}">${wide}</div>${narrow === undefined ? nothing : html`<div class="chart-narrow">${narrow}</div>`}`
}
