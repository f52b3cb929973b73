import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { type Aktindsigt, aktindsigtDue } from './aktindsigt.ts'
import type { CaseRoomEntry } from './case-entries.ts'

interface Problem {
  /** The name of the form's field. */
  readonly field: string
  readonly words: Words
}

interface Asked {
  readonly aktindsigter?: readonly Aktindsigt[]
  readonly documents?: readonly { readonly id: string }[]
}

type AnsweringEntry = Extract<CaseRoomEntry, { readonly kind: 'aktindsigt-delayed' | 'aktindsigt-answered' }>

/** What a delay or an answer gets wrong about the request it is for. */
export function aktindsigtProblems(file: Asked, entry: AnsweringEntry): readonly Problem[] {
  const there = file.aktindsigter?.find(({ id }) => id === entry.id)
  if (there === undefined) return [{ field: 'id', words: NOT_THERE }]
  if (there.answer !== undefined) return [{ field: 'id', words: ANSWERED }]
  if (entry.kind === 'aktindsigt-delayed') return delayProblems(there, entry.delay)
  const { answer } = entry
  const known = new Set((file.documents ?? []).map(({ id }) => id))
  return [
    ...(answer.on < there.on ? [{ field: 'dag', words: BEFORE_ASKED }] : []),
    ...((answer.kind === 'givet') === (answer.refused === undefined) ? [] : [{ field: 'svar', words: UNTOLD }]),
    ...(answer.documents.some((id) => !known.has(id)) ? [{ field: 'papirer', words: NO_PAPER }] : []),
  ]
}

function delayProblems(
  there: Aktindsigt,
  { sent, expected }: { readonly sent: PlainDate; readonly expected: PlainDate },
): readonly Problem[] {
  if (sent < there.on) return [{ field: 'sendt', words: BEFORE_ASKED }]
  return expected <= aktindsigtDue(there) ? [{ field: 'ventes', words: NO_DELAY }] : []
}

const w = (da: string, en: string): Words => ({ da, en })
const NOT_THERE = w('Anmodningen findes ikke i sagen.', 'The request is not in the case.')
const ANSWERED = w('Anmodningen om aktindsigt er besvaret.', 'The request for access has been answered.')
const BEFORE_ASKED = w(
  'Dagen ligger før den dag, der blev bedt om aktindsigt. Se efter, hvilken dag det var.',
  'The day is before the day access was asked for. Look which day it was.',
)
const UNTOLD = w(
  'Skriv, hvad der ikke gives, og hvorfor, hvis det ikke er det hele; ellers vælg, at det hele gives.',
  'Write what is not given and why if it is not all of it; else choose that all is given.',
)
const NO_PAPER = w('Papiret findes ikke i sagen.', 'The paper is not in the case.')
const NO_DELAY = w(
  'Den nye dag ligger ikke efter fristen, som den er nu. Skriv, hvornår svaret kan ventes.',
  'The new day is not after the limit as it is now. Write when the answer can be expected.',
)
