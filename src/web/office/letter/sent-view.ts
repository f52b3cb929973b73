import type { PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import { documentsOf, sealOf, type SentLetter } from '../../../stages/07-letter/compose/sent-letter.ts'
import { LETTER_CHANNEL } from '../../case-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, sayIn } from '../../wording.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'
import { documentPath } from '../sheet/case-papers.ts'
import { postStandingView } from './post-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  sent: w('Sendt', 'Sent'),
  by: w('af', 'by'),
  paper: w('Det, der blev sendt', 'What was sent'),
  same: w('Det, der vises her, er det, der blev sendt.', 'What is shown here is what was sent.'),
  now: w(
    'Brevet er sendt. Det, der vises her, er skrevet ud fra sagen, som den er nu.',
    'The letter was sent. What is shown here is written from the case as it is now.',
  ),
} as const

/** That a letter has left, as far as it is known here. */
export interface LetterLeft {
  readonly on: PlainDate
  /** The name of the one who sent it. Absent: not known here. */
  readonly by?: string
  /** Absent where another system sent it, and only the day is written down. */
  readonly letter?: SentLetter
}

/** When it left, by whom and how, and the very paper. */
export function sentRecord(frame: OfficeFrame, shown: CaseShown, { on, by, letter }: LetterLeft): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`<section class="record"><p><strong>${t(WORDS.sent)} ${dayInWords(on, lang)}</strong>${by === undefined ? nothing : ` ${t(WORDS.by)} ${by}`}${letter === undefined ? nothing : `, ${t(LETTER_CHANNEL[letter.channel])}`}</p>${letter === undefined ? nothing : sentPaper(frame, shown, letter)}</section>`
}

/** The paper as it left, where it lies in the case, and how far it is on its way. */
export function sentPaper({ lang }: OfficeFrame, shown: CaseShown, letter: SentLetter): Html {
  const t = sayIn(lang)
  const left: readonly string[] = documentsOf(letter)
  const papers = shown.file.documents.filter(({ id }) => left.includes(id))
  if (papers.length === 0) return nothing
  return html`${postStandingView(lang, shown, letter)}${papers.map(({ id, name }) => html`<p>${t(WORDS.paper)}: <a href="${pathTo(documentPath(shown, id), lang)}" lang="da">${name}</a></p>`)}`
}

/** What a letter that is shown after it left is: the one that left, to the letter, or the case as it is now. */
export const sentLead = ({ letter }: LetterLeft, hash: string | null): Words =>
  hash !== null && letter !== undefined && sealOf(letter) === hash ? WORDS.same : WORDS.now
