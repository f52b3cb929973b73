import type { Words } from '../../base/words.ts'
import { isOpenWithdrawal } from '../../stages/01-application/withdrawal.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Kommet, efter afgørelsen blev foreslået', 'Come after the decision was proposed'),
  read: w(
    'Det skal læses, før brevet sendes. Kan det ændre noget, så tag afgørelsen tilbage, og svar på det i afgørelsen.',
    'It must be read before the letter leaves. If it may change something, take the decision back and answer it in the decision.',
  ),
  takenBack: w('Borgeren vil trække noget tilbage', 'The citizen wants to take something back'),
  access: w(
    'Borgeren har bedt om aktindsigt og har ikke fået svar. Svar, før afgørelsen sendes, så borgeren kan udtale sig på det samme grundlag.',
    'The citizen has asked for access to the file and got no answer. Answer before the decision leaves, so that the citizen can comment on the same basis.',
  ),
  about: w('om', 'about'),
  general: w('om sagen i almindelighed', 'of the case in general'),
} as const

/** What the citizen has said that the proposed decision was made without: before it is approved, and before its letter leaves. */
export function unreadView({ lang }: OfficeFrame, shown: CaseShown): Html {
  const { file, state } = shown
  if (state !== 'til-godkendelse' && state !== 'afgjort') return nothing
  const t = sayIn(lang)
  const said = (file.saidSinceProposal ?? []).flatMap((id) => file.statements.find((one) => one.id === id) ?? [])
  const takenBack = (file.withdrawals ?? []).filter(isOpenWithdrawal)
  const waits = (file.aktindsigter ?? []).some(({ answer }) => answer === undefined)
  if (said.length + takenBack.length === 0 && !waits) return nothing
  const titles = new Map(file.sources.map((source) => [source.id, source]))
  const about = (needs: readonly string[]): Html =>
    needs.length === 0
      ? html`${t(WORDS.general)}`
      : html`${t(WORDS.about)}: <span lang="da">${file.needs
          .filter(({ id }) => needs.includes(id))
          .map(({ activity }) => activity)
          .join('; ')}</span>`
  return html`<div class="alert alert-warning" id="ulaest">${icon('triangle')}<div class="alert-body">${
    said.length + takenBack.length === 0
      ? nothing
      : html`<h2 class="alert-heading">${t(WORDS.title)}</h2><ul>${said.map(({ text, source, needs }) => {
          const from = titles.get(source)
          return html`<li><q lang="da">${text}</q> (${from === undefined ? nothing : html`<span lang="da">${from.title}</span>, ${dayInWords(from.date, lang)}; `}${about(needs)})</li>`
        })}${takenBack.map(({ id, words }) => html`<li><a href="${pathTo(caseUrl(shown, '', `#trukket-${id}`), lang)}">${t(WORDS.takenBack)}</a>: <q lang="da">${words}</q></li>`)}</ul><p>${t(WORDS.read)}</p>`
  }${waits ? html`<p>${t(WORDS.access)}</p>` : nothing}</div></div>`
}
