import { never } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { endedOn, type Party } from '../../stages/00-case/party.ts'
import { INTEREST, MANDATE, OFFICIAL_PART, PARTY_ROLE } from '../case-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'
import { RESPONSIBLE } from './responsible-form.ts'

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

const DOUBT: ActForm = {
  path: 'vaerge-tvivl',
  act: 'guardian-doubt-recorded',
  page: 'parter',
  title: w(
    'Tvivl om, hvorvidt borgeren kan varetage egne interesser',
    'Doubt whether the citizen can look after their own interests',
  ),
  button: w('Gem', 'Save'),
  fields: () => [
    {
      kind: 'area',
      name: 'hvorfor',
      label: w('Hvad giver anledning til tvivl?', 'What gives rise to doubt?'),
      required: true,
      rows: 3,
    },
    {
      kind: 'day',
      name: 'spurgt',
      label: w('Familieretshuset er spurgt den', 'Familieretshuset was asked on'),
      required: false,
    },
    {
      kind: 'area',
      name: 'afklaret',
      label: w(
        'Hvorfor er tvivlen faldet bort, eller hvorfor spørges der ikke om en værge?',
        'Why is the doubt gone, or why is no guardian asked for?',
      ),
      help: w('Lad feltet stå tomt, så længe I er i tvivl.', 'Leave it empty while there is doubt.'),
      required: false,
      rows: 3,
    },
  ],
  values: ({ file: { guardianDoubt } }) =>
    filled({
      hvorfor: guardianDoubt?.why,
      spurgt: guardianDoubt?.askedFamilieretshuset,
      afklaret: guardianDoubt?.settled?.why,
    }),
  read(values, { today, file }) {
    const form = readForm(values)
    const why = form.text('hvorfor')
    const asked = present({ askedFamilieretshuset: form.optionalDay('spurgt') })
    const settledWhy = form.optionalText('afklaret')
    const former = file.guardianDoubt?.settled
    const on = former?.why === settledWhy ? (former?.on ?? today) : today
    const settled = settledWhy === undefined ? {} : { settled: { on, why: settledWhy } }
    return one(form, () => ({
      kind: 'guardian-doubt-recorded',
      doubt: { raised: file.guardianDoubt?.raised ?? today, why, ...asked, ...settled },
    }))
  },
}

const OFFICIAL: ActForm = {
  path: 'habilitet',
  act: 'official-recorded',
  page: 'parter',
  title: w('Din habilitet i sagen', 'Your impartiality in the case'),
  button: w('Gem', 'Save'),
  fields: () => [
    {
      kind: 'select',
      name: 'del',
      label: w('Hvad gør du i sagen?', 'What do you do in the case?'),
      options: optionsOf(OFFICIAL_PART),
      required: true,
    },
    {
      kind: 'radios',
      name: 'interesse',
      label: w('Har du en personlig interesse eller tilknytning?', 'Do you have a personal interest or tie?'),
      options: optionsOf(INTEREST),
      required: true,
    },
    {
      kind: 'checks',
      name: 'traadt-ud',
      label: w('Følge', 'Consequence'),
      options: [
        { value: 'ja', label: w('Jeg har sagt det og er trådt ud af sagen', 'I have told of it and left the case') },
      ],
      required: false,
    },
  ],
  values: ({ file, user }) => {
    const mine = file.officials.find(({ id }) => id === user)
    return filled({
      del: mine?.part,
      interesse: mine?.interest,
      'traadt-ud': mine?.steppedBack === true ? 'ja' : undefined,
    })
  },
  read(values, { user }) {
    const form = readForm(values)
    const official = {
      id: user,
      role: 'raadgiver' as const,
      part: form.oneOf('del', keysOf(OFFICIAL_PART)),
      interest: form.oneOf('interesse', keysOf(INTEREST)),
      steppedBack: form.isChecked('traadt-ud'),
    }
    return one(form, () => ({ kind: 'official-recorded', official }))
  },
}

export const PARTY_FORMS: readonly ActForm[] = [PARTY, CHANGED, DOUBT, OFFICIAL, RESPONSIBLE]
