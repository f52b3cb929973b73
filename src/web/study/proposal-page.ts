import type { Lang } from '../../base/words.ts'
import type { Proposal, Removal } from '../../stages/13-learning/publish/propose-anonymous.ts'
import { type Html, html } from '../html.ts'
import { standalonePage } from '../standalone-page.ts'
import { IDENTIFIER_LABELS, NOTHING_INSTEAD, PROPOSAL_NOTE, TAKEN_OUT } from './proposal-words.ts'
import { REPORT_STYLE } from '../report-style.ts'

export interface ProposedDocument {
  readonly file: string
  readonly proposal: Proposal
}

const STYLE = `
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 3.2rem; margin-bottom: 6.4rem; }
.proposed { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; padding: 2.4rem; max-width: 80ch; }
.proposed mark { background: #fff3c4; color: #1a1a1a; border-bottom: 2px solid #8a6d00; }
h2 { overflow-wrap: anywhere; }
.removals { overflow-x: auto; }
.removals table { border-collapse: collapse; width: 100%; }
.removals th, .removals td { text-align: left; vertical-align: top; padding: .4rem .8rem; border-bottom: 1px solid #c3c9cd; overflow-wrap: anywhere; }
.removals caption { text-align: left; font-weight: 600; padding: .4rem 0; }
.note { font-weight: 600; max-width: 80ch; }
@media (max-width: 60em) { .beside { grid-template-columns: minmax(0, 1fr); } }
`

/** Each proposed text with what was taken out beside it, for the one who approves. */
export function proposalPage(documents: readonly ProposedDocument[], lang: Lang): string {
  const title = lang === 'da' ? 'Forslag til offentliggørelse' : 'Proposal for publication'
  return standalonePage({
    lang,
    title: title,
    style: REPORT_STYLE + STYLE,
    body: html`<header class="report-header"><div class="report-width"><h1>${title}</h1></div></header>
<main class="report-width">
<p class="note">${PROPOSAL_NOTE[lang]}</p>
${documents.map((document, at) => documentView(document, at + 1, lang))}
</main>`,
  })
}

function documentView({ file, proposal }: ProposedDocument, number: number, lang: Lang): Html {
  const [kind, stood, stands] =
    lang === 'da' ? ['Slags', 'Der stod', 'Der står nu'] : ['Kind', 'What stood', 'What stands now']
  return html`<h2>${file}</h2>
<div class="beside">
<div class="proposed" lang="da">${markedText(proposal, number)}</div>
<div class="removals" role="region" aria-label="${TAKEN_OUT[lang]}, ${file}" tabindex="0"><table>
<caption>${TAKEN_OUT[lang]}: ${proposal.removals.length}</caption>
<thead><tr><th scope="col">Nr.</th><th scope="col">${kind}</th><th scope="col">${stood}</th><th scope="col">${stands}</th></tr></thead>
<tbody>${proposal.removals.map(
    (removal, at) =>
      html`<tr><th scope="row"><a href="#d${number}-${at + 1}">${at + 1}</a></th><td>${IDENTIFIER_LABELS[removal.kind][lang]}</td><td lang="da">${removal.quote}</td><td lang="da">${insteadWords(removal, lang)}</td></tr>`,
  )}</tbody>
</table></div>
</div>
`
}

const insteadWords = ({ instead }: Removal, lang: Lang): string =>
  instead === '' ? `(${NOTHING_INSTEAD[lang]})` : instead

function markedText({ text, removals }: Proposal, number: number): readonly Html[] {
  let from = 0
  const parts = removals.map(({ at, instead }, index) => {
    const start = Math.max(from, Math.min(at, text.length))
    const before = text.slice(from, start)
    from = Math.min(start + instead.length, text.length)
    return html`${before}<mark id="d${number}-${index + 1}">${text.slice(start, from)}<sup>${index + 1}</sup></mark>`
  })
  return [...parts, html`${text.slice(from)}`]
}
