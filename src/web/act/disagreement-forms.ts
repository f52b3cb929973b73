import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId, SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, needOptions, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const DISAGREEMENT: ActForm = {
  path: 'uenighed',
  act: 'disagreement-recorded',
  page: 'oplysninger',
  title: w('Registrér en uenighed', 'Record a disagreement'),
  lead: w(
    'Når borger eller pårørende ser et behov anderledes end kommunen, skal det afklares eller afgøres med grunde.',
    'Where citizen or relatives see a need differently from the municipality, it must be clarified or settled with reasons.',
  ),
  button: w('Gem uenigheden', 'Save the disagreement'),
  fields: ({ file }) => {
    const all = file.statements.map(({ id, text }) => ({ value: id, label: text }))
    return [
      ID,
      { kind: 'select', name: 'behov', label: w('Behov', 'Need'), options: needOptions(file), required: true },
      {
        kind: 'area',
        name: 'om',
        label: w('Hvad er I uenige om?', 'What do you disagree on?'),
        required: true,
        rows: 2,
      },
      {
        kind: 'checks',
        name: 'borger',
        label: w('Det siger borgerens side', 'What the citizen’s side says'),
        options: all,
        required: false,
      },
      {
        kind: 'checks',
        name: 'anden',
        label: w('Det siger den anden side', 'What the other side says'),
        options: all,
        required: false,
      },
    ]
  },
  values: ({ newId, suggested }) => ({ ...filled({ id: newId() }), ...suggested }),
  read(values, { file }) {
    const form = readForm(values)
    const disagreement = {
      id: form.ref<RecordId>('id'),
      need: form.oneOf<NeedId>('behov', file.needs.length === 0 ? ['' as NeedId] : idsOf(file.needs)),
      about: form.text('om'),
      citizenSide: form.someOf<StatementId>('borger', idsOf(file.statements)),
      otherSide: form.someOf<StatementId>('anden', idsOf(file.statements)),
    }
    return one(form, () => ({ kind: 'disagreement-recorded', disagreement }))
  },
}

const SETTLEMENT: ActForm = {
  path: 'uenighed-afklaret',
  act: 'disagreement-settled',
  page: 'oplysninger',
  title: w('Sådan er uenigheden afklaret', 'How the disagreement was settled'),
  button: w('Gem afklaringen', 'Save how it was settled'),
  fields: ({ file }) => [
    ID,
    {
      kind: 'radios',
      name: 'slags',
      label: w('Hvordan?', 'How?'),
      options: [
        {
          value: 'begrundelse',
          label: w('Den ene side vejer tungest, og vi skriver hvorfor', 'One side weighs more, and we say why'),
        },
        { value: 'ny-oplysning', label: w('En ny oplysning afklarer det', 'New information settles it') },
        { value: 'enighed', label: w('Vi er blevet enige', 'We have come to agree') },
      ],
      required: true,
    },
    {
      kind: 'select',
      name: 'kilde',
      label: w('Den nye kilde', 'The new source'),
      options: file.sources.map(({ id, title }) => ({ value: id, label: title })),
      required: false,
    },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 3 },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const kind = form.oneOf('slags', ['begrundelse', 'ny-oplysning', 'enighed'] as const)
    const source = form.optionalOneOf<SourceId>('kilde', idsOf(file.sources))
    const why = form.text('hvorfor')
    if (kind === 'ny-oplysning' && source === undefined)
      form.refuse('kilde', w('Vælg den kilde, der afklarer det.', 'Choose the source that settles it.'))
    return one(form, () => ({
      kind: 'disagreement-settled',
      id,
      settlement: kind === 'ny-oplysning' ? { kind, source: source ?? ('' as SourceId), why } : { kind, why },
    }))
  },
}

const REVIEW: ActForm = {
  path: 'gennemgang',
  act: 'review-recorded',
  page: 'oplysninger',
  title: w('Borgeren har gennemgået oplysningerne', 'The citizen has gone through the information'),
  button: w('Gem gennemgangen', 'Save the review'),
  fields: ({ file }) => [
    ID,
    {
      kind: 'select',
      name: 'oplysning',
      label: w('Hvilken oplysning?', 'Which statement?'),
      hint: w('Vælg ingen, hvis det gælder dem alle.', 'Choose none if it is all of them.'),
      options: file.statements.map(({ id, text }) => ({ value: id, label: text })),
      required: false,
    },
    {
      kind: 'radios',
      name: 'svar',
      label: w('Er det rigtigt?', 'Is it right?'),
      options: [
        { value: 'ja', label: w('Ja, sådan er det', 'Yes, that is how it is') },
        { value: 'nej', label: w('Nej, sådan var det ikke', 'No, it was not like that') },
      ],
      required: true,
    },
    {
      kind: 'area',
      name: 'ord',
      label: w('Med borgerens egne ord', 'In the citizen’s own words'),
      required: true,
      rows: 3,
    },
    { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true },
  ],
  values: ({ newId, today, target }) => filled({ id: newId(), dag: today, oplysning: target ?? undefined }),
  read(values, { file }) {
    const form = readForm(values)
    const review = {
      id: form.ref<RecordId>('id'),
      statement: form.optionalOneOf<StatementId>('oplysning', idsOf(file.statements)) ?? null,
      answer: form.oneOf('svar', ['ja', 'nej'] as const),
      words: form.text('ord'),
      on: form.day('dag'),
    }
    return one(form, () => ({ kind: 'review-recorded', review }))
  },
}

const FOLLOW_UP: ActForm = {
  path: 'gennemgang-fulgt-op',
  act: 'review-followed-up',
  page: 'oplysninger',
  title: w('Hvad er der gjort ved borgerens rettelse?', 'What was done about the citizen’s correction?'),
  button: w('Gem, hvad der er gjort', 'Save what was done'),
  fields: () => [
    ID,
    {
      kind: 'radios',
      name: 'slags',
      label: w('Hvad er der gjort?', 'What was done?'),
      options: [
        { value: 'rettet', label: w('Oplysningen er rettet', 'The statement was corrected') },
        { value: 'besvaret', label: w('Vi har svaret og forklaret', 'We have replied and explained') },
      ],
      required: true,
    },
    { kind: 'area', name: 'hvordan', label: w('Hvordan', 'How'), required: true, rows: 3 },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const followedUp = { kind: form.oneOf('slags', ['rettet', 'besvaret'] as const), how: form.text('hvordan') }
    return one(form, () => ({ kind: 'review-followed-up', id, followedUp }))
  },
}

export const DISAGREEMENT_FORMS: readonly ActForm[] = [DISAGREEMENT, SETTLEMENT, REVIEW, FOLLOW_UP]
