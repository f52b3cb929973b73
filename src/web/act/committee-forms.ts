import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, needOptions, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

export const COMMITTEE_PLAN: ActForm = {
  path: 'udvalg-planlagt',
  act: 'committee-planned',
  page: 'hoering',
  title: w('Planlæg møde i visitationsudvalget', 'Plan a meeting of the visitation committee'),
  lead: w(
    'Borgeren ser dagen på Min sag. En ny plan afløser den forrige.',
    'The citizen sees the day on My case. A new plan takes the place of the former.',
  ),
  button: w('Gem planen', 'Save the plan'),
  fields: ({ file }) => [
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
    {
      kind: 'text',
      name: 'sted',
      label: w('Sted', 'Place'),
      hint: w(
        'Så borgeren kan finde det: hus, lokale og tid.',
        'So that the citizen can find it: house, room and time.',
      ),
      required: true,
    },
    {
      kind: 'radios',
      name: 'borger',
      label: w('Borgeren', 'The citizen'),
      options: [
        { value: 'ja', label: w('er velkommen og må tage en bisidder med', 'is welcome and may bring a companion') },
        { value: 'nej', label: w('deltager ikke', 'does not take part') },
      ],
      required: true,
    },
    ...(file.committeePlan === undefined
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'aflyst',
            label: w('Aflyst', 'Called off'),
            options: [{ value: 'ja', label: w('Mødet er aflyst', 'The meeting is called off') }],
            required: false,
          },
        ]),
  ],
  values: ({ file: { committeePlan: plan } }) =>
    filled({
      dag: plan?.on,
      sted: plan?.where,
      borger: plan === undefined ? undefined : plan.isCitizenInvited ? 'ja' : 'nej',
    }),
  read(values) {
    const form = readForm(values)
    if (form.isChecked('aflyst')) return one(form, () => ({ kind: 'committee-planned', plan: 'aflyst' }))
    const plan = {
      on: form.day('dag'),
      where: form.line('sted'),
      isCitizenInvited: form.oneOf('borger', ['ja', 'nej'] as const) === 'ja',
    }
    return one(form, () => ({ kind: 'committee-planned', plan }))
  },
}

export const COMMITTEE: ActForm = {
  path: 'udvalg',
  act: 'committee-held',
  page: 'hoering',
  title: w('Møde i visitationsudvalget', 'Meeting of the visitation committee'),
  lead: w(
    'Udvalget rådgiver. Afgørelsen træffes på sagens oplysninger.',
    'The committee advises. The decision rests on the facts of the case.',
  ),
  button: w('Gem mødet', 'Save the meeting'),
  fields: ({ file }) => [
    ID,
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
    {
      kind: 'checks',
      name: 'dagsorden',
      label: w('Behov på dagsordenen', 'Needs on the agenda'),
      options: needOptions(file),
      required: false,
    },
    {
      kind: 'area',
      name: 'deltagere',
      label: w('Deltagere', 'Participants'),
      hint: w('En på hver linje.', 'One on each line.'),
      required: true,
      rows: 3,
    },
    {
      kind: 'radios',
      name: 'borger',
      label: w('Borgeren', 'The citizen'),
      options: [
        { value: 'deltog', label: w('deltog', 'took part') },
        { value: 'inviteret', label: w('var inviteret og kom ikke', 'was invited and did not come') },
        { value: 'ikke-inviteret', label: w('var ikke inviteret', 'was not invited') },
      ],
      required: true,
    },
    { kind: 'area', name: 'raad', label: w('Udvalgets råd', 'The committee’s advice'), required: true, rows: 4 },
    {
      kind: 'checks',
      name: 'bundet',
      label: w('Bundet', 'Bound'),
      options: [{ value: 'ja', label: w('Udvalget har bestemt resultatet', 'The committee determined the result') }],
      required: false,
    },
  ],
  values: ({ newId, today }) => filled({ id: newId(), dag: today }),
  read(values, { file }) {
    const form = readForm(values)
    const meeting = {
      id: form.ref<RecordId>('id'),
      on: form.day('dag'),
      agenda: form.someOf<NeedId>('dagsorden', idsOf(file.needs)),
      members: form
        .text('deltagere')
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      citizen: form.oneOf('borger', ['deltog', 'inviteret', 'ikke-inviteret'] as const),
      advice: form.text('raad'),
      bound: form.isChecked('bundet'),
    }
    return one(form, () => ({ kind: 'committee-held', meeting }))
  },
}
