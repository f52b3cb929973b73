import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { CodedFlaw } from '../../stages/11-outcome/outcome.ts'
import { AROSE, CATEGORY, FLAW } from '../appeal-labels.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { chosenCode } from '../study/codebook-view.ts'
import type { Field, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { filled, keysOf, optionsOf, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const SLOTS = [1, 2, 3] as const
const SCHEMES = ['mangel-a', 'mangel-b', 'mangel-c', 'mangel-d'] as const

/** Flaws of one need: the category of the one that decided, and each that was found; the codebook's words under what is chosen. */
export function flawFields(p: string, values: Values, day: PlainDate): Field {
  return {
    kind: 'group',
    legend: w('Mangler: det, der afgjorde, eller kritik uden omgørelse', 'Flaws: what decided, or criticism alone'),
    fields: [
      {
        kind: 'select',
        name: `${p}-kategori`,
        label: w('Hvad afgjorde omgørelsen?', 'What decided the reversal?'),
        hint: w('Kun når noget er omgjort.', 'Only where something was reversed.'),
        options: optionsOf(CATEGORY),
        required: false,
      },
      told(`${p}-kategori`, ['kategori'], values, day),
      ...SLOTS.flatMap((n) => slotFields(`${p}-m${n}`, n, values, day)),
    ],
  }
}

function slotFields(p: string, n: number, values: Values, day: PlainDate): readonly Field[] {
  return [
    {
      kind: 'select',
      name: `${p}-kode`,
      label: w(`Mangel ${n}`, `Flaw ${n}`),
      options: optionsOf(FLAW),
      required: false,
    },
    told(`${p}-kode`, SCHEMES, values, day),
    {
      kind: 'group',
      legend: w(`Om mangel ${n}: hvilken kilde, om hvad, hvornår`, `Of flaw ${n}: which source, on what, when`),
      when: { field: `${p}-kode`, value: keysOf(FLAW) },
      fields: [
        {
          kind: 'select',
          name: `${p}-kilde`,
          label: w(`Manglende kilde (mangel ${n})`, `Missing source (flaw ${n})`),
          options: optionsOf(SOURCE_KIND),
          required: false,
        },
        {
          kind: 'area',
          name: `${p}-emne`,
          label: w(`Om hvad (mangel ${n})`, `On what matter (flaw ${n})`),
          required: false,
          rows: 2,
        },
        {
          kind: 'select',
          name: `${p}-opstod`,
          label: w(`Hvornår opstod den (mangel ${n})`, `When it arose (flaw ${n})`),
          options: optionsOf(AROSE),
          required: true,
        },
        told(`${p}-opstod`, ['opstod'], values, day),
      ],
    },
  ]
}

/** What the codebook says of the code that is chosen. */
const told = (name: string, schemes: readonly string[], values: Values, day: PlainDate): Field => ({
  kind: 'note',
  live: `kodebog-${name}`,
  body: (lang) => {
    const code = values[name]?.[0] ?? ''
    return code === '' ? nothing : html`${chosenCode(lang, schemes, code, day)}`
  },
})

/** A flaw as it was read, and the slot it stood in. */
export interface ReadFlaw {
  readonly slot: number
  readonly flaw: CodedFlaw
}

export function readFlaws(form: FormReader, p: string, need: NeedId): readonly ReadFlaw[] {
  return SLOTS.flatMap((slot) => {
    const at = `${p}-m${slot}`
    const mangel = form.optionalOneOf(`${at}-kode`, keysOf(FLAW))
    if (mangel === undefined) return []
    const arose = form.oneOf(
      `${at}-opstod`,
      keysOf(AROSE),
      w('Vælg, hvornår manglen opstod.', 'Choose when the flaw arose.'),
    )
    const missingSource = form.optionalOneOf(`${at}-kilde`, keysOf(SOURCE_KIND))
    const matter = form.optionalText(`${at}-emne`)
    return [{ slot, flaw: { mangel, need, arose, ...present({ missingSource, matter }) } }]
  })
}

export function flawValues(p: string, flaws: readonly CodedFlaw[]): Values {
  return filled(
    Object.fromEntries(
      flaws.flatMap(({ mangel, missingSource, matter, arose }, i) => [
        [`${p}-m${i + 1}-kode`, mangel],
        [`${p}-m${i + 1}-kilde`, missingSource],
        [`${p}-m${i + 1}-emne`, matter],
        [`${p}-m${i + 1}-opstod`, arose],
      ]),
    ),
  )
}
