import type { Words } from '../../base/words.ts'
import { whyNotOpen } from '../../stages/act/open-acts.ts'
import { findActForm } from '../act/act-forms.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { sayIn } from '../wording.ts'
import { type ActShown, actLink, foldedAct, isEverOpen } from './act-view.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { nextSteps } from './next-steps.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Her kan intet ændres nu', 'Nothing can be changed here now'),
  waits: w('Sagen venter på', 'The case waits for'),
} as const

/** Whether the case has left the work that its pages up to the decision are for. */
export const isStopped = ({ state }: Pick<CaseShown, 'state'>): boolean => state !== 'oplyses'

/** What opens the work again. */
const WAYS_BACK = ['tag-tilbage', 'genaabn', 'ny-runde']

/**
 * Said once, over a page whose every form waits for the same: why, and the ways on. `path` is one of the forms, which
 * stands for them all; who never does it is told nothing.
 */
export function stopView(frame: OfficeFrame, shown: CaseShown, path: string): Html {
  const act = findActForm(path)?.act
  const why = act === undefined || !isStopped(shown) || !isEverOpen(shown, path) ? null : whyNotOpen(act, shown)
  if (why === null) return nothing
  const t = sayIn(frame.lang)
  const back = WAYS_BACK.map((way) => actLink(frame, shown, way, null)).filter((link) => link !== nothing)
  const next = nextSteps(frame, shown)
  return html`<div class="alert alert-info stopped">${icon('info')}<div class="alert-body"><h2 class="alert-heading">${t(WORDS.title)}</h2><p>${t(why)}</p>${back.map((link) => html`<p>${link}</p>`)}${next.length === 0 ? nothing : html`<p>${t(WORDS.waits)}: ${next}</p>`}</div></div>`
}

/** As `foldedAct`, on a page that begins with `stopView`: what that tells is not told again by each form. */
export function workFold(frame: OfficeFrame, shown: CaseShown, path: string, given?: ActShown): Html {
  return isStopped(shown) ? nothing : foldedAct(frame, shown, path, given)
}
