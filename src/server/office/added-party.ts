import { plain } from '../../app/open-new-case.ts'
import type { Person } from '../../app/office-desk.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { findCprNumber } from '../../stages/00-case/cpr-number.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { FieldError, Values } from '../../web/form/field.ts'
import { first } from './form-body.ts'
import type { OpenedCase } from './open-case.ts'

/** Whoever is added by name alone is new to the whole house: an id that is someone's already would give them another name. */
export async function namesSomeoneElse({ desk, shown }: OpenedCase, entries: readonly CaseEntry[]): Promise<boolean> {
  const added = entries.flatMap((entry) => (entry.kind === 'party-recorded' ? [entry.party.id] : []))
  if (added.some((id) => shown.file.parties.some((party) => party.id === id))) return true
  return added.length > 0 && (await desk.people(added)).size > 0
}

export const SOMEONE_ELSE: FieldError = {
  field: 'navn',
  words: {
    da: 'Formularen hører til en person, der allerede er kendt. Intet er ændret. Åbn siden igen, og prøv en gang til.',
    en: 'The form belongs to a person who is known already. Nothing was changed. Open the page again and try once more.',
  },
}
export const THERE: FieldError = {
  field: 'navn',
  words: {
    da: 'Personen er med i sagen i forvejen. Ret, hvad personen må, på listen over dem, der er med.',
    en: 'The person is in the case already. Change what the person may do in the list of those who are there.',
  },
}

/**
 * Whoever is known here by number and name is the same in this case too: parent of two, guardian of another. The number
 * alone joins nobody, and who has it is not told.
 */
export async function findKnownParty(
  { desk }: OpenedCase,
  values: Values,
): Promise<Result<Person | undefined, FieldError>> {
  const cpr = findCprNumber(first(values, 'cpr'))
  const owner = cpr === undefined ? undefined : await desk.findPersonByCpr(cpr)
  return owner === undefined || plain(owner.name) === plain(first(values, 'navn')) ? ok(owner) : err(OTHER_NAME)
}

const OTHER_NAME: FieldError = {
  field: 'cpr',
  words: {
    da: 'CPR-nummeret hører til en, der er kendt her under et andet navn. Se efter, og ret nummeret eller navnet.',
    en: 'The CPR number belongs to someone who is known here by another name. Look, and mend the number or the name.',
  },
}

/** Name and number go to their own table, in the same transaction as the entry without them. */
export async function nameParty({ desk }: OpenedCase, id: PartyId, values: Values): Promise<void> {
  const known = (await desk.people([id])).get(id)
  const cpr = findCprNumber(first(values, 'cpr')) ?? null
  await desk.putPerson({ cpr, address: [], isProtected: false, ...known, id, name: first(values, 'navn').trim() })
}
