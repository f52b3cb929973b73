import { dateOf, findPlainDate, isOfOurTime, type PlainDate } from '../base/date.ts'
import { isNonEmpty, type NonEmpty } from '../base/list.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { FieldError } from '../web/check/check-page.ts'
import type { Submission } from './read-submission.ts'

/** A text from outside and the day to read the law as of; null where the form left it open. */
export interface ReadyToCheck {
  readonly text: string
  readonly file: string | null
  readonly date: PlainDate | null
}

export type ReadFile = (
  bytes: Uint8Array,
  name: string,
) => Promise<Result<{ readonly text: string }, { readonly words: Words }>>

const NOTHING: FieldError = {
  field: 'fil',
  words: { da: 'Vælg en fil, eller indsæt brevets tekst.', en: 'Choose a file, or paste the text of the letter.' },
}
const BOTH: FieldError = {
  field: 'fil',
  words: {
    da: 'Du har både valgt en fil og indsat tekst. Brug kun den ene.',
    en: 'You have both chosen a file and pasted text. Use only one of them.',
  },
}
const EMPTY_FILE: FieldError = {
  field: 'fil',
  words: {
    da: 'Der er ingen tekst i filen. Vælg en anden fil, eller indsæt teksten.',
    en: 'There is no text in the file. Choose another file, or paste the text.',
  },
}
const NO_DATE: FieldError = {
  field: 'dato',
  words: {
    da: 'Skriv datoen som dag, måned og år, for eksempel 12-03-2026.',
    en: 'Write the date as day, month and year, for example 12-03-2026.',
  },
}

/** Everything that is wrong with what was sent, all at once. */
export async function judgeSubmission(
  submission: Submission,
  readFile: ReadFile,
  refuse: (text: string) => Words | null,
): Promise<Result<ReadyToCheck, NonEmpty<FieldError>>> {
  const { file, text, name } = submission
  const errors: FieldError[] = []
  const date = submission.date === '' ? null : findDate(submission.date)
  let found = { text, file: name === '' ? null : name }

  if (file !== null && text.trim() !== '') errors.push(BOTH)
  else if (file !== null) {
    const read = await readFile(file.bytes, file.name)
    if (!read.ok) errors.push({ field: 'fil', words: read.error.words })
    else if (read.value.text.trim() === '') errors.push(EMPTY_FILE)
    else found = { text: read.value.text, file: file.name }
  } else if (text.trim() === '') errors.push(NOTHING)

  const refused = errors.length === 0 ? refuse(found.text) : null
  if (refused !== null) errors.push({ field: file === null ? 'tekst' : 'fil', words: refused })
  if (date === undefined) errors.push(NO_DATE)
  return isNonEmpty(errors) || date === undefined
    ? err(isNonEmpty(errors) ? errors : [NO_DATE])
    : ok({ ...found, date })
}

/** As a date field sends it, or as people write it where the browser has no date field. */
function findDate(text: string): PlainDate | undefined {
  const written = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text)
  const day =
    written === null ? findPlainDate(text) : dateOf(Number(written[3]), Number(written[2]), Number(written[1]))
  return day !== undefined && isOfOurTime(day) ? day : undefined
}
