import type { Words } from '../../base/words.ts'
import { AKTINDSIGT_ANSWERS } from '../../stages/00-case/aktindsigt.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import { AKTINDSIGT_ANSWER } from '../case-labels.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type ActForm, filled, idsOf, one, optionsOf, present } from './act-form.ts'
import { voiceChosen, voicesIn } from './withdrawal-forms.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const ASKED: ActForm = {
  path: 'aktindsigt-bedt',
  act: 'aktindsigt-asked',
  page: 'parter',
  title: w('Borgeren beder om aktindsigt', 'The citizen asks for access to the file'),
  lead: w(
    'Når det er sagt eller skrevet på anden vis end på borgerens side. Svaret skal normalt være der 7 arbejdsdage efter, at I fik det (forvaltningsloven § 16, stk. 2).',
    'Where it was said or written another way than on the citizen’s page. The answer must normally be there 7 working days after you got it (Public Administration Act § 16(2)).',
  ),
  button: w('Registrér', 'Record'),
  fields: (context) => [
    ID,
    { kind: 'select', name: 'hvem', label: w('Hvem beder?', 'Who asks?'), options: voicesIn(context), required: true },
    { kind: 'day', name: 'dag', label: w('Hvornår fik I det?', 'When did you get it?'), required: true },
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad vil de se?', 'What do they want to see?'),
      hint: w('Skriv ikke noget, hvis det er hele sagen.', 'Write nothing if it is the whole case.'),
      required: false,
      rows: 2,
    },
  ],
  values: ({ file, newId, today }) => filled({ id: newId(), hvem: file.citizen, dag: today }),
  read(values, context) {
    const form = readForm(values)
    const request = {
      id: form.ref<RecordId>('id'),
      by: voiceChosen(form, context),
      on: form.day('dag'),
      ...present({ words: form.optionalText('ord') }),
    }
    return one(form, () => ({ kind: 'aktindsigt-asked', request }))
  },
}

const DELAYED: ActForm = {
  path: 'aktindsigt-forsinket',
  act: 'aktindsigt-delayed',
  page: 'parter',
  title: w('Sig, at svaret varer længere', 'Say that the answer takes longer'),
  lead: w(
    'Den, der har bedt, skal have at vide hvorfor, og hvornår svaret kan ventes (forvaltningsloven § 16, stk. 2). Det står på borgerens side; den, der ikke bruger den, skal have det at vide på anden vis.',
    'Whoever asked must be told why, and when the answer can be expected (Public Administration Act § 16(2)). It stands on the citizen’s page; one who does not use it must be told another way.',
  ),
  button: w('Giv besked', 'Tell them'),
  fields: () => [
    ID,
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor?', 'Why?'), required: true, rows: 2 },
    { kind: 'day', name: 'ventes', label: w('Svaret kan ventes', 'The answer can be expected'), required: true },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values, { today }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const delay = { sent: today, why: form.text('hvorfor'), expected: form.day('ventes') }
    return one(form, () => ({ kind: 'aktindsigt-delayed', id, delay }))
  },
}

const NOT_ALL = ['delvist', 'afslag'] as const
const refusal = (name: string, label: Words, hint?: Words): Field => ({
  kind: 'area',
  name,
  label,
  required: true,
  rows: 2,
  ...(hint === undefined ? {} : { hint }),
})

const ON_PAGE = w(
  'Svaret står på borgerens side. Papirer, du vælger her, kan borgeren åbne fra nu af.',
  'The answer stands on the citizen’s page. Papers that you choose here can be opened by the citizen from now on.',
)
/** In a case that another authority sent. */
const BY_LETTER = w(
  'Send svaret som brev bagefter: borgeren har ingen side her. Brevet nævner de papirer, du vælger; skriv, hvordan de kan ses.',
  'Send the answer as a letter afterwards: the citizen has no page here. The letter names the papers you choose; write how they can be seen.',
)

const ANSWERED: ActForm = {
  path: 'aktindsigt-svar',
  act: 'aktindsigt-answered',
  page: 'parter',
  title: w('Svar på aktindsigt', 'Answer on access to the file'),
  button: w('Giv svaret', 'Give the answer'),
  fields: ({ file }) => [
    ID,
    { kind: 'note', body: (lang) => html`<p>${(file.from === undefined ? ON_PAGE : BY_LETTER)[lang]}</p>` },
    {
      kind: 'radios',
      name: 'svar',
      label: w('Hvad er svaret?', 'What is the answer?'),
      options: optionsOf(AKTINDSIGT_ANSWER),
      required: true,
    },
    ...(file.documents.length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'papirer',
            label: w('Papirer, borgeren får', 'Papers the citizen gets'),
            options: file.documents.map(({ id, name }) => ({ value: id, label: name })),
            required: false,
          },
        ]),
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad siger du til borgeren?', 'What do you say to the citizen?'),
      hint: w('Hvad der gives, og hvordan det kan ses.', 'What is given, and how it can be seen.'),
      required: true,
      rows: 3,
    },
    {
      kind: 'group',
      legend: w('Det, der ikke gives', 'What is not given'),
      when: { field: 'svar', value: NOT_ALL },
      fields: [
        refusal('hvad', w('Hvad gives ikke?', 'What is not given?')),
        refusal(
          'hvorfor',
          w('Hvorfor?', 'Why?'),
          w(
            'Hvilken undtagelse det er (forvaltningsloven §§ 12-15 b), og hvorfor den gælder her.',
            'Which exception it is (Public Administration Act §§ 12-15 b), and why it holds here.',
          ),
        ),
        refusal(
          'klagevejledning',
          w('Klagevejledning', 'Complaint guidance'),
          w(
            'Hvem der kan klages til, hvordan og inden hvornår (forvaltningsloven § 25).',
            'To whom, how and by when one can complain (Public Administration Act § 25).',
          ),
        ),
      ],
    },
  ],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values, { file, today, user }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const kind = form.oneOf('svar', AKTINDSIGT_ANSWERS, w('Vælg, hvad svaret er.', 'Choose what the answer is.'))
    const documents = form.someOf<DocumentId>('papirer', idsOf(file.documents))
    const words = form.text('ord', w('Skriv, hvad du siger til borgeren.', 'Write what you say to the citizen.'))
    const refused = kind === 'givet' || !AKTINDSIGT_ANSWERS.includes(kind) ? undefined : refusedIn(form)
    const answer = { on: today, by: user, kind, words, documents, ...present({ refused }) }
    return one(form, () => ({ kind: 'aktindsigt-answered', id, answer }))
  },
}

function refusedIn(form: ReturnType<typeof readForm>) {
  return {
    what: form.text('hvad', w('Skriv, hvad der ikke gives.', 'Write what is not given.')),
    why: form.text('hvorfor', w('Skriv, hvorfor det ikke gives.', 'Write why it is not given.')),
    complaint: form.text('klagevejledning', w('Skriv, hvordan der kan klages.', 'Write how one can complain.')),
  }
}

export const AKTINDSIGT_FORMS: readonly ActForm[] = [ASKED, DELAYED, ANSWERED]
