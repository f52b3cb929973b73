import type { RecordId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenForm, w } from './citizen-form.ts'

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
