import type { Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { sayIn } from '../wording.ts'
import { actLink } from './act-view.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'

const WORDS = {
  title: { da: 'Ankestyrelsens anvisninger i denne runde', en: 'The board’s instructions in this round' },
  open: { da: 'Ikke fulgt endnu', en: 'Not followed yet' },
} satisfies Record<string, Words>

/** The first tasks of a remitted round, each closed by what answers it. */
export function instructionsView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const { instructions } = shown.file.round
  if (instructions.length === 0) return nothing
  return html`<section class="instructions" aria-labelledby="anvisninger"><h2 id="anvisninger">${t(WORDS.title)}</h2><ul>${instructions.map(
    ({ id, asked, answeredBy }) =>
      html`<li>${icon(answeredBy === undefined ? 'question' : 'check')}<div><p lang="da">${asked}</p>${answeredBy === undefined ? html`<p><strong>${t(WORDS.open)}.</strong> ${actLink(frame, shown, 'anvisning', id)}</p>` : html`<p lang="da">${answeredBy}</p>`}</div></li>`,
  )}</ul></section>`
}
