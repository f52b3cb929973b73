import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId, SourceId } from '../../stages/00-case/case-id.ts'
import type { ArgumentReply, ReassessedPart } from '../../stages/09-reassessment/genvurdering.ts'
import { CHANGE_REASON, REASSESSED } from '../appeal-labels.ts'
import type { Field, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, keysOf, one, optionsOf } from './act-form.ts'
import { answerFields, answerValues, readNeedAnswer } from './answer-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const DAY: Field = { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true }

const BEGUN: ActForm = {
  path: 'genvurdering-begynd',
  act: 'genvurdering-begun',
  page: 'klage',
  title: w('Begynd genvurderingen', 'Begin the reassessment'),
  lead: w(
    'Lad en, der ikke traf afgørelsen, læse sagen forfra. Den, der gemmer, er den, der genvurderer.',
    'Let someone who did not decide read the case afresh. Whoever saves this is the one who reassesses.',
  ),
  button: w('Begynd', 'Begin'),
  fields: ({ file }) => [
    ID,
    { kind: 'hidden', name: 'klage' },
    DAY,
    {
      kind: 'checks',
      name: 'nye',
      label: w('Nye oplysninger med eller efter klagen', 'New information with or after the complaint'),
      options: file.sources.map(({ id, title }) => ({ value: id, label: title })),
      required: false,
    },
  ],
  values: ({ newId, target, today, file }) => {
    const received = file.complaints.find(({ id }) => id === target)?.received
    const nye = received === undefined ? [] : file.sources.filter(({ date }) => date >= received)
    return filled({ id: newId(), klage: target ?? '', dag: today, nye: idsOf(nye) })
  },
  read(values, { file, user }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const complaint = form.ref<RecordId>('klage')
    const on = form.day('dag')
    const newSources = form.someOf<SourceId>('nye', idsOf(file.sources))
    return one(form, () => ({ kind: 'genvurdering-begun', id, complaint, by: user, on, newSources }))
  },
}

const PAIRS = [1, 2, 3, 4, 5, 6] as const
const pairFields = (n: number): readonly Field[] => [
  {
    kind: 'area',
    name: `argument-${n}`,
    label: w(`Klagens argument ${n}`, `Argument ${n} of the complaint`),
    required: false,
    rows: 2,
  },
  { kind: 'area', name: `modsvar-${n}`, label: w(`Vores svar på ${n}`, `Our reply to ${n}`), required: false, rows: 2 },
]

const PART: ActForm = {
  path: 'genvurder-behov',
  act: 'genvurdering-part-judged',
  page: 'klage',
  title: w('Genvurdér behovet', 'Reassess the need'),
  lead: w(
    'Borgeren og Ankestyrelsen får den samme tekst. »Vi fastholder« svarer ikke på noget: tag argumenterne et for et.',
    'The citizen and the board get the same text. “We uphold” answers nothing: take the arguments one by one.',
  ),
  button: w('Gem genvurderingen af behovet', 'Save the reassessment of the need'),
  fields: () => [
    ID,
    { kind: 'hidden', name: 'behov' },
    { kind: 'radios', name: 'udfald', label: w('Udfald', 'Result'), options: optionsOf(REASSESSED), required: true },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 4 },
    {
      kind: 'group',
      legend: w('Hvis afgørelsen fastholdes', 'If the decision is upheld'),
      when: { field: 'udfald', value: 'fastholdt' },
      fields: PAIRS.flatMap(pairFields),
    },
    {
      kind: 'group',
      legend: w('Hvis afgørelsen ændres', 'If the decision is changed'),
      when: { field: 'udfald', value: 'aendret' },
      fields: [
        {
          kind: 'select',
          name: 'grund',
          label: w('Grund til ændringen', 'Reason for the change'),
          options: optionsOf(CHANGE_REASON),
          required: true,
        },
        ...answerFields(),
      ],
    },
  ],
  values({ file, target }) {
    const last = file.genvurderinger.at(-1)
    const part = last?.parts.find(({ need }) => need === target)
    const answer = file.answers.find(({ need }) => need === target)
    return {
      ...(answer === undefined ? {} : answerValues(answer)),
      ...filled({ id: last?.id ?? '', behov: target ?? '' }),
      ...(part === undefined ? {} : partValues(part)),
    }
  },
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const need = form.ref<NeedId>('behov')
    const kind = form.oneOf('udfald', keysOf(REASSESSED))
    const why = form.text('hvorfor', w('Skriv, hvorfor.', 'Say why.'))
    const part: ReassessedPart =
      kind === 'fastholdt'
        ? { kind, need, why, replies: readReplies(form) }
        : { kind, need, why, reason: form.oneOf('grund', keysOf(CHANGE_REASON)), answer: readNeedAnswer(form, need) }
    return one(form, () => ({ kind: 'genvurdering-part-judged', id, part }))
  },
}

function partValues(part: ReassessedPart): Values {
  const common = filled({ udfald: part.kind, hvorfor: part.why })
  if (part.kind === 'aendret') return { ...common, ...answerValues(part.answer), ...filled({ grund: part.reason }) }
  const pairs = part.replies.map(({ argument, reply }, at) =>
    filled({ [`argument-${at + 1}`]: argument, [`modsvar-${at + 1}`]: reply }),
  )
  return Object.assign({}, common, ...pairs) as Values
}

/** An argument may stand without a reply while one works; a reply to nothing may not. */
function readReplies(form: FormReader): readonly ArgumentReply[] {
  return PAIRS.flatMap((n) => {
    const argument = form.optionalText(`argument-${n}`)
    const reply = form.optionalText(`modsvar-${n}`)
    if (argument === undefined && reply !== undefined)
      form.refuse(`argument-${n}`, w('Skriv, hvad der svares på.', 'Write what is replied to.'))
    return argument === undefined ? [] : [{ argument, reply: reply ?? '' }]
  })
}

const DELAYED: ActForm = {
  path: 'genvurdering-forsinket',
  act: 'genvurdering-delayed',
  page: 'klage',
  title: w('Borgeren har fået besked om, at det trækker ud', 'The citizen was told that it takes longer'),
  button: w('Gem', 'Save'),
  fields: () => [
    ID,
    { kind: 'day', name: 'sendt', label: w('Besked sendt', 'Told on'), required: true },
    { kind: 'day', name: 'ventes', label: w('Ventes færdig', 'Expected to be finished'), required: true },
  ],
  values: ({ target, today }) => filled({ id: target ?? '', sendt: today }),
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const delay = { sent: form.day('sendt'), expected: form.day('ventes') }
    if (delay.expected < delay.sent)
      form.refuse('ventes', w('Skriv en dag efter beskeden.', 'Write a day after the notice.'))
    return one(form, () => ({ kind: 'genvurdering-delayed', id, delay }))
  },
}

export const REASSESSMENT_FORMS: readonly ActForm[] = [BEGUN, PART, DELAYED]
