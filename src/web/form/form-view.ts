import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayQuoting } from '../say-quoting.ts'
import { type Say, sayIn } from '../wording.ts'
import { type Field, type FieldError, type Option, reasonName, type Values, weighName } from './field.ts'

export interface FormView {
  readonly lang: Lang
  /** Sets this form's ids apart from another's on the page. */
  readonly id: string
  readonly action: string
  readonly button: Words
  readonly fields: readonly Field[]
  readonly values: Values
  readonly errors: readonly FieldError[]
  /** Fields that no one sees: token, sequence number, where to go next. */
  readonly hidden: Readonly<Record<string, string>>
  /** Buttons beside the first. */
  readonly more?: Html
  /** The script may save what is being written, and show what the rules say of it. */
  readonly isDraftable?: boolean
}

const WORDS = {
  error: { da: 'Fejl:', en: 'Error:' },
  optional: { da: '(frivilligt)', en: '(optional)' },
  choose: { da: 'Vælg', en: 'Choose' },
  number: { da: 'nr.', en: 'no.' },
} satisfies Record<string, Words>

/** What a form sends along that nobody fills in. */
export function hiddenFields(values: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}

export function formView(view: FormView): Html {
  const { id, action, button, fields, hidden, lang, more } = view
  const t = sayIn(lang)
  return html`<form class="act-form" id="${id}" method="post" action="${action}"${fields.some(({ kind }) => kind === 'file') ? html` enctype="multipart/form-data"` : nothing} novalidate${view.isDraftable === true ? html` data-draft="${id}"` : nothing}>
${hiddenFields(hidden)}
${fields.map((field) => fieldView(t, view, field))}
<div class="form-submit"><button class="button button-primary" type="submit">${t(button)}</button>${more ?? nothing}<p class="draft-told" role="status"></p></div>
</form>`
}

