import type { ActForm } from '../../web/act/act-form.ts'
import type { Values } from '../../web/form/field.ts'
import { readForm } from '../../web/form/form-reader.ts'
import { type OpenedCase, withHouse, withPublished } from './open-case.ts'

/** The case with what the form asks of the house: who there is to name, and the limit that is published for the day. */
export async function opensFor(opened: OpenedCase, { act }: ActForm, values: Values = {}): Promise<OpenedCase> {
  if (act === 'responsible-assigned') return withHouse(opened)
  if (act !== 'application-received') return opened
  return withPublished(opened, readForm(values).optionalDay('modtaget') ?? opened.shown.today)
}
