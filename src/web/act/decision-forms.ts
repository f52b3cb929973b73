import type { Words } from '../../base/words.ts'
import type { NeedId, RecordId, StatementId } from '../../stages/00-case/case-id.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, one, present } from './act-form.ts'
import {
  extentFields,
  extentValues,
  provisionField,
  provisionText,
  readExtent,
  readProvision,
} from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

const FORMER: ActForm = {
  path: 'hidtil',
  act: 'former-grant-recorded',
  page: 'behov',
  title: w('Hvad har borgeren haft indtil nu?', 'What has the citizen had until now?'),
  lead: w(
    'Kun hvis borgeren har hjælp til behovet i dag. Bliver det mindre, skal ændringen begrundes for sig.',
    'Only where the citizen has help for this need today. If it becomes less, the change needs grounds of its own.',
  ),
  button: w('Gem den hidtidige hjælp', 'Save the earlier help'),
  fields: () => [
    { kind: 'hidden', name: 'behov' },
    provisionField('bestemmelse', w('Efter', 'Under'), true),
    {
      kind: 'text',
      name: 'hvad',
      label: w('Hvad består hjælpen af?', 'What does the help consist of?'),
      required: true,
    },
    extentFields('omfang', w('Omfang', 'Extent')),
    { kind: 'day', name: 'fra', label: w('Siden', 'Since'), required: false },
    { kind: 'day', name: 'til', label: w('Udløber', 'Runs out'), required: false },
  ],
  values({ file, target }) {
    const old = file.formerGrants.find(({ need }) => need === target)
    return {
      ...filled({
        behov: target ?? '',
        bestemmelse: old === undefined ? '§ 85' : provisionText(old.provision),
        hvad: old?.what,
        fra: old?.from,
        til: old?.until,
      }),
      ...extentValues('omfang', old?.extent),
    }
  },
  read(values) {
    const form = readForm(values)
    const known = {
      need: form.ref<NeedId>('behov'),
      provision: readProvision(form, 'bestemmelse'),
      what: form.line('hvad'),
    }
    const more = present({
      extent: readExtent(form, 'omfang'),
      from: form.optionalDay('fra'),
      until: form.optionalDay('til'),
    })
    return one(form, () => ({ kind: 'former-grant-recorded', grant: { ...known, ...more } }))
  },
}

const VIEW: ActForm = {
  path: 'synspunkt',
  act: 'view-recorded',
  page: 'afgoerelse',
  title: w('Borgerens synspunkt og svaret på det', 'The citizen’s view and the reply to it'),
  button: w('Gem synspunktet', 'Save the view'),
  fields: ({ file }) => [
    ID,
    { kind: 'area', name: 'ord', label: w('Synspunkt', 'View'), required: true, rows: 2 },
    {
      kind: 'select',
      name: 'oplysning',
      label: w('Oplysning', 'Statement'),
      options: file.statements.filter(({ verbatim }) => verbatim).map(({ id, text }) => ({ value: id, label: text })),
      required: false,
    },
    {
      kind: 'area',
      name: 'svar',
      label: w('Svar', 'Reply'),
      hint: w(
        'Hvorfor det fører til noget, eller hvorfor det ikke gør.',
        'Why it leads to something, or why it does not.',
      ),
      required: false,
      rows: 3,
    },
  ],
  values({ file, target, newId }) {
    const old = file.views.find(({ id }) => id === target)
    return filled({ id: old?.id ?? newId(), ord: old?.words, oplysning: old?.statement, svar: old?.reply })
  },
  read(values, { file }) {
    const form = readForm(values)
    const view = { id: form.ref<RecordId>('id'), words: form.text('ord') }
    const more = present({
      statement: form.optionalOneOf<StatementId>('oplysning', idsOf(file.statements)),
      reply: form.optionalText('svar'),
    })
    return one(form, () => ({ kind: 'view-recorded', view: { ...view, ...more } }))
  },
}

