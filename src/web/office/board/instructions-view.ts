import type { Instruction } from '../../../stages/00-case/round.ts'
import type { Words } from '../../../base/words.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { type Say, sayIn } from '../../wording.ts'
import { actLink } from '../act-view.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'

const WORDS = {
  title: { da: 'Ankestyrelsens anvisninger i denne runde', en: 'The board’s instructions in this round' },
  open: { da: 'Ikke fulgt endnu', en: 'Not followed yet' },
  refused: { da: 'Ikke fulgt: det er en mangel.', en: 'Not followed: that is a flaw.' },
  shownBy: { da: 'Vist ved', en: 'Shown by' },
} satisfies Record<string, Words>

/** The first tasks of a remitted round, each closed by what answers it. */
export function instructionsView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const { instructions } = shown.file.round
  if (instructions.length === 0) return nothing
  return html`<section class="instructions" aria-labelledby="anvisninger"><h2 id="anvisninger">${t(WORDS.title)}</h2><ul>${instructions.map((one) => html`<li>${icon(one.notFollowed === true ? 'stop' : one.answeredBy === undefined ? 'question' : 'check')}<div><p lang="da">${one.asked}</p>${stateOf(shown, t, one)}${actLink(frame, shown, 'anvisning', one.id)}</div></li>`)}</ul></section>`
}

function stateOf({ file }: CaseShown, t: Say, { answeredBy, source, document, notFollowed }: Instruction): Html {
  if (answeredBy === undefined) return html`<p><strong>${t(WORDS.open)}.</strong></p>`
  const shownBy =
    file.sources.find(({ id }) => id === source)?.title ?? file.documents.find(({ id }) => id === document)?.name
  return html`<p>${notFollowed === true ? html`<strong>${t(WORDS.refused)}</strong> ` : nothing}<span lang="da">${answeredBy}</span>${shownBy === undefined ? nothing : html` ${t(WORDS.shownBy)}: <span lang="da">${shownBy}</span>`}</p>`
}
