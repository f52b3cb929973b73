import type { Partshoering } from '../../05-hearing/partshoering.ts'
import type { SentLetter } from './sent-letter.ts'

interface Heard {
  readonly letters: readonly SentLetter[]
  readonly partshoeringer: readonly Partshoering[]
}

/** The letter that put the facts to the party; undefined where none is known to have left. */
export function hearingLetter(file: Heard, hearing: Partshoering): SentLetter | undefined {
  return file.letters.findLast((letter) => letter.about === 'partshoering' && hearingOf(file, letter) === hearing.id)
}

/** A letter that doesn't say which hearing it is about is taken for that of the last one put before it left. */
const hearingOf = ({ partshoeringer }: Heard, { concerns, sent }: SentLetter): string | undefined =>
  concerns ?? partshoeringer.findLast((one) => one.sent <= sent)?.id
