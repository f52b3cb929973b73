import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import type { Field } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenForm, w } from './citizen-form.ts'
import { WHEN, wishFrom } from './call-answer.ts'

const UNDECIDED = new Set<CitizenCase['step']>(['modtaget', 'oplyses', 'besluttes'])

/** Whether there is an application that is not answered yet. */
export const mayTakeBack = ({ step, applications }: Pick<CitizenCase, 'step' | 'applications'>): boolean =>
  UNDECIDED.has(step) && applications.length > 0

/**
 * A wish only: the municipality must be sure that the citizen means it and knows what is given up, before it ends a case.
 */
export const WITHDRAW_APPLICATION: CitizenForm = {
  path: 'traek-ansoegning',
  act: 'call-asked',
  page: '',
  title: w('Træk ansøgningen tilbage', 'Take the application back'),
  lead: w(
    'Kommunen taler med dig, før sagen slutter. Sagen går videre, indtil du har hørt fra den. Du kan altid søge igen.',
    'The municipality talks with you before the case ends. The case goes on until you have heard from it. You can always apply again.',
  ),
  button: w('Jeg vil trække ansøgningen tilbage', 'I want to take the application back'),
  done: w(
    'Kommunen kan se, at du vil trække ansøgningen tilbage. Den taler med dig først.',
    'The municipality can see that you want to take the application back. It talks with you first.',
  ),
  isAbout: ({ mine }) => mayTakeBack(mine),
  fields: ({ mine }) => [
    {
      kind: 'note',
      body: () =>
        html`${mine.applications.map(({ words }) => html`<blockquote class="my-words" lang="da"><p>${words}</p></blockquote>`)}`,
    },
    {
      kind: 'area',
      name: 'ord',
      label: w('Vil du sige hvorfor?', 'Do you want to say why?'),
      hint: w('Det behøver du ikke.', 'You need not.'),
      required: false,
      rows: 3,
    },
    WHEN,
  ],
  read: (values, context) => asked(values, context, 'Jeg vil trække ansøgningen tilbage.'),
}

export const SEE_MORE: CitizenForm = {
  path: 'aktindsigt',
  act: 'call-asked',
  page: 'papirer',
  title: w('Bed om aktindsigt', 'Ask for access to the file'),
  lead: w(
    'Kommunen skal normalt svare inden for 7 arbejdsdage. Siger den nej til noget, skal den skrive hvorfor, og du kan klage.',
    'The municipality must normally answer within 7 working days. If it says no to something, it must write why, and you can complain.',
  ),
  button: w('Bed om aktindsigt', 'Ask for access'),
  done: w(
    'Kommunen kan se, at du har bedt om aktindsigt.',
    'The municipality can see that you asked for access to the file.',
  ),
  fields: () => [
    {
      kind: 'area',
      name: 'ord',
      label: w('Hvad vil du se?', 'What do you want to see?'),
      hint: w('Skriv ikke noget, hvis du vil se det hele.', 'Write nothing if you want to see all of it.'),
      required: false,
      rows: 3,
    } satisfies Field,
  ],
  read: (values, context) => asked(values, context, 'Jeg beder om aktindsigt i sagen.'),
}

/** A wish in set words, with what the citizen adds. */
function asked(
  values: Parameters<CitizenForm['read']>[0],
  context: Parameters<CitizenForm['read']>[1],
  what: string,
): ReturnType<CitizenForm['read']> {
  const form = readForm(values)
  const more = form.optionalText('ord')
  const wish = wishFrom(form, context, more === undefined ? what : `${what} ${more}`)
  return form.done(() => [{ kind: 'call-asked', wish }])
}
