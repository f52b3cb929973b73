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
const fieldsOf = (p: string): Readonly<Record<AnswerKind, readonly Field[]>> => ({
  bevilget: [
    provisionField(`${p}b-bestemmelse`, w('Bevilget efter', 'Granted under'), true),
    {
      kind: 'area',
      name: `${p}b-indhold`,
      label: w('Hvad hjælpen består af', 'What the help consists of'),
      required: true,
      rows: 2,
    },
    { kind: 'area', name: `${p}b-formaal`, label: w('Formål', 'Purpose'), required: true, rows: 2 },
    { kind: 'select', name: `${p}b-form`, label: w('Form', 'Form'), options: optionsOf(HELP_FORMS), required: true },
    {
      kind: 'area',
      name: `${p}b-gruppe`,
      label: w(
        'Hvorfor kan netop denne borger deltage i en gruppe?',
        'Why can this very citizen take part in a group?',
      ),
      required: false,
      rows: 2,
    },
    extentFields(`${p}b-omfang`, w('Omfang, gerne et interval', 'Extent, an interval will do')),
    { kind: 'text', name: `${p}b-udfoerer`, label: w('Udfører', 'Provider'), required: false },
    extentFields(`${p}b-oplyst`, w('Omfang, som udføreren har fået oplyst', 'Extent that the provider was told')),
    { kind: 'day', name: `${p}b-fra`, label: w('Fra', 'From'), required: false },
    { kind: 'day', name: `${p}b-til`, label: w('Til', 'To'), required: false },
    {
      kind: 'area',
      name: `${p}b-ikke-mere`,
      label: w('Hvorfor ikke mere?', 'Why not more?'),
      hint: w('Kun hvis der er søgt om mere.', 'Only where more was applied for.'),
      required: false,
      rows: 2,
    },
  ],
  afslag: [
    provisionField(`${p}a-bestemmelse`, w('Afslået efter', 'Refused under'), true),
    { kind: 'area', name: `${p}a-grund`, label: w('Hvorfor', 'Why'), required: true, rows: 3 },
  ],
  'daekket-paa-anden-vis': [
    {
      kind: 'select',
      name: `${p}d-af`,
      label: w('Dækket af', 'Met by'),
      options: optionsOf(COVERED_BY),
      required: true,
    },
    { kind: 'area', name: `${p}d-hvad`, label: w('Hvad', 'What'), required: true, rows: 2 },
    provisionField(`${p}d-bestemmelse`, w('Gives efter', 'Given under'), false),
    {
      kind: 'area',
      name: `${p}d-nok`,
      label: w('Hvorfor er det nok?', 'Why is that enough?'),
      required: true,
      rows: 2,
    },
    {
      kind: 'radios',
      name: `${p}d-paa-plads`,
      label: w('Er det på plads?', 'Is it in place?'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej', 'No') },
      ],
      required: false,
    },
    provisionField(`${p}d-afslaar`, w('Afslår det søgte efter', 'Refuses what was applied for under'), false),
  ],
  'ikke-et-behov': [
    {
      kind: 'area',
      name: `${p}i-hvorfor`,
      label: w('Hvorfor er det ikke et behov?', 'Why is it not a need?'),
      required: true,
      rows: 2,
    },
  ],
})

function readAnswer(form: FormReader, kind: AnswerKind, p: string): Answer {
  switch (kind) {
    case 'bevilget':
      return {
        kind,
        provision: readProvision(form, `${p}b-bestemmelse`),
        content: form.text(`${p}b-indhold`),
        purpose: form.text(`${p}b-formaal`),
        form: form.oneOf(`${p}b-form`, keysOf(HELP_FORMS)),
        ...present({
          groupJudgement: form.optionalText(`${p}b-gruppe`),
          extent: readExtent(form, `${p}b-omfang`),
          provider: form.optionalText(`${p}b-udfoerer`),
          toldProvider: readExtent(form, `${p}b-oplyst`),
          from: form.optionalDay(`${p}b-fra`),
          until: form.optionalDay(`${p}b-til`),
          whyNotMore: form.optionalText(`${p}b-ikke-mere`),
        }),
      }
    case 'afslag':
      return {
        kind,
        provision: readProvision(form, `${p}a-bestemmelse`),
        reason: form.text(`${p}a-grund`, w('Skriv, hvorfor.', 'Say why.')),
      }
    case 'daekket-paa-anden-vis': {
      const inPlace = form.optionalOneOf(`${p}d-paa-plads`, ['ja', 'nej'] as const)
      return {
        kind,
        by: form.oneOf(`${p}d-af`, keysOf(COVERED_BY)),
        what: form.text(`${p}d-hvad`),
        whyEnough: form.text(`${p}d-nok`, w('Skriv, hvorfor det er nok.', 'Say why it is enough.')),
        ...present({
          provision: readOptionalProvision(form, `${p}d-bestemmelse`),
          refuses: readOptionalProvision(form, `${p}d-afslaar`),
          inPlace: inPlace === undefined ? undefined : { answer: inPlace },
        }),
      }
    }
    case 'ikke-et-behov':
      return { kind, why: form.text(`${p}i-hvorfor`, w('Skriv, hvorfor.', 'Say why.')) }
  }
}

