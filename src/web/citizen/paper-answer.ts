import { err, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { DocumentId, SourceId } from '../../stages/00-case/case-id.ts'
import type { Source } from '../../stages/02-information/source.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { FieldError, Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { type CitizenAsk, type CitizenContext, type CitizenRead, w } from './citizen-form.ts'

/** What is known of the file that came with the form. */
interface Handed {
  /** How the name ends: `.pdf`. */
  readonly ending: string
  readonly hash: string
}

/** A paper of one’s own: a letter, a statement from someone, a picture. */
export const PAPER: CitizenAsk = {
  path: 'papir',
  act: 'document-recorded',
  page: 'oplysninger',
  title: w('Læg et papir i sagen', 'Add a paper to the case'),
  lead: w(
    'Har du et brev, en udtalelse eller et billede, som kommunen skal se, kan du lægge det her. Kommunen kan læse det med det samme. Når det er sendt, bliver det i sagen.',
    'If you have a letter, a statement or a picture that the municipality should see, you can add it here. The municipality can read it at once. When it is sent, it stays in the case.',
  ),
  button: w('Læg papiret i sagen', 'Add the paper to the case'),
  done: w(
    'Dit papir ligger nu i sagen, og kommunen kan læse det.',
    'Your paper now lies in the case, and the municipality can read it.',
  ),
  fields: () => [
    {
      kind: 'text',
      name: 'titel',
      label: w('Hvad er det for et papir?', 'What paper is it?'),
      hint: w('For eksempel: brev fra min læge.', 'For example: letter from my doctor.'),
      required: true,
    },
    {
      kind: 'file',
      name: 'fil',
      label: w('Vælg filen', 'Choose the file'),
      hint: w(
        'PDF, Word (.docx), billede (PNG eller JPEG) eller ren tekst. Højst 25 MB.',
        'PDF, Word (.docx), picture (PNG or JPEG) or plain text. At most 25 MB.',
      ),
      accept: '.pdf,.docx,.png,.jpg,.jpeg,.txt,application/pdf,image/png,image/jpeg,text/plain',
      required: true,
    },
  ],
}

/**
 * The paper as a document and, while the case is being informed, as a source of one’s own. Later it lies there as a
 * document alone: what a decision rested on is not added to.
 */
export function paperEntries(
  values: Values,
  { mine, today, command }: CitizenContext,
  handed: Result<Handed, Words>,
  isInformed: boolean,
): CitizenRead {
  const form = readForm(values)
  const title = form.line(
    'titel',
    w('Skriv, hvad det er for et papir. Et par ord er nok.', 'Write what paper it is. A few words will do.'),
  )
  if (!handed.ok) form.refuse('fil', handed.error)
  const { ending, hash } = handed.ok ? handed.value : NOTHING
  const isCitizen = mine.voice.kind === 'borger'
  const document = `${command}-dok` as DocumentId
  const source: Source = {
    id: `${command}-kilde` as SourceId,
    kind: isCitizen ? 'borger' : 'paaroerende',
    title,
    date: today,
    form: 'skriftlig',
    document,
    obtained: 'fra-borgeren',
    knownToCitizen: isCitizen,
  }
  const read = form.done((): readonly [CaseEntry, ...CaseEntry[]] => [
    { kind: 'document-recorded', id: document, name: nameOf(title, ending), on: today, hash },
    ...(isInformed ? [{ kind: 'source-recorded', source } as const] : []),
  ])
  return read.ok ? read : err(withFileAgain(read.error))
}

const NOTHING: Handed = { ending: '', hash: '' }
const LONGEST_NAME = 110

/** The paper is called what the citizen calls it, and ends as what it is. */
function nameOf(title: string, ending: string): string {
  const plain = title.replaceAll(/\p{C}/gu, '').replaceAll(/[/\\]/g, '-').slice(0, LONGEST_NAME).trim()
  return plain.toLowerCase().endsWith(ending) ? plain : `${plain}${ending}`
}

/** A browser does not keep the file that was chosen: whoever must mend something else is told to choose it again. */
function withFileAgain(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.some(({ field }) => field === 'fil') ? errors : [...errors, { field: 'fil', words: AGAIN }]
}

const AGAIN: Words = w('Vælg filen igen.', 'Choose the file again.')
