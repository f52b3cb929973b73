import type { RecordId } from '../../stages/00-case/case-id.ts'
import { keysOf, optionsOf } from '../act/act-form.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenForm, w } from './citizen-form.ts'
import { consentTo } from './citizen-words.ts'

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
