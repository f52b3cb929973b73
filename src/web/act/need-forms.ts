import type { Words } from '../../base/words.ts'
import type { NeedId, StatementId } from '../../stages/00-case/case-id.ts'
import type { NeedOrigin } from '../../stages/03-needs/need.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { BECAUSE, DEMAND, PERSONKREDS, THEME } from '../case-labels.ts'
import { readForm } from '../form/form-reader.ts'
import { dayInWords } from '../wording.ts'
import { type ActForm, filled, idsOf, keysOf, one, optionsOf, present } from './act-form.ts'
import { INSTRUCTION_FORM } from './instruction-answer-form.ts'
import {
  extentFields,
  extentValues,
  provisionField,
  provisionText,
  readExtent,
  readOptionalProvision,
  readProvision,
} from './shared-fields.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

/** Where the need became known, as one value a form can hold. */
function originOf(value: string, file: OwnCaseFile): NeedOrigin {
  const [kind, id] = value.split(':')
  const application = file.applications.find((known) => known.id === id)
  if (kind === 'ansoegning' && application !== undefined) return { kind, application: application.id }
  const source = file.sources.find((known) => known.id === id)
  if (kind === 'oplysning' && source !== undefined) return { kind, source: source.id }
  return kind === 'hidtidig-hjaelp' ? { kind } : { kind: 'kommunen' }
}

function originValue(origin: NeedOrigin): string {
  if (origin.kind === 'ansoegning') return `ansoegning:${origin.application}`
  return origin.kind === 'oplysning' ? `oplysning:${origin.source}` : origin.kind
}

const NEED: ActForm = {
  path: 'behov',
  act: 'need-recorded',
  page: 'behov',
  title: w('Tilføj et behov', 'Add a need'),
  editTitle: w('Ret behovet', 'Edit the need'),
  lead: w(
    'Én aktivitet eller funktion ad gangen, fx »at åbne post« eller »at komme til tandlæge«.',
    'One activity or function at a time, e.g. “opening post” or “getting to the dentist”.',
  ),
  button: w('Gem behovet', 'Save the need'),
  fields: ({ file }) => [
    ID,
    {
      kind: 'text',
      name: 'aktivitet',
      label: w('Aktivitet', 'Activity'),
      hint: w('Begynd gerne med »at«.', 'Preferably an infinitive.'),
      required: true,
    },
    {
      kind: 'select',
      name: 'tema',
      label: w('Tema (VUM 2.0)', 'Theme (VUM 2.0)'),
      options: optionsOf(THEME),
      required: true,
    },
    { kind: 'area', name: 'ord', label: w('Borgerens egne ord', 'The citizen’s own words'), required: false, rows: 2 },
    {
      kind: 'select',
      name: 'fra',
      label: w('Hvor kender vi det fra?', 'Where do we know it from?'),
      options: [
        ...file.applications.map(({ id, received }) => ({
          value: `ansoegning:${id}`,
          label: w(`Ansøgningen af ${dayInWords(received, 'da')}`, `The application of ${dayInWords(received, 'en')}`),
        })),
        ...file.sources.map(({ id, title }) => ({ value: `oplysning:${id}`, label: title })),
        { value: 'hidtidig-hjaelp', label: w('Hjælp, borgeren har i dag', 'Help the citizen has today') },
        { value: 'kommunen', label: w('Kommunen har set det', 'The municipality saw it') },
      ],
      required: true,
    },
    {
      kind: 'area',
      name: 'oensker',
      label: w('Hvad ønsker borgeren?', 'What does the citizen wish?'),
      required: false,
      rows: 2,
    },
    { kind: 'area', name: 'maal', label: w('Mål', 'Goal'), required: false, rows: 2 },
    provisionField('bestemmelse', w('Søgt efter', 'Applied for under'), false),
    extentFields('soegt', w('Søgt omfang', 'Extent applied for')),
  ],
  values({ file, target, newId, suggested }) {
    const old = file.needs.find(({ id }) => id === target)
    if (old === undefined) return { ...filled({ id: newId() }), ...suggested }
    return {
      ...filled({
        id: old.id,
        aktivitet: old.activity,
        tema: old.theme,
        ord: old.words,
        fra: originValue(old.origin),
        oensker: old.wish,
        maal: old.goal,
        bestemmelse: old.asked?.provision === undefined ? undefined : provisionText(old.asked.provision),
      }),
      ...extentValues('soegt', old.asked?.extent),
    }
  },
  read(values, { file }) {
    const form = readForm(values)
    const known = {
      id: form.ref<NeedId>('id'),
      activity: form.line('aktivitet'),
      theme: form.oneOf('tema', keysOf(THEME)),
      origin: originOf(
        form.line('fra', w('Vælg, hvor behovet er kendt fra.', 'Choose where the need is known from.')),
        file,
      ),
      ...present({
        words: form.optionalText('ord'),
        wish: form.optionalText('oensker'),
        goal: form.optionalText('maal'),
      }),
    }
    const asked = present({ provision: readOptionalProvision(form, 'bestemmelse'), extent: readExtent(form, 'soegt') })
    const isAsked = Object.keys(asked).length > 0
    return one(form, () => ({ kind: 'need-recorded', need: { ...known, ...(isAsked ? { asked } : {}) } }))
  },
}

