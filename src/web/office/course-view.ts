import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CasePageName } from '../act/act-form.ts'
import { caseUrl, type CaseShown, type OfficeFrame } from './case-frame.ts'

type StepState = 'done' | 'now' | 'later'
interface Step {
  readonly words: Words
  readonly page: CasePageName
  readonly isDone: boolean
  /** What tells how far it is. */
  readonly note: Words | null
  readonly day?: PlainDate
}

const TITLE = { da: 'Sagens gang', en: 'The course of the case' }
const STATE: Record<StepState, Words> = {
  done: { da: 'gjort', en: 'done' },
  now: { da: 'i gang', en: 'under way' },
  later: { da: 'senere', en: 'later' },
}

/** The course of the case as a line: what is done, where it is now, what is to come. */
export function courseView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const steps = stepsOf(shown)
  const now = steps.findIndex(({ isDone }) => !isDone)
  return html`<section aria-labelledby="gang"><h2 class="sr-only" id="gang">${t(TITLE)}</h2><ol class="course">${steps.map(
    (step, i) => {
      const state: StepState = step.isDone ? 'done' : i === now ? 'now' : 'later'
      return html`<li class="course-${state}"${state === 'now' ? html` aria-current="step"` : nothing}><a href="${pathTo(caseUrl(shown, step.page), frame.lang)}">${state === 'done' ? icon('check') : nothing}<span>${t(step.words)}</span><span class="sr-only"> (${t(STATE[state])})</span></a>${step.note === null ? nothing : html`<span class="course-note">${t(step.note)}</span>`}${step.day === undefined ? nothing : html`<span class="course-note">${dayInWords(step.day, frame.lang)}</span>`}</li>`
    },
  )}</ol></section>`
}

const count = (n: number, of: number): Words => ({ da: `${n} af ${of}`, en: `${n} of ${of}` })

function stepsOf({ file, state }: CaseShown): readonly Step[] {
  const {
    applications,
    needs,
    statements,
    assessments,
    answers,
    decision,
    partshoeringer,
    partshoeringExemption,
    letters,
  } = file
  const assessed = needs.filter(({ id }) => assessments.some(({ need, text }) => need === id && text !== '')).length
  const answered = needs.filter(({ id }) => answers.some(({ need }) => need === id)).length
  const informed = needs.filter(({ id }) => statements.some((one) => one.needs.includes(id))).length
  const received = applications[0]?.received
  const sent = letters.find(({ about }) => about === 'afgoerelse')?.sent
  const isHeard =
    partshoeringExemption !== undefined ||
    partshoeringer.some(({ answer, used }) => answer === undefined || used !== undefined)
  return [
    {
      words: { da: 'Ansøgning', en: 'Application' },
      page: 'ansoegning',
      isDone: applications.length > 0 || file.round.procedure !== 'ansoegning',
      note: null,
      ...(received === undefined ? {} : { day: received }),
    },
    {
      words: { da: 'Oplysninger', en: 'Information' },
      page: 'oplysninger',
      isDone: needs.length > 0 && informed === needs.length,
      note: needs.length === 0 ? null : count(informed, needs.length),
    },
    {
      words: { da: 'Behov og vurdering', en: 'Needs and assessment' },
      page: 'behov',
      isDone: needs.length > 0 && assessed === needs.length,
      note: needs.length === 0 ? null : count(assessed, needs.length),
    },
    { words: { da: 'Høring', en: 'Hearing' }, page: 'hoering', isDone: isHeard, note: null },
    {
      words: { da: 'Afgørelse', en: 'Decision' },
      page: 'afgoerelse',
      isDone: decision !== undefined && (state === 'afgjort' || state === 'afsendt'),
      note: needs.length === 0 ? null : count(answered, needs.length),
      ...(decision === undefined ? {} : { day: decision.on }),
    },
    {
      words: { da: 'Brev', en: 'Letter' },
      page: 'brev',
      isDone: state === 'afsendt',
      note: null,
      ...(sent === undefined ? {} : { day: sent }),
    },
  ]
}