function fieldView(t: Say, view: FormView, field: Field): Html {
  if (field.kind === 'hidden')
    return html`<input type="hidden" name="${field.name}" value="${valueOf(view, field.name)}">`
  if (field.kind === 'note') return noteView(view.lang, field)
  if (field.kind === 'group') return groupView(t, view, field)

  const quoting = sayQuoting(view.lang)
  const id = `${view.id}-${field.name}`
  const errors = view.errors.filter((error) => error.field === field.name)
  const hint =
    field.hint === undefined ? nothing : html`<span class="form-hint" id="${id}-hint">${quoting(field.hint)}</span>`
  const message =
    errors.length === 0
      ? nothing
      : html`<span class="form-error-message" id="${id}-fejl"><span class="sr-only">${t(WORDS.error)} </span>${errors.map(({ words }) => t(words)).join(' ')}</span>`
  // A heading over no choices is only something to wonder at.
  if (!field.required && hasNoChoices(field) && errors.length === 0) return nothing
  const label = html`${quoting(field.label)}${field.required ? nothing : html` <span class="weight-normal">${t(WORDS.optional)}</span>`}`
  const about = describedBy(id, field.hint !== undefined, errors.length > 0)
  const wrapper = `form-group${errors.length > 0 ? ' form-error' : ''}`
  const value = valueOf(view, field.name)

  switch (field.kind) {
    case 'text':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<input class="form-input" type="text" id="${id}" name="${field.name}"${ofTheCase(view.lang)} value="${value}"${field.autocomplete === undefined ? nothing : html` autocomplete="${field.autocomplete}"`}${field.suggestions === undefined ? nothing : html` list="${id}-forslag"`}${about}>${field.suggestions === undefined ? nothing : html`<datalist id="${id}-forslag">${field.suggestions.map((one) => html`<option value="${one.value}">${one.label}</option>`)}</datalist>`}</div>`
    case 'area':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<textarea class="form-input" id="${id}" name="${field.name}"${ofTheCase(view.lang)} rows="${field.rows ?? 4}"${about}>
${value}</textarea></div>`
    case 'file':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<input class="form-input" type="file" id="${id}" name="${field.name}" accept="${field.accept}"${about}></div>`
    case 'day':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<input class="form-input input-date" type="date" id="${id}" name="${field.name}" value="${value}"${about}></div>`
    case 'number':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<input class="form-input input-number" type="text" inputmode="decimal" id="${id}" name="${field.name}" value="${value}"${about}></div>`
    case 'select':
      return html`<div class="${wrapper}"><label class="form-label" for="${id}">${label}</label>${hint}${message}<select class="form-select" id="${id}" name="${field.name}"${about}><option value="">${t(WORDS.choose)}</option>${namedApart(view.lang, field.options).map((option) => optionView(view.lang, option, option.value === value))}</select></div>`
    case 'radios':
    case 'checks': {
      const type = field.kind === 'radios' ? 'radio' : 'checkbox'
      const chosen = view.values[field.name] ?? []
      const choices = namedApart(view.lang, field.options).map((option, i) =>
        choiceView(view.lang, {
          type,
          id: `${id}-${i}`,
          name: field.name,
          option,
          isChosen: chosen.includes(option.value),
        }),
      )
      const isInRow = field.kind === 'radios' && field.isInRow === true
      return html`<fieldset class="${wrapper}" id="${id}" tabindex="-1"${about}><legend class="form-label">${label}</legend>${hint}${message}${isInRow ? html`<div class="choices-in-row">${choices}</div>` : choices}</fieldset>`
    }
    case 'weigh':
      return html`<fieldset class="${wrapper} weigh" id="${id}" tabindex="-1"${about}><legend class="form-label">${label}</legend>${hint}${message}${field.things.map(
        ({ value: thing, label: what }, i) => {
          const name = weighName(field.name, thing)
          const reason = reasonName(field.name, thing)
          const chosen = valueOf(view, name)
          return html`<fieldset class="weigh-thing"><legend>${'da' in what ? t(what) : what}</legend><div class="weigh-choices">${field.options.map((option, k) => choiceView(view.lang, { type: 'radio', id: `${id}-${i}-${k}`, name, option, isChosen: chosen === option.value }))}</div>
<label class="form-label" for="${id}-${i}-hvorfor">${t(field.reasonLabel)}</label><input class="form-input" type="text" id="${id}-${i}-hvorfor" name="${reason}"${ofTheCase(view.lang)} value="${valueOf(view, reason)}"></fieldset>`
        },
      )}</fieldset>`
    default:
      return never(field)
  }
}

/** What is written in a case is Danish, on a page in English too: for the voice that reads it, and for the speller. */
const ofTheCase = (lang: Lang): Html => (lang === 'da' ? nothing : html` lang="da"`)

function hasNoChoices(field: Field): boolean {
  switch (field.kind) {
    case 'radios':
    case 'checks':
      return field.options.length === 0
    case 'weigh':
      return field.things.length === 0
    default:
      return false
  }
}

/** What is told beside the fields. One that follows what is written is found by its name when it is told anew. */
function noteView(lang: Lang, { body, live }: Extract<Field, { kind: 'note' }>): Html {
  return live === undefined
    ? body(lang)
    : html`<div class="form-live" id="${live}" data-live role="status">${body(lang)}</div>`
}

/** The notes of a form that follow what is written in it, to be put where they stood. */
export function liveNotes(lang: Lang, fields: readonly Field[]): readonly Html[] {
  return fields.flatMap((field) => {
    if (field.kind === 'group') return liveNotes(lang, field.fields)
    return field.kind === 'note' && field.live !== undefined ? [noteView(lang, field)] : []
  })
}

/** One that waits for another answer is folded, and opened where that answer is given or an error lies in it. */
function groupView(t: Say, view: FormView, { legend, fields, when }: Extract<Field, { kind: 'group' }>): Html {
  const inside = fields.map((one) => fieldView(t, view, one))
  const quoting = sayQuoting(view.lang)
  if (when === undefined)
    return html`<fieldset class="form-fieldset"><legend class="form-label">${quoting(legend)}</legend>${inside}</fieldset>`
  const values = typeof when.value === 'string' ? [when.value] : when.value
  const isOpen = values.includes(valueOf(view, when.field)) || view.errors.some(({ field }) => has(fields, field))
  return html`<details class="details field-group" data-when="${when.field}=${values.join('|')}"${isOpen ? html` open` : nothing}><summary class="details-summary">${quoting(legend)}</summary><div class="details-text">${inside}</div></details>`
}

function has(fields: readonly Field[], name: string): boolean {
  return fields.some((field) => {
    if (field.kind === 'group') return has(field.fields, name)
    return field.kind !== 'note' && field.name === name
  })
}

interface Choice {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Option
  readonly isChosen: boolean
}

function choiceView(lang: Lang, { type, id, name, option, isChosen }: Choice): Html {
  const hint =
    option.hint === undefined
      ? nothing
      : html`<span class="form-hint choice-hint" id="${id}-hint">${told(lang, option.hint)}</span>`
  return html`<div class="form-group-${type}"><input type="${type}" class="form-${type}" id="${id}" name="${name}" value="${option.value}"${isChosen ? html` checked` : nothing}${option.hint === undefined ? nothing : html` aria-describedby="${id}-hint"`}><label class="form-label" for="${id}">${told(lang, option.label)}</label>${hint}</div>`
}

/** What is no `Words` is told as it was written, in Danish. */
const told = (lang: Lang, label: Words | string): Html =>
  typeof label === 'string' && lang === 'en'
    ? html`<span lang="da">${label}</span>`
    : sayQuoting(lang)(typeof label === 'string' ? { da: label, en: label } : label)

/** In a list to choose from no part of a line can be marked, so what is wholly Danish alone is. */
const optionView = (lang: Lang, { value, label }: Option, isChosen: boolean): Html =>
  html`<option value="${value}"${isChosen ? html` selected` : nothing}${typeof label === 'string' && lang === 'en' ? html` lang="da"` : nothing}>${typeof label === 'string' ? label : label[lang]}</option>`

/** Options that would read the same are numbered, in the order of the list. */
function namedApart(lang: Lang, options: readonly Option[]): readonly Option[] {
  const labels = options.map(({ label }) => (typeof label === 'string' ? label : label[lang]))
  return options.map((option, i) => {
    const label = labels[i] ?? ''
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return option
    const nth = labels.slice(0, i + 1).filter((one) => one === label).length
    const { da, en } = WORDS.number
    return {
      ...option,
      label:
        typeof option.label === 'string'
          ? `${label} (${da} ${nth})`
          : { da: `${option.label.da} (${da} ${nth})`, en: `${option.label.en} (${en} ${nth})` },
    }
  })
}

function valueOf({ values }: FormView, name: string): string {
  return values[name]?.[0] ?? ''
}

function describedBy(id: string, hasHint: boolean, hasError: boolean): Html {
  const ids = [...(hasHint ? [`${id}-hint`] : []), ...(hasError ? [`${id}-fejl`] : [])]
  const described = ids.length === 0 ? nothing : html` aria-describedby="${ids.join(' ')}"`
  return hasError ? html`${described} aria-invalid="true"` : described
}
