import type { PlainDate } from '../../base/date.ts'
import { isNonEmpty, type NonEmpty } from '../../base/list.ts'
import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import type { CodedFlaw, OutcomePart, Ruling } from '../../stages/11-outcome/outcome.ts'
import { CATEGORY, REJECTION, RULING } from '../appeal-labels.ts'
import type { Field, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { filled, keysOf, optionsOf } from './act-form.ts'
import { answerFields, answerValues, readNeedAnswer } from './answer-form.ts'
import { flawFields, flawValues, readFlaws } from './flaw-fields.ts'
import { instructionFields, instructionValues, readInstructions } from './instruction-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** What the board made of one contested need; `p` sets its fields apart from another need's. */
export const rulingFields = (p: string, activity: string, values: Values, day: PlainDate): Field => ({
  kind: 'group',
  legend: w(activity, activity),
  fields: [
    {
      kind: 'radios',
      name: `${p}-udfald`,
      label: w('Ankestyrelsens afgørelse', 'The board’s decision'),
      options: optionsOf(RULING),
      required: true,
    },
    { kind: 'area', name: `${p}-begrundelse`, label: w('Begrundelse', 'Grounds'), required: true, rows: 4 },
    {
      kind: 'group',
      legend: w('Hvis sagen ikke er behandlet: hvorfor', 'Where not taken up: why'),
      when: { field: `${p}-udfald`, value: 'afvisning' },
      fields: [
        {
          kind: 'select',
          name: `${p}-grund`,
          label: w('Grund', 'Reason'),
          options: optionsOf(REJECTION),
          required: true,
        },
      ],
    },
    flawFields(p, values, day),
    instructionFields(p, values, day),
    {
      kind: 'group',
      legend: w(
        'Det nye svar på behovet, hvis Ankestyrelsen har ændret afgørelsen',
        'The new answer to the need, where the board changed the decision',
      ),
      when: { field: `${p}-udfald`, value: 'aendring' },
      fields: answerFields(`${p}-s-`),
    },
  ],
})

/** A part as it was read, and in which slot each of its flaws stood. */
export interface ReadPart {
  readonly part: OutcomePart
  readonly slots: readonly number[]
}

export function readPart(form: FormReader, p: string, need: NeedId, newId: () => string): ReadPart {
  const { ruling, slots } = readRuling(form, p, need, newId)
  const grounds = form.text(`${p}-begrundelse`, w('Skriv Ankestyrelsens begrundelse.', 'Write the board’s grounds.'))
  return { part: { id: newId() as RecordId, needs: [need], ruling, grounds }, slots }
}

function readRuling(
  form: FormReader,
  p: string,
  need: NeedId,
  newId: () => string,
): { readonly ruling: Ruling; readonly slots: readonly number[] } {
  const kind = form.oneOf(
    `${p}-udfald`,
    keysOf(RULING),
    w('Vælg, hvad Ankestyrelsen har afgjort.', 'Choose what the board decided.'),
  )
  if (kind === 'afvisning') return { ruling: { kind, grund: form.oneOf(`${p}-grund`, keysOf(REJECTION)) }, slots: [] }
  const read = readFlaws(form, p, need)
  const found = read.map(({ flaw }) => flaw)
  const slots = read.map(({ slot }) => slot)
  if (kind === 'stadfaestelse') return { ruling: { kind, criticism: found }, slots }
  if (!isNonEmpty(found))
    form.refuse(
      `${p}-m1-kode`,
      w('Vælg mindst én mangel: det, der afgjorde.', 'Choose at least one flaw: the one that decided.'),
    )
  const flaws: NonEmpty<CodedFlaw> = isNonEmpty(found)
    ? found
    : [{ mangel: 'mangelfuldt-oplyst', need, arose: 'foer-afgoerelsen' }]
  const category = form.oneOf(
    `${p}-kategori`,
    keysOf(CATEGORY),
    w('Vælg, hvad der afgjorde omgørelsen.', 'Choose what decided the reversal.'),
  )
  const reversal = { category, flaws }
  if (kind === 'ophaevelse') return { ruling: { kind, ...reversal }, slots }
  if (kind === 'aendring')
    return { ruling: { kind, ...reversal, answers: [readNeedAnswer(form, need, `${p}-s-`)] }, slots }
  return { ruling: { kind, ...reversal, instructions: readInstructions(form, p, need, newId) }, slots }
}

/** What the fields hold where a draft is written anew. */
export function rulingValues(p: string, { ruling, grounds }: OutcomePart): Values {
  const flaws = 'flaws' in ruling ? ruling.flaws : 'criticism' in ruling ? ruling.criticism : []
  const [answer] = ruling.kind === 'aendring' ? ruling.answers : []
  return {
    ...filled({
      [`${p}-udfald`]: ruling.kind,
      [`${p}-begrundelse`]: grounds,
      [`${p}-grund`]: ruling.kind === 'afvisning' ? ruling.grund : undefined,
      [`${p}-kategori`]: 'category' in ruling ? ruling.category : undefined,
    }),
    ...flawValues(p, flaws),
    ...instructionValues(p, 'instructions' in ruling ? ruling.instructions : []),
    ...(answer === undefined ? {} : answerValues(answer, `${p}-s-`)),
  }
}
