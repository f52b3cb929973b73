import type { Lang } from '../base/words.ts'
import { html } from './html.ts'
import { type Frame, layout } from './layout.ts'
import { markdown } from './markdown.ts'
import type { Page } from './paths.ts'

/** A page of plain prose, written once for each language. */
export interface Prose {
  readonly title: string
  readonly text: string
}

export function prosePage(frame: Frame, page: Page, prose: Record<Lang, Prose>): string {
  const { title, text } = prose[frame.lang]
  return layout(frame, {
    title,
    page,
    body: html`<h1>${title}</h1><div class="prose">${markdown(text, { topLevel: 1 })}</div>`,
  })
}
