import type { Words } from '../../../base/words.ts'
import { timelinessOf } from '../../../stages/08-complaint/complaint-limit.ts'
import type { Complaint } from '../../../stages/08-complaint/complaint.ts'
import { whyNotKept } from '../../../stages/act/appeal-problem.ts'
import { isOpenTo } from '../../../stages/act/open-acts.ts'
import { CHANNEL, MAYBE, TIMELINESS } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, type Say } from '../../wording.ts'
import { activityNamed, foldedActs } from './appeal-acts.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  complaints: w('Klager over afgørelsen', 'Complaints over the decision'),
  lastDay: w('Sidste dag for klagen', 'Last day for the complaint'),
  none: w('Der er ikke klaget over afgørelsen.', 'Nobody has complained over the decision.'),
  contested: w('Klagen gælder', 'The complaint is about'),
  all: w('hele afgørelsen', 'the whole decision'),
  acknowledged: w('Bekræftet over for borgeren', 'Acknowledged to the citizen'),
  approved: w('Godkendt af borgeren', 'Approved by the citizen'),
  withdrawn: w('Trukket tilbage', 'Withdrawn'),
  kept: w('Fastholdt efter genvurderingen', 'Kept after the reassessment'),
  receipt: w('Skriv kvittering for klagen', 'Write a receipt for the complaint'),
} as const

/** Each complaint with its clock, what was done with it, and what may be done now. */
export function complaintsView(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const { lang } = frame
  const dated = (words: Words, day: Complaint['acknowledged']) =>
    day === undefined ? nothing : html`<p><strong>${t(words)}:</strong> ${dayInWords(day, lang)}</p>`
  const delivered = shown.file.letters.findLast(({ about }) => about === 'afgoerelse')?.delivered
  const clock = (one: Complaint) => {
    const time = timelinessOf(one, delivered)
    return html`<p>${t(TIMELINESS[time.kind])}${time.kind === 'maaske' ? html` ${t(MAYBE[time.because])}` : nothing}${time.kind === 'ukendt' ? nothing : html` <strong>${t(WORDS.lastDay)}:</strong> ${dayInWords(time.lastDay, lang)}`}</p>`
  }
  return html`<h2>${t(WORDS.complaints)}</h2>${shown.file.complaints.length === 0 ? html`<p>${t(WORDS.none)}</p>` : nothing}${shown.file.complaints.map(
    (one) =>
      html`<section class="record"><p>${dayInWords(one.received, lang)}, ${t(CHANNEL[one.channel])}</p>${clock(one)}<blockquote lang="da">${one.words}</blockquote><p><strong>${t(WORDS.contested)}:</strong> ${one.contested.length === 0 ? t(WORDS.all) : one.contested.map((need) => activityNamed(shown, need)).join(', ')}</p>${dated(WORDS.approved, one.approved?.on)}${dated(WORDS.acknowledged, one.acknowledged)}${dated(WORDS.withdrawn, one.withdrawn)}${dated(WORDS.kept, one.kept)}${one.keptWords === undefined ? nothing : html`<blockquote lang="da">${one.keptWords}</blockquote>`}${receipt(frame, shown, t, one)}${one.channel === 'mundtlig' && one.approved === undefined && one.withdrawn === undefined ? foldedActs(frame, shown, ['klage-modtaget'], one.id) : nothing}${foldedActs(frame, shown, actsOn(shown, one), one.id)}</section>`,
  )}${foldedActs(frame, shown, ['klage-modtaget'])}`
}

/** What is done is not offered again, and nothing is left to do with a complaint that was withdrawn. */
function actsOn({ file }: CaseShown, { id, approved, acknowledged, withdrawn, kept }: Complaint): readonly string[] {
  if (withdrawn !== undefined) return []
  return [
    ...(approved === undefined ? ['klage-godkendt'] : []),
    ...(acknowledged === undefined ? ['klage-bekraeftet'] : []),
    'klage-trukket',
    ...(kept === undefined && whyNotKept(file.genvurderinger, id) === null ? ['klage-fastholdt'] : []),
    'genvurdering-begynd',
  ]
}

/** The letter that acknowledges, while the complaint has not been; whoever called instead says so by the form. */
function receipt({ lang }: OfficeFrame, shown: CaseShown, t: Say, { id, acknowledged, withdrawn }: Complaint): Html {
  if (!isOpenTo('complaint-acknowledged', shown) || acknowledged !== undefined || withdrawn !== undefined) return html``
  const at = `/sager/${shown.file.id}/brevet/klagekvittering/${id}` as const
  return html`<p><a href="${pathTo(at, lang)}">${t(WORDS.receipt)}</a></p>`
}
