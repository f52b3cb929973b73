import { ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import type { LetterNames } from '../../stages/07-letter/compose/letter-setup.ts'
import { listParentsApart } from '../../stages/07-letter/address/reader.ts'
import { sealOfAll } from '../../stages/07-letter/compose/sent-letter.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { CaseShown } from '../../web/office/case-frame.ts'
import { TO_PARENTS } from '../../web/office/letter/letter-paper.ts'
import type { Values } from '../../web/form/field.ts'
import { first } from './form-body.ts'
import { namesTo } from './letterhead.ts'
import type { OfficeSite } from './office-site.ts'

/** Composes a letter in the voice of each who gets it; or says what it lacks. */
export function composeVoiced<E>(
  file: Pick<OwnCaseFile, 'area' | 'citizen' | 'parties'>,
  nameOf: CaseShown['nameOf'],
  to: readonly PartyId[],
  compose: (names: LetterNames) => Result<ComposedLetter, E>,
): Result<VoicedLetter, E> {
  const own = compose(namesTo(file, nameOf, to))
  const parents = listParentsApart(file, to)
  if (!own.ok || parents.length === 0) return own.ok ? ok({ letter: own.value }) : own
  const theirs = compose(namesTo(file, nameOf, parents))
  return theirs.ok ? ok({ letter: own.value, toParents: { letter: theirs.value, to: parents } }) : theirs
}

export interface LetterPdf {
  readonly bytes: Uint8Array
  /** SHA-256, in hexadecimal. */
  readonly hash: string
}

export interface VoicedPdf {
  readonly pdf: LetterPdf
  readonly toParents?: LetterPdf
  /** Names exactly what was seen, in all its voices. */
  readonly seal: string
}

/** As it is sent, in each voice; or why it can't be set. */
export function voicedPdf(
  { letters }: OfficeSite,
  { letter, toParents }: VoicedLetter,
): Result<VoicedPdf, { readonly words: Words }> {
  const pdf = letters.pdf(letter)
  if (!pdf.ok || toParents === undefined) return pdf.ok ? ok({ pdf: pdf.value, seal: pdf.value.hash }) : pdf
  const theirs = letters.pdf(toParents.letter)
  if (!theirs.ok) return theirs
  return ok({ pdf: pdf.value, toParents: theirs.value, seal: sealOfAll(pdf.value.hash, theirs.value.hash) })
}

/** The one of its voices that is asked for by a query. */
export const voiceAsked = ({ letter, toParents }: VoicedLetter, query: Values): ComposedLetter =>
  first(query, 'til') === TO_PARENTS && toParents !== undefined ? toParents.letter : letter
