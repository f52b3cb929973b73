import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { hearingLetter } from '../../stages/07-letter/compose/hearing-letter.ts'
import type { SentLetter } from '../../stages/07-letter/compose/sent-letter.ts'
import { whyNotOpen } from '../../stages/act/open-acts.ts'
import type { Act } from '../../stages/case-entry.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { LetterLeft } from '../../web/office/letter/sent-view.ts'
import { dayInWords } from '../../web/wording.ts'
import type { OpenedCase } from './open-case.ts'
import type { OtherLetter, OtherLetterAsked } from './other-letter.ts'

/** The act that a letter has its time in common with: when that is closed, so is the letter. */
export const ACT_OF: Readonly<Record<OtherLetter, Act>> = {
  hoering: 'partshoering-sent',
  spoergsmaal: 'question-asked',
  rykker: 'question-reminded',
  kvittering: 'receipt-sent',
  klagekvittering: 'complaint-acknowledged',
  genvurdering: 'genvurdering-finished',
  aktindsigt: 'letter-sent',
  tilbagetraekning: 'letter-sent',
}

/** When a letter left, and by whom; undefined where it has not. A reminder may leave again. */
export async function letterLeft(opened: OpenedCase, asked: OtherLetterAsked): Promise<LetterLeft | undefined> {
  const { file } = opened.shown
  const on = recordedOn(file, asked)
  const letter = letterOf(file, asked)
  const day = on ?? letter?.sent
  if (day === undefined) return undefined
  return letter === undefined ? { on: day } : { ...(await leftAs(opened, letter)), on: day }
}

/** A letter as it left, with the one who sent it where that is known here. */
export async function leftAs(
  { desk, kept }: Pick<OpenedCase, 'desk' | 'kept'>,
  letter: SentLetter,
): Promise<LetterLeft> {
  const entry = kept.find((one) => 'letter' in one.entry && one.entry.letter.id === letter.id)
  const by = entry === undefined ? undefined : await desk.findUserName(entry.by.user)
  return { on: letter.sent, letter, ...(by === undefined ? {} : { by }) }
}

/** Why a letter can't leave; undefined where it can. */
export function whyNotSent(
  { shown }: OpenedCase,
  asked: OtherLetterAsked,
  left: LetterLeft | undefined,
): Words | undefined {
  if (left !== undefined) return alreadySent(left)
  const closed = whyNotOpen(ACT_OF[asked.kind], shown)
  if (closed !== null) return closed
  if (asked.kind === 'spoergsmaal' || asked.kind === 'rykker') return whyNotAsked(shown.file, asked.target)
  return asked.kind === 'hoering' ? whyNotHeard(shown.file, asked.target, shown.today) : undefined
}

/** A question that was answered or closed is asked no more. */
function whyNotAsked({ questions }: OwnCaseFile, target: string): Words | undefined {
  const question = questions.find(({ id }) => id === target)
  if (question?.answer !== undefined)
    return {
      da: `Spørgsmålet blev besvaret den ${dayInWords(question.answer.on, 'da')}.`,
      en: `The question was answered on ${dayInWords(question.answer.on, 'en')}.`,
    }
  if (question?.closed === undefined) return undefined
  return {
    da: `Spørgsmålet blev lukket den ${dayInWords(question.closed.on, 'da')}. Stil et nyt, hvis svaret stadig er nødvendigt.`,
    en: `The question was closed on ${dayInWords(question.closed.on, 'en')}. Ask a new one if the answer is still needed.`,
  }
}

export function alreadySent({ on, by }: LetterLeft): Words {
  return {
    da: `Brevet er allerede sendt den ${dayInWords(on, 'da')}${by === undefined ? '' : ` af ${by}`}.`,
    en: `The letter was already sent on ${dayInWords(on, 'en')}${by === undefined ? '' : ` by ${by}`}.`,
  }
}

/** A hearing that was answered is held, and one whose last day has passed gives the party no time. */
function whyNotHeard({ partshoeringer }: OwnCaseFile, target: string, today: PlainDate): Words | undefined {
  const hearing = partshoeringer.find(({ id }) => id === target)
  if (hearing?.answer !== undefined)
    return {
      da: `Høringen blev besvaret den ${dayInWords(hearing.answer.on, 'da')}.`,
      en: `The hearing was answered on ${dayInWords(hearing.answer.on, 'en')}.`,
    }
  if (hearing === undefined || hearing.due >= today) return undefined
  return {
    da: `Fristen for at svare var den ${dayInWords(hearing.due, 'da')}. Registrér en ny høring med en ny frist.`,
    en: `The last day for an answer was ${dayInWords(hearing.due, 'en')}. Record a new hearing with a new limit.`,
  }
}

/** The day the record itself says that its letter left. */
function recordedOn(file: OwnCaseFile, { kind, target }: OtherLetterAsked): PlainDate | undefined {
  switch (kind) {
    case 'hoering':
    case 'spoergsmaal':
    case 'rykker':
    case 'aktindsigt':
    case 'tilbagetraekning':
      return undefined
    case 'kvittering': {
      const receipt = file.applications.find(({ id }) => id === target)?.receipt
      return receipt === 'ingen' ? undefined : receipt
    }
    case 'klagekvittering':
      return file.complaints.find(({ id }) => id === target)?.acknowledged
    case 'genvurdering':
      return file.genvurderinger.find(({ id }) => id === target)?.finished
  }
}

function letterOf(file: OwnCaseFile, { kind, target }: OtherLetterAsked): SentLetter | undefined {
  const about = (wanted: SentLetter['about']) =>
    file.letters.findLast((one) => one.about === wanted && one.concerns === target)
  switch (kind) {
    case 'hoering': {
      const hearing = file.partshoeringer.find(({ id }) => id === target)
      return hearing === undefined ? undefined : hearingLetter(file, hearing)
    }
    // A reminder of it is about the same question, and left later.
    case 'spoergsmaal':
      return file.letters.find((one) => one.about === 'spoergsmaal' && one.concerns === target)
    case 'rykker':
      return undefined
    case 'kvittering':
    case 'klagekvittering':
      return about('kvittering')
    case 'genvurdering':
    case 'aktindsigt':
    case 'tilbagetraekning':
      return about(kind)
  }
}
