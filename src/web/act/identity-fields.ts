import type { Words } from '../../base/words.ts'
import { findCprNumber } from '../../stages/00-case/cpr-number.ts'
import type { Field } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** As much as stands on an envelope. */
const MOST_LINES = 6
const LONGEST_LINE = 100

export const cprField = (hint: Words): Field => ({
  kind: 'text',
  name: 'cpr',
  label: w('CPR-nummer', 'CPR number'),
  hint,
  required: false,
  autocomplete: 'off',
})

export const addressField = (hint: Words): Field => ({
  kind: 'area',
  name: 'adresse',
  label: w('Adresse', 'Address'),
  hint,
  required: false,
  rows: 3,
})

export const protectionField: Field = {
  kind: 'checks',
  name: 'beskyttet',
  label: w('Beskyttelse', 'Protection'),
  options: [{ value: 'ja', label: w('Navn og adresse er beskyttet', 'Name and address are protected') }],
  required: false,
}

/** Ten digits; null where nothing was written. */
export function cprIn(form: FormReader): string | null {
  const written = (form.optionalText('cpr') ?? '').replaceAll(/[\s-]/g, '')
  if (written === '') return null
  if (!/^\d{10}$/.test(written)) form.refuse('cpr', w('Et CPR-nummer har ti cifre.', 'A CPR number has ten digits.'))
  else if (findCprNumber(written) === undefined)
    form.refuse(
      'cpr',
      w(
        'CPR-nummeret begynder ikke med en dag, der findes. De første seks cifre er dag, måned og år: se efter, og ret nummeret.',
        'The CPR number does not begin with a day that exists. The first six digits are day, month and year: look, and mend the number.',
      ),
    )
  return written
}

export function addressIn(form: FormReader): readonly string[] {
  const lines = (form.optionalText('adresse') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE))
    form.refuse(
      'adresse',
      w(
        `Skriv adressen som på en kuvert: højst ${MOST_LINES} linjer med højst ${LONGEST_LINE} tegn i hver.`,
        `Write the address as on an envelope: at most ${MOST_LINES} lines of at most ${LONGEST_LINE} characters each.`,
      ),
    )
  return lines
}
