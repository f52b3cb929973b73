import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { keysOf, optionsOf, present } from '../act/act-form.ts'
import type { Field } from '../form/field.ts'
import type { FormReader } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenContext, w } from './citizen-form.ts'
import { dateWords } from './citizen-words.ts'
import { keepDate, waitsForKeeping } from './complaint-steps.ts'

const KEEP_OR_NEW = {
  ja: w('Ja, jeg fastholder klagen', 'Yes, I keep the complaint'),
  nej: w('Nej, jeg klager over noget andet', 'No, I complain about something else'),
} as const

/** Complaints answered in part, whose rest goes on only if the one who complained says so. */
export const waitingToBeKept = ({ mine }: CitizenContext): readonly Complaint[] =>
  mine.complaints.filter((one) => waitsForKeeping(mine, one))

/** Whoever writes again, while an answered complaint waits to be kept, most often means to keep it. */
export function keepField(context: CitizenContext): readonly Field[] {
  const waiting = waitingToBeKept(context)
  if (waiting.length === 0) return []
  return [
    {
      kind: 'note',
      body: (lang) =>
        html`${waiting.map((one) => {
          const due = keepDate(context.mine, one)
          return html`<blockquote class="my-words" lang="da"><p>${one.words}</p></blockquote>${due === undefined ? nothing : html`<p>${sayIn(lang)(dateWords(due))} <strong>${dayInWords(due.on, lang)}</strong>.</p>`}`
        })}`,
    },
    {
      kind: 'radios',
      name: 'fasthold',
      label: w('Vil du fastholde den klage, du har sendt?', 'Do you want to keep the complaint you sent?'),
      hint: w(
        'Så sender kommunen resten af den til Ankestyrelsen. Du skal ikke klage igen.',
        'Then the municipality sends the rest of it to the appeals board. You need not complain again.',
      ),
      options: optionsOf(KEEP_OR_NEW),
      required: true,
    },
  ]
}

/** Whether what is written keeps the complaints that wait for it; what is about none can’t. */
export const isKeeping = (form: FormReader, context: CitizenContext): boolean =>
  waitingToBeKept(context).length > 0 &&
  form.oneOf('fasthold', keysOf(KEEP_OR_NEW), w('Vælg ja eller nej.', 'Choose yes or no.')) === 'ja'

/** The complaints that wait, kept with what is written, and what goes with it. */
export function keptInstead(
  context: CitizenContext,
  words: string | undefined,
  after: readonly CaseEntry[] = [],
): readonly [CaseEntry, ...CaseEntry[]] {
  const [first, ...rest] = waitingToBeKept(context).map(({ id }): CaseEntry => ({
    kind: 'complaint-kept',
    id,
    on: context.today,
    ...present({ words }),
  }))
  if (first === undefined) throw new Error('a complaint to keep')
  return [first, ...rest, ...after]
}
