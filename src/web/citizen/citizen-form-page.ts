import type { Words } from '../../base/words.ts'
import type { FieldError, Values } from '../form/field.ts'
import { errorSummary } from '../form/error-summary.ts'
import { formView } from '../form/form-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { APPLY_WORDS } from './application-answer.ts'
import { APPLY_FIELDS } from './apply-answer.ts'
import type { CitizenAsk, CitizenContext } from './citizen-form.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, myFormUrl, myUrl } from './citizen-frame.ts'

export interface FormShown {
  readonly values: Values
  readonly errors: readonly FieldError[]
  /** Why it can’t be done. */
  readonly refusal?: Words
  /** There is nothing to fill in, as the case is now. What was written already stays where it can be copied. */
  readonly isClosed?: boolean
}

const WORDS = {
  back: { da: 'Fortryd, og gå tilbage', en: 'Cancel and go back' },
  refused: { da: 'Det kan du ikke gøre lige nu', en: 'You can’t do this right now' },
} satisfies Record<string, Words>
const ID = 'svar'

/** One thing at a time, on a page of its own. */
export function citizenFormPage(
  frame: CitizenFrame,
  shown: CitizenShown,
  form: CitizenAsk,
  context: CitizenContext,
  { values, errors, refusal, isClosed }: FormShown,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  const at = myFormUrl(shown, form.path, context.target ?? undefined)
  const fields = form.fields(context)
  const lead = typeof form.lead === 'function' ? form.lead(context) : form.lead
  return citizenLayout(frame, shown, {
    title: form.title,
    page: form.page,
    at,
    isError: errors.length > 0 || refusal !== undefined,
    body: html`${errorSummary(lang, ID, errors, fields)}${refusal === undefined ? nothing : refusalView(t(WORDS.refused), t(refusal))}<h1>${t(form.title)}</h1>${lead === undefined ? nothing : html`<p class="font-lead">${t(lead)}</p>`}
${
  isClosed !== true
    ? formView({
        lang,
        id: ID,
        action: pathTo(at, lang),
        button: form.button,
        fields,
        values,
        errors,
        hidden: { _token: frame.who.token, _seq: String(shown.seq), _oensk: context.command },
      })
    : nothing
}<p><a href="${pathTo(myUrl(shown, form.page), lang)}">${t(WORDS.back)}</a></p>`,
  })
}

/** Asking for help where there is no case yet, or for something else than the cases are about. */
export function applyPage(
  frame: CitizenFrame,
  { values, errors, refusal, isClosed }: FormShown,
  command: string,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: `${errors.length > 0 ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${t(APPLY_WORDS.title)}`,
    page: '/min-sag/soeg',
    body: html`${errorSummary(lang, ID, errors, APPLY_FIELDS)}${refusal === undefined ? nothing : refusalView(t(WORDS.refused), t(refusal))}<h1>${t(APPLY_WORDS.title)}</h1><p class="font-lead">${t(APPLY_WORDS.lead)}</p>
${
  isClosed === true
    ? nothing
    : formView({
        lang,
        id: ID,
        action: pathTo('/min-sag/soeg', lang),
        button: APPLY_WORDS.button,
        fields: APPLY_FIELDS,
        values,
        errors,
        hidden: { _token: frame.who.token, _oensk: command },
      })
}<p><a href="${pathTo('/min-sag', lang)}">${t(WORDS.back)}</a></p>`,
  })
}

function refusalView(title: string, words: string): Html {
  return html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${title}</h2><p>${words}</p></div></div>`
}
