import type { NeedId, PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { CitizenComplaint } from '../../stages/citizen/citizen-complaint.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { filled, idsOf, present } from '../act/act-form.ts'
import type { Field, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type CitizenContext, type CitizenForm, type CitizenRead, w } from './citizen-form.ts'
import { COMPLAINT_STEP, isOwnComplaint, waitsForApproval, waitsForKeeping } from './complaint-steps.ts'
import { isKeeping, keepField, keptInstead, waitingToBeKept } from './keep-or-new.ts'
import { WHEN, wishFrom } from './call-answer.ts'

const WHICH = w('Hvad klager du over?', 'What do you complain about?')

const WHOLE = w('Vælg intet, hvis du klager over det hele.', 'Choose nothing if you complain about all of it.')

const whichField = ({ mine }: CitizenContext): readonly Field[] => {
  const needs = mine.decision?.needs ?? []
  if (needs.length < 2) return []
  const options = needs.map(({ id, activity }) => ({ value: id, label: activity }))
  return [{ kind: 'checks', name: 'behov', label: WHICH, hint: WHOLE, options, required: false }]
}

/** In one’s own name, today; the day the municipality has it is the day it is sent from here. */
function complaintFrom(
  form: FormReader,
  { mine, today, command }: CitizenContext,
  channel: 'digital' | 'mundtlig',
): Complaint {
  return {
    id: `${command}-klage` as RecordId,
    by: mine.voice.party,
    channel,
    received: today,
    words: form.text(
      'ord',
      w('Skriv, hvad du klager over. Et par ord er nok.', 'Write what you complain about. A few words will do.'),
    ),
    contested: form.someOf<NeedId>('behov', idsOf(mine.decision?.needs ?? [])),
  }
}

export const COMPLAIN: CitizenForm = {
  path: 'klag',
  act: 'complaint-received',
  page: 'klage',
  title: w('Skriv en klage', 'Write a complaint'),
  lead: w(
    'Skriv det, som du ville sige det. Kommunen skal se på afgørelsen igen, også hvis du ikke skriver hvorfor.',
    'Write it as you would say it. The municipality must look at the decision again, even if you don’t say why.',
  ),
  button: w('Send klagen', 'Send the complaint'),
  done: w('Kommunen har fået din klage.', 'The municipality has your complaint.'),
  fields: (context) => [
    ...keepField(context),
    ...whichField(context),
    {
      kind: 'area',
      name: 'ord',
      label: w('Min klage', 'My complaint'),
      required: waitingToBeKept(context).length === 0,
      rows: 8,
    },
  ],
  read(values, context) {
    const form = readForm(values)
    if (isKeeping(form, context)) {
      const words = form.optionalText('ord')
      return form.done(() => keptInstead(context, words))
    }
    const complaint = complaintFrom(form, context, 'digital')
    return form.done(() => [{ kind: 'complaint-received', complaint }])
  },
}

export const COMPLAIN_ORALLY: CitizenForm = {
  path: 'klag-mundtligt',
  act: 'complaint-received',
  page: 'klage',
  title: w('Klag ved at blive ringet op', 'Complain by being called'),
  lead: w(
    'Din klage gælder fra nu af, også før du er ringet op. En fra kommunen ringer, skriver ned, hvad du siger, og viser dig det her, så du kan godkende det.',
    'Your complaint counts from now, also before you are called. Someone from the municipality calls, writes down what you say, and shows it to you here, so that you can approve it.',
  ),
  button: w('Klag, og bed om at blive ringet op', 'Complain, and ask to be called'),
  done: w(
    'Din klage gælder fra i dag, og kommunen kan se, at du vil ringes op.',
    'Your complaint counts from today, and the municipality can see that you want to be called.',
  ),
  fields: (context) => [
    ...keepField(context),
    ...whichField(context),
    {
      kind: 'area',
      name: 'ord',
      label: w('Det vil jeg sige', 'What I want to say'),
      hint: w('Du kan lade det stå, som det er.', 'You can leave it as it is.'),
      required: waitingToBeKept(context).length === 0,
      rows: 4,
    },
    WHEN,
  ],
  values: (context) =>
    waitingToBeKept(context).length > 0
      ? {}
      : filled({ ord: 'Jeg er ikke enig i afgørelsen og vil klage. Ring til mig, så fortæller jeg hvorfor.' }),
  read(values, context) {
    const form = readForm(values)
    if (isKeeping(form, context)) {
      const said = form.optionalText('ord')
      const asked = wishFrom(form, context, 'Jeg fastholder min klage og vil fortælle hvorfor.')
      return form.done(() => keptInstead(context, said, [{ kind: 'call-asked', wish: asked }]))
    }
    const complaint = complaintFrom(form, context, 'mundtlig')
    const wish = wishFrom(form, context, 'Jeg vil klage mundtligt.')
    return form.done(() => [
      { kind: 'complaint-received', complaint },
      { kind: 'call-asked', wish },
    ])
  },
}

const complaintOf = ({ mine, target }: CitizenContext): CitizenComplaint | undefined =>
  mine.complaints.find(({ id }) => id === target)

const shownWords = (context: CitizenContext): Field => ({
  kind: 'note',
  body: () => html`<blockquote class="my-words" lang="da"><p>${complaintOf(context)?.words ?? ''}</p></blockquote>`,
})

const justThis = (
  values: Values,
  { mine, target }: CitizenContext,
  entry: (id: RecordId, by: PartyId) => CaseEntry,
): CitizenRead => readForm(values).done(() => [entry(target as RecordId, mine.voice.party)])

export const APPROVE_COMPLAINT: CitizenForm = {
  path: 'godkend-klage',
  act: 'complaint-approved',
  page: 'klage',
  title: COMPLAINT_STEP.approve.title,
  lead: w(
    'Er det ikke rigtigt, så skriv en klage med dine egne ord, eller bed om at blive ringet op.',
    'If it is not right, write a complaint in your own words, or ask to be called.',
  ),
  button: w('Ja, det er det, jeg sagde', 'Yes, that is what I said'),
  done: w('Du har godkendt det, der er skrevet ned.', 'You approved what was written down.'),
  isAbout: (context) => {
    const complaint = complaintOf(context)
    return complaint !== undefined && waitsForApproval(context.mine, complaint)
  },
  fields: (context) => [shownWords(context)],
  read: (values, context) =>
    justThis(values, context, (id, by) => ({ kind: 'complaint-approved', id, on: context.today, by })),
}

export const WITHDRAW_COMPLAINT: CitizenForm = {
  path: 'traek-klage',
  act: 'complaint-withdrawn',
  page: 'klage',
  title: w('Træk klagen tilbage', 'Take the complaint back'),
  lead: ({ mine, target }) =>
    mine.complaints.some(({ id, withdrawn }) => id !== target && withdrawn === undefined)
      ? w(
          'Så gælder denne klage ikke længere. Der er en anden klage i sagen. Den gælder stadig, så der bliver stadig set på afgørelsen.',
          'Then this complaint no longer counts. There is another complaint in the case. It still stands, so the decision will still be looked at.',
        )
      : w(
          'Så ser ingen på afgørelsen igen. Er fristen ikke gået, kan du klage en gang til.',
          'Then nobody looks at the decision again. If the limit has not passed, you can complain once more.',
        ),
  button: w('Træk klagen tilbage', 'Take the complaint back'),
  done: w('Klagen er trukket tilbage.', 'The complaint is taken back.'),
  isAbout: (context) => {
    const complaint = complaintOf(context)
    return complaint !== undefined && isOwnComplaint(context.mine, complaint)
  },
  fields: (context) => [shownWords(context)],
  read: (values, context) =>
    justThis(values, context, (id) => ({ kind: 'complaint-withdrawn', id, on: context.today })),
}

export const KEEP_COMPLAINT: CitizenForm = {
  path: 'fasthold-klage',
  act: 'complaint-kept',
  page: 'klage',
  title: w('Fasthold klagen', 'Keep the complaint'),
  lead: w(
    'Så sender kommunen resten af klagen til Ankestyrelsen.',
    'Then the municipality sends the rest of the complaint to the appeals board.',
  ),
  button: COMPLAINT_STEP.keep.words,
  done: w('Du har fastholdt klagen.', 'You kept the complaint.'),
  isAbout: (context) => {
    const complaint = complaintOf(context)
    return complaint !== undefined && waitsForKeeping(context.mine, complaint)
  },
  fields: (context) => [
    shownWords(context),
    {
      kind: 'area',
      name: 'ord',
      label: w('Vil du sige mere om det?', 'Do you want to say more about it?'),
      hint: w('Du behøver ikke skrive noget.', 'You need not write anything.'),
      required: false,
      rows: 5,
    },
  ],
  read(values, { target, today }) {
    const form = readForm(values)
    const words = form.optionalText('ord')
    return form.done(() => [{ kind: 'complaint-kept', id: target as RecordId, on: today, ...present({ words }) }])
  },
}
