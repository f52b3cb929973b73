import type { Words } from '../../base/words.ts'
import { isSilenced, isStoppedByDeath } from '../../stages/00-case/death.ts'
import { AFTER_DEATH, PARTY_ROLE } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { foldedAct } from './act-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  died: w('Borgeren er død', 'The citizen has died'),
  since: w(
    'Siden det blev skrevet, sender Holdbar ingen breve til borgeren, og borgerens egen adgang er lukket.',
    'Since it was written, Holdbar sends no letters to the citizen, and the citizen’s own access is closed.',
  ),
  silenced: w(
    'Disse får hverken breve eller adgang, før I har skrevet på siden Parter og notater, hvad de må:',
    'These get neither letters nor access until you have written on the page Parties and notes what they may do:',
  ),
  toParties: w('Gå til parterne', 'Go to the parties'),
  unknown: w(
    'Holdbar ved ikke, hvad loven siger om klagefrist, klage, genvurdering, fuldmagt, værgemål og bevilget hjælp efter et dødsfald, og ændrer intet af det. Det afgør en af jer, gerne med en jurist.',
    'Holdbar does not know what the law says of time to complain, complaint, reassessment, power of attorney, guardianship and granted help after a death, and changes none of it. One of you decides it, best with a lawyer.',
  ),
  others: w(
    'Dødsfaldet bliver også skrevet i borgerens andre sager her, og hver sag venter på sin egen beslutning. Holdbar giver ikke besked til udføreren eller til Ankestyrelsen. Det gør I.',
    'The death is written in the citizen’s other cases here too, and each case waits for its own decision. Holdbar tells neither the provider nor the board. You do.',
  ),
  decided: w('Besluttet', 'Decided'),
  first: w('Se sagen, hvor det først blev skrevet', 'See the case where it was first written'),
} as const

/** That the citizen has died, what that stops by itself, and what a person is to decide; nothing while the citizen lives. */
export function deathView(frame: OfficeFrame, shown: CaseShown): Html {
  const { file } = shown
  const { death } = file
  if (death === undefined) return nothing
  const { lang } = frame
  const t = sayIn(lang)
  const next = { next: caseUrl(shown, '') }
  const silenced = file.parties.filter(
    ({ id, mandates, refused }) =>
      id !== file.citizen && mandates.length > 0 && refused === undefined && isSilenced(file, id),
  )
  const { decided } = death
  return html`<section class="record" id="doedsfald"><h2>${t(WORDS.died)}, ${dayInWords(death.on, lang)}</h2><p><q lang="da">${death.how}</q>${death.toldIn === undefined ? nothing : html` <a href="${pathTo(`/sager/${death.toldIn}`, lang)}">${t(WORDS.first)}</a>`}</p><p>${t(WORDS.since)}</p>
${silenced.length === 0 ? nothing : html`<p>${t(WORDS.silenced)}</p><ul>${silenced.map(({ id, role }) => html`<li>${shown.nameOf(id)}, ${t(PARTY_ROLE[role]).toLowerCase()}</li>`)}</ul><p><a href="${pathTo(caseUrl(shown, 'parter'), lang)}">${t(WORDS.toParties)}</a></p>`}
${isStoppedByDeath(file) ? nothing : html`<p>${t(WORDS.unknown)}</p>`}<p>${t(WORDS.others)}</p>
${decided === undefined ? nothing : html`<p><strong>${t(WORDS.decided)} ${dayInWords(decided.on, lang)}: ${t(AFTER_DEATH[decided.answer])}.</strong> <q lang="da">${decided.why}</q></p>`}
${foldedAct(frame, shown, 'efter-doedsfald', next)}${foldedAct(frame, shown, 'doedsfald-fejl', next)}</section>`
}
