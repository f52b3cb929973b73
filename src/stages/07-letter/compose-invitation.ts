import { formatDanish, type PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { NeedId } from '../00-case/case-id.ts'
import { facts, heading, listed, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup } from './letter-setup.ts'
import { upperFirst } from './letter-words.ts'
import { activityOf, startTelling } from './telling.ts'

/** A visit, a talk, or the meeting of the visitation committee that the citizen may come to. */
export interface Invitation {
  readonly kind: 'besoeg' | 'samtale' | 'visitationsudvalg'
  readonly sent: PlainDate
  readonly on: PlainDate
  /** "kl. 10.00" */
  readonly time: string
  readonly where: string
  /** The needs to be talked over; empty where all are. */
  readonly agenda: readonly NeedId[]
}

const TITLE = {
  besoeg: 'Vi vil gerne besøge dig',
  samtale: 'Vi vil gerne tale med dig',
  visitationsudvalg: 'Du er inviteret til et møde om din sag',
} as const

const WHY = {
  besoeg: 'Vi vil gerne se og høre, hvordan din hverdag er, før vi afgør din sag.',
  samtale: 'Vi vil gerne høre mere fra dig, før vi afgør din sag.',
  visitationsudvalg:
    'Din sag skal drøftes på et møde, hvor flere medarbejdere giver råd om den. Du er velkommen til at være med og fortælle. Det er din rådgiver, der afgør sagen bagefter.',
} as const

export function composeInvitation(
  file: LetterCase,
  invitation: Invitation,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const { kind, on, time, where, agenda, sent } = invitation
  if (time.trim() === '' || where.trim() === '')
    return caseLacks('/committees', 'Tid eller sted mangler.', 'Time or place is missing.')
  const telling = startTelling(file, setup.value, names.citizen, sent)
  const needs = place(file.needs, 'needs').filter(({ is }) => agenda.length === 0 || agenda.includes(is.id))
  return finishLetter(telling, names.citizen, {
    about: 'indkaldelse',
    title: TITLE[kind],
    blocks: [
      ...paragraphs(WHY[kind]),
      ...facts([
        { label: 'Dag', text: formatDanish(on), from: [] },
        { label: 'Tid', text: time, from: [] },
        { label: 'Sted', text: where, from: [] },
      ]),
      ...listed(
        'Vi vil tale om dette:',
        needs.map(({ is, at }) => ({ text: `${upperFirst(activityOf(telling, is))}.`, from: [at] })),
      ),
      heading(1, 'Hvis du kommer'),
      ...paragraphs(
        'Du må gerne tage en med, for eksempel en fra din familie, en ven eller en, der taler på dine vegne. Sig til, hvis du har brug for tolk eller anden hjælp for at kunne være med.',
      ),
      ...paragraphs(
        `Passer tiden ikke, så ring til os på ${setup.value.phone}; så finder vi en anden. Du bestemmer selv, om du vil være med.`,
      ),
      ...paragraphs(setup.value.sentences.readingHelp),
      ...composeContact(setup.value),
    ],
    annexes: [],
  })
}
