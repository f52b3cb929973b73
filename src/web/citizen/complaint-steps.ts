import type { Words } from '../../base/words.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { CitizenComplaint } from '../../stages/citizen/citizen-complaint.ts'
import type { CitizenDate } from '../../stages/citizen/citizen-dates.ts'
import { reassessmentResult } from '../../stages/09-reassessment/medhold.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Page } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, type CitizenShown, goTo, myFormUrl } from './citizen-frame.ts'
import { dateWords } from './citizen-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
/** What is asked, why, and what is done. */
export const COMPLAINT_STEP = {
  approve: {
    title: w('Er klagen skrevet rigtigt ned?', 'Is the complaint written down right?'),
    lead: w(
      'Klagen er skrevet ned for dig. Den gælder allerede, men du skal sige, om den er skrevet rigtigt.',
      'The complaint was written down for you. It counts already, but you should say whether it is written right.',
    ),
    words: w('Læs klagen, og godkend den', 'Read the complaint, and approve it'),
  },
  keep: {
    title: w('Fastholder du klagen?', 'Do you keep the complaint?'),
    lead: w(
      'Kommunen har ændret noget af afgørelsen. Vil du have, at Ankestyrelsen ser på resten, så sig, at du fastholder klagen. Ellers sender kommunen den ikke videre.',
      'The municipality has changed some of the decision. If you want the board to look at the rest, say that you keep the complaint. Otherwise the municipality does not send it on.',
    ),
    words: w('Jeg fastholder klagen', 'I keep the complaint'),
  },
} as const

/** Which one it is, where there are more. */
const GOT = w('Kommunen fik klagen', 'The municipality got the complaint')

/** Something only the one who looks can do for a complaint to come on. */
export interface ComplaintStep {
  readonly kind: keyof typeof COMPLAINT_STEP
  readonly complaint: Complaint
  readonly page: Page
  readonly words: Words
}

/** Whether a complaint stands, and is for the one who looks to do something with. */
export const isOwnComplaint = ({ voice }: Pick<CitizenCase, 'voice'>, { by, withdrawn }: Complaint): boolean =>
  withdrawn === undefined && (voice.kind === 'borger' || by === voice.party)

/** Nothing is approved before the municipality has written down what was said. */
export const waitsForApproval = (mine: Pick<CitizenCase, 'voice'>, complaint: CitizenComplaint): boolean =>
  isOwnComplaint(mine, complaint) &&
  complaint.channel === 'mundtlig' &&
  complaint.waitsForCall !== true &&
  complaint.approved === undefined

export function waitsForKeeping(mine: Pick<CitizenCase, 'voice' | 'genvurderinger'>, complaint: Complaint): boolean {
  const read = mine.genvurderinger.findLast((one) => one.complaint === complaint.id)
  return (
    isOwnComplaint(mine, complaint) &&
    complaint.kept === undefined &&
    read !== undefined &&
    reassessmentResult(read) === 'delvist-medhold'
  )
}

/** What waits now, complaint by complaint. */
export function complaintSteps(shown: Pick<CitizenShown, 'mine' | 'can'>): readonly ComplaintStep[] {
  const { mine, can } = shown
  return mine.complaints.flatMap((complaint): ComplaintStep[] => [
    ...(can.has('complaint-approved') && waitsForApproval(mine, complaint)
      ? [
          {
            kind: 'approve',
            complaint,
            page: myFormUrl(shown, 'godkend-klage', complaint.id),
            words: COMPLAINT_STEP.approve.words,
          } as const,
        ]
      : []),
    ...(can.has('complaint-kept') && waitsForKeeping(mine, complaint)
      ? [
          {
            kind: 'keep',
            complaint,
            page: myFormUrl(shown, 'fasthold-klage', complaint.id),
            words: COMPLAINT_STEP.keep.words,
          } as const,
        ]
      : []),
  ])
}

/** Before all else: what falls if the one who looks does nothing. */
export function complaintStepsView(frame: CitizenFrame, shown: CitizenShown): Html {
  return html`${complaintSteps(shown).map((one) => stepView(frame, shown, one))}`
}

function stepView(frame: CitizenFrame, { mine }: CitizenShown, { kind, complaint, page, words }: ComplaintStep): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const due = dateOfStep(mine, { kind, complaint })
  return html`<section class="my-card my-ask"><h2>${t(COMPLAINT_STEP[kind].title)}</h2><p>${t(COMPLAINT_STEP[kind].lead)}</p><p class="my-small">${t(GOT)} ${dayInWords(complaint.received, lang)}.</p>${due === undefined ? nothing : html`<p>${t(dateWords(due))} <strong>${dayInWords(due.on, lang)}</strong>.</p>`}<p class="my-buttons">${goTo(frame, page, words, true)}</p></section>`
}

/** By when a step is taken; undefined where there is no day for it. */
export const dateOfStep = (
  mine: Pick<CitizenCase, 'dates'>,
  { kind, complaint }: Pick<ComplaintStep, 'kind' | 'complaint'>,
): CitizenDate | undefined => (kind === 'keep' ? keepDate(mine, complaint) : undefined)

/** By when it is to be said that a complaint is kept. */
export const keepDate = ({ dates }: Pick<CitizenCase, 'dates'>, { id }: Complaint): CitizenDate | undefined =>
  dates.find((one) => one.kind === 'fasthold-klage' && one.complaint === id)
