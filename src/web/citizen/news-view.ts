import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import type { Page } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CitizenFrame } from './citizen-frame.ts'

/** That something came, never what it says. */
export interface News {
  readonly what: Words
  readonly on: PlainDate
  readonly page: Page
}

const TITLE: Words = { da: 'Nyt siden sidst', en: 'New since last time' }

export function newsView({ lang }: CitizenFrame, news: readonly News[]): Html {
  const t = sayIn(lang)
  if (news.length === 0) return nothing
  return html`<section class="my-card my-news"><h2>${t(TITLE)}</h2><ul>${news.map(({ what, on, page }) => html`<li><a href="${pathTo(page, lang)}">${t(what)}</a>, ${dayInWords(on, lang)}</li>`)}</ul></section>`
}
