import type { NonEmpty } from '../../base/list.ts'
import { isNonEmpty } from '../../base/list.ts'
import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import type { NeedAnswer } from '../../stages/06-decision/need-answer.ts'
import type { BoardInstruction } from '../../stages/11-outcome/instruction-kind.ts'
import type { CodedFlaw, OutcomePart, Ruling } from '../../stages/11-outcome/outcome.ts'
import { AROSE, CATEGORY, FLAW, PURPOSE, REJECTION, RULING } from '../appeal-labels.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import type { Field } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { keysOf, optionsOf, present } from './act-form.ts'
import { extentFields, provisionField, readExtent, readProvision } from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const FLAWS = [1, 2, 3] as const
const INSTRUCTIONS = [1, 2, 3] as const
const area = (name: string, label: Words, rows = 2): Field => ({ kind: 'area', name, label, required: false, rows })
const select = (name: string, label: Words, labels: Readonly<Record<string, Words>>): Field => ({
  kind: 'select',
  name,
  label,
  options: optionsOf(labels),
  required: false,
})

/** What the board made of one contested need; `p` sets its fields apart from another need's. */
export const rulingFields = (p: string, activity: string): Field => ({
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
    area(`${p}-begrundelse`, w('Begrundelse', 'Grounds'), 4),
    select(`${p}-grund`, w('Hvis sagen ikke er behandlet: hvorfor', 'Where not taken up: why'), REJECTION),
    {
      kind: 'group',
      legend: w('Mangler: det, der afgjorde, eller kritik uden omgørelse', 'Flaws: what decided, or criticism alone'),
      fields: [
        select(`${p}-kategori`, w('Hvad afgjorde omgørelsen?', 'What decided the reversal?'), CATEGORY),
        ...FLAWS.flatMap((n) => flawFields(`${p}-m${n}`, n)),
      ],
    },
    {
      kind: 'group',
      legend: w('Anvisninger, hvis sagen er hjemvist', 'Instructions, where remitted'),
      fields: INSTRUCTIONS.flatMap((n) => instructionFields(`${p}-a${n}`, n)),
    },
    {
      kind: 'group',
      legend: w('Hjælpen, hvis Ankestyrelsen har bevilget den', 'The help, where the board granted it'),
      fields: [
        provisionField(`${p}-bestemmelse`, w('Efter', 'Under'), false),
        area(`${p}-indhold`, w('Hvad hjælpen består af', 'What the help consists of')),
        area(`${p}-formaal`, w('Formål', 'Purpose')),
        extentFields(`${p}-omfang`, w('Omfang', 'Extent')),
      ],
    },
  ],
})

const flawFields = (p: string, n: number): readonly Field[] => [
  select(`${p}-kode`, w(`Mangel ${n}`, `Flaw ${n}`), FLAW),
  select(`${p}-kilde`, w(`Manglende kilde (mangel ${n})`, `Missing source (flaw ${n})`), SOURCE_KIND),
  area(`${p}-emne`, w(`Om hvad (mangel ${n})`, `On what matter (flaw ${n})`)),
  select(`${p}-opstod`, w(`Hvornår opstod den (mangel ${n})`, `When it arose (flaw ${n})`), AROSE),
]

const instructionFields = (p: string, n: number): readonly Field[] => [
  area(`${p}-tekst`, w(`Anvisning ${n}`, `Instruction ${n}`)),
  select(`${p}-kilde`, w(`Hvilken kilde nævner den? (${n})`, `Which source does it name? (${n})`), SOURCE_KIND),
  area(`${p}-emne`, w(`Hvad skal kilden spørges om? (${n})`, `What is the source to be asked? (${n})`)),
  area(`${p}-hvorfor`, w(`Hvorfor, fra netop denne sag? (${n})`, `Why, from this very case? (${n})`)),
  select(`${p}-formaal`, w(`Hvad skal den afklare? (${n})`, `What is it to settle? (${n})`), PURPOSE),
]

