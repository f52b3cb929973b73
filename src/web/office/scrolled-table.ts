import type { Lang, Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'

const SCROLL: Words = { da: 'Tabel, kan rulles', en: 'Table, can be scrolled' }

/** `wordy`: columns that hold sentences. */
export function scrolledTable(
  lang: Lang,
  caption: Words,
  columns: readonly Words[],
  rows: readonly (readonly string[])[],
  wordy: readonly number[] = [],
): Html {
  const t = sayIn(lang)
  return scrolledFrame(
    lang,
    caption,
    html`<thead><tr>${columns.map((one) => html`<th scope="col">${t(one)}</th>`)}</tr></thead><tbody>${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell, i) => html`<td${wordy.includes(i + 1) ? html` class="figure-words"` : nothing}>${cell}</td>`)}</tr>`)}</tbody>`,
  )
}

/** A table in a frame that is scrolled by key and finger where the screen is narrow. */
export function scrolledFrame(lang: Lang, caption: Words, inside: Html): Html {
  const t = sayIn(lang)
  return html`<div class="figure-table-frame" tabindex="0" role="region" aria-label="${t(SCROLL)}: ${t(caption)}"><table class="figure-table"><caption class="sr-only">${t(caption)}</caption>${inside}</table></div>`
}