export function answerValues({ answer, change }: NeedAnswer, p = ''): Values {
  const common = filled({
    [`${p}svar`]: answer.kind,
    [`${p}aendring`]: change.kind,
    [`${p}aarsag`]: change.cause,
    [`${p}forklaret`]: change.explained,
  })
  switch (answer.kind) {
    case 'bevilget':
      return {
        ...common,
        ...filled({
          [`${p}b-bestemmelse`]: provisionText(answer.provision),
          [`${p}b-indhold`]: answer.content,
          [`${p}b-formaal`]: answer.purpose,
          [`${p}b-form`]: answer.form,
          [`${p}b-gruppe`]: answer.groupJudgement,
          [`${p}b-udfoerer`]: answer.provider,
          [`${p}b-fra`]: answer.from,
          [`${p}b-til`]: answer.until,
          [`${p}b-ikke-mere`]: answer.whyNotMore,
        }),
        ...extentValues(`${p}b-omfang`, answer.extent),
        ...extentValues(`${p}b-oplyst`, answer.toldProvider === 'intet' ? undefined : answer.toldProvider),
      }
    case 'afslag':
      return {
        ...common,
        ...filled({ [`${p}a-bestemmelse`]: provisionText(answer.provision), [`${p}a-grund`]: answer.reason }),
      }
    case 'daekket-paa-anden-vis':
      return {
        ...common,
        ...filled({
          [`${p}d-af`]: answer.by,
          [`${p}d-hvad`]: answer.what,
          [`${p}d-nok`]: answer.whyEnough,
          [`${p}d-bestemmelse`]: answer.provision === undefined ? undefined : provisionText(answer.provision),
          [`${p}d-afslaar`]: answer.refuses === undefined ? undefined : provisionText(answer.refuses),
          [`${p}d-paa-plads`]: answer.inPlace?.answer,
        }),
      }
    case 'ikke-et-behov':
      return { ...common, ...filled({ [`${p}i-hvorfor`]: answer.why }) }
  }
}

const legend = (kind: AnswerKind): Words => ({
  da: `Hvis svaret er »${ANSWER_KIND[kind].da.toLowerCase()}«`,
  en: `If the answer is “${ANSWER_KIND[kind].en.toLowerCase()}”`,
})

/** The fields of an answer to one need, also where another decides it; `p` sets them apart from another need’s. */
export const answerFields = (p = ''): readonly Field[] => [
  { kind: 'radios', name: `${p}svar`, label: w('Svar', 'Answer'), options: optionsOf(ANSWER_KIND), required: true },
  ...keysOf(ANSWER_KIND).map((kind): Field => ({
    kind: 'group',
    legend: legend(kind),
    fields: fieldsOf(p)[kind],
    when: { field: `${p}svar`, value: kind },
  })),
  {
    kind: 'radios',
    name: `${p}aendring`,
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
        name: `${p}aarsag`,
        label: w('Årsag', 'Cause'),
        options: optionsOf(CHANGE_CAUSE),
        required: false,
      },
      {
        kind: 'area',
        name: `${p}forklaret`,
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

export function readNeedAnswer(form: FormReader, need: NeedId, p = ''): NeedAnswer {
  const answer = readAnswer(
    form,
    form.oneOf(`${p}svar`, keysOf(ANSWER_KIND), w('Vælg et svar på behovet.', 'Choose an answer to the need.')),
    p,
  )
  const kind = form.oneOf(`${p}aendring`, keysOf(CHANGE_KIND))
  const isLess = kind === 'nedsaettelse' || kind === 'ophoer'
  const change = {
    kind,
    ...(isLess
      ? present({
          cause: form.optionalOneOf(`${p}aarsag`, keysOf(CHANGE_CAUSE)),
          explained: form.optionalText(`${p}forklaret`),
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
    const need = form.ref<NeedId>('behov')
    const answer = readNeedAnswer(form, need)
    return one(form, () => ({ kind: 'need-answered', answer }))
  },
}
