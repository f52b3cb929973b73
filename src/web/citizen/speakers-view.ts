import type { Words } from '../../base/words.ts'
import { upperFirst } from '../../stages/07-letter/letter-words.ts'
import { MANDATE } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { pathTo } from '../paths.ts'
import { type CitizenFrame, type CitizenShown, myUrl } from './citizen-frame.ts'
import { SPEAKER } from './citizen-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Hvem taler for dig?', 'Who speaks for you?'),
  since: w('siden', 'since'),
  until: w('til og med', 'until'),
  stop: w('Sig stop igen', 'Put a stop to it'),
} as const

/** Those who speak in the citizen’s place, to the citizen alone: who, as what, since when, and what each may. */
export function speakersView({ lang }: CitizenFrame, shown: CitizenShown): Html {
  const { mine, nameOf, can } = shown
  const t = sayIn(lang)
  if (mine.speakers.length === 0) return nothing
  return html`<section class="my-card"><h2>${t(WORDS.title)}</h2><ul class="my-list">${mine.speakers.map(({ party, as, from, to, mandates }) => html`<li><strong>${nameOf(party)}</strong>, ${t(SPEAKER[as])}${from === undefined ? nothing : html`, ${t(WORDS.since)} ${dayInWords(from, lang)}`}${to === undefined ? nothing : html`, ${t(WORDS.until)} ${dayInWords(to, lang)}`}.${mandates.length === 0 ? nothing : html`<br><span class="my-small">${upperFirst(mandates.map((one) => t(MANDATE[one])).join(', '))}.</span>`}</li>`)}</ul>${mine.company.length > 0 && can.has('party-changed') ? html`<p><a href="${pathTo(myUrl(shown, 'oplysninger'), lang)}#fuldmagt">${t(WORDS.stop)}</a></p>` : nothing}</section>`
}
