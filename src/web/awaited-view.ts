import type { Lang, Words } from '../base/words.ts'
import type { BoardFile } from '../stages/10-board/board-file.ts'
import { type Html, html, nothing } from './html.ts'
import { icon } from './icon.ts'
import { dayInWords, sayIn } from './wording.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Der ventes stadig på svar fra kommunen', 'An answer from the municipality is still awaited'),
  lead: w(
    'I har bedt om dette, og det er ikke kommet. Vent på det, eller vær sikker på, at klagen kan afgøres uden.',
    'You have asked for this, and it has not come. Wait for it, or be sure that the appeal can be decided without it.',
  ),
  by: w('svar senest', 'answer by'),
} as const

/** What the board has asked the municipality for and not got: told where it decides, for it may decide without. */
export function awaitedView(lang: Lang, boardFile: BoardFile | undefined): Html {
  const open = (boardFile?.requests ?? []).filter(({ answer }) => answer === undefined)
  if (open.length === 0) return nothing
  const t = sayIn(lang)
  return html`<div class="alert alert-warning">${icon('triangle')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.title)}</h2><p>${t(WORDS.lead)}</p><ul>${open.map(({ asked, due }) => html`<li><span lang="da">${asked}</span> (${t(WORDS.by)} ${dayInWords(due, lang)})</li>`)}</ul></div></div>`
}
