import type { NeedId, RecordId, SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import type { Statement, StatementTopic } from '../../stages/02-information/statement.ts'
import { filled, idsOf, keysOf, optionsOf } from '../act/act-form.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenForm, w } from './citizen-form.ts'
import { PARTY_ROLE } from '../case-labels.ts'

const ANSWER = {
  nej: w('Nej, sådan var det ikke', 'No, it was not so'),
  ja: w('Ja, det passer', 'Yes, it is right'),
} as const

const ALL_OF_IT = w('Det gælder alt det, der står under Oplysninger.', 'It is about all that stands under Information.')

export const CORRECT: CitizenForm = {
  path: 'ret',
  act: 'review-recorded',
  page: 'oplysninger',
  title: w('Passer det, der står?', 'Is what is written right?'),
  button: w('Send', 'Send'),
  done: w('Tak. Det, du skrev, står nu i sagen.', 'Thank you. What you wrote now stands in the case.'),
  isAbout: ({ mine, target }) => target === null || statementOf(mine.sources, target) !== undefined,
  fields: ({ mine, target }) => [
    {
      kind: 'note',
      body: (lang) =>
        target === null
          ? html`<p>${ALL_OF_IT[lang]}</p>`
          : html`<blockquote class="my-words" lang="da"><p>${statementOf(mine.sources, target)?.text ?? ''}</p></blockquote>`,
    },
    {
      kind: 'radios',
      name: 'svar',
      label: w('Passer det?', 'Is it right?'),
      options: optionsOf(ANSWER),
      required: true,
    },
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvordan var det?', 'How was it?'),
      hint: w('Skriv med dine egne ord.', 'Write in your own words.'),
      required: true,
      rows: 5,
    },
  ],
  values: ({ target }) => filled({ svar: target === null ? 'ja' : 'nej' }),
  read(values, { today, target, command }) {
    const form = readForm(values)
    const answer = form.oneOf('svar', keysOf(ANSWER), w('Vælg ja eller nej.', 'Choose yes or no.'))
    const words =
      answer === 'ja' && form.optionalText('ord') === undefined
        ? 'Det passer.'
        : form.text('ord', w('Skriv, hvordan det var.', 'Write how it was.'))
    return form.done(() => [
      {
        kind: 'review-recorded',
        review: {
          id: `${command}-rettelse` as RecordId,
          on: today,
          statement: target as StatementId | null,
          answer,
          words,
        },
      },
    ])
  },
}

/** What a citizen says it is about, and what that is among the case’s topics. */
const ABOUT = {
  svaert: w('Noget, der er svært for mig', 'Something that is hard for me'),
  betyder: w('Hvad det betyder i min hverdag', 'What it means in my everyday life'),
  kan: w('Noget, jeg kan, eller som hjælper mig', 'Something I can do, or that helps me'),
  oensker: w('Noget, jeg ønsker', 'Something I wish'),
  andet: w('Noget andet', 'Something else'),
} as const

const TOPIC_OF = {
  svaert: 'vanskelighed',
  betyder: 'konsekvens',
  kan: 'ressource',
  oensker: 'oenske',
  andet: 'andet',
} as const satisfies Record<keyof typeof ABOUT, StatementTopic>

const POINTS_OF: Readonly<Record<keyof typeof ABOUT, Statement['points']>> = {
  svaert: 'taler-for',
  betyder: 'taler-for',
  kan: 'neutral',
  oensker: 'taler-for',
  andet: 'neutral',
}

const TO_ADD = w(
  'Skriv det, du synes, kommunen skal vide. Det bliver gemt, som du skriver det.',
  'Write what you think the municipality should know. It is kept as you write it.',
)
const TO_ADD_LATE = w(
  'Kommunen er ved at beslutte. Skriv det, du synes, den skal vide først. Det bliver gemt, som du skriver det, og de kan se, at det er kommet.',
  'The municipality is deciding. Write what you think it should know first. It is kept as you write it, and they can see that it has come.',
)

export const ADD: CitizenForm = {
  path: 'tilfoej',
  act: 'source-recorded',
  page: 'oplysninger',
  title: w('Fortæl mere', 'Tell more'),
  lead: ({ mine }) => (mine.step === 'besluttes' ? TO_ADD_LATE : TO_ADD),
  button: w('Send', 'Send'),
  done: w('Tak. Det, du skrev, står nu i sagen.', 'Thank you. What you wrote now stands in the case.'),
  fields: ({ mine }) => [
    { kind: 'area', name: 'ord', label: w('Det vil jeg fortælle', 'This I want to tell'), required: true, rows: 7 },
    {
      kind: 'radios',
      name: 'om',
      label: w('Hvad handler det om?', 'What is it about?'),
      options: optionsOf(ABOUT),
      required: true,
    },
    ...(openNeeds(mine).length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'behov',
            label: w('Hører det til noget af det her?', 'Does it belong to any of this?'),
            options: openNeeds(mine).map(({ id, activity }) => ({ value: id, label: activity })),
            required: false,
          },
        ]),
  ],
  read(values, { mine, today, command }) {
    const form = readForm(values)
    const text = form.text('ord', w('Skriv det, du vil fortælle.', 'Write what you want to tell.'))
    const about = form.oneOf('om', keysOf(ABOUT), w('Vælg, hvad det handler om.', 'Choose what it is about.'))
    const needs = form.someOf<NeedId>('behov', idsOf(openNeeds(mine)))
    const id = `${command}-kilde` as SourceId
    const { voice } = mine
    return form.done(() => [
      {
        kind: 'source-recorded',
        source: {
          id,
          kind: voice.kind === 'borger' ? 'borger' : 'paaroerende',
          title:
            voice.kind === 'borger'
              ? 'Skrevet af borgeren i Min sag'
              : `Skrevet af ${PARTY_ROLE[voice.as].da.toLowerCase()} i Min sag`,
          date: today,
          form: 'skriftlig',
          noted: true,
          obtained: 'fra-borgeren',
          knownToCitizen: voice.kind === 'borger',
        },
      },
      {
        kind: 'statement-recorded',
        statement: {
          id: `${command}-oplysning` as StatementId,
          source: id,
          needs,
          topic: TOPIC_OF[about],
          points: POINTS_OF[about],
          text,
          verbatim: true,
        },
      },
    ])
  },
}

const statementOf = (
  sources: readonly { readonly statements: readonly { readonly id: StatementId; readonly text: string }[] }[],
  id: string,
) => sources.flatMap(({ statements }) => statements).find((one) => one.id === id)
