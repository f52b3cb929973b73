import type { Words } from '../../base/words.ts'
import { INTEREST, OFFICIAL_PART } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'
import { foldedAct } from './act-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Habilitet', 'Impartiality'),
  interest: w('personlig interesse', 'personal interest'),
  notAsked: w('ikke oplyst', 'not told'),
  steppedBack: w('er trådt ud af sagen', 'has left the case'),
} as const

/** Who works on the case, and what each has said of a personal interest in it (FVL §§ 3 and 6). */
export function officialsView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const { officials } = shown.file
  const lines = officials.map(
    ({ id, part, interest, steppedBack }) =>
      html`<li><strong>${shown.nameOfUser(id)}</strong>, ${t(OFFICIAL_PART[part]).toLowerCase()}; ${t(WORDS.interest)}: ${t(interest === undefined ? WORDS.notAsked : INTEREST[interest]).toLowerCase()}${steppedBack === true ? html`. <strong>${t(WORDS.steppedBack)}</strong>` : nothing}</li>`,
  )
  return html`<h2>${t(WORDS.title)}</h2>${lines.length === 0 ? nothing : html`<ul class="bordered-list">${lines}</ul>`}${foldedAct(frame, shown, 'habilitet', { next: caseUrl(shown, 'parter') })}`
}
