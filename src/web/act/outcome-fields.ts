import { isNonEmpty } from '../../base/list.ts'
import { never } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { contestedNeeds } from '../../stages/08-complaint/contested.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import { listOutcomeProblems, type OutcomePlace } from '../../stages/11-outcome/outcome-problem.ts'
import { ruledCase } from '../../stages/11-outcome/ruled-case.ts'
import { codebookFold } from '../study/codebook-view.ts'
import type { Field, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { type ActContext, filled, present } from './act-form.ts'
import { type ReadPart, readPart, rulingFields, rulingValues } from './ruling-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const prefix = (at: number) => `d${at + 1}`

/** The board's decision: its head, and one ruling for each contested need. */
export const outcomeFields = ({ file, today }: ActContext, values: Values = {}): readonly Field[] => [
  { kind: 'note', body: (lang) => codebookFold(lang, today) },
  { kind: 'hidden', name: 'id' },
  { kind: 'day', name: 'afgjort', label: w('Ankestyrelsen afgjorde den', 'Decided by the board on'), required: true },
  { kind: 'text', name: 'nummer', label: w('Ankestyrelsens sagsnummer', 'The board’s number'), required: true },
  ...contestedNeeds(file).map((need, at) => rulingFields(prefix(at), need.activity, values, today)),
  {
    kind: 'day',
    name: 'udfoer-senest',
    label: w('Skal være ført ud i livet senest', 'To be carried out by'),
    hint: w('Kun ved ændring og ophævelse.', 'Only for a change or a lifting.'),
    required: false,
  },
]

export function outcomeValues({ file, newId, today }: ActContext, former?: Outcome): Values {
  if (former === undefined) return filled({ id: newId(), afgjort: today, nummer: file.boardFile?.received?.number })
  const rulings = contestedNeeds(file).flatMap(({ id }, at) => {
    const part = former.parts.find(({ needs }) => needs.includes(id))
    return part === undefined ? [] : [rulingValues(prefix(at), part)]
  })
  return Object.assign(
    {},
    filled({ id: former.id, afgjort: today, nummer: former.number, 'udfoer-senest': former.carryOutBy }),
    ...rulings,
  ) as Values
}

/** Reads it and holds it to what an outcome may say, so that each fault is told at its own field. */
export function readOutcome(form: FormReader, { file }: ActContext, by: 'styrelsen' | 'kommunen'): () => Outcome {
  const id = form.ref<RecordId>('id')
  const decidedOn = form.day('afgjort')
  const number = form.line('nummer')
  // Named by the outcome, so that a form sent twice says the same twice.
  let made = 0
  const newId = () => `${id}-${++made}`
  const read = contestedNeeds(file).map((need, at) => readPart(form, prefix(at), need.id, newId))
  const carryOutBy = form.optionalDay('udfoer-senest')
  const parts = read.map(({ part }) => part)
  if (!isNonEmpty(parts)) {
    form.refuse('nummer', w('Sagen har ingen behov.', 'The case has no need.'))
    return () => {
      throw new Error('refused above')
    }
  }
  const outcome: Outcome = { id, decidedOn, number, parts, ...present({ carryOutBy }) }
  // What the reader has refused already stands on a stand-in, so it is not judged too.
  if (form.done(() => null).ok)
    for (const { at, words } of listOutcomeProblems(outcome, ruledCase(file), by)) form.refuse(fieldOf(at, read), words)
  return () => outcome
}

const PART_FIELD = { needs: 'udfald', ruling: 'udfald', category: 'kategori', answers: 's-svar' } as const
const FLAW_FIELD = { mangel: 'kode', missingSource: 'kilde', matter: 'emne' } as const

function fieldOf(at: OutcomePlace, read: readonly ReadPart[]): string {
  switch (at.kind) {
    case 'outcome':
      return at.field === 'carryOutBy' ? 'udfoer-senest' : 'nummer'
    case 'part':
      return `${prefix(at.part)}-${PART_FIELD[at.field]}`
    case 'flaw':
      return `${prefix(at.part)}-m${read[at.part]?.slots[at.index] ?? 1}-${FLAW_FIELD[at.field]}`
    default:
      return never(at)
  }
}
