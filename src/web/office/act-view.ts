import type { Words } from '../../base/words.ts'
import { whyNotReader } from '../../stages/06-decision/second-reader.ts'
import { isEverDoneBy, whyNotOpen } from '../../stages/act/open-acts.ts'
import { type ActForm, titleOf } from '../act/act-form.ts'
import { findActForm } from '../act/act-forms.ts'
import type { FieldError, Values } from '../form/field.ts'
import { errorSummary } from '../form/error-summary.ts'
import { formView } from '../form/form-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { sayQuoting } from '../say-quoting.ts'
import { sayIn } from '../wording.ts'
import { type CaseShown, draftKey, type DraftShown, type OfficeFrame } from './case-frame.ts'
import { momentInWords } from './words/moment-words.ts'

/** Where an act's form is sent, and lies alone. */
export function actPath(
  shown: Pick<CaseShown, 'file'>,
  form: ActForm,
  target: string | null,
  query = '',
): `/sager/${string}` {
  const about = target === null ? '' : `om=${encodeURIComponent(target)}`
  const rest = [about, query].filter((part) => part !== '').join('&')
  return `/sager/${shown.file.id}/goer/${form.path}${rest === '' ? '' : `?${rest}`}`
}

export interface ActShown {
  readonly target?: string | null
  readonly values?: Values
  /** The values are only a beginning: a draft goes before them. */
  readonly isSuggestion?: boolean
  readonly errors?: readonly FieldError[]
  /** Where to go when it is done; a path within the case. */
  readonly next?: string
}

function get(path: string): ActForm {
  const form = findActForm(path)
  if (form === undefined) throw new Error(`no form ${path}`)
  return form
}

/** The form itself. A form that is closed says why instead. */
export function actForm(frame: OfficeFrame, shown: CaseShown, path: string, given: ActShown = {}): Html {
  const form = get(path)
  const t = sayIn(frame.lang)
  const closed = whyClosed(frame, shown, form)
  if (closed !== null) return html`<p class="act-closed">${closed}</p>`
  const target = given.target ?? null
  const context = { ...shown.context, target }
  const id = target === null ? form.path : `${form.path}-${target}`
  const draft =
    given.values === undefined || given.isSuggestion === true
      ? shown.drafts.get(draftKey(form.path, target))
      : undefined
  const begun = given.values ?? form.values(context)
  // A draft keeps no names of records: one that is begun again gets a new one.
  const values = draft === undefined ? begun : { id: begun['id'] ?? [], ...draft.values }
  const fields = form.fields(context, values)
  return html`${errorSummary(frame.lang, id, given.errors ?? [], fields)}${draft === undefined ? nothing : draftMark(frame, shown, form, target, draft)}${form.lead === undefined ? nothing : html`<p>${t(form.lead)}</p>`}${formView(
    {
      lang: frame.lang,
      id,
      action: pathTo(actPath(shown, form, target), frame.lang),
      button: form.button,
      fields,
      values,
      errors: given.errors ?? [],
      hidden: {
        _token: frame.who.token,
        _seq: String(shown.seq),
        _oensk: shown.context.newId(),
        ...(given.next === undefined ? {} : { _videre: given.next }),
      },
      ...(form.preview === undefined
        ? {}
        : {
            more: html`<button class="button button-secondary" type="submit" name="${PREVIEW}" value="ja">${t(form.preview)}</button>`,
          }),
      isDraftable: true,
    },
  )}`
}

/** The name of the button that does nothing but show the form again, with what it says of what is written. */
export const PREVIEW = '_vis'

/** Whether one with this person's roles ever does it. What they never may is not offered; what must wait says why. */
export function isEverOpen({ roles }: CaseShown, path: string): boolean {
  const { act } = get(path)
  return roles.some((role) => isEverDoneBy(act, role))
}

/** Why an act can't be done now, or not by this person; null where it can. */
function whyClosed({ lang }: OfficeFrame, shown: CaseShown, { act }: ActForm): Html | null {
  const notThem = act === 'decision-reviewed' ? whyNotReader(shown.file.decision, shown.context.user) : null
  const why = notThem ?? whyNotOpen(act, shown)
  return why === null ? null : sayQuoting(lang)(why)
}

const DRAFT = {
  from: { da: 'Felterne er udfyldt med din kladde fra', en: 'The fields hold your draft from' },
  discard: { da: 'Smid kladden væk', en: 'Throw the draft away' },
} satisfies Record<string, Words>

function draftMark(
  frame: OfficeFrame,
  shown: CaseShown,
  form: ActForm,
  target: string | null,
  { savedAt }: DraftShown,
): Html {
  const t = sayIn(frame.lang)
  return html`<div class="draft-mark"><p>${t(DRAFT.from)} ${momentInWords(savedAt, frame.lang)}.</p><form method="post" action="${pathTo(`/sager/${shown.file.id}/kladde/smid-vaek`, frame.lang)}"><input type="hidden" name="_token" value="${frame.who.token}"><input type="hidden" name="_form" value="${form.path}"><input type="hidden" name="_om" value="${target ?? ''}"><button class="button button-secondary" type="submit">${t(DRAFT.discard)}</button></form></div>`
}

/** A form folded under its title, for what is done now and then; nothing for those who never do it. */
export function foldedAct(frame: OfficeFrame, shown: CaseShown, path: string, given: ActShown = {}): Html {
  const form = get(path)
  if (!isEverOpen(shown, path)) return nothing
  const t = sayIn(frame.lang)
  const isOpen = (given.errors?.length ?? 0) > 0 || shown.drafts.has(draftKey(form.path, given.target ?? null))
  return html`<details class="details act-fold" id="goer-${form.path}${given.target == null ? '' : `-${given.target}`}"${isOpen ? html` open` : nothing}><summary class="details-summary">${t(titleOf(form, given.target ?? null))}</summary><div class="details-text">${actForm(frame, shown, path, given)}</div></details>`
}

/** A link to the form on a page of its own, for a row of a list. */
export function actLink(frame: OfficeFrame, shown: CaseShown, path: string, target: string | null): Html {
  const form = get(path)
  if (whyClosed(frame, shown, form) !== null) return nothing
  return html`<a href="${pathTo(actPath(shown, form, target), frame.lang)}">${sayIn(frame.lang)(titleOf(form, target))}</a>`
}

interface ActButton {
  readonly path: string
  readonly target: string | null
  readonly words: Words
  /** What the form is to begin with. */
  readonly suggested?: Readonly<Record<string, string>>
}

/** The same as a button, in other words than the form's, and with something to begin with. */
export function actButton(
  frame: OfficeFrame,
  shown: CaseShown,
  { path, target, words, suggested = {} }: ActButton,
): Html {
  const form = get(path)
  if (whyClosed(frame, shown, form) !== null) return nothing
  const query = Object.entries(suggested)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return html`<a class="button button-secondary" href="${pathTo(actPath(shown, form, target, query), frame.lang)}">${sayIn(frame.lang)(words)}</a>`
}
