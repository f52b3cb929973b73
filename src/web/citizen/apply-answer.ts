import type { PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { childIn, UNSEEN_PARENT } from '../../stages/00-case/applied-child.ts'
import type { CaseId, MunicipalityCode, PartyId } from '../../stages/00-case/case-id.ts'
import type { Voice } from '../../stages/00-case/voice.ts'
import type { CaseEntry, EntryOf } from '../../stages/case-entry.ts'
import type { MunicipalSetup } from '../../stages/municipal-setup.ts'
import { keysOf, optionsOf } from '../act/act-form.ts'
import type { Field, FieldError, Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { applicationFrom, WORDS_FIELD } from './application-answer.ts'
import type { Reach } from './citizen-frame.ts'
import { w } from './citizen-form.ts'

const FOR_WHOM = {
  mig: w('Mig selv', 'Myself'),
  barn: w('Mit barn under 18 år', 'My child under 18'),
  anden: w('En anden', 'Someone else'),
} as const

export const APPLY_FIELDS: readonly Field[] = [
  {
    kind: 'radios',
    name: 'hvem',
    label: w('Hvem skal have hjælp?', 'Who is to get help?'),
    options: optionsOf(FOR_WHOM),
    required: true,
  },
  {
    kind: 'group',
    legend: w('Om barnet', 'About the child'),
    when: { field: 'hvem', value: 'barn' },
    fields: [
      {
        kind: 'text',
        name: 'barn',
        label: w('Hvad hedder barnet?', 'What is the child’s name?'),
        hint: w(
          'Har barnet allerede en sag her, så åbn den fra Min sag, og søg i den.',
          'If the child already has a case here, open it from My case and apply in it.',
        ),
        required: true,
      },
    ],
  },
  WORDS_FIELD,
]

/** For whom help is asked, and what for. */
export type Applying = { readonly words: string } & (
  | { readonly kind: 'mig' }
  | { readonly kind: 'barn'; readonly child: string }
)

/** Where help is asked for another, the answer is how that is done: nobody’s case is opened by a stranger. */
export function readApplying(values: Values, reach: Reach | null): Result<Applying, readonly FieldError[]> {
  const form = readForm(values)
  const kind = form.oneOf('hvem', keysOf(FOR_WHOM), w('Vælg, hvem der skal have hjælp.', 'Choose who is to get help.'))
  if (kind === 'anden') form.refuse('hvem', elsewhere(reach))
  const child = kind === 'barn' ? form.line('barn', w('Skriv barnets navn.', 'Write the child’s name.')) : ''
  const words = form.text(
    'ord',
    w('Skriv, hvad der er brug for. Et par ord er nok.', 'Write what is needed. A few words will do.'),
  )
  return form.done(() => (kind === 'barn' ? { kind, child, words } : { kind: 'mig', words }))
}

function elsewhere(reach: Reach | null): Words {
  const [da, en] =
    reach === null || reach.phone === ''
      ? ['kommunen', 'the municipality']
      : [`kommunen på ${reach.phone}`, `the municipality on ${reach.phone}`]
  return w(
    `Taler du for personen i en sag her, så åbn den fra Min sag, og søg i den. Ellers ring til ${da}: de hjælper med at søge, også mundtligt, og siger, om der skal bruges en fuldmagt. Det, du har skrevet, er ikke sendt.`,
    `If you speak for the person in a case here, open it from My case and apply in it. Otherwise call ${en}: they help with applying, also by word of mouth, and tell whether a power of attorney is needed. What you wrote has not been sent.`,
  )
}

interface Given {
  readonly id: CaseId
  readonly command: string
  readonly today: PlainDate
  readonly party: PartyId
  readonly municipality: MunicipalityCode
  readonly publishedWeeks: MunicipalSetup['publishedWeeks'] | null
}

export interface Applied {
  /** As what the one who applies does it. */
  readonly role: Voice['kind']
  readonly entries: readonly [EntryOf<'case-opened'>, ...CaseEntry[]]
}

/** The case that is asked for: by the law for adults or for children, with the limit that is published for it. */
export function applyFor(
  applying: Applying,
  { id, command, today, party, municipality, publishedWeeks }: Given,
): Applied {
  const isChild = applying.kind === 'barn'
  const area = isChild ? 'barn' : 'voksen'
  const citizen = isChild ? childIn(id) : party
  const application = applicationFrom(applying.words, {
    command,
    today,
    isCitizen: !isChild,
    publishedWeeks: publishedWeeks?.[area] ?? null,
  })
  return {
    role: isChild ? 'repraesentant' : 'borger',
    entries: [
      { kind: 'case-opened', municipality, id, area, on: today, citizen, procedure: 'ansoegning', shielded: false },
      ...(isChild
        ? [
            partyEntry({ id: citizen, role: 'barn', mandates: [] }),
            partyEntry({ id: party, role: 'foraelder', mandates: UNSEEN_PARENT }),
          ]
        : [partyEntry({ id: party, role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] })]),
      { kind: 'application-received', application },
    ],
  }
}

const partyEntry = (party: EntryOf<'party-recorded'>['party']): CaseEntry => ({ kind: 'party-recorded', party })

export const APPLIED_FOR_CHILD = w(
  'Kommunen har fået din ansøgning. Du kan følge barnets sag her, når kommunen har set, at du har forældremyndigheden. Kommunen ringer eller skriver til dig.',
  'The municipality has your application. You can follow the child’s case here when the municipality has seen that you have custody. They will call or write to you.',
)