const PROPOSAL: ActForm = {
  path: 'foreslaa',
  act: 'decision-proposed',
  page: 'afgoerelse',
  title: w('Træf afgørelsen', 'Make the decision'),
  lead: w(
    'Afslag, nedsættelse og ophør bliver læst af en anden, før brevet kan sendes.',
    'A refusal, a reduction and an end are read by someone else before the letter can be sent.',
  ),
  button: w('Træf afgørelsen', 'Make the decision'),
  fields: () => [
    ID,
    { kind: 'area', name: 'samlet', label: w('Samlet vurdering', 'Overall assessment'), required: false, rows: 3 },
    {
      kind: 'radios',
      name: 'handleplan',
      label: w('Handleplan (§ 141)', 'Action plan (§ 141)'),
      options: [
        { value: 'tilbudt', label: w('Tilbudt', 'Offered') },
        { value: 'har-en', label: w('Borgeren har en', 'The citizen has one') },
        { value: 'ikke-tilbudt', label: w('Ikke tilbudt', 'Not offered') },
        { value: 'uden-for-maalgruppen', label: w('Uden for målgruppen', 'Outside its target group') },
      ],
      required: true,
    },
    { kind: 'day', name: 'opfoelgning', label: w('Følges op den', 'Followed up on'), required: false },
    {
      kind: 'day',
      name: 'virkning',
      label: w('Mindre hjælp får virkning fra', 'Less help takes effect from'),
      required: false,
    },
  ],
  values({ newId, file }) {
    const old = file.decision
    return filled({
      id: newId(),
      samlet: old?.summary,
      handleplan: old?.actionPlan,
      opfoelgning: old?.followUp === 'ingen' ? undefined : old?.followUp,
      virkning: old?.effective,
    })
  },
  read(values, { today, user, file }) {
    const form = readForm(values)
    const decided = {
      id: form.ref<RecordId>('id'),
      on: today,
      by: user,
      actionPlan: form.oneOf('handleplan', ['tilbudt', 'ikke-tilbudt', 'har-en', 'uden-for-maalgruppen'] as const),
      followUp: form.optionalDay('opfoelgning') ?? ('ingen' as const),
      ...present({ summary: form.optionalText('samlet'), effective: form.optionalDay('virkning') }),
    }
    const provisions = [
      ...new Map(
        file.answers
          .flatMap(({ answer }) => ('provision' in answer && answer.provision !== undefined ? [answer.provision] : []))
          .map((one) => [provisionText(one), one]),
      ).values(),
    ]
    // The letter is composed with guidance for each of them; what is told is what the composer tells.
    return one(form, () => ({
      kind: 'decision-proposed',
      decision: { ...decided, complaintGuidance: provisions.map((provision) => ({ provision, told: true })) },
    }))
  },
}

const REVIEW: ActForm = {
  path: 'godkend',
  act: 'decision-reviewed',
  page: 'afgoerelse',
  title: w('Læs afgørelsen som en anden', 'Read the decision as a second person'),
  button: w('Gem, om den holder', 'Save whether it holds'),
  fields: () => [
    {
      kind: 'radios',
      name: 'svar',
      label: w('Holder den?', 'Does it hold?'),
      options: [
        { value: 'godkendt', label: w('Ja, brevet kan sendes', 'Yes, the letter can be sent') },
        { value: 'sendt-tilbage', label: w('Nej, send den tilbage', 'No, send it back') },
      ],
      required: true,
    },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 3 },
  ],
  values: () => ({}),
  read(values, { today, user }) {
    const form = readForm(values)
    const approval = {
      by: user,
      on: today,
      answer: form.oneOf('svar', ['godkendt', 'sendt-tilbage'] as const),
      why: form.text('hvorfor'),
    }
    return one(form, () => ({ kind: 'decision-reviewed', approval }))
  },
}

export const DECISION_FORMS: readonly ActForm[] = [FORMER, VIEW, PROPOSAL, REVIEW]
