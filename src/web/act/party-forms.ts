import { never } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { endedOn, type Party } from '../../stages/00-case/party.ts'
import { MANDATE, PARTY_ROLE } from '../case-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'
import { RESPONSIBLE } from './responsible-form.ts'
import { GUARDIAN_DOUBT } from './guardian-doubt-form.ts'
import { IMPARTIALITY } from './impartiality-form.ts'

const ID = { kind: 'hidden', name: 'id' } as const

const w = (da: string, en: string): Words => ({ da, en })

const MAY: Field = {
  kind: 'checks',
  name: 'maa',
  label: w('Hvad må personen?', 'What may the person do?'),
  options: optionsOf(MANDATE),
  required: false,
}

const REFUSED: Field = {
  kind: 'area',
  name: 'afvist',
  label: w('Afvist, fordi', 'Refused, because'),
  hint: w(
    'Kun hvis kommunen har afvist personen (forvaltningslovens § 8, stk. 2).',
    'Only where the municipality has refused the person (FVL § 8(2)).',
  ),
  required: false,
  rows: 2,
}

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
    { kind: 'select', name: 'rolle', label: w('Rolle', 'Role'), options: optionsOf(PARTY_ROLE), required: true },
    MAY,
    { kind: 'day', name: 'fra', label: w('Fra', 'From'), required: false },
    { kind: 'day', name: 'til', label: w('Til', 'To'), required: false },
    REFUSED,
  ],
  values: ({ newId }) => filled({ id: newId() }),
  read(values, { today }) {
    const form = readForm(values)
    const id = form.ref<PartyId>('id')
    form.line('navn')
    const role = form.oneOf('rolle', keysOf(PARTY_ROLE))
    const mandates = form.someOf('maa', keysOf(MANDATE))
    const why = form.optionalText('afvist')
    const dates = present({ from: form.optionalDay('fra'), to: form.optionalDay('til') })
    return one(form, () => ({
      kind: 'party-recorded',
      party: { id, role, mandates, ...dates, ...(why === undefined ? {} : { refused: { on: today, why } }) },
    }))
  },
}

const CHANGE = {
  andet: w(
    'Personen må noget andet, eller dagene er andre',
    'The person may do something else, or the days are others',
  ),
  slut: w('Det er slut nu', 'It ends now'),
  afvist: w('Kommunen afviser personen', 'The municipality refuses the person'),
} as const

const CHANGED: ActForm = {
  path: 'part-aendret',
  act: 'party-changed',
  page: 'parter',
  title: w('Ret, hvad personen må, eller hvornår det slutter', 'Change what the person may do, or when it ends'),
  button: w('Gem', 'Save'),
  fields: ({ file, target, nameOf }) => [
    ID,
    {
      kind: 'note',
      body: (lang) => {
        const party = file.parties.find(({ id }) => id === target)
        return party === undefined
          ? nothing
          : html`<p><strong>${nameOf(party.id)}</strong>, ${PARTY_ROLE[party.role][lang].toLowerCase()}</p>`
      },
    },
    {
      kind: 'radios',
      name: 'hvad',
      label: w('Hvad er ændret?', 'What has changed?'),
      options: [
        { value: 'andet', label: CHANGE.andet },
        {
          value: 'slut',
          label: CHANGE.slut,
          hint: w(
            'Fra nu af kan personen ikke se sagen, få breve eller udtale sig.',
            'From now on the person can’t see the case, get letters or comment.',
          ),
        },
        { value: 'afvist', label: CHANGE.afvist },
      ],
      required: true,
    },
    {
      kind: 'group',
      legend: w('Sådan er det nu', 'This is how it is now'),
      when: { field: 'hvad', value: 'andet' },
      fields: [
        MAY,
        { kind: 'day', name: 'fra', label: w('Fra', 'From'), required: false },
        {
          kind: 'day',
          name: 'til',
          label: w('Sidste dag', 'Last day'),
          hint: w(
            'Personen kan se sagen til og med den dag.',
            'The person can see the case until the end of that day.',
          ),
          required: false,
        },
      ],
    },
    {
      kind: 'group',
      legend: w('Afvist', 'Refused'),
      when: { field: 'hvad', value: 'afvist' },
      fields: [{ ...REFUSED, required: true }],
    },
  ],
  values({ file, target }) {
    const party = file.parties.find(({ id }) => id === target)
    return filled({
      id: target ?? '',
      maa: party?.mandates,
      fra: party?.from,
      til: party?.to,
      afvist: party?.refused?.why,
    })
  },
  read(values, { today, file }) {
    const form = readForm(values)
    const id = form.ref('id') as PartyId
    const party: Party = file.parties.find((one) => one.id === id) ?? { id, role: 'paaroerende', mandates: [] }
    const what = form.oneOf('hvad', keysOf(CHANGE))
    switch (what) {
      case 'slut':
        return one(form, () => ({ kind: 'party-changed', party: endedOn(party, today) }))
      case 'afvist': {
        const why = form.text('afvist')
        const on = party.refused?.why === why ? party.refused.on : today
        return one(form, () => ({ kind: 'party-changed', party: { ...party, refused: { on, why } } }))
      }
      case 'andet': {
        const mandates = form.someOf('maa', keysOf(MANDATE))
        const days = present({ from: form.optionalDay('fra'), to: form.optionalDay('til') })
        return one(form, () => ({ kind: 'party-changed', party: { id, role: party.role, mandates, ...days } }))
      }
      default:
        return never(what)
    }
  },
}

export const PARTY_FORMS: readonly ActForm[] = [PARTY, CHANGED, GUARDIAN_DOUBT, IMPARTIALITY, RESPONSIBLE]
