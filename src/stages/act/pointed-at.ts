import type { Words } from '../../base/words.ts'
import type { CaseEntry } from '../case-entry.ts'
import type { OwnCaseFile } from '../own-case.ts'
import type { Recorded } from './added-record.ts'

/** What an entry names of the case, and the records of that sort that the case has. */
interface Pointed {
  /** The name of the form's field. */
  readonly field: string
  readonly ids: readonly string[]
  readonly among: readonly { readonly id: string }[] | undefined
  /** Said where one of them is not there. */
  readonly unknown: Words
}

type WithRounds = Recorded & Pick<OwnCaseFile, 'round'>

/** Why an entry can't be taken in that names a record the case does not have. Empty where all are there. */
export function listUnknownRecords(
  file: WithRounds,
  entry: CaseEntry,
): readonly { readonly field: string; readonly words: Words }[] {
  return pointedAt(file, entry)
    .filter(({ ids, among }) => ids.some((id) => among?.some((one) => one.id === id) !== true))
    .map(({ field, unknown }) => ({ field, words: unknown }))
}

/** Of complaints, readings, parties and what the citizen asks, those who know them tell more than that they are not there. */
function pointedAt(file: WithRounds, entry: CaseEntry): readonly Pointed[] {
  const needs = (field: string, ids: readonly string[]): Pointed => ({
    field,
    ids,
    among: file.needs,
    unknown: NO_NEED,
  })
  const statements = (field: string, ids: readonly string[]): Pointed => ({
    field,
    ids,
    among: file.statements,
    unknown: NO_STATEMENT,
  })
  const itself = (id: string, among: Pointed['among'], unknown: Words): readonly Pointed[] => [
    { field: 'id', ids: [id], among, unknown },
  ]
  switch (entry.kind) {
    case 'receipt-sent':
    case 'delay-notice-sent':
    case 'help-considered':
    case 'decision-postponed':
      return [{ field: 'application', ids: [entry.application], among: file.applications, unknown: NO_APPLICATION }]
    case 'statement-recorded': {
      const { source, needs: of } = entry.statement
      return [{ field: 'source', ids: [source], among: file.sources, unknown: NO_GIVER }, needs('needs', of)]
    }
    case 'question-asked':
      return entry.question.need === null ? [] : [needs('need', [entry.question.need])]
    case 'question-reminded':
    case 'question-answered':
    case 'question-closed':
      return itself(entry.id, file.questions, NO_QUESTION)
    case 'disagreement-recorded': {
      const { need, citizenSide, otherSide } = entry.disagreement
      return [needs('need', [need]), statements('citizenSide', [...citizenSide, ...otherSide])]
    }
    case 'disagreement-settled':
      return itself(entry.id, file.disagreements, NO_DISAGREEMENT)
    case 'review-recorded':
      return entry.review.statement === null ? [] : [statements('statement', [entry.review.statement])]
    case 'review-followed-up':
      return itself(entry.id, file.reviews, NO_REVIEW)
    case 'personkreds-judged':
      return [needs('need', [entry.need]), statements('statements', entry.personkreds.statements)]
    case 'need-assessed': {
      const { need, decisive, setAside } = entry.assessment
      return [
        needs('need', [need]),
        statements('decisive', [...decisive, ...setAside.map(({ statement }) => statement)]),
      ]
    }
    case 'information-judged':
      return [needs('need', [entry.need])]
    case 'partshoering-answered':
    case 'partshoering-used':
      return itself(entry.id, file.partshoeringer, NO_HEARING)
    case 'sparring-followed-up':
      return itself(entry.id, file.sparrings, NO_SPARRING)
    case 'consent-withdrawn':
      return itself(entry.id, file.consents, NO_CONSENT)
    case 'instruction-answered':
      return [
        ...itself(entry.id, file.round.instructions, NO_INSTRUCTION),
        {
          field: 'vist-af',
          ids: entry.source === undefined ? [] : [entry.source],
          among: file.sources,
          unknown: NO_SOURCE,
        },
      ]
    case 'former-grant-recorded':
      return [needs('need', [entry.grant.need])]
    case 'need-answered':
      return [needs('need', [entry.answer.need])]
    case 'letter-delivered':
      return itself(entry.id, file.letters, NO_LETTER)
    case 'complaint-received':
      return [needs('contested', entry.complaint.contested)]
    case 'genvurdering-part-judged':
      return [needs('need', [entry.part.need])]
    case 'board-answered':
      return itself(entry.id, file.boardFile?.requests, NO_REQUEST)
    case 'board-contact-logged':
      return [needs('planFor', entry.contact.planFor ?? [])]
    default:
      return []
  }
}

const w = (da: string, en: string): Words => ({ da, en })
const NO_NEED = w(
  'Behovet findes ikke i sagen. Vælg et af sagens behov.',
  'The need is not in the case. Choose one of the case’s needs.',
)
const NO_STATEMENT = w('Oplysningen findes ikke i sagen.', 'The statement is not in the case.')
const NO_APPLICATION = w('Ansøgningen findes ikke i sagen.', 'The application is not in the case.')
const NO_GIVER = w('Vælg, hvor oplysningen kommer fra.', 'Choose where the information comes from.')
const NO_QUESTION = w('Spørgsmålet findes ikke i sagen.', 'The question is not in the case.')
const NO_DISAGREEMENT = w('Uenigheden findes ikke i sagen.', 'The disagreement is not in the case.')
const NO_REVIEW = w('Gennemgangen findes ikke i sagen.', 'The review is not in the case.')
const NO_HEARING = w('Høringen findes ikke i sagen.', 'The hearing is not in the case.')
const NO_SPARRING = w('Sparringen findes ikke i sagen.', 'The sparring is not in the case.')
const NO_CONSENT = w('Samtykket findes ikke i sagen.', 'The consent is not in the case.')
const NO_INSTRUCTION = w('Anvisningen findes ikke i sagen.', 'The instruction is not in the case.')
const NO_SOURCE = w('Kilden findes ikke i sagen.', 'The source is not in the case.')
const NO_LETTER = w('Brevet findes ikke i sagen.', 'The letter is not in the case.')
const NO_REQUEST = w('Anmodningen findes ikke i sagen.', 'The request is not in the case.')
