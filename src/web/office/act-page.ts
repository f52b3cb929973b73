import type { Words } from '../../base/words.ts'
import type { KeptEntry } from '../../app/case-desk.ts'
import { type ActForm, titleOf } from '../act/act-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { actForm, actPath, type ActShown } from './act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { conflictView } from './conflict-view.ts'

const WORDS = {
  back: { da: 'Tilbage til sagen', en: 'Back to the case' },
  refused: { da: 'Det kan ikke gøres nu', en: 'This can’t be done now' },
} satisfies Record<string, Words>

export interface ActPageGiven extends ActShown {
  /** What others wrote of the same thing since the form was shown. */
  readonly theirs?: readonly KeptEntry[]
  readonly refusal?: Words
}

/** One act on a page of its own: reached by a link, and shown again with what must be mended. */
export function actPage(frame: OfficeFrame, shown: CaseShown, form: ActForm, given: ActPageGiven): string {
  const t = sayIn(frame.lang)
  const target = given.target ?? null
  return caseLayout(frame, shown, {
    title: titleOf(form, target),
    page: form.page,
    at: actPath(shown, form, target),
    isError: (given.errors?.length ?? 0) > 0 || given.theirs !== undefined || given.refusal !== undefined,
    body: html`<p><a href="${pathTo(caseUrl(shown, form.page), frame.lang)}">${t(WORDS.back)}</a></p><h1>${t(titleOf(form, target))}</h1>
${given.refusal === undefined ? nothing : alert(t(WORDS.refused), html`<p>${t(given.refusal)}</p>`)}
${given.theirs === undefined ? nothing : conflictView(frame, shown, { form, target, theirs: given.theirs, mine: given.values ?? {} })}
<div class="act-alone">${actForm(frame, shown, form.path, given)}</div>`,
  })
}

function alert(title: string, body: Html): Html {
  return html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><h2 class="alert-heading">${title}</h2>${body}</div></div>`
}