export function readPart(form: FormReader, p: string, need: NeedId, newId: () => string): OutcomePart {
  return {
    id: newId() as RecordId,
    needs: [need],
    ruling: readRuling(form, p, need, newId),
    grounds: form.text(`${p}-begrundelse`, w('Skriv Ankestyrelsens begrundelse.', 'Write the board’s grounds.')),
  }
}

function readRuling(form: FormReader, p: string, need: NeedId, newId: () => string): Ruling {
  const kind = form.oneOf(`${p}-udfald`, keysOf(RULING))
  if (kind === 'afvisning') return { kind, grund: form.oneOf(`${p}-grund`, keysOf(REJECTION)) }
  const found = FLAWS.flatMap((n) => readFlaw(form, `${p}-m${n}`, need))
  if (kind === 'stadfaestelse') return { kind, criticism: found }
  if (!isNonEmpty(found))
    form.refuse(
      `${p}-m1-kode`,
      w('Det udfald har mindst én mangel. Vælg den.', 'That outcome has at least one flaw. Choose it.'),
    )
  const flaws: NonEmpty<CodedFlaw> = isNonEmpty(found)
    ? found
    : [{ mangel: 'mangelfuldt-oplyst', need, arose: 'foer-afgoerelsen' }]
  const reversal = {
    category: form.oneOf(
      `${p}-kategori`,
      keysOf(CATEGORY),
      w('Vælg, hvad der afgjorde omgørelsen.', 'Choose what decided the reversal.'),
    ),
    flaws,
  }
  if (kind === 'ophaevelse') return { kind, ...reversal }
  if (kind === 'aendring') return { kind, ...reversal, answers: [readGrant(form, p, need)] }
  return { kind, ...reversal, instructions: readInstructions(form, p, need, newId) }
}

function readFlaw(form: FormReader, p: string, need: NeedId): readonly CodedFlaw[] {
  const mangel = form.optionalOneOf(`${p}-kode`, keysOf(FLAW))
  if (mangel === undefined) return []
  const arose = form.oneOf(`${p}-opstod`, keysOf(AROSE))
  const missingSource = form.optionalOneOf(`${p}-kilde`, keysOf(SOURCE_KIND))
  return [{ mangel, need, arose, ...present({ missingSource, matter: form.optionalText(`${p}-emne`) }) }]
}

function readInstructions(form: FormReader, p: string, need: NeedId, newId: () => string): NonEmpty<BoardInstruction> {
  const found = INSTRUCTIONS.flatMap((n): BoardInstruction[] => {
    const at = `${p}-a${n}`
    const text = form.optionalText(`${at}-tekst`)
    if (text === undefined) return []
    return [
      {
        id: newId() as RecordId,
        need,
        text,
        source: form.optionalOneOf(`${at}-kilde`, keysOf(SOURCE_KIND)) ?? null,
        matter: form.optionalText(`${at}-emne`) ?? null,
        reason: form.optionalText(`${at}-hvorfor`) ?? null,
        purpose: form.oneOf(`${at}-formaal`, keysOf(PURPOSE)),
      },
    ]
  })
  if (isNonEmpty(found)) return found
  form.refuse(`${p}-a1-tekst`, w('Skriv, hvad kommunen skal gøre.', 'Write what the municipality is to do.'))
  return [
    {
      id: newId() as RecordId,
      need,
      text: '',
      source: null,
      matter: null,
      reason: null,
      purpose: 'funktionsnedsaettelse',
    },
  ]
}

function readGrant(form: FormReader, p: string, need: NeedId): NeedAnswer {
  return {
    need,
    answer: {
      kind: 'bevilget',
      provision: readProvision(form, `${p}-bestemmelse`),
      content: form.text(`${p}-indhold`, w('Skriv, hvad hjælpen består af.', 'Write what the help consists of.')),
      purpose: form.text(`${p}-formaal`, w('Skriv formålet.', 'Write the purpose.')),
      form: 'individuel',
      ...present({ extent: readExtent(form, `${p}-omfang`) }),
    },
    change: { kind: 'ny' },
  }
}
