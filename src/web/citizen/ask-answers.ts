import type { NeedId, RecordId } from '../../stages/00-case/case-id.ts'
import { isOpenWithdrawal, isQuestioned, type Withdrawal } from '../../stages/01-application/withdrawal.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import { idsOf, keysOf, optionsOf, present } from '../act/act-form.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { dayInWords } from '../wording.ts'
import { type CitizenContext, type CitizenForm, w } from './citizen-form.ts'

const UNDECIDED = new Set<CitizenCase['step']>(['modtaget', 'oplyses', 'besluttes'])

/** What is asked to be taken back, and neither regretted nor confirmed. */
export const openWithdrawals = ({ withdrawals, step }: CitizenCase): readonly Withdrawal[] =>
  UNDECIDED.has(step) ? withdrawals.filter(isOpenWithdrawal) : []

/** Whether there is an application that is not answered yet, of which not all is asked to be taken back. */
export const mayTakeBack = (mine: CitizenCase): boolean =>
  UNDECIDED.has(mine.step) &&
  mine.applications.length > 0 &&
  !openWithdrawals(mine).some(({ needs }) => needs.length === 0) &&
  (mine.needs.length === 0 || stillAsked(mine).length > 0)

/** The needs that are not taken back, nor asked to be. */
function stillAsked(mine: CitizenCase) {
  const gone = new Set(openWithdrawals(mine).flatMap(({ needs }) => needs))
  return openNeeds(mine).filter(({ id }) => !gone.has(id))
}

const HOW_MUCH = {
  alt: w('Det hele', 'All of it'),
  noget: w('Kun noget af det', 'Only some of it'),
} as const

export const WITHDRAW_APPLICATION: CitizenForm = {
  path: 'traek-ansoegning',
  act: 'withdrawal-asked',
  page: '',
  title: w('Træk ansøgningen tilbage', 'Take the application back'),
  lead: w(
    'Kommunen sikrer sig først, at du mener det. Sagen går videre imens, og du kan fortryde. Det, du trækker tilbage, bliver ikke afgjort, og det er intet nej. Den hjælp, der er i dag, ændres ikke af det. Du kan altid søge igen.',
    'The municipality first makes sure that you mean it. The case goes on meanwhile, and you can regret it. What you take back is not decided, and it is not a no. The help there is today is not changed by it. You can always apply again.',
  ),
  button: w('Jeg vil trække det tilbage', 'I want to take it back'),
  done: w(
    'Kommunen kan se, at du vil trække det tilbage. Du kan fortryde, indtil kommunen har bekræftet det.',
    'The municipality can see that you want to take it back. You can regret it until the municipality has confirmed it.',
  ),
  isAbout: ({ mine }) => mayTakeBack(mine),
  fields: ({ mine }) => [
    {
      kind: 'note',
      body: () =>
        html`${mine.applications.map(({ words }) => html`<blockquote class="my-words" lang="da"><p>${words}</p></blockquote>`)}`,
    },
    ...howMuch(mine),
    {
      kind: 'area',
      name: 'ord',
      label: w('Vil du sige hvorfor?', 'Do you want to say why?'),
      hint: w(
        'Det behøver du ikke. Har nogen sagt, at du skal gøre det, så skriv det gerne.',
        'You need not. If someone told you to do it, do write so.',
      ),
      required: false,
      rows: 3,
    },
  ],
  read(values, { mine, today, command }) {
    const form = readForm(values)
    // Sent twice it is the same, also where the first has left less to choose from.
    const isAsked = howMuch(mine).length > 0 || values['hvad'] !== undefined
    const isSome =
      isAsked &&
      form.oneOf('hvad', keysOf(HOW_MUCH), w('Vælg, om det er det hele.', 'Choose whether it is all of it.')) ===
        'noget'
    const needs = isSome ? form.someOf<NeedId>('behov', idsOf(mine.needs)) : []
    if (isSome && needs.length === 0)
      form.refuse('behov', w('Vælg, hvad du trækker tilbage.', 'Choose what you take back.'))
    const more = form.optionalText('ord')
    const said = isSome ? 'Jeg vil trække noget af det tilbage.' : 'Jeg vil trække ansøgningen tilbage.'
    const withdrawal = {
      id: `${command}-tilbage` as RecordId,
      by: mine.voice.party,
      on: today,
      words: more === undefined ? said : `${said} ${more}`,
      needs,
    }
    return form.done(() => [{ kind: 'withdrawal-asked', withdrawal }])
  },
}

