import { formatDanish } from '../../../base/date.ts'
import type { StatementId } from '../../../stages/00-case/case-id.ts'
import type { Settlement } from '../../../stages/02-information/disagreement.ts'
import type { SheetSection } from '../../../stages/case-sheet.ts'
import type { SentCase } from '../../../stages/exchange/sent-case.ts'
import { CONSENT_TO, SOURCE_KIND } from '../../case-labels.ts'
import { day, facts, heading, listed, said } from './case-sheet-blocks.ts'

export const activityIn = ({ needs }: SentCase, id: string | null): string | undefined =>
  needs.find((need) => need.id === id)?.activity
const textIn = ({ statements }: SentCase, id: StatementId | null): string | undefined =>
  statements.find((one) => one.id === id)?.text
export const textsIn = (file: SentCase, ids: readonly StatementId[]): string =>
  ids.flatMap((id) => textIn(file, id) ?? []).join(' · ')

/** What each source says. */
export function information({ sources, statements }: SentCase): SheetSection {
  return {
    title: 'Oplysninger',
    blocks: sources.flatMap(({ id, kind, title, date }) => [
      heading(`${title} (${formatDanish(date)})`),
      said(SOURCE_KIND[kind].da),
      ...listed(statements.filter(({ source }) => source === id).map(({ text }) => text)),
    ]),
  }
}

/** What was asked of whom, and what came of it. */
export function questions(file: SentCase): SheetSection {
  return {
    title: 'Spørgsmål og svar',
    blocks: file.questions.flatMap(({ to, need, matter, why, sent, due, reminders, answer, closed }) => [
      heading(`${SOURCE_KIND[to].da}, ${formatDanish(sent)}`),
      facts(
        ['Behov', activityIn(file, need)],
        ['Spørgsmål', matter],
        ['Hvorfor', why],
        ['Svar senest', day(due)],
        ['Rykket', reminders.map((on) => formatDanish(on)).join(', ')],
        ['Svar', answer === undefined ? undefined : `${formatDanish(answer.on)}: ${answer.words}`],
        ['Lukket uden svar', closed === undefined ? undefined : `${formatDanish(closed.on)}: ${closed.why}`],
      ),
    ]),
  }
}

const SETTLED: Readonly<Record<Settlement['kind'], string>> = {
  begrundelse: 'Afklaret i begrundelsen',
  'ny-oplysning': 'Afklaret af en ny oplysning',
  enighed: 'Parterne er blevet enige',
}

/** What citizen and municipality see differently, and whether it was settled. */
export function disagreements(file: SentCase): SheetSection {
  return {
    title: 'Uenighed',
    blocks: file.disagreements.flatMap(({ need, about, citizenSide, otherSide, settled }) => [
      heading(activityIn(file, need) ?? need),
      facts(
        ['Uenigheden', about],
        ['Borgerens side', textsIn(file, citizenSide)],
        ['Den anden side', textsIn(file, otherSide)],
        settled === undefined ? ['Afklaring', 'Ikke afklaret'] : [SETTLED[settled.kind], settled.why],
      ),
    ]),
  }
}

/** What the citizen said of what is written, and what was done about a no. */
export function reviews(file: SentCase): SheetSection {
  return {
    title: 'Borgerens gennemgang og rettelser',
    blocks: file.reviews.map(({ on, statement, answer, words, followedUp }) =>
      facts(
        ['Dag', day(on)],
        ['Oplysningen', textIn(file, statement)],
        ['Borgerens svar', answer === 'ja' ? 'Ja, sådan er det' : 'Nej, sådan var det ikke'],
        ['Borgerens ord', words],
        followedUp === undefined
          ? ['Fulgt op', answer === 'nej' ? 'Ikke fulgt op' : undefined]
          : [followedUp.kind === 'rettet' ? 'Rettet' : 'Besvaret', followedUp.how],
      ),
    ),
  }
}

/** Whom the citizen lets the municipality ask, and whom not. */
export function consents({ consents: all }: SentCase): SheetSection {
  return {
    title: 'Samtykker',
    blocks: listed(
      all.map(({ to, answer, on, until, covers }) => {
        const ended = until === undefined ? '' : ` Gælder ikke efter ${formatDanish(until)}.`
        return `${answer === 'ja' ? 'Ja' : 'Nej'} til ${CONSENT_TO[to].da}, ${formatDanish(on)}: ${covers}${ended}`
      }),
    ),
  }
}

/** What a need's judgement did not give weight, each with the reason. */
export function setAsideWords(file: SentCase, need: string): string {
  const setAside = file.assessments.find((one) => one.need === need)?.setAside ?? []
  return setAside.map(({ statement, why }) => `${textIn(file, statement) ?? statement} (${why})`).join(' · ')
}
