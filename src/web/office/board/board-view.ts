import type { Words } from '../../../base/words.ts'
import type { BoardFile } from '../../../stages/10-board/board-file.ts'
import { isNothingLeft } from '../../../stages/case-state.ts'
import { CONTACT_BETWEEN, FILE_ITEM, FILE_STATE } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { dayInWords, type Say } from '../../wording.ts'
import { foldedActs } from './appeal-acts.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'
import { exchangeView } from '../sheet/case-papers.ts'

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

/** What lacks stands first and by itself; what is there, and what the case never had, each in one line. */
function fileLines(t: Say, { lines }: BoardFile): Html {
  const inOneLine = (state: 'med' | 'findes-ikke') => {
    const items = lines.filter((line) => line.state === state).map(({ item }) => t(FILE_ITEM[item]))
    return items.length === 0 ? nothing : html`<p><strong>${t(FILE_STATE[state])}:</strong> ${items.join(', ')}</p>`
  }
  const lacking = lines.flatMap((line) =>
    line.state === 'mangler'
      ? [html`<li><strong>${t(FILE_ITEM[line.item])}</strong> – <span lang="da">${line.why}</span></li>`]
      : [],
  )
  return html`${lacking.length === 0 ? nothing : html`<p>${icon('triangle')} <strong>${t(FILE_STATE.mangler)}:</strong></p><ul>${lacking}</ul>`}${inOneLine('med')}${inOneLine('findes-ikke')}`
}

/** What went to the board and came from it, while the case is there. */
export function boardView(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const { boardFile } = shown.file
  const told =
    boardFile === undefined
      ? nothing
      : html`<section class="record">${boardFile.sent === undefined ? nothing : html`<p>${t(WORDS.sent)} ${dayInWords(boardFile.sent, lang)}</p>`}${boardFile.received === undefined ? nothing : html`<p>${t(WORDS.received)} ${dayInWords(boardFile.received.on, lang)} (${boardFile.received.number})</p>`}${fileLines(t, boardFile)}${boardFile.requests.map(
          ({ id, asked, due, answer }) =>
            html`<p><strong>${t(WORDS.asked)}:</strong> <span lang="da">${asked}</span> (${dayInWords(due, lang)})</p>${answer === undefined ? foldedActs(frame, shown, ['ankestyrelsen-besvaret'], id) : html`<p>${t(WORDS.answered)} ${dayInWords(answer.on, lang)}: <span lang="da">${answer.words}</span></p>`}`,
        )}${boardFile.contacts.map(({ on, between, about }) => html`<p>${dayInWords(on, lang)}, ${t(CONTACT_BETWEEN[between])}: <span lang="da">${about}</span></p>`)}</section>`
  const back = isNothingLeft(shown.file) ? html`<p><strong>${t(WORDS.takenBack)}</strong></p>` : nothing
  return html`<h2>${t(WORDS.board)}</h2>${back}${told}${exchangeView(frame, shown)}${foldedActs(frame, shown, ['akter', 'send-til-ankestyrelsen', 'ankestyrelsen-modtaget', 'ankestyrelsen-spoerger', 'ankestyrelsen-kontakt'])}`
}
