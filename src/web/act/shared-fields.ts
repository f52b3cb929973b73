import type { Words } from '../../base/words.ts'
import type { ActId } from '../../law/act-id.ts'
import { normalParagraph } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { Extent } from '../../stages/03-needs/extent.ts'
import { PER, UNIT } from '../case-labels.ts'
import type { Field, Values } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { filled, keysOf, optionsOf } from './act-form.ts'

const ACTS: readonly ActId[] = ['SEL', 'BL', 'AEL', 'RSL', 'FVL', 'ABL', 'AKL']
const ACT_WORD: Readonly<Record<string, ActId>> = {
  serviceloven: 'SEL',
  'barnets lov': 'BL',
  ældreloven: 'AEL',
  æl: 'AEL',
}

/** "SEL § 85", "§ 82 b" (then Serviceloven), "barnets lov § 90". */
function findProvision(text: string): ProvisionRef | undefined {
  const match = /^\s*([A-Za-zÆØÅæøå ]*?)s?\s*§?\s*(\d{1,3})\s?([a-zæøå])?\s*$/i.exec(text)
  if (match === null) return undefined
  const [, word = '', number = '', letter = ''] = match
  const name = word.trim().toLowerCase()
  const act =
    name === '' ? 'SEL' : (ACT_WORD[name] ?? ACT_WORD[`${name}s`] ?? ACTS.find((one) => one.toLowerCase() === name))
  return act === undefined ? undefined : { act, paragraph: normalParagraph(`${number}${letter}`) }
}

export const provisionText = ({ act, paragraph }: ProvisionRef): string => `${act} § ${paragraph}`

const NOT_A_PROVISION: Words = {
  da: 'Skriv en bestemmelse som »§ 85«, »SEL § 83« eller »BL § 90«.',
  en: 'Write a provision as “§ 85”, “SEL § 83” or “BL § 90”.',
}

export function readProvision(form: FormReader, name: string): ProvisionRef {
  const text = form.line(name)
  const found = findProvision(text)
  if (found === undefined && text !== '') form.refuse(name, NOT_A_PROVISION)
  return found ?? { act: 'SEL', paragraph: '85' }
}

export function readOptionalProvision(form: FormReader, name: string): ProvisionRef | undefined {
  const text = form.optionalText(name)
  if (text === undefined) return undefined
  const found = findProvision(text)
  if (found === undefined) form.refuse(name, NOT_A_PROVISION)
  return found
}

/** Several in one line, parted by comma or line. */
export function readProvisions(form: FormReader, name: string): readonly ProvisionRef[] {
  const parts = (form.optionalText(name) ?? '').split(/[,;\n]/).filter((part) => part.trim() !== '')
  const found = parts.map(findProvision)
  if (found.includes(undefined)) form.refuse(name, NOT_A_PROVISION)
  return found.filter((one) => one !== undefined)
}

export const provisionField = (name: string, label: Words, required: boolean): Field => ({
  kind: 'text',
  name,
  label,
  hint: { da: 'Fx § 85, § 82 b eller BL § 90.', en: 'E.g. § 85, § 82 b or BL § 90.' },
  required,
})

/** How much, from and to; the same number twice, or one left out, for a fixed amount. */
export function extentFields(prefix: string, legend: Words): Field {
  return {
    kind: 'group',
    legend,
    fields: [
      { kind: 'number', name: `${prefix}-fra`, label: { da: 'Fra', en: 'From' }, step: '0.25', required: false },
      { kind: 'number', name: `${prefix}-til`, label: { da: 'Til', en: 'To' }, step: '0.25', required: false },
      {
        kind: 'select',
        name: `${prefix}-enhed`,
        label: { da: 'Enhed', en: 'Unit' },
        options: keysOf(UNIT).map((value) => ({ value, label: UNIT[value].many })),
        required: false,
      },
      {
        kind: 'select',
        name: `${prefix}-per`,
        label: { da: 'Hvor tit', en: 'How often' },
        options: optionsOf(PER),
        required: false,
      },
    ],
  }
}

const MOST = { min: 0.05, max: 100_000 }

export function readExtent(form: FormReader, prefix: string): Extent | undefined {
  const from = form.optionalNumber(`${prefix}-fra`, MOST)
  const to = form.optionalNumber(`${prefix}-til`, MOST)
  const unit = form.optionalOneOf(`${prefix}-enhed`, keysOf(UNIT))
  const per = form.optionalOneOf(`${prefix}-per`, keysOf(PER))
  const least = from ?? to
  if (least === undefined) return undefined
  if (unit === undefined)
    form.refuse(`${prefix}-enhed`, { da: 'Vælg, hvad tallet tæller.', en: 'Choose what the number counts.' })
  if (per === undefined) form.refuse(`${prefix}-per`, { da: 'Vælg, hvor tit.', en: 'Choose how often.' })
  const most = to ?? least
  if (most < least)
    form.refuse(`${prefix}-til`, { da: 'Skriv det største tal her.', en: 'Write the larger number here.' })
  return unit === undefined || per === undefined ? undefined : { from: least, to: most, unit, per }
}

export function extentValues(prefix: string, extent: Extent | undefined): Values {
  return filled({
    [`${prefix}-fra`]: extent?.from,
    [`${prefix}-til`]: extent?.to,
    [`${prefix}-enhed`]: extent?.unit,
    [`${prefix}-per`]: extent?.per,
  })
}
