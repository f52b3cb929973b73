import type { NeedId, RecordId, SourceId, StatementId } from '../../stages/00-case/case-id.ts'
import type { Statement, StatementTopic } from '../../stages/02-information/statement.ts'
import { filled, idsOf, keysOf, optionsOf } from '../act/act-form.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenForm, w } from './citizen-form.ts'
import { PARTY_ROLE } from '../case-labels.ts'
import { consentTo } from './citizen-words.ts'

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

export const ADD: CitizenForm = {
  path: 'tilfoej',
  act: 'source-recorded',
  page: 'oplysninger',
  title: w('Fortæl mere', 'Tell more'),
  lead: w(
    'Skriv det, du synes, kommunen skal vide. Det bliver gemt, som du skriver det.',
    'Write what you think the municipality should know. It is kept as you write it.',
  ),
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
    ...(mine.needs.length === 0
      ? []
      : [
          {
            kind: 'checks' as const,
            name: 'behov',
            label: w('Hører det til noget af det her?', 'Does it belong to any of this?'),
            options: mine.needs.map(({ id, activity }) => ({ value: id, label: activity })),
            required: false,
          },
        ]),
  ],
  read(values, { mine, today, command }) {
    const form = readForm(values)
    const text = form.text('ord', w('Skriv det, du vil fortælle.', 'Write what you want to tell.'))
    const about = form.oneOf('om', keysOf(ABOUT), w('Vælg, hvad det handler om.', 'Choose what it is about.'))
    const needs = form.someOf<NeedId>('behov', idsOf(mine.needs))
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

const YES_NO = { ja: w('Ja, det må de', 'Yes, they may'), nej: w('Nej', 'No') } as const

export const CONSENT: CitizenForm = {
  path: 'samtykke',
  act: 'consent-recorded',
  page: 'oplysninger',
  title: w('Må kommunen spørge andre?', 'May the municipality ask others?'),
  lead: w(
    'Du bestemmer. Siger du nej, kan sagen blive afgjort uden de oplysninger. Du kan altid tage et ja tilbage.',
    'You decide. If you say no, the case may be decided without that information. You can always take a yes back.',
  ),
  button: w('Send', 'Send'),
  done: w('Dit svar står nu i sagen.', 'Your answer now stands in the case.'),
  fields: ({ mine }) => [
    {
      kind: 'radios',
      name: 'hvem',
      label: w('Hvem handler det om?', 'Whom is it about?'),
      options: optionsOf(consentTo(mine)),
      required: true,
    },
    {
      kind: 'text',
      name: 'omfatter',
      label: w('Skriv, hvem det er, og hvad de må spørges om', 'Write who it is, and what they may be asked about'),
      hint:
        mine.voice.kind === 'borger'
          ? w(
              'For eksempel: min søster Lis, om hvordan min hverdag er.',
              'For example: my sister Lis, about how my days are.',
            )
          : w(
              'For eksempel: lægen i Skolegade, om medicinen.',
              'For example: the doctor in Skolegade, about the medicine.',
            ),
      required: true,
    },
    {
      kind: 'radios',
      name: 'svar',
      label: w('Må kommunen spørge dem?', 'May the municipality ask them?'),
      options: optionsOf(YES_NO),
      required: true,
    },
  ],
  read(values, { mine, today, command }) {
    const form = readForm(values)
    const to = form.oneOf('hvem', keysOf(consentTo(mine)), w('Vælg, hvem det handler om.', 'Choose whom it is about.'))
    const covers = form.line('omfatter', w('Skriv, hvem det er.', 'Write who it is.'))
    const answer = form.oneOf('svar', keysOf(YES_NO), w('Vælg ja eller nej.', 'Choose yes or no.'))
    return form.done(() => [
      {
        kind: 'consent-recorded',
        consent: { id: `${command}-samtykke` as RecordId, to, answer, on: today, form: 'skriftlig', covers },
      },
    ])
  },
}

export const CONSENT_REGRET: CitizenForm = {
  path: 'fortryd-samtykke',
  act: 'consent-withdrawn',
  page: 'oplysninger',
  title: w('Tag dit ja tilbage', 'Take your yes back'),
  lead: w(
    'Fra i dag må kommunen ikke spørge dem mere. Det, de allerede har fortalt, bliver i sagen.',
    'From today the municipality may no longer ask them. What they told already stays in the case.',
  ),
  button: w('Tag mit ja tilbage', 'Take my yes back'),
  done: w('Dit ja gælder ikke længere.', 'Your yes no longer holds.'),
  isAbout: ({ mine, target }) =>
    mine.consents.some(({ id, answer, until }) => id === target && answer === 'ja' && until === undefined),
  fields: ({ mine, target }) => [
    {
      kind: 'note',
      body: () =>
        html`<p lang="da"><strong>${mine.consents.find(({ id }) => id === target)?.covers ?? ''}</strong></p>`,
    },
  ],
  read: (values, { today, target }) =>
    readForm(values).done(() => [{ kind: 'consent-withdrawn', id: target as RecordId, on: today }]),
}

export const HEARING_ANSWER: CitizenForm = {
  path: 'hoeringssvar',
  act: 'partshoering-answered',
  page: '',
  title: w('Svar på høringen', 'Answer the hearing'),
  lead: w(
    'Kommunen vil gerne vide, om det her passer, og hvad du mener om det. Du behøver ikke svare, men det er din mulighed for at sige din mening, før der bliver besluttet noget.',
    'The municipality wants to know whether this is right, and what you think of it. You need not answer, but it is your chance to speak before anything is decided.',
  ),
  button: w('Send mit svar', 'Send my answer'),
  done: w('Tak. Kommunen har fået dit svar.', 'Thank you. The municipality has your answer.'),
  isAbout: ({ mine, target }) => mine.hearings.some(({ id, answer }) => id === target && answer === undefined),
  fields: ({ mine, target }) => [
    {
      kind: 'note',
      body: () =>
        html`<ul class="my-list">${(mine.hearings.find(({ id }) => id === target)?.about ?? []).map(({ from, text, verbatim }) => html`<li lang="da">${verbatim ? html`<blockquote class="my-words"><p>${text}</p></blockquote>` : html`<p>${text}</p>`}<p class="my-small">${from}</p></li>`)}</ul>`,
    },
    { kind: 'area', name: 'ord', label: w('Det siger jeg til det', 'What I say to it'), required: true, rows: 7 },
  ],
  read(values, { today, target }) {
    const form = readForm(values)
    const words = form.text('ord', w('Skriv dit svar.', 'Write your answer.'))
    return form.done(() => [{ kind: 'partshoering-answered', id: target as RecordId, on: today, words }])
  },
}

const statementOf = (
  sources: readonly { readonly statements: readonly { readonly id: StatementId; readonly text: string }[] }[],
  id: string,
) => sources.flatMap(({ statements }) => statements).find((one) => one.id === id)
