import type { AgainstBoard } from '../../../app/check/against-board.ts'
import type { Words } from '../../../base/words.ts'
import { needsDeeds } from '../../../stages/act/act-needs.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { type Say, sayIn } from '../../wording.ts'
import { againstBoardView } from './against-board-view.ts'
import { foldedActs } from './appeal-acts.ts'
import { boardView } from './board-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { papersView } from '../sheet/case-papers.ts'
import { complaintsView } from './complaints-view.ts'
import { complianceView } from './compliance-view.ts'
import { formerRoundsView } from '../former-rounds-view.ts'
import { outcomeView } from './outcome-view.ts'
import { reassessmentsView } from './reassessments-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Klage', 'Complaint'),
  byNeed: w('Det påklagede, behov for behov', 'What is contested, need by need'),
  compliance: w('Efterlevelse', 'Compliance'),
  later: w('Senere skridt', 'Later steps'),
} as const

/** What comes after the letter: complaint, reassessment, file to the board, outcome and compliance, each with its forms. */
export function appealPage(frame: OfficeFrame, shown: CaseShown, against: readonly AgainstBoard[]): string {
  const t = sayIn(frame.lang)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'klage',
    at: caseUrl(shown, 'klage'),
    body: html`<h1>${t(WORDS.title)}</h1>${shown.file.complaints.length === 0 ? nothing : html`<p><a href="${pathTo(caseUrl(shown, 'klage', '/behov'), frame.lang)}">${t(WORDS.byNeed)}</a></p>`}${complaintsView(frame, shown, t)}${afterComplaint(frame, shown, t, against)}${formerRoundsView(frame, shown)}${papersView(frame, shown)}`,
  })
}

/** The steps that have come stand open; those that are still ahead lie folded under one line, for a case that comes in the middle. */
function afterComplaint(frame: OfficeFrame, shown: CaseShown, t: Say, against: readonly AgainstBoard[]): Html {
  const { complaints: made, boardFile, outcome: decided, outcomeDraft, ownInitiatives = [] } = shown.file
  const first = html`${reassessmentsView(frame, shown, t)}${boardView(frame, shown, t)}`
  const last = html`${outcomeView(frame, shown, t)}${againstBoardView(frame, shown, against)}${compliance(frame, shown, t)}`
  const isAtBoard =
    boardFile?.sent !== undefined ||
    boardFile?.received !== undefined ||
    decided !== undefined ||
    outcomeDraft !== undefined ||
    ownInitiatives.length > 0
  if (isAtBoard) return html`${first}${last}`
  const folded = (inside: Html): Html =>
    html`<details class="details"><summary class="details-summary">${t(WORDS.later)}</summary><div class="details-text">${inside}</div></details>`
  return made.length > 0 ? html`${first}${folded(last)}` : folded(html`${first}${last}`)
}

function compliance(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const none = shown.file.compliance === undefined ? null : needsDeeds(shown.file)
  if (none !== null) return html`<h2>${t(WORDS.compliance)}</h2><p>${t(none)}</p>`
  return html`<h2>${t(WORDS.compliance)}</h2>${complianceView(frame, shown)}${foldedActs(frame, shown, ['fulgt', 'fogedsag'])}`
}