/** Where there is more than one thing, which of them. */
function howMuch(mine: CitizenCase): readonly Field[] {
  const needs = stillAsked(mine)
  if (needs.length < 2) return []
  return [
    {
      kind: 'radios',
      name: 'hvad',
      label: w('Hvad vil du trække tilbage?', 'What do you want to take back?'),
      options: optionsOf(HOW_MUCH),
      required: true,
    },
    {
      kind: 'group',
      legend: w('Hvad af det?', 'Which of it?'),
      when: { field: 'hvad', value: 'noget' },
      fields: [
        {
          kind: 'checks',
          name: 'behov',
          label: w('Det trækker jeg tilbage', 'This I take back'),
          options: needs.map(({ id, activity }) => ({ value: id, label: activity })),
          required: true,
        },
      ],
    },
  ]
}

const saidIn = ({ mine, target }: CitizenContext): Withdrawal | undefined =>
  openWithdrawals(mine).find(({ id, by }) => id === target && (mine.voice.kind === 'borger' || by === mine.voice.party))

const itsWords = (said: Withdrawal | undefined): Field => ({
  kind: 'note',
  body: (lang) =>
    said === undefined
      ? nothing
      : html`<blockquote class="my-words" lang="da"><p>${said.words}</p></blockquote><p class="my-small">${dayInWords(said.on, lang)}</p>`,
})

export const REGRET_WITHDRAWAL: CitizenForm = {
  path: 'fortryd-tilbage',
  act: 'withdrawal-regretted',
  page: '',
  title: w('Fortryd, at du trak det tilbage', 'Regret that you took it back'),
  lead: w('Sagen går videre, som om du ikke havde sagt det.', 'The case goes on as if you had not said it.'),
  button: w('Jeg har fortrudt', 'I have regretted it'),
  done: w('Det er ikke længere trukket tilbage. Sagen går videre.', 'It is no longer taken back. The case goes on.'),
  isAbout: (context) => saidIn(context) !== undefined,
  fields: (context) => [itsWords(saidIn(context))],
  read(_, { today, target }) {
    return readForm({}).done(() => [{ kind: 'withdrawal-regretted', id: target as RecordId, on: today }])
  },
}

export const ANSWER_WITHDRAWAL: CitizenForm = {
  path: 'svar-tilbage',
  act: 'withdrawal-answered',
  page: '',
  title: w('Svar kommunen', 'Answer the municipality'),
  button: w('Send svaret', 'Send the answer'),
  done: w('Kommunen har fået dit svar.', 'The municipality has your answer.'),
  isAbout: (context) => {
    const said = saidIn(context)
    return said !== undefined && isQuestioned(said)
  },
  fields: (context) => {
    const said = saidIn(context)
    return [
      itsWords(said),
      {
        kind: 'note',
        body: () =>
          html`${(said?.questions ?? []).filter(({ answer }) => answer === undefined).map(({ words }) => html`<p lang="da">${words}</p>`)}`,
      },
      { kind: 'area', name: 'ord', label: w('Dit svar', 'Your answer'), required: true, rows: 4 },
    ]
  },
  read(values, { today, target }) {
    const form = readForm(values)
    const words = form.text('ord', w('Skriv dit svar.', 'Write your answer.'))
    return form.done(() => [{ kind: 'withdrawal-answered', id: target as RecordId, on: today, words }])
  },
}

export const SEE_MORE: CitizenForm = {
  path: 'aktindsigt',
  act: 'aktindsigt-asked',
  page: 'papirer',
  title: w('Bed om aktindsigt', 'Ask for access to the file'),
  lead: w(
    'Kommunen skal normalt svare inden for 7 arbejdsdage. Tager det længere tid, skal den skrive hvorfor, og hvornår svaret kommer. Siger den nej til noget, skal den skrive hvorfor, og du kan klage.',
    'The municipality must normally answer within 7 working days. If it takes longer, it must write why, and when the answer comes. If it says no to something, it must write why, and you can complain.',
  ),
  button: w('Bed om aktindsigt', 'Ask for access'),
  done: w(
    'Kommunen kan se, at du har bedt om aktindsigt. Svaret kommer her på siden.',
    'The municipality can see that you asked for access to the file. The answer comes here on the page.',
  ),
  fields: () => [
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad vil du se?', 'What do you want to see?'),
      hint: w(
        'Skriv navnet på et papir, eller hvad det handler om. Skriv ikke noget, hvis du vil se det hele.',
        'Write the name of a paper, or what it is about. Write nothing if you want to see all of it.',
      ),
      required: false,
      rows: 3,
    },
  ],
  read(values, { mine, today, command }) {
    const form = readForm(values)
    const request = {
      id: `${command}-aktindsigt` as RecordId,
      by: mine.voice.party,
      on: today,
      ...present({ words: form.optionalText('ord') }),
    }
    return form.done(() => [{ kind: 'aktindsigt-asked', request }])
  },
}
