import { waitsForOf } from '../../stages/case-line.ts'
import { type Html, html } from '../html.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { needOfWait, pageOfWait, placeOfWait, waitsInWords } from './words/waits-words.ts'

/** What is next and for whom, each a way to where it is done. */
export function nextSteps({ lang }: OfficeFrame, shown: CaseShown): readonly Html[] {
  const t = sayIn(lang)
  const { file, context } = shown
  const isYours = file.responsible === context.user && shown.state !== 'til-underskrift'
  return waitsForOf(file, shown.state)
    .filter(({ kind }) => kind !== 'ingen')
    .map((one) => {
      const need = needOfWait(file, one)
      const page = pageOfWait(one)
      const words = waitsInWords(t, one, isYours)
      const rest = need === undefined ? placeOfWait(one) : `/${need}`
      return html`<a class="next-step" href="${pathTo(caseUrl(shown, page, rest), lang)}">${words}</a>`
    })
}
