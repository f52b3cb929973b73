import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { Application } from '../../stages/01-application/application.ts'
import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import type { Field, Values } from '../form/field.ts'
import { type FormReader, readForm } from '../form/form-reader.ts'
import { type CitizenForm, w } from './citizen-form.ts'

export const APPLY_WORDS = {
  title: w('Søg om hjælp', 'Apply for help'),
  lead: w(
    'Skriv med dine egne ord, hvad du har brug for. Du behøver ikke vide, hvad hjælpen hedder, eller kende reglerne: det er kommunens opgave.',
    'Write in your own words what you need. You needn’t know what the help is called or know the rules: that is the municipality’s task.',
  ),
  button: w('Send', 'Send'),
  done: w('Kommunen har fået det, du har skrevet.', 'The municipality has what you wrote.'),
} satisfies Record<string, Words>

export const APPLY_FIELDS: readonly Field[] = [
  {
    kind: 'area',
    name: 'ord',
    label: w('Hvad har du brug for hjælp til?', 'What do you need help with?'),
    hint: w(
      'Fortæl gerne, hvad der er svært, og hvordan det er i hverdagen.',
      'Do tell what is hard, and how it is in everyday life.',
    ),
    required: true,
    rows: 8,
  },
]

interface Applied {
  readonly command: string
  readonly today: PlainDate
  readonly isCitizen: boolean
  readonly publishedWeeks: number | null
}

/** What was asked, and the limit the municipality has published for it; nothing else is the citizen’s to tell. */
export function applicationFrom(form: FormReader, { command, today, isCitizen, publishedWeeks }: Applied): Application {
  return {
    id: `${command}-ansoegning` as RecordId,
    received: today,
    form: isCitizen ? 'digital' : 'paa-borgerens-vegne',
    words: form.text(
      'ord',
      w('Skriv, hvad du har brug for. Et par ord er nok.', 'Write what you need. A few words will do.'),
    ),
    named: [],
    ...(publishedWeeks === null
      ? {}
      : { publishedDeadline: publishedWeeks === 0 ? ('ingen' as const) : { weeks: publishedWeeks } }),
    delayNotices: [],
    postponements: [],
  }
}

export const APPLY_MORE: CitizenForm = {
  path: 'soeg-mere',
  act: 'application-received',
  page: '',
  ...APPLY_WORDS,
  fields: () => APPLY_FIELDS,
  read(values: Values, { mine, ...rest }) {
    const form = readForm(values)
    const application = applicationFrom(form, { ...rest, isCitizen: mine.voice.kind === 'borger' })
    return form.done(() => [{ kind: 'application-received', application }])
  },
}
