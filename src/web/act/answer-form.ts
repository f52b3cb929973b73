import type { Words } from '../../base/words.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { Answer, AnswerKind, NeedAnswer } from '../../stages/06-decision/need-answer.ts'
import { ANSWER_KIND, CHANGE_CAUSE, CHANGE_KIND, COVERED_BY } from '../case-labels.ts'
import type { Field, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'
import {
  extentFields,
  extentValues,
  provisionField,
  provisionText,
  readExtent,
  readOptionalProvision,
  readProvision,
} from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const HELP_FORMS = {
  individuel: w('Individuel', 'Individual'),
  gruppe: w('I gruppe', 'In a group'),
  ydelse: w('En ydelse eller et beløb', 'A benefit or an amount'),
  ophold: w('Et ophold', 'A stay'),
}

/** What each answer asks; only the chosen one's fields are read. The page shows the rest folded. */
const FIELDS: Readonly<Record<AnswerKind, readonly Field[]>> = {
  bevilget: [
    provisionField('b-bestemmelse', w('Bevilget efter', 'Granted under'), true),
    {
      kind: 'area',
      name: 'b-indhold',
      label: w('Hvad hjælpen består af', 'What the help consists of'),
      required: true,
      rows: 2,
    },
    { kind: 'area', name: 'b-formaal', label: w('Formål', 'Purpose'), required: true, rows: 2 },
    { kind: 'select', name: 'b-form', label: w('Form', 'Form'), options: optionsOf(HELP_FORMS), required: true },
    {
      kind: 'area',
      name: 'b-gruppe',
      label: w(
        'Hvorfor kan netop denne borger deltage i en gruppe?',
        'Why can this very citizen take part in a group?',
      ),
      required: false,
      rows: 2,
    },
    extentFields('b-omfang', w('Omfang, gerne et interval', 'Extent, an interval will do')),
    { kind: 'text', name: 'b-udfoerer', label: w('Udfører', 'Provider'), required: false },
    extentFields('b-oplyst', w('Omfang, som udføreren har fået oplyst', 'Extent that the provider was told')),
    { kind: 'day', name: 'b-fra', label: w('Fra', 'From'), required: false },
    { kind: 'day', name: 'b-til', label: w('Til', 'To'), required: false },
    {
      kind: 'area',
      name: 'b-ikke-mere',
      label: w('Hvorfor ikke mere?', 'Why not more?'),
      hint: w('Kun hvis der er søgt om mere.', 'Only where more was applied for.'),
      required: false,
      rows: 2,
    },
  ],
  afslag: [
    provisionField('a-bestemmelse', w('Afslået efter', 'Refused under'), true),
    { kind: 'area', name: 'a-grund', label: w('Hvorfor', 'Why'), required: true, rows: 3 },
  ],
  'daekket-paa-anden-vis': [
    { kind: 'select', name: 'd-af', label: w('Dækket af', 'Met by'), options: optionsOf(COVERED_BY), required: true },
    { kind: 'area', name: 'd-hvad', label: w('Hvad', 'What'), required: true, rows: 2 },
    provisionField('d-bestemmelse', w('Gives efter', 'Given under'), false),
    { kind: 'area', name: 'd-nok', label: w('Hvorfor er det nok?', 'Why is that enough?'), required: true, rows: 2 },
    {
      kind: 'radios',
      name: 'd-paa-plads',
      label: w('Er det på plads?', 'Is it in place?'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej', 'No') },
      ],
      required: false,
    },
    provisionField('d-afslaar', w('Afslår det søgte efter', 'Refuses what was applied for under'), false),
  ],
  'ikke-et-behov': [
    {
      kind: 'area',
      name: 'i-hvorfor',
      label: w('Hvorfor er det ikke et behov?', 'Why is it not a need?'),
      required: true,
      rows: 2,
    },
  ],
}

function readAnswer(form: FormReader, kind: AnswerKind): Answer {
  switch (kind) {
    case 'bevilget':
      return {
        kind,
        provision: readProvision(form, 'b-bestemmelse'),
        content: form.text('b-indhold'),
        purpose: form.text('b-formaal'),
        form: form.oneOf('b-form', keysOf(HELP_FORMS)),
        ...present({
          groupJudgement: form.optionalText('b-gruppe'),
          extent: readExtent(form, 'b-omfang'),
          provider: form.optionalText('b-udfoerer'),
          toldProvider: readExtent(form, 'b-oplyst'),
          from: form.optionalDay('b-fra'),
          until: form.optionalDay('b-til'),
          whyNotMore: form.optionalText('b-ikke-mere'),
        }),
      }
    case 'afslag':
      return {
        kind,
        provision: readProvision(form, 'a-bestemmelse'),
        reason: form.text('a-grund', w('Skriv, hvorfor.', 'Say why.')),
      }
    case 'daekket-paa-anden-vis': {
      const inPlace = form.optionalOneOf('d-paa-plads', ['ja', 'nej'] as const)
      return {
        kind,
        by: form.oneOf('d-af', keysOf(COVERED_BY)),
        what: form.text('d-hvad'),
        whyEnough: form.text('d-nok', w('Skriv, hvorfor det er nok.', 'Say why it is enough.')),
        ...present({
          provision: readOptionalProvision(form, 'd-bestemmelse'),
          refuses: readOptionalProvision(form, 'd-afslaar'),
          inPlace: inPlace === undefined ? undefined : { answer: inPlace },
        }),
      }
    }
    case 'ikke-et-behov':
      return { kind, why: form.text('i-hvorfor', w('Skriv, hvorfor.', 'Say why.')) }
  }
}

export function answerValues({ answer, change }: NeedAnswer): Values {
  const common = filled({ svar: answer.kind, aendring: change.kind, aarsag: change.cause, forklaret: change.explained })
  switch (answer.kind) {
    case 'bevilget':
      return {
        ...common,
        ...filled({
          'b-bestemmelse': provisionText(answer.provision),
          'b-indhold': answer.content,
          'b-formaal': answer.purpose,
          'b-form': answer.form,
          'b-gruppe': answer.groupJudgement,
          'b-udfoerer': answer.provider,
          'b-fra': answer.from,
          'b-til': answer.until,
          'b-ikke-mere': answer.whyNotMore,
        }),
        ...extentValues('b-omfang', answer.extent),
        ...extentValues('b-oplyst', answer.toldProvider === 'intet' ? undefined : answer.toldProvider),
      }
    case 'afslag':
      return { ...common, ...filled({ 'a-bestemmelse': provisionText(answer.provision), 'a-grund': answer.reason }) }
    case 'daekket-paa-anden-vis':
      return {
        ...common,
        ...filled({
          'd-af': answer.by,
          'd-hvad': answer.what,
          'd-nok': answer.whyEnough,
          'd-bestemmelse': answer.provision === undefined ? undefined : provisionText(answer.provision),
          'd-afslaar': answer.refuses === undefined ? undefined : provisionText(answer.refuses),
          'd-paa-plads': answer.inPlace?.answer,
        }),
      }
    case 'ikke-et-behov':
      return { ...common, ...filled({ 'i-hvorfor': answer.why }) }
  }
}

const legend = (kind: AnswerKind): Words => ({
  da: `Hvis svaret er »${ANSWER_KIND[kind].da.toLowerCase()}«`,
  en: `If the answer is “${ANSWER_KIND[kind].en.toLowerCase()}”`,
})

/** The fields of an answer to one need, also where the municipality changes its own decision. */
export const answerFields = (): readonly Field[] => [
  { kind: 'radios', name: 'svar', label: w('Svar', 'Answer'), options: optionsOf(ANSWER_KIND), required: true },
  ...keysOf(ANSWER_KIND).map((kind): Field => ({
    kind: 'group',
    legend: legend(kind),
    fields: FIELDS[kind],
    when: { field: 'svar', value: kind },
  })),
  {
    kind: 'radios',
    name: 'aendring',
    label: w('Sammenlignet med i dag', 'Compared with today'),
    options: optionsOf(CHANGE_KIND),
    required: true,
  },
  {
    kind: 'group',
    legend: w('Hvis borgeren får mindre end i dag', 'If the citizen gets less than today'),
    fields: [
      {
        kind: 'select',
        name: 'aarsag',
        label: w('Årsag', 'Cause'),
        options: optionsOf(CHANGE_CAUSE),
        required: false,
      },
      {
        kind: 'area',
        name: 'forklaret',
        label: w(
          'Hvad er anderledes nu, og hvorfor fører det til mindre?',
          'What is different now, and why does it lead to less?',
        ),
        required: false,
        rows: 3,
      },
    ],
  },
]

export function readNeedAnswer(form: FormReader, need: NeedId): NeedAnswer {
  const answer = readAnswer(
    form,
    form.oneOf('svar', keysOf(ANSWER_KIND), w('Vælg et svar på behovet.', 'Choose an answer to the need.')),
  )
  const kind = form.oneOf('aendring', keysOf(CHANGE_KIND))
  const isLess = kind === 'nedsaettelse' || kind === 'ophoer'
  const change = {
    kind,
    ...(isLess
      ? present({
          cause: form.optionalOneOf('aarsag', keysOf(CHANGE_CAUSE)),
          explained: form.optionalText('forklaret'),
        })
      : {}),
  }
  return { need, answer, change }
}

/** What the decision says of one need. */
export const ANSWER_FORM: ActForm = {
  path: 'afgoer-behov',
  act: 'need-answered',
  page: 'behov',
  title: w('Svar på behovet', 'Answer to the need'),
  button: w('Gem svaret', 'Save the answer'),
  fields: () => [{ kind: 'hidden', name: 'behov' }, ...answerFields()],
  values({ file, target }) {
    const old = file.answers.find(({ need }) => need === target)
    const held = file.formerGrants.some(({ need }) => need === target)
    return {
      ...filled({ behov: target ?? '', aendring: held ? 'uaendret' : 'ny' }),
      ...(old === undefined ? {} : answerValues(old)),
    }
  },
  read(values) {
    const form = readForm(values)
    const need = form.ref('behov') as NeedId
    const answer = readNeedAnswer(form, need)
    return one(form, () => ({ kind: 'need-answered', answer }))
  },
}
