import { formatDanish } from '../../../base/date.ts'
import type { CommitteeMeeting } from '../../../stages/05-hearing/committee.ts'
import type { SheetSection } from '../../../stages/case-sheet.ts'
import type { SentCase } from '../../../stages/exchange/sent-case.ts'
import { EXEMPTION } from '../../case-labels.ts'
import { day, facts, heading } from './case-sheet-blocks.ts'
import { activityIn, textsIn } from './case-sheet-information.ts'

/** What was put to the party, what was answered, and what the answer led to; or why nobody was heard. */
export function hearings(file: SentCase, nameOf: (id: string) => string): SheetSection {
  const { partshoeringer, partshoeringExemption: exempt } = file
  const titles = new Map(file.sources.map(({ id, title }) => [id, title]))
  return {
    title: 'Partshøring',
    blocks: [
      ...partshoeringer.flatMap(({ sent, due, to, statements, sources, answer, used }) => [
        heading(`Høring, ${formatDanish(sent)}`),
        facts(
          ['Hørt', to.map(nameOf).join(', ')],
          ['Oplysninger', textsIn(file, statements)],
          ['Hele kilder', sources.map((id) => titles.get(id) ?? id).join(' · ')],
          ['Svar senest', day(due)],
          [
            'Høringssvar',
            answer === undefined ? 'Der er ikke noteret et svar' : `${formatDanish(answer.on)}: ${answer.words}`,
          ],
          ['Sådan er svaret brugt', used],
        ),
      ]),
      ...(exempt === undefined ? [] : [facts(['Ikke hørt', `${EXEMPTION[exempt.ground].da}. ${exempt.why}`])]),
    ],
  }
}

const TOOK_PART: Readonly<Record<NonNullable<CommitteeMeeting['citizen']>, string>> = {
  deltog: 'Deltog',
  inviteret: 'Inviteret, deltog ikke',
  'ikke-inviteret': 'Ikke inviteret',
}

/** What the committee advised. */
export function committees(file: SentCase): SheetSection {
  return {
    title: 'Visitationsudvalg',
    blocks: file.committees.flatMap(({ on, agenda, citizen, advice }) => [
      heading(`Møde, ${formatDanish(on)}`),
      facts(
        ['Behov', agenda.flatMap((need) => activityIn(file, need) ?? []).join('; ')],
        ['Borgeren', citizen === undefined ? undefined : TOOK_PART[citizen]],
        ['Udvalgets råd', advice],
      ),
    ]),
  }
}
