import type { Words } from '../../../base/words.ts'
import { openNeeds } from '../../../stages/03-needs/need.ts'
import type { Genvurdering } from '../../../stages/09-reassessment/genvurdering.ts'
import { reassessmentResult } from '../../../stages/09-reassessment/medhold.ts'
import { complaintClocks } from '../../../stages/complaint-clock.ts'
import { isEverDoneBy, isOpenTo, whyNotOpen } from '../../../stages/act/open-acts.ts'
import { CHANGE_REASON, REASSESSED, REASSESSMENT_RESULT } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { sayQuoting } from '../../say-quoting.ts'
import { dayInWords, type Say } from '../../wording.ts'
import { activityNamed, foldedActs } from './appeal-acts.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  reassessment: w('Genvurdering', 'Reassessment'),
  finish: w('Læs brevet, og send genvurderingen', 'Read the letter, and send the reassessment'),
  finishLead: w(
    'Genvurderingen er færdig, når den er sendt. Borgeren og Ankestyrelsen får det samme brev.',
    'The reassessment is finished once it is sent. The citizen and the board get the same letter.',
  ),
  begun: w('Begyndt', 'Begun'),
  finished: w('Færdig', 'Finished'),
  dueBy: w('Skal være færdig senest', 'To be finished by'),
  tellDelay: w(
    'Mangler der oplysninger? Skriv til borgeren, at svaret kommer senere',
    'Is information lacking? Tell the citizen that the answer comes later',
  ),
  delayed: w('Borgeren har fået besked om forsinkelse; ny dato', 'The citizen was told of delay; new date'),
  notBegun: w('Genvurderingen er ikke begyndt.', 'The reassessment has not begun.'),
} as const

/** Each reassessment: what was read again, by when it is due, and the letter that ends it. */
export function reassessmentsView(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  return html`<h2>${t(WORDS.reassessment)}</h2>${shown.file.genvurderinger.length === 0 ? html`<p>${t(WORDS.notBegun)}</p>` : nothing}${shown.file.genvurderinger.map((one) => reassessment(frame, shown, t, one))}`
}

function reassessment(frame: OfficeFrame, shown: CaseShown, t: Say, one: Genvurdering): Html {
  const { lang } = frame
  const result = reassessmentResult(one)
  const contested = shown.file.complaints.find(({ id }) => id === one.complaint)?.contested ?? []
  const toRead = contested.length > 0 ? contested : openNeeds(shown.file).map(({ id }) => id)
  return html`<section class="record"><p>${t(WORDS.begun)} ${dayInWords(one.begun, lang)}${one.finished === undefined ? nothing : html`, ${t(WORDS.finished).toLowerCase()} ${dayInWords(one.finished, lang)}`}${result === undefined || one.finished === undefined ? nothing : html` – <strong>${t(REASSESSMENT_RESULT[result])}</strong>`}</p>${one.delays.map(
    ({ expected }) => html`<p>${t(WORDS.delayed)}: ${dayInWords(expected, lang)}</p>`,
  )}${one.parts.map(
    (part) =>
      html`<p><strong><span lang="da">${activityNamed(shown, part.need)}</span>: ${t(REASSESSED[part.kind])}</strong>${part.kind === 'aendret' ? html` (${t(CHANGE_REASON[part.reason])})` : nothing} <span lang="da">${part.why}</span></p>${part.kind === 'fastholdt' && part.replies.length > 0 ? html`<ul>${part.replies.map(({ argument, reply }) => html`<li lang="da"><q>${argument}</q> ${reply}</li>`)}</ul>` : nothing}`,
  )}${one.finished === undefined ? html`${toRead.map((need) => html`<h3 lang="da">${activityNamed(shown, need)}</h3>${foldedActs(frame, shown, ['genvurder-behov'], need)}`)}${delay(frame, shown, t, one)}${foldedActs(frame, shown, ['genvurdering-forsinket'], one.id)}${finish(frame, shown, t, one)}` : nothing}</section>`
}

/** By when it is due, and the letter that moves the day while it can be moved. */
function delay({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id }: Genvurdering): Html {
  const clock = complaintClocks(shown.file).find(({ genvurdering }) => genvurdering?.id === id)
  if (clock === undefined) return html``
  const isOpen = isOpenTo('genvurdering-delayed', shown)
  const at = caseUrl(shown, 'klage', `/forsinket/${id}`)
  return html`<p><strong>${t(WORDS.dueBy)}:</strong> ${dayInWords(clock.due, lang)}</p>${isOpen && !clock.isVarslingssag ? html`<p><a href="${pathTo(at, lang)}">${t(WORDS.tellDelay)}</a></p>` : nothing}`
}

/** The letter ends the reassessment; what it still lacks is said in its place. */
function finish({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id }: Genvurdering): Html {
  const act = 'genvurdering-finished'
  if (!shown.roles.some((role) => isEverDoneBy(act, role))) return html``
  const why = whyNotOpen(act, shown)
  if (why !== null) return html`<p id="genvurdering-brev">${sayQuoting(lang)(why)}</p>`
  const at = `/sager/${shown.file.id}/brevet/genvurdering/${id}` as const
  return html`<p id="genvurdering-brev">${t(WORDS.finishLead)} <a href="${pathTo(at, lang)}">${t(WORDS.finish)}</a></p>`
}
