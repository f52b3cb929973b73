import type { Words } from '../../base/words.ts'
import type { NeedId, PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import { voiceOf } from '../../stages/00-case/voice.ts'
import type { Withdrawal } from '../../stages/01-application/withdrawal.ts'
import { type Need, openNeeds } from '../../stages/03-needs/need.ts'
import { coveredBy } from '../../stages/act/withdrawal-problem.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { Field } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { sayIn } from '../wording.ts'
import { type ActContext, type ActForm, filled, idsOf, needOptions, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const DAY: Field = { kind: 'day', name: 'dag', label: w('Dag', 'Day'), required: true }
const area = (label: Words, hint?: Words): Field => ({
  kind: 'area',
  name: 'ord',
  label,
  required: true,
  rows: 3,
  ...(hint === undefined ? {} : { hint }),
})

/** The citizen, and those who may speak for the citizen today: nobody else takes anything back. */
export const voicesIn = ({ file, today, nameOf }: ActContext) =>
  [file.citizen, ...file.parties.map(({ id }) => id)]
    .filter((id, at, all) => all.indexOf(id) === at && voiceOf(file, id, today) !== undefined)
    .map((id) => ({ value: id, label: nameOf(id) }))

/** Whoever of them was chosen. When the citizen has died, nobody speaks before it is written what they may. */
export function voiceChosen(form: FormReader, context: ActContext): PartyId {
  const voices = voicesIn(context).map(({ value }) => value)
  if (voices.length > 0) return form.oneOf<PartyId>('hvem', voices)
  form.refuse('hvem', NOBODY_SPEAKS)
  return context.file.citizen
}

const NOBODY_SPEAKS = w(
  'Ingen må tale i sagen, som den er nu. Skriv først på siden Parter og notater, hvad en af dem må.',
  'Nobody may speak in the case as it is now. First write on the page Parties and notes what one of them may do.',
)

const SAID: ActForm = {
  path: 'trukket-tilbage',
  act: 'withdrawal-asked',
  page: 'ansoegning',
  title: w('Borgeren vil trække noget tilbage', 'The citizen wants to take something back'),
  lead: w(
    'Det, borgeren siger på et møde eller i telefonen. Sagen går videre, indtil det er bekræftet.',
    'What the citizen says at a meeting or on the phone. The case goes on until it is confirmed.',
  ),
  button: w('Skriv det ned', 'Write it down'),
  fields: (context) => [
    ID,
    {
      kind: 'select',
      name: 'hvem',
      label: w('Hvem siger det?', 'Who says so?'),
      options: voicesIn(context),
      required: true,
    },
    DAY,
    area(w('Hvad blev der sagt?', 'What was said?'), w('Med borgerens egne ord.', 'In the citizen’s own words.')),
    ...whichNeeds(context.file),
  ],
  values: ({ file, newId, today }) => filled({ id: newId(), hvem: file.citizen, dag: today }),
  read(values, context) {
    const form = readForm(values)
    const withdrawal = {
      id: form.ref<RecordId>('id'),
      by: voiceChosen(form, context),
      on: form.day('dag'),
      words: form.text('ord'),
      needs: form.someOf<NeedId>('behov', idsOf(openNeeds(context.file))),
    }
    return one(form, () => ({ kind: 'withdrawal-asked', withdrawal }))
  },
}

function whichNeeds(file: OwnCaseFile): readonly Field[] {
  const options = needOptions(file)
  return options.length === 0
    ? []
    : [
        {
          kind: 'checks',
          name: 'behov',
          label: w('Hvad er trukket tilbage?', 'What was taken back?'),
          hint: w('Vælg intet, hvis det er hele ansøgningen.', 'Choose nothing if it is the whole application.'),
          options,
          required: false,
        },
      ]
}

const QUESTION: ActForm = {
  path: 'trukket-spoerg',
  act: 'withdrawal-questioned',
  page: 'ansoegning',
  title: w('Spørg, om det er ment', 'Ask whether it is meant'),
  lead: w(
    'Når det er uklart, eller når borgeren kan være presset. Spørgsmålet står på borgerens side.',
    'Where it is unclear, or the citizen may be under pressure. The question stands on the citizen’s page.',
  ),
  button: w('Spørg', 'Ask'),
  fields: () => [ID, area(w('Hvad vil du vide?', 'What do you want to know?'))],
  values: ({ target }) => filled({ id: target ?? '' }),
  read(values, { today, user }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const words = form.text('ord', w('Skriv, hvad du vil vide.', 'Write what you want to know.'))
    return one(form, () => ({ kind: 'withdrawal-questioned', id, on: today, by: user, words }))
  },
}

const ANSWER: ActForm = {
  path: 'trukket-svar',
  act: 'withdrawal-answered',
  page: 'ansoegning',
  title: w('Skriv svaret ned', 'Write the answer down'),
  lead: w(
    'Når borgeren svarer på anden vis end på sin side.',
    'Where the citizen answers another way than on the page.',
  ),
  button: w('Gem svaret', 'Save the answer'),
  fields: () => [ID, DAY, area(w('Hvad svarede borgeren?', 'What did the citizen answer?'))],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const said = { id: form.ref<RecordId>('id'), on: form.day('dag'), words: form.text('ord') }
    return one(form, () => ({ kind: 'withdrawal-answered', ...said }))
  },
}

const REGRET: ActForm = {
  path: 'trukket-fortrudt',
  act: 'withdrawal-regretted',
  page: 'ansoegning',
  title: w('Borgeren har fortrudt', 'The citizen has regretted it'),
  lead: w(
    'Når borgeren fortryder, eller når det viser sig, at det ikke var ment. Sagen går videre som før.',
    'Where the citizen regrets it, or it turns out not to have been meant. The case goes on as before.',
  ),
  button: w('Skriv, at det er fortrudt', 'Write that it was regretted'),
  fields: () => [
    ID,
    DAY,
    area(w('Hvad sagde borgeren, eller hvor ved I det fra?', 'What did the citizen say, or how do you know?')),
  ],
  values: ({ target, today }) => filled({ id: target ?? '', dag: today }),
  read(values) {
    const form = readForm(values)
    const said = { id: form.ref<RecordId>('id'), on: form.day('dag'), words: form.text('ord') }
    return one(form, () => ({ kind: 'withdrawal-regretted', ...said }))
  },
}

const CONFIRM: ActForm = {
  path: 'trukket-bekraeft',
  act: 'withdrawal-confirmed',
  page: 'ansoegning',
  title: w('Bekræft, at det er trukket tilbage', 'Confirm that it was taken back'),
  lead: w(
    'Gør det først, når du er sikker på, at borgeren mener det, ved, hvad der bliver givet op, og ved, at der kan søges igen. Det bliver ikke afgjort, og det er intet afslag. Hjælp, borgeren har i dag, ændres ikke af det.',
    'Do so only when you are sure that the citizen means it, knows what is given up, and knows that one can apply again. It is not decided on, and it is no refusal. Help that the citizen has today is not changed by it.',
  ),
  button: w('Bekræft', 'Confirm'),
  fields(context) {
    const covered = coveredIn(context)
    return [
      ID,
      ...(covered.length === 0
        ? []
        : [
            {
              kind: 'checks' as const,
              name: 'behov',
              label: w('Hvad skal ikke afgøres?', 'What is not to be decided?'),
              options: covered.map(({ id, activity }) => ({ value: id, label: activity })),
              required: true,
            },
          ]),
      area(
        w('Hvordan er du sikker på det?', 'How are you sure of it?'),
        w(
          'Hvem talte du med, og hvad sagde du om at søge igen?',
          'Whom did you talk with, and what did you say of applying again?',
        ),
      ),
      {
        kind: 'note',
        body: (lang) => html`<p>${sayIn(lang)(ENDS)}</p>`,
      },
    ]
  },
  values: (context) => filled({ id: context.target ?? '', behov: idsOf(coveredIn(context)) }),
  read(values, { file, today, user }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const said = file.withdrawals?.find((there) => there.id === id)
    // Sent twice it is the same, also where the first has ended the needs.
    const needs = form.someOf<NeedId>('behov', idsOf(file.needs))
    const how = form.text('ord', w('Skriv, hvordan du er sikker på det.', 'Write how you are sure of it.'))
    const confirmed = { on: today, by: user, how, needs }
    return form.done(() => {
      const entry = { kind: 'withdrawal-confirmed', id, confirmed } as const
      const isNothingLeft = openNeeds(file).every((need) => needs.includes(need.id))
      if (said === undefined || !isNothingLeft) return [entry]
      const closing = { on: said.on, cause: 'trukket-tilbage', words: said.words } as const
      return [entry, { kind: 'case-closed', closing }]
    })
  },
}
const ENDS = w(
  'Er der så intet tilbage at afgøre, slutter sagen uden en afgørelse.',
  'If nothing is then left to decide, the case ends without a decision.',
)

const saidIn = ({ file, target }: ActContext): Withdrawal | undefined =>
  file.withdrawals?.find(({ id }) => id === target)

const coveredIn = (context: ActContext): readonly Need[] => {
  const said = saidIn(context)
  return said === undefined ? [] : coveredBy(context.file, said)
}

export const WITHDRAWAL_FORMS: readonly ActForm[] = [SAID, QUESTION, ANSWER, REGRET, CONFIRM]
