import type { Lang, Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Page, pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'

/** In the address, under `af`: not the own team's alone. */
export const WHOLE = 'kommunen'

/** Whether what is shown is the own team's or the whole municipality's; undefined where there is no choice. */
export type TeamShown = 'eget' | 'alle' | undefined

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  whose: w('Hvis afgørelser', 'Whose decisions'),
  own: w('Mit team', 'My team'),
  whole: w('Hele kommunen', 'The whole municipality'),
  means: w(
    'Teamets afgørelser er dem, hvor teamet havde sagen, da brevet blev sendt. Dem uden team tæller kun med i hele kommunen.',
    'The team’s decisions are those where the team had the case when the letter was sent. Those without a team count in the whole municipality alone.',
  ),
} as const

/** The choice between the two, with what a team's decisions are. */
export function teamChoice(at: `/tal/${string}`, shown: TeamShown, lang: Lang): Html {
  if (shown === undefined) return nothing
  const t = sayIn(lang)
  const link = (page: Page, words: Words, is: boolean) =>
    html`<li><a href="${pathTo(page, lang)}"${is ? html` aria-current="true"` : nothing}>${t(words)}</a></li>`
  return html`<nav class="figure-tabs" aria-label="${t(WORDS.whose)}"><ul class="scopes">${link(at, WORDS.own, shown === 'eget')}${link(`${at}${at.includes('?') ? '&' : '?'}af=${WHOLE}`, WORDS.whole, shown === 'alle')}</ul></nav>
${shown === 'eget' ? html`<p>${t(WORDS.means)}</p>` : nothing}`
}
