import type { Lang, Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { ContactAttempt } from '../../stages/06-decision/non-cooperation.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, keysOf, one, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const

/** How the citizen was sought, in the words a line is written with. */
const ATTEMPTS: Readonly<Record<ContactAttempt['how'], Words>> = {
  besoeg: w('besøg', 'visit'),
  telefon: w('telefon', 'phone'),
  brev: w('brev', 'letter'),
  udfoerer: w('udfører', 'provider'),
  netvaerk: w('netværk', 'network'),
  'anden-partner': w('anden partner', 'other partner'),
}
const listed = (lang: Lang): string =>
  Object.values(ATTEMPTS)
    .map((words) => words[lang])
    .join(', ')
/** Whichever language it is written in. */
function attemptIn(text: string): ContactAttempt['how'] | undefined {
  const written = text.toLowerCase()
  return keysOf(ATTEMPTS).find((how) => Object.values(ATTEMPTS[how]).includes(written))
}

const STEPS = ['aarsag', 'skyldes', 'tilpasset', 'vejledt', 'forsoeg', 'brev', 'frist', 'bekymring'] as const
const YES_NO = [
  { value: 'ja', label: w('Ja', 'Yes') },
  { value: 'nej', label: w('Nej', 'No') },
]

export const NON_COOPERATION_FORM: ActForm = {
  path: 'samarbejde',
  act: 'non-cooperation-recorded',
  page: 'afgoerelse',
  title: w('Når borgeren ikke tager imod hjælpen', 'Where the citizen does not take the help'),
  lead: w(
    'Hjælpen kan ikke ophøre, blot fordi borgeren ikke samarbejder (principmeddelelse 2-18). Gå trinene igennem.',
    'Help can’t end only because the citizen does not cooperate (notice 2-18). Go through the steps.',
  ),
  button: w('Gem', 'Save'),
  fields: () => [
    ID,
    {
      kind: 'area',
      name: 'aarsag',
      label: w('1. Hvad er årsagen?', '1. What is the cause?'),
      required: false,
      rows: 3,
    },
    {
      kind: 'radios',
      name: 'skyldes',
      label: w('2. Skyldes det funktionsnedsættelsen?', '2. Is it because of the impairment?'),
      options: YES_NO,
      required: false,
    },
    {
      kind: 'area',
      name: 'tilpasset',
      label: w('3. Hvordan er hjælpen tilpasset?', '3. How was the help adapted?'),
      required: false,
      rows: 2,
    },
    {
      kind: 'day',
      name: 'vejledt',
      label: w('4. Borgeren er vejledt om følgerne den', '4. The citizen was guided on the consequences on'),
      required: false,
    },
    {
      kind: 'area',
      name: 'forsoeg',
      label: w('5. Forsøg på at nå borgeren', '5. Attempts to reach the citizen'),
      hint: w(
        `Et på hver linje: dag og hvordan, fx »3.2.2026 telefon«. Hvordan: ${listed('da')}.`,
        `One on each line: day and how, e.g. “3.2.2026 phone”. How: ${listed('en')}.`,
      ),
      required: false,
      rows: 4,
    },
    {
      kind: 'day',
      name: 'brev',
      label: w('6. Brev med frist er sendt den', '6. A letter with a limit was sent on'),
      required: false,
    },
    { kind: 'day', name: 'frist', label: w('Frist i brevet', 'Limit in the letter'), required: false },
    {
      kind: 'radios',
      name: 'bekymring',
      label: w('7. Er nogen bekymret for borgeren?', '7. Is anyone worried for the citizen?'),
      options: YES_NO,
      required: false,
    },
  ],
  values({ file, newId }) {
    const old = file.nonCooperation
    const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'ja' : 'nej')
    return filled({
      id: old?.id ?? newId(),
      aarsag: old?.causeFound,
      skyldes: yesNo(old?.dueToImpairment),
      tilpasset: old?.adapted,
      vejledt: old?.guided,
      forsoeg: old?.attempts.map(({ on, how }) => `${on} ${ATTEMPTS[how].da}`).join('\n'),
      brev: old?.letter?.sent,
      frist: old?.letter?.due,
      bekymring: yesNo(old?.concern),
    })
  },
  read(values) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const lines = (form.optionalText('forsoeg') ?? '').split('\n').filter((line) => line.trim() !== '')
    const attempts = lines.map((line) => {
      const [day = '', ...how] = line.trim().split(/\s+/)
      const one = readForm({ dag: [day], hvordan: [attemptIn(how.join(' ')) ?? ''] })
      const read = { on: one.day('dag'), how: one.oneOf('hvordan', keysOf(ATTEMPTS)) }
      if (!one.done(() => read).ok)
        form.refuse(
          'forsoeg',
          w(
            `Linjen »${line.trim()}« kan ikke læses. Skriv dag og hvordan.`,
            `The line “${line.trim()}” can’t be read. Write day and how.`,
          ),
        )
      return read
    })
    form.someAnswered(STEPS, w('Besvar mindst ét af trinene.', 'Answer at least one of the steps.'))
    const isYes = (name: string) => {
      const answer = form.optionalOneOf(name, ['ja', 'nej'] as const)
      return answer === undefined ? undefined : answer === 'ja'
    }
    const sent = form.optionalDay('brev')
    const due = form.optionalDay('frist')
    if ((sent === undefined) !== (due === undefined))
      form.refuse(
        'frist',
        w(
          'Skriv både hvornår brevet er sendt, og fristen i det.',
          'Write both when the letter was sent and its limit.',
        ),
      )
    const more = present({
      causeFound: form.optionalText('aarsag'),
      dueToImpairment: isYes('skyldes'),
      adapted: form.optionalText('tilpasset'),
      guided: form.optionalDay('vejledt'),
      concern: isYes('bekymring'),
      letter: sent === undefined || due === undefined ? undefined : { sent, due },
    })
    return one(form, () => ({ kind: 'non-cooperation-recorded', nonCooperation: { id, attempts, ...more } }))
  },
}
