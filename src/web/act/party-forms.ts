import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { PartyRole } from '../../stages/00-case/party.ts'
import { MANDATE, PARTY_ROLE } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'
import { cprField, cprIn } from './identity-fields.ts'
import { MAY, PARTY_CHANGED, REFUSED } from './party-changed-form.ts'
import { RESPONSIBLE } from './responsible-form.ts'
import { GUARDIAN_DOUBT } from './guardian-doubt-form.ts'
import { IMPARTIALITY } from './impartiality-form.ts'

const ID = { kind: 'hidden', name: 'id' } as const

const w = (da: string, en: string): Words => ({ da, en })

/** Whom a case can get more of: its citizen or child it has from the first. */
const { borger: _, barn: __, ...ADDED_ROLE } = PARTY_ROLE

/** What the citizen gives, or Familieretshuset, is given from a day: without it, it would hold for all that was before. */
const GIVEN_FROM: ReadonlySet<PartyRole> = new Set(['vaerge', 'partsrepraesentant'])

const PARTY: ActForm = {
  path: 'part',
  act: 'party-recorded',
  page: 'parter',
  title: w('Tilføj en part, repræsentant eller bisidder', 'Add a party, representative or companion'),
  button: w('Tilføj', 'Add'),
  fields: () => [
    ID,
    {
      kind: 'text',
      name: 'navn',
      label: w('Navn', 'Name'),
      hint: w('Gemmes for sig, adskilt fra sagens oplysninger.', 'Kept apart from the information of the case.'),
      required: true,
      autocomplete: 'off',
    },
    cprField(
      w(
        'Ti cifre. Skal bruges til Digital Post, og for at personen kan se sagen selv. Er personen kendt her i forvejen, er det den samme person.',
        'Ten digits. Needed for Digital Post, and for the person to see the case. Whoever is known here already is the same person.',
      ),
    ),
    { kind: 'select', name: 'rolle', label: w('Rolle', 'Role'), options: optionsOf(ADDED_ROLE), required: true },
    MAY,
    {
      kind: 'day',
      name: 'fra',
      label: w('Fra', 'From'),
      hint: w(
        'For en værge eller partsrepræsentant: den dag, værgemålet eller fuldmagten begyndte.',
        'For a guardian or party representative: the day the guardianship or power of attorney began.',
      ),
      required: false,
    },
    { kind: 'day', name: 'til', label: w('Til', 'To'), required: false },
    REFUSED,
  ],
  values: ({ newId }) => filled({ id: newId() }),
  read(values, { today }) {
    const form = readForm(values)
    const id = form.ref<PartyId>('id')
    form.line('navn')
    cprIn(form)
    const role = form.oneOf('rolle', keysOf(ADDED_ROLE))
    const mandates = form.someOf('maa', keysOf(MANDATE))
    const why = form.optionalText('afvist')
    const dates = present({ from: form.optionalDay('fra'), to: form.optionalDay('til') })
    if (GIVEN_FROM.has(role) && (values['fra'] ?? []).every((one) => one === '')) form.refuse('fra', NO_FIRST_DAY)
    return one(form, () => ({
      kind: 'party-recorded',
      party: { id, role, mandates, ...dates, ...(why === undefined ? {} : { refused: { on: today, why } }) },
    }))
  },
}

const NO_FIRST_DAY = w(
  'Skriv den første dag. Ellers regnes personen for at have været med fra sagens begyndelse, også i det, der blev sendt før.',
  'Write the first day. Otherwise the person counts as having been there from the beginning, also for what was sent before.',
)

export const PARTY_FORMS: readonly ActForm[] = [PARTY, PARTY_CHANGED, GUARDIAN_DOUBT, IMPARTIALITY, RESPONSIBLE]