const PERSONKREDS_FORM: ActForm = {
  path: 'personkreds',
  act: 'personkreds-judged',
  page: 'behov',
  title: w('Personkreds for denne aktivitet', 'Target group for this activity'),
  lead: w(
    'Bedøm kun denne aktivitet. Hverken diagnose, varighed, alder eller bolig er et krav efter § 85.',
    'Judge this activity only. § 85 demands neither diagnosis, permanence, age nor form of housing.',
  ),
  button: w('Gem bedømmelsen', 'Save the judgement'),
  fields: ({ file, target }) => [
    { kind: 'hidden', name: 'behov' },
    {
      kind: 'radios',
      name: 'svar',
      label: w(
        'Er borgeren i personkredsen, når det gælder denne aktivitet?',
        'Is the citizen in the target group for this activity?',
      ),
      options: optionsOf(PERSONKREDS),
      required: true,
    },
    provisionField('bestemmelse', w('Efter', 'Under'), true),
    {
      kind: 'checks',
      name: 'fordi',
      label: w('På grund af', 'Because of'),
      options: optionsOf(BECAUSE),
      required: false,
    },
    {
      kind: 'area',
      name: 'begrundelse',
      label: w('Begrundelse', 'Reason'),
      hint: w(
        'Hvad betyder funktionsnedsættelsen i netop denne aktivitet?',
        'What does the impairment mean in this very activity?',
      ),
      required: true,
      rows: 3,
    },
    {
      kind: 'checks',
      name: 'oplysninger',
      label: w('Bygger på', 'Rests on'),
      options: file.statements
        .filter(({ needs }) => needs.length === 0 || needs.some((id) => id === target))
        .map(({ id, text }) => ({ value: id, label: text })),
      required: false,
    },
    {
      kind: 'checks',
      name: 'krav',
      label: w('Er der lagt vægt på, at borgeren mangler', 'Was weight given to the citizen lacking'),
      hint: w(
        'Kun for at vise det ærligt: det er ikke lovlige krav efter § 85.',
        'Only to show it honestly: these are no lawful demands under § 85.',
      ),
      options: optionsOf(DEMAND),
      required: false,
    },
  ],
  values({ file, target }) {
    const old = file.needs.find(({ id }) => id === target)?.personkreds
    return filled({
      behov: target ?? '',
      bestemmelse: old === undefined ? '§ 85' : provisionText(old.provision),
      svar: old?.answer,
      fordi: old?.because,
      begrundelse: old?.reason,
      oplysninger: old?.statements,
      krav: old?.demands,
    })
  },
  read(values, { file }) {
    const form = readForm(values)
    const need = form.ref<NeedId>('behov')
    const personkreds = {
      answer: form.oneOf('svar', keysOf(PERSONKREDS)),
      provision: readProvision(form, 'bestemmelse'),
      basis: 'aktivitet' as const,
      because: form.someOf('fordi', keysOf(BECAUSE)),
      reason: form.text('begrundelse', w('Skriv, hvorfor.', 'Say why.')),
      statements: form.someOf<StatementId>('oplysninger', idsOf(file.statements)),
      demands: form.someOf('krav', keysOf(DEMAND)),
    }
    return one(form, () => ({ kind: 'personkreds-judged', need, personkreds }))
  },
}

export const NEED_FORMS: readonly ActForm[] = [NEED, PERSONKREDS_FORM, INSTRUCTION_FORM]
