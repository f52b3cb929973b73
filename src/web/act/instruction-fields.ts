import type { PlainDate } from '../../base/date.ts'
import { isNonEmpty, type NonEmpty } from '../../base/list.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import { SOURCE_KINDS } from '../../stages/02-information/source.ts'
import {
  type BoardInstruction,
  instructionKind,
  lacksForFirst,
  needsPlan,
} from '../../stages/11-outcome/instruction-kind.ts'
import { INSTRUCTION_KIND, PURPOSE } from '../appeal-labels.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { chosenCode } from '../study/codebook-view.ts'
import type { Field, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'
import { filled, keysOf, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const SLOTS = [1, 2, 3] as const
const WORDS = {
  best: w(
    'Kommunen ved, hvem den skal spørge, om hvad og hvorfor.',
    'The municipality knows whom to ask, about what, and why.',
  ),
  becomes: w('Den bliver til type 1, når den også nævner:', 'It becomes kind 1 when it also names:'),
  kilde: w('kilden', 'the source'),
  emne: w('det, kilden skal spørges om', 'what the source is to be asked'),
  grund: w('grunden fra netop denne sag', 'the reason from this very case'),
  plan: w(
    'Som den står, skal der være aftalt en plan med kommunen, før afgørelsen kan underskrives.',
    'As it stands, a plan must be agreed with the municipality before the decision can be signed.',
  ),
} as const

/** The instructions of one need, each with its kind as it stands and what would make it the best. */
export function instructionFields(p: string, values: Values, day: PlainDate): Field {
  return {
    kind: 'group',
    legend: w(
      'Anvisninger: hvis sagen er hjemvist eller skal suppleres',
      'Instructions: where remitted or to be supplemented',
    ),
    when: { field: `${p}-udfald`, value: ['hjemvisning', 'supplering'] },
    fields: SLOTS.flatMap((n) => slotFields(`${p}-a${n}`, n, values, day)),
  }
}

function slotFields(p: string, n: number, values: Values, day: PlainDate): readonly Field[] {
  const area = (name: string, label: Words): Field => ({ kind: 'area', name, label, required: false, rows: 2 })
  return [
    area(`${p}-tekst`, w(`Anvisning ${n}`, `Instruction ${n}`)),
    {
      kind: 'select',
      name: `${p}-kilde`,
      label: w(`Hvilken kilde nævner den? (${n})`, `Which source does it name? (${n})`),
      options: optionsOf(SOURCE_KIND),
      required: false,
    },
    area(`${p}-emne`, w(`Hvad skal kilden spørges om? (${n})`, `What is the source to be asked? (${n})`)),
    area(`${p}-hvorfor`, w(`Hvorfor, fra netop denne sag? (${n})`, `Why, from this very case? (${n})`)),
    {
      kind: 'select',
      name: `${p}-formaal`,
      label: w(`Hvad skal den afklare? (${n})`, `What is it to settle? (${n})`),
      options: optionsOf(PURPOSE),
      required: false,
    },
    { kind: 'note', live: `type-${p}`, body: (lang) => kindNote(lang, p, values, day) },
  ]
}

/** Its kind, and what it lacks of the first. Nothing before something is written. */
function kindNote(lang: Lang, p: string, values: Values, day: PlainDate): Html {
  const t = sayIn(lang)
  const written = axesIn(p, values)
  if (written === undefined) return nothing
  const kind = instructionKind(written)
  const lacks = lacksForFirst(written)
  return html`<div class="instruction-kind"><p><strong>${t(INSTRUCTION_KIND[kind])}.</strong> ${kind === 1 ? t(WORDS.best) : nothing}</p>${
    lacks.length === 0
      ? nothing
      : html`<p>${t(WORDS.becomes)}</p><ul>${lacks.map((axis) => html`<li><strong>${t(WORDS[axis])}</strong>${chosenCode(lang, ['anvisning'], axis, day)}</li>`)}</ul>`
  }${needsPlan(written) ? html`<p>${t(WORDS.plan)}</p>` : nothing}</div>`
}

function axesIn(p: string, values: Values): Omit<BoardInstruction, 'id' | 'need' | 'text'> | undefined {
  const at = (name: string) => (values[`${p}-${name}`]?.[0] ?? '').trim()
  if (at('tekst') === '') return undefined
  return {
    source: SOURCE_KINDS.find((one) => one === at('kilde')) ?? null,
    matter: at('emne'),
    reason: at('hvorfor'),
    purpose: keysOf(PURPOSE).find((one) => one === at('formaal')) ?? 'funktionsnedsaettelse',
  }
}

export function readInstructions(
  form: FormReader,
  p: string,
  need: NeedId,
  newId: () => string,
): NonEmpty<BoardInstruction> {
  const found = SLOTS.flatMap((n): BoardInstruction[] => {
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
        purpose: form.oneOf(
          `${at}-formaal`,
          keysOf(PURPOSE),
          w('Vælg, hvad anvisningen skal afklare.', 'Choose what the instruction is to settle.'),
        ),
      },
    ]
  })
  if (isNonEmpty(found)) return found
  form.refuse(`${p}-a1-tekst`, w('Skriv, hvad kommunen skal gøre.', 'Write what the municipality is to do.'))
  return [STAND_IN]
}

/** Never leaves: the form refuses where it would be used. */
const STAND_IN: BoardInstruction = {
  id: 'ingen' as RecordId,
  need: null,
  text: '',
  source: null,
  matter: null,
  reason: null,
  purpose: 'funktionsnedsaettelse',
}

export function instructionValues(p: string, instructions: readonly BoardInstruction[]): Values {
  return filled(
    Object.fromEntries(
      instructions.flatMap(({ text, source, matter, reason, purpose }, i) => [
        [`${p}-a${i + 1}-tekst`, text],
        [`${p}-a${i + 1}-kilde`, source ?? undefined],
        [`${p}-a${i + 1}-emne`, matter ?? undefined],
        [`${p}-a${i + 1}-hvorfor`, reason ?? undefined],
        [`${p}-a${i + 1}-formaal`, purpose],
      ]),
    ),
  )
}
