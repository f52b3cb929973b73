import { err, ok, type Result } from '../../../base/result.ts'
import { type ComposeError, nameLacks } from './compose-error.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { blockText } from './composed-text.ts'
import type { Telling } from './telling.ts'

type Body = Pick<ComposedLetter, 'about' | 'title' | 'blocks' | 'annexes'> & {
  /** How it begins. Absent: as to a person, “Kære” and the name. */
  readonly greeting?: string
}

/** Puts letterhead, greeting and signature round a body, and refuses what has a hole in it. */
export function finishLetter(
  { file, set, day, remarks }: Telling,
  recipient: string,
  body: Body,
): Result<ComposedLetter, ComposeError> {
  const name = recipient.trim().replaceAll(/\s+/g, ' ')
  if (name === '')
    return nameLacks('Navnet på den, brevet er til, mangler.', 'The name of the one the letter is to is missing.')
  const { municipality, unit, address, phone, hours, email, logoText } = set
  const letter: ComposedLetter = {
    ...body,
    date: day,
    language: 'da',
    sender: { municipality, unit, address, phone, hours, email, logoText },
    recipient: name,
    caseNumber: file.id,
    greeting: body.greeting ?? `Kære ${name}`,
    closing: { words: 'Venlig hilsen', name: set.caseworker, title: set.caseworkerTitle },
    remarks,
  }
  const hole = textsOf(letter).find((text) => FIELD.test(text))
  return hole === undefined ? ok(letter) : err(fieldLeft(hole))
}

/** What templates call their holes. Quoted words of a citizen may hold a bracket, never one of these. */
const FIELD =
  /\{\{?[\p{L}_$#][^{}\n]{0,60}\}\}?|<<[^<>\n]{1,80}>>|\[(?:[\p{L}_. -]{0,25})?(?:navn|adresse|dato|cpr|sagsnr|sagsnummer|indsæt|udfyld|vælg|skriv|timetal|beløb|fritekst|felt)[\p{L}_. -]{0,40}\]|(?:^|\s)(?:_{4,}|\.{6,})(?:\s|$)|mergefield/iu

function textsOf(letter: ComposedLetter): readonly string[] {
  const { sender, closing } = letter
  return [
    letter.title,
    letter.greeting,
    ...Object.values(sender).flat(),
    ...Object.values(closing),
    ...[...letter.blocks, ...letter.annexes.flatMap(({ blocks }) => blocks)].map(blockText),
  ]
}

function fieldLeft(text: string): ComposeError {
  return {
    kind: 'flettefelt',
    text,
    words: {
      da: `Der står et felt fra en skabelon i teksten: »${text.slice(0, 120)}«. Udfyld det, eller slet det.`,
      en: `A field of a template is left in the text: “${text.slice(0, 120)}”. Fill it in, or delete it.`,
    },
  }
}
