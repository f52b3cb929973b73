import type { KeptEntry } from '../../app/case-desk.ts'
import { findPlainDate } from '../../base/date.ts'
import { isSame } from '../../base/same.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { ActContext, ActForm } from '../act/act-form.ts'
import { ROLE } from '../case-labels.ts'
import { type Field, type Option, reasonName, type Values, weighName } from '../form/field.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { dayInWords, type Say, sayIn } from '../wording.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { entryNaming } from './words/entry-words.ts'

const WORDS = {
  conflict: { da: 'En anden har skrevet det samme imens', en: 'Someone else wrote the same meanwhile' },
  lead: {
    da: 'Intet er overskrevet. Herunder står, hvad den anden skrev, og det, du skrev, står stadig i felterne. Ret det til, og gem igen, hvis dit skal gælde.',
    en: 'Nothing was overwritten. Below is what the other wrote, and what you wrote still stands in the fields. Adjust it and save again if yours is to count.',
  },
  differs: { da: 'Det, der er forskelligt', en: 'What differs' },
  theirs: { da: 'Den anden skrev:', en: 'The other wrote:' },
  mine: { da: 'Du skrev:', en: 'You wrote:' },
  empty: { da: 'intet', en: 'nothing' },
} satisfies Record<string, Words>

export interface ConflictGiven {
  readonly form: ActForm
  readonly target: string | null
  /** What others wrote of the same thing since the form was shown. */
  readonly theirs: readonly KeptEntry[]
  /** What was sent, and stands in the fields still. */
  readonly mine: Values
}

/** What others wrote meanwhile, and field by field what differs from one's own. The case is as they have made it. */
export function conflictView({ lang }: OfficeFrame, shown: CaseShown, given: ConflictGiven): Html {
  const t = sayIn(lang)
  const differences = listDifferences(lang, { ...shown.context, target: given.target }, given)
  return html`<div class="alert alert-warning" role="alert">${icon('triangle')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.conflict)}</h2><p>${t(WORDS.lead)}</p><ul>${given.theirs.map(({ entry, by }) => html`<li>${shown.nameOfUser(by.user)} (${t(ROLE[by.role])}): ${entryNaming(lang, entry, shown.nameOfUser)}</li>`)}</ul>${differences.length === 0 ? nothing : differencesView(t, differences)}</div></div>`
}

interface Difference {
  readonly label: Html | string
  /** In the writer's own words, and so in Danish whatever the language of the page. */
  readonly isWritten: boolean
  readonly theirs: string
  readonly mine: string
}

function differencesView(t: Say, differences: readonly Difference[]): Html {
  const told = (text: string, isWritten: boolean) => {
    if (text === '') return html`(${t(WORDS.empty)})`
    return isWritten ? html`<span lang="da">${text}</span>` : html`${text}`
  }
  return html`<h3>${t(WORDS.differs)}</h3><ul>${differences.map(({ label, isWritten, theirs, mine }) => html`<li><strong>${label}</strong><br>${t(WORDS.theirs)} ${told(theirs, isWritten)}<br>${t(WORDS.mine)} ${told(mine, isWritten)}</li>`)}</ul>`
}

/** Empty where the form is not filled with what is written, so that there is nothing to hold one's own against. */
function listDifferences(lang: Lang, context: ActContext, given: ConflictGiven): readonly Difference[] {
  const { form, mine } = given
  const last = given.theirs.findLast(({ entry }) => entry.kind === form.act)
  const theirs = form.values(context)
  const read = form.read(theirs, context)
  if (last === undefined || !read.ok || !isSame(read.value[0], last.entry)) return []
  return form
    .fields(context, theirs)
    .flatMap((field) => answersOf(lang, field))
    .flatMap(({ label, isWritten, tell }) => {
      const [one, other] = [tell(theirs), tell(mine)]
      return one === other ? [] : [{ label, isWritten, theirs: one, mine: other }]
    })
}

/** One thing a field asks, and how the answer to it reads. */
interface Asked extends Pick<Difference, 'label' | 'isWritten'> {
  readonly tell: (values: Values) => string
}

function answersOf(lang: Lang, field: Field): readonly Asked[] {
  const t = sayIn(lang)
  const written = (values: Values, name: string) => (values[name]?.[0] ?? '').replaceAll('\r\n', '\n').trim()
  switch (field.kind) {
    case 'hidden':
    case 'note':
    case 'file':
      return []
    case 'group':
      return field.fields.flatMap((one) => answersOf(lang, one))
    case 'weigh':
      return field.things.map(({ value, label }) => ({
        label: 'da' in label ? t(label) : label,
        isWritten: true,
        tell: (values) =>
          [
            chosen(t, field.options, [written(values, weighName(field.name, value))]),
            written(values, reasonName(field.name, value)),
          ]
            .filter((text) => text !== '')
            .join(': '),
      }))
    case 'select':
    case 'radios':
    case 'checks':
      return [
        {
          label: t(field.label),
          isWritten: false,
          tell: (values) => chosen(t, field.options, values[field.name] ?? []),
        },
      ]
    case 'day':
      return [{ label: t(field.label), isWritten: false, tell: (values) => dayTold(lang, written(values, field.name)) }]
    case 'text':
    case 'area':
    case 'number':
      return [{ label: t(field.label), isWritten: true, tell: (values) => written(values, field.name) }]
  }
}

/** In the order of the list, whatever the order they were chosen in. */
function chosen(t: Say, options: readonly Option[], values: readonly string[]): string {
  return options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => (typeof label === 'string' ? label : t(label)))
    .join('; ')
}

function dayTold(lang: Lang, text: string): string {
  const day = findPlainDate(text)
  return day === undefined ? text : dayInWords(day, lang)
}
