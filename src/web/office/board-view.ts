import type { Words } from '../../base/words.ts'
import { isNothingLeft } from '../../stages/case-state.ts'
import { CONTACT_BETWEEN, FILE_ITEM, FILE_STATE } from '../appeal-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, type Say } from '../wording.ts'
import { foldedActs } from './appeal-acts.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { exchangeView } from './case-papers.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  board: w('Hos Ankestyrelsen', 'At the board'),
  sent: w('Sagen er sendt', 'The case was sent'),
  received: w('Modtaget af Ankestyrelsen', 'Received by the board'),
  asked: w('Ankestyrelsen beder om', 'The board asks for'),
  answered: w('Besvaret', 'Answered'),
  takenBack: w(
    'Klagen er trukket tilbage, så Ankestyrelsen har intet at afgøre. Hent sagen som pakke, og send den, så den anden myndighed også ved det.',
    'The complaint was withdrawn, so the board has nothing to decide. Get the case as a package and send it, so that the other authority knows too.',
  ),
} as const

/** What went to the board and came from it, while the case is there. */
export function boardView(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const { boardFile } = shown.file
  const told =
    boardFile === undefined
      ? nothing
      : html`<section class="record">${boardFile.sent === undefined ? nothing : html`<p>${t(WORDS.sent)} ${dayInWords(boardFile.sent, lang)}</p>`}${boardFile.received === undefined ? nothing : html`<p>${t(WORDS.received)} ${dayInWords(boardFile.received.on, lang)} (${boardFile.received.number})</p>`}<ul>${boardFile.lines.map((line) => html`<li>${t(FILE_ITEM[line.item])}: ${t(FILE_STATE[line.state])}${line.state === 'mangler' ? html` – <span lang="da">${line.why}</span>` : nothing}</li>`)}</ul>${boardFile.requests.map(
          ({ id, asked, due, answer }) =>
            html`<p><strong>${t(WORDS.asked)}:</strong> <span lang="da">${asked}</span> (${dayInWords(due, lang)})</p>${answer === undefined ? foldedActs(frame, shown, ['ankestyrelsen-besvaret'], id) : html`<p>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}: <span lang="da">${answer.words}</span></p>`}`,
        )}${boardFile.contacts.map(({ on, between, about }) => html`<p>${dayInWords(on, lang)}, ${t(CONTACT_BETWEEN[between])}: <span lang="da">${about}</span></p>`)}</section>`
  const back = isNothingLeft(shown.file) ? html`<p><strong>${t(WORDS.takenBack)}</strong></p>` : nothing
  return html`<h2>${t(WORDS.board)}</h2>${back}${told}${exchangeView(frame, shown)}${foldedActs(frame, shown, ['akter', 'send-til-ankestyrelsen', 'ankestyrelsen-modtaget', 'ankestyrelsen-spoerger', 'ankestyrelsen-kontakt'])}`
}
