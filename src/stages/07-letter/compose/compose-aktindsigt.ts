import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { Aktindsigt, AktindsigtAnswer } from '../../00-case/aktindsigt.ts'
import type { DocumentId, MunicipalityCode, RecordId } from '../../00-case/case-id.ts'
import { heading, listed, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, type Placed, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { asQuote, asSentence } from './letter-words.ts'
import { startTelling, type Telling } from './telling.ts'

/** What of a case the answer to a request to see its file is composed from. */
export interface SeenCase extends LetterCase {
  readonly aktindsigter?: readonly Aktindsigt[]
  /** Absent: it was opened by the one who writes. */
  readonly from?: MunicipalityCode
  readonly documents?: readonly { readonly id: DocumentId; readonly name: string; readonly on: PlainDate }[]
}

/** The answer to one who asked to see the file: what is given, what is not and why, and what was said of complaining (FVL §§ 9, 16). */
export function composeAktindsigt(
  file: SeenCase,
  request: RecordId,
  on: PlainDate,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const found = place(file.aktindsigter, 'aktindsigter').find(({ is }) => is.id === request)
  const answer = found?.is.answer
  if (found === undefined || answer === undefined)
    return caseLacks(
      '/aktindsigter',
      'Anmodningen om aktindsigt er ikke besvaret endnu. Giv svaret, før brevet skrives.',
      'The request for access to the file has no answer yet. Give the answer before the letter is written.',
    )
  const telling = startTelling(file, setup.value, names, on)
  const { to, of } = telling
  const { talk, readingHelp } = telling.set.sentences
  return finishLetter(telling, recipientOf(names), {
    about: 'aktindsigt',
    title: `Svar på aktindsigt i ${of.din} sag`,
    blocks: [
      ...paragraphs(asked(telling, found.is), [found.at]),
      ...paragraphs(
        `${upperFirst(to.du)} har ret til at se papirerne i ${of.din} sag efter § 9 i forvaltningsloven. Nogle papirer og oplysninger kan være undtaget.`,
      ),
      heading(1, 'Svaret'),
      ...paragraphs(
        `${upperFirst(to.du)} ${GIVEN[answer.kind]} ${telling.decide(answer.words, `${found.at}/answer/words`)}`,
        [`${found.at}/answer`],
      ),
      ...papers(telling, file, found, answer),
      ...refused(telling, found, answer),
      ...paragraphs(`${talk} ${readingHelp}`),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

const GIVEN: Readonly<Record<AktindsigtAnswer['kind'], string>> = {
  givet: 'kan få alt det at se, der er bedt om.',
  delvist: 'kan få noget af det at se, der er bedt om.',
  afslag: 'kan ikke få det at se, der er bedt om.',
}

function asked({ to, of }: Telling, { on, words }: Aktindsigt): string {
  const which = words === undefined ? '' : ` Ordene var: ${asQuote(asSentence(words))}`
  return `${upperFirst(to.du)} har den ${formatDanish(on)} bedt om at se papirerne i ${of.din} sag. Det hedder aktindsigt.${which}`
}

function papers(
  { to }: Telling,
  { documents = [], from }: SeenCase,
  { at }: Placed<Aktindsigt>,
  answer: AktindsigtAnswer,
) {
  const given = place(documents, 'documents').filter(({ is }) => answer.documents.includes(is.id))
  return listed(
    // The citizen's own page is the municipality's.
    from === undefined
      ? `${upperFirst(to.du)} kan åbne disse papirer på Min sag under Papirer:`
      : `Svaret gælder disse papirer:`,
    given.map((one) => ({ text: `${one.is.name} (${formatDanish(one.is.on)})`, from: [one.at] })),
    [`${at}/answer/documents`],
  )
}

/** In the words of whoever answered, also of how it can be complained of: who takes the complaint depends on what is refused. */
function refused(telling: Telling, { at }: Placed<Aktindsigt>, answer: AktindsigtAnswer) {
  if (answer.refused === undefined) return []
  const { what, why, complaint } = answer.refused
  const from = [`${at}/answer/refused`]
  const told = (text: string) => telling.decide(text, `${at}/answer/refused`)
  return [
    heading(1, `Det kan ${telling.to.du} ikke få at se`, from),
    ...paragraphs(told(what), from),
    ...paragraphs(`Begrundelsen er: ${told(why)}`, from),
    heading(1, `Hvis ${telling.to.du} vil klage over det`, from),
    ...paragraphs(told(complaint), from),
  ]
}
