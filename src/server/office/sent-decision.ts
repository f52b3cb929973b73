import type { KeptEntry } from '../../app/case-desk.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { composedText } from '../../stages/07-letter/compose/composed-text.ts'
import { composeLetter } from '../../stages/07-letter/compose/compose-letter.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { letterheadOn, namesTo } from './letterhead.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'

export interface SentDecisionText {
  /** The case as it stood when the letter left. */
  readonly file: OwnCaseFile
  readonly text: string
}

/** One of a case's decisions (0 for the first) in the words of its letter: from the case as it was, in the set-up of the day. */
export async function sentDecision(
  desk: OfficeDesk,
  kept: readonly KeptEntry[],
  place: number,
  nameOf: (party: PartyId) => string,
): Promise<Result<SentDecisionText, Words>> {
  const entries = kept.map(({ entry }) => entry)
  const at = entries.flatMap(({ kind }, index) => (kind === 'decision-sent' ? [index] : []))[place]
  const sent = at === undefined ? undefined : entries[at]
  const file = at === undefined ? undefined : foldCase(entries.slice(0, at))
  if (file === undefined || sent?.kind !== 'decision-sent') return err(NO_LETTER)
  if (file.letterText !== undefined) return ok({ file, text: file.letterText })
  const head = await letterheadOn(desk, file, sent.letter.sent)
  if (!head.ok) return err(head.error.words)
  const signer = file.decision?.by ?? file.responsible
  const caseworker = signer === undefined ? undefined : await desk.findUserName(signer)
  const letter = composeLetter(
    file,
    { ...head.value, ...(caseworker === undefined ? {} : { caseworker }), caseworkerTitle: 'rådgiver' },
    namesTo(file, nameOf, sent.letter.to),
  )
  return letter.ok ? ok({ file, text: composedText(letter.value) }) : err(letter.error.words)
}

const NO_LETTER: Words = {
  da: 'Sagen har ikke sendt en afgørelse, der kan læses her.',
  en: 'The case has sent no decision that can be read here.',
}
