import type { PlainDate } from '../../../base/date.ts'
import type { Source } from '../../02-information/source.ts'
import type { Statement } from '../../02-information/statement.ts'
import type { Partshoering } from '../../05-hearing/partshoering.ts'
import { hearingLetter } from './hearing-letter.ts'
import type { SentLetter } from './sent-letter.ts'

interface Heard {
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly partshoeringer: readonly Partshoering[]
  readonly letters: readonly SentLetter[]
}

/** What speaks against, that the citizen isn't presumed to know and has not been heard of (FVL § 19). */
export function unheardStatements(file: Heard, today: PlainDate): readonly Statement[] {
  return file.statements.filter(
    (one) =>
      one.points === 'taler-imod' &&
      file.sources.find(({ id }) => id === one.source)?.knownToCitizen !== true &&
      hearingOn(file, one, today) === undefined,
  )
}

/** The last hearing that put a statement to the party. One that never left, and whose limit has passed, put nothing to anyone. */
export function hearingOn(file: Heard, { id, source }: Statement, today: PlainDate): Partshoering | undefined {
  return file.partshoeringer.findLast(
    (hearing) =>
      (hearing.statements.includes(id) || hearing.sources.includes(source)) &&
      (hearing.answer !== undefined || hearing.due >= today || hearingLetter(file, hearing) !== undefined),
  )
}
