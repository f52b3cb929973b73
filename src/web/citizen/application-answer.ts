import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { Application } from '../../stages/01-application/application.ts'
import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import type { Field, Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { type CitizenForm, w } from './citizen-form.ts'

export const APPLY_WORDS = {
  title: w('Søg om hjælp', 'Apply for help'),
  lead: w(
    'Skriv med dine egne ord, hvad der er brug for. Du behøver ikke vide, hvad hjælpen hedder, eller kende reglerne: det er kommunens opgave.',
    'Write in your own words what is needed. You needn’t know what the help is called or know the rules: that is the municipality’s task.',
  ),
  button: w('Send', 'Send'),
  done: w('Kommunen har fået det, du har skrevet.', 'The municipality has what you wrote.'),
} satisfies Record<string, Words>

export const WORDS_FIELD: Field = {
  kind: 'area',
  name: 'ord',
  label: w('Hvad er der brug for hjælp til?', 'What is help needed with?'),
  hint: w(
    'Fortæl gerne, hvad der er svært, og hvordan det er i hverdagen.',
    'Do tell what is hard, and how it is in everyday life.',
  ),
  required: true,
  rows: 8,
}

interface Applied {
  readonly command: string
  readonly today: PlainDate
  readonly isCitizen: boolean
  readonly publishedWeeks: number | null
}

/** What was asked, and the limit the municipality has published for it; nothing else is the citizen’s to tell. */
export function applicationFrom(words: string, { command, today, isCitizen, publishedWeeks }: Applied): Application {
  return {
    id: `${command}-ansoegning` as RecordId,
    received: today,
    form: isCitizen ? 'digital' : 'paa-borgerens-vegne',
    words,
    named: [],
    ...(publishedWeeks === null
      ? {}
      : { publishedDeadline: publishedWeeks === 0 ? ('ingen' as const) : { weeks: publishedWeeks } }),
    delayNotices: [],
    postponements: [],
  }
}

const FOR_YOU = w('Her søger du om hjælp til dig selv.', 'Here you apply for help for yourself.')
const FOR_THE_CITIZEN = w(
  'Her søger du om hjælp til den, sagen handler om.',
  'Here you apply for help for the one the case is about.',
)
const FOR_OTHERS = w('Er det til dit barn eller en anden?', 'Is it for your child or someone else?')

export const APPLY_MORE: CitizenForm = {
  path: 'soeg-mere',
  act: 'application-received',
  page: '',
  ...APPLY_WORDS,
  fields: ({ mine }) => [
    {
      kind: 'note',
      body: (lang) =>
        html`<p>${sayIn(lang)(mine.voice.kind === 'borger' ? FOR_YOU : FOR_THE_CITIZEN)} <a href="${pathTo('/min-sag/soeg', lang)}">${sayIn(lang)(FOR_OTHERS)}</a></p>`,
    },
    WORDS_FIELD,
  ],
  read(values: Values, { mine, ...rest }) {
    const form = readForm(values)
    const words = form.text(
      'ord',
      w('Skriv, hvad der er brug for. Et par ord er nok.', 'Write what is needed. A few words will do.'),
    )
    const application = applicationFrom(words, { ...rest, isCitizen: mine.voice.kind === 'borger' })
    return form.done(() => [{ kind: 'application-received', application }])
  },
}
