import { never } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { endedOn, type Party } from '../../stages/00-case/party.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { MANDATE, PARTY_ROLE } from '../case-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'

const ID = { kind: 'hidden', name: 'id' } as const
const w = (da: string, en: string): Words => ({ da, en })

export const MAY: Field = {
  kind: 'checks',
  name: 'maa',
  label: w('Hvad må personen?', 'What may the person do?'),
  options: optionsOf(MANDATE),
  required: false,
}
export const REFUSED: Field = {
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

/** Of a child’s own part in the case the municipality sees to the letters alone. */
const CHILD_LETTERS: Field = {
  kind: 'checks',
  name: 'maa',
  label: w('Skal barnet selv have brevene?', 'Is the child to get the letters?'),
  hint: w(
    'Brevene går ellers til dem, der har forældremyndigheden, når de står med »får brevene«.',
    'Otherwise the letters go to those who have custody, where they have “gets the letters”.',
  ),
  options: [{ value: 'modtage-breve', label: MANDATE['modtage-breve'] }],
  required: false,
}

const partyIn = ({ parties }: OwnCaseFile, id: string | null): Party | undefined => parties.find((one) => one.id === id)

const CHANGE = {
  andet: w(
    'Personen må noget andet, eller dagene er andre',
    'The person may do something else, or the days are others',
  ),
  slut: w('Det er slut nu', 'It ends now'),
  afvist: w('Kommunen afviser personen', 'The municipality refuses the person'),
} as const

const CHANGED_FIELDS: readonly Field[] = [
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
        hint: w('Personen kan se sagen til og med den dag.', 'The person can see the case until the end of that day.'),
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
]

export const PARTY_CHANGED: ActForm = {
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
        const party = partyIn(file, target)
        return party === undefined
          ? nothing
          : html`<p><strong>${nameOf(party.id)}</strong>, ${PARTY_ROLE[party.role][lang].toLowerCase()}</p>`
      },
    },
    ...(partyIn(file, target)?.role === 'barn' ? [CHILD_LETTERS] : CHANGED_FIELDS),
  ],
  values({ file, target }) {
    const party = partyIn(file, target)
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
    const party: Party = partyIn(file, id) ?? { id, role: 'paaroerende', mandates: [] }
    if (party.role === 'barn') {
      const mandates = form.someOf('maa', ['modtage-breve'] as const)
      return one(form, () => ({ kind: 'party-changed', party: { ...party, mandates } }))
    }
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
