import type { Words } from '../../base/words.ts'
import type { Need } from '../../stages/03-needs/need.ts'
import type { Answer } from '../../stages/06-decision/need-answer.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { ANSWER_KIND, CHANGE_KIND, PERSONKREDS } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { extentInWords } from './words/extent-words.ts'

/** The four steps of the work on a need, by their place on its page. */
export type NeedStep = 'personkreds' | 'vurdering' | 'nok' | 'svar'

const ENOUGH: Readonly<Record<'ja' | 'nej', Words>> = {
  ja: { da: 'Der er nok til at afgøre det', en: 'There is enough to decide it' },
  nej: { da: 'Der mangler noget', en: 'Something lacks' },
}

/** What was written in a step, for those who read it when it can be changed no more. */
export function needRecord({ lang }: OfficeFrame, file: OwnCaseFile, need: Need, step: NeedStep): Html {
  const t = sayIn(lang)
  const assessment = file.assessments.find((one) => one.need === need.id)
  switch (step) {
    case 'personkreds': {
      const { personkreds } = need
      return personkreds === undefined ? nothing : record(t(PERSONKREDS[personkreds.answer]), personkreds.reason)
    }
    case 'vurdering':
      return assessment === undefined ? nothing : record('', assessment.text)
    case 'nok': {
      const enough = assessment?.enough
      return enough === undefined ? nothing : record(t(ENOUGH[enough.answer]), enough.why)
    }
    case 'svar': {
      const answered = file.answers.find((one) => one.need === need.id)
      if (answered === undefined) return nothing
      const { answer, change } = answered
      const extent =
        answer.kind === 'bevilget' && answer.extent !== undefined ? `, ${extentInWords(answer.extent, lang)}` : ''
      const head = `${t(ANSWER_KIND[answer.kind])}${change.kind === 'ny' ? '' : `, ${t(CHANGE_KIND[change.kind]).toLowerCase()}`}${extent}`
      return html`${record(head, textOf(answer))}${change.explained === undefined ? nothing : record('', change.explained)}`
    }
  }
}

function record(head: string, text: string): Html {
  return html`<p class="need-record">${head === '' ? nothing : html`<strong>${head}.</strong> `}<span lang="da">${text}</span></p>`
}

function textOf(answer: Answer): string {
  switch (answer.kind) {
    case 'bevilget':
      return [answer.content, answer.whyNotMore ?? ''].filter((part) => part !== '').join(' ')
    case 'afslag':
      return answer.reason
    case 'daekket-paa-anden-vis':
      return `${answer.what} ${answer.whyEnough}`
    case 'ikke-et-behov':
      return answer.why
  }
}
