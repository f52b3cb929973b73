import { type Html, html } from '../../html.ts'
import { foldedAct } from '../act-view.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'

/** The forms of acts of the appeal, each folded under its title, that lead back to its page. */
export function foldedActs(
  frame: OfficeFrame,
  shown: CaseShown,
  paths: readonly string[],
  target: string | null = null,
): Html {
  const next = caseUrl(shown, 'klage')
  return html`${paths.map((path) => foldedAct(frame, shown, path, { target, next }))}`
}

/** What the need is called in the case; empty where it is not there. */
export function activityNamed({ file }: CaseShown, need: string | null): string {
  return file.needs.find(({ id }) => id === need)?.activity ?? ''
}
