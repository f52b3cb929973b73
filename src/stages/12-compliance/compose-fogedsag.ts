import { formatDanish, type PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import { heading, listed, paragraphs } from '../07-letter/compose/block.ts'
import { caseLacks, type ComposeError } from '../07-letter/compose/compose-error.ts'
import { composeContact } from '../07-letter/compose/compose-practical.ts'
import type { ComposedLetter, LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { finishLetter } from '../07-letter/compose/finish-letter.ts'
import type { LetterCase } from '../07-letter/compose/letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup } from '../07-letter/compose/letter-setup.ts'
import { asSentence, joinAnd } from '../07-letter/compose/letter-words.ts'
import { startTelling } from '../07-letter/compose/telling.ts'
import { instructionsOf, type Outcome } from '../11-outcome/outcome.ts'
import type { Compliance } from './compliance.ts'

export type FogedsagLetter = 'henvendelse' | 'varsel-om-tvangsboeder'

export interface FogedsagCase extends LetterCase {
  readonly outcome?: Outcome
  readonly compliance?: Compliance
}

export interface FogedsagAsked {
  readonly kind: FogedsagLetter
  readonly sent: PlainDate
  /** By when the municipality is to answer. */
  readonly due: PlainDate
  /** What is not followed, in the board's words. */
  readonly what: string
}

/** To the municipality, about a decision of the board that is not followed: the enquiry, and the warning of daily fines. */
export function composeFogedsag(
  file: FogedsagCase,
  { kind, sent, due, what }: FogedsagAsked,
  set: LetterSetup,
  names: LetterNames & { readonly municipality: string },
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const { outcome } = file
  if (outcome === undefined)
    return caseLacks('/outcome', 'Ankestyrelsen har ikke afgjort sagen.', 'The board has not decided the case.')
  if (what.trim() === '')
    return caseLacks(
      '/compliance',
      'Skriv, hvad kommunen ikke har fulgt, før brevet skrives.',
      'Write what the municipality has not followed before the letter is written.',
    )
  const telling = startTelling(file, setup.value, { citizen: names.citizen }, sent)
  const isWarning = kind === 'varsel-om-tvangsboeder'
  const about = `Ankestyrelsens afgørelse af ${formatDanish(outcome.decidedOn)} (nr. ${outcome.number}) i sagen om ${names.citizen.trim()}`
  return finishLetter(telling, `Kommunalbestyrelsen i ${names.municipality}`, {
    about: 'fogedsag',
    greeting: `Til Kommunalbestyrelsen i ${names.municipality.trim()}`,
    title: isWarning ? 'Varsel om tvangsbøder' : 'Er vores afgørelse fulgt?',
    blocks: [
      ...paragraphs(`Brevet handler om ${about}.`, ['/outcome']),
      heading(1, 'Det er ikke fulgt'),
      ...paragraphs(asSentence(what), ['/compliance']),
      ...ordered(outcome),
      ...(isWarning ? warning(file, due) : enquiry(due)),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

/** What the decision asked for, so that nobody has to look it up. */
function ordered(outcome: Outcome): readonly LetterBlock[] {
  const tasks = instructionsOf(outcome).map(({ text }) => ({ text: asSentence(text), from: ['/outcome'] }))
  return [
    ...listed('Afgørelsen bad kommunen om dette:', tasks),
    ...paragraphs(
      outcome.carryOutBy === undefined
        ? ''
        : `Den skulle være ført ud i livet senest den ${formatDanish(outcome.carryOutBy)}.`,
      ['/outcome'],
    ),
  ]
}

const enquiry = (due: PlainDate): readonly LetterBlock[] => [
  heading(1, 'Vi beder om dette'),
  ...paragraphs(
    `Skriv til os senest den ${formatDanish(due)}, hvad kommunen har gjort, og send det, der viser det. Er afgørelsen ikke fulgt, så skriv hvorfor, og hvornår den bliver det. Skriv også til borgeren, hvad der sker nu.`,
  ),
  ...paragraphs(
    'Kommunen har pligt til at følge afgørelsen. Får vi ikke svar, eller vil kommunen ikke følge den, sender vi sagen til tilsynet.',
  ),
]

function warning({ compliance }: FogedsagCase, due: PlainDate): readonly LetterBlock[] {
  const asked = (compliance?.fogedsag ?? []).filter(({ kind }) => kind === 'henvendelse' || kind === 'paamindelse')
  return [
    heading(1, 'Det kan ske nu'),
    ...paragraphs(
      asked.length === 0 ? '' : `Vi har skrevet til kommunen den ${joinAnd(asked.map(({ on }) => formatDanish(on)))}.`,
      ['/compliance'],
    ),
    ...paragraphs(
      `Er afgørelsen ikke fulgt den ${formatDanish(due)}, kan tilsynet pålægge de medlemmer af kommunalbestyrelsen, der er ansvarlige, tvangsbøder, indtil den er fulgt (§ 50 b i kommunestyrelsesloven). Et medlem bliver ikke fri ved at undlade at stemme.`,
    ),
    ...paragraphs(
      `Mener kommunen, at den har fulgt afgørelsen, eller at der ikke er grundlag for tvangsbøder, skal den skrive det senest den ${formatDanish(due)} og sende det, der viser det.`,
    ),
  ]
}
