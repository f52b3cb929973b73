import { isStoppedByDeath } from '../../stages/00-case/death.ts'
import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import type { CaseState } from '../../stages/case-state.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn, wordForCount } from '../wording.ts'
import type { CasePageName } from '../act/act-form.ts'
import { caseUrl, type CaseShown, type OfficeFrame } from './case-frame.ts'

type StepState = 'done' | 'now' | 'later' | 'passed'
interface Step {
  readonly words: Words
  readonly page: CasePageName
  readonly isDone: boolean
  /** What tells how far it is. */
  readonly notes: readonly Words[]
  /** Set where it was never done, and the case has gone on: what is said of it then. */
  readonly passed?: Words
  readonly day?: PlainDate
}

const TITLE = { da: 'Sagens gang', en: 'The course of the case' }
const STATE: Record<StepState, Words> = {
  done: { da: 'gjort', en: 'done' },
  now: { da: 'i gang', en: 'under way' },
  later: { da: 'senere', en: 'later' },
  passed: { da: 'forbigået', en: 'passed by' },
}
const NOT_DONE = { da: 'ikke afsluttet', en: 'not finished' }
const NOT_HELD = { da: 'ikke holdt', en: 'not held' }
const NOT_MADE = { da: 'ikke truffet', en: 'not made' }
const NOT_SENT = { da: 'ikke sendt', en: 'not sent' }
const OPEN_QUESTION = {
  one: { da: 'ubesvaret spørgsmål', en: 'unanswered question' },
  many: { da: 'ubesvarede spørgsmål', en: 'unanswered questions' },
}
const OPEN_DISAGREEMENT = {
  one: { da: 'uafklaret uenighed', en: 'unsettled disagreement' },
  many: { da: 'uafklarede uenigheder', en: 'unsettled disagreements' },
}

const UNDECIDED: ReadonlySet<CaseState> = new Set(['ingen', 'oplyses', 'til-godkendelse', 'afsluttet'])

/** The course of the case as a line: what is done, where it is now, what is to come. */
export function courseView(frame: OfficeFrame, shown: CaseShown): Html {
  const t = sayIn(frame.lang)
  const steps = stepsOf(shown)
  const now = steps.findIndex(({ isDone, passed }) => !isDone && passed === undefined)
  return html`<section aria-labelledby="gang"><h2 class="sr-only" id="gang">${t(TITLE)}</h2><ol class="course">${steps.map(
    (step, i) => {
      const state = stateOf(step, i === now)
      return html`<li class="course-${state}"${state === 'now' ? html` aria-current="step"` : nothing}><a href="${pathTo(caseUrl(shown, step.page), frame.lang)}">${state === 'done' ? icon('check') : nothing}<span>${t(step.words)}</span><span class="sr-only"> (${t(STATE[state])})</span></a>${[...step.notes, ...(state === 'passed' && step.passed !== undefined ? [step.passed] : [])].map((note) => html`<span class="course-note">${t(note)}</span>`)}${step.day === undefined ? nothing : html`<span class="course-note">${dayInWords(step.day, frame.lang)}</span>`}</li>`
    },
  )}</ol></section>`
}

function stateOf({ isDone, passed }: Step, isFirstOpen: boolean): StepState {
  if (isDone) return 'done'
  if (passed !== undefined) return 'passed'
  return isFirstOpen ? 'now' : 'later'
}

const count = (n: number, of: number): Words => ({ da: `${n} af ${of}`, en: `${n} of ${of}` })

/** How many of what is still open; nothing where there is none. */
function openNote(n: number, of: { readonly one: Words; readonly many: Words }): readonly Words[] {
  const { da, en } = wordForCount(n, of)
  return n === 0 ? [] : [{ da: `${n} ${da}`, en: `${n} ${en}` }]
}

/** Each hearing has run its course: the answer was used, or the day to answer passed without one. */
function isHeard({ partshoeringer, partshoeringExemption }: OwnCaseFile, today: PlainDate): boolean {
  if (partshoeringExemption !== undefined) return true
  return (
    partshoeringer.length > 0 &&
    partshoeringer.every(({ answer, due, used }) => (answer === undefined ? due < today : used !== undefined))
  )
}

function stepsOf({ file, state, today }: CaseShown): readonly Step[] {
  const needs = openNeeds(file)
  const { applications, statements, assessments, answers, decision, letters, questions, disagreements } = file
  const assessed = needs.filter(({ id }) => assessments.some(({ need, text }) => need === id && text !== '')).length
  const answered = needs.filter(({ id }) => answers.some(({ need }) => need === id)).length
  const informed = needs.filter(({ id }) => statements.some((one) => one.needs.includes(id))).length
  const received = applications[0]?.received
  const sent = letters.find(({ about }) => about === 'afgoerelse')?.sent
  const unanswered = questions.filter(({ answer, closed }) => answer === undefined && closed === undefined).length
  const unsettled = disagreements.filter(({ settled }) => settled === undefined).length
  const isDecided = !UNDECIDED.has(state) || (state === 'afsluttet' && isStoppedByDeath(file) && decision !== undefined)
  // From the proposal on, what lies before the decision is done or was passed by.
  const leftBehind = (words: Words): Pick<Step, 'passed'> => (state === 'oplyses' ? {} : { passed: words })
  // Ended without a decision, nothing more is to come.
  const leftOut = (words: Words): Pick<Step, 'passed'> => (state === 'afsluttet' ? { passed: words } : {})
  return [
    {
      words: { da: 'Ansøgning', en: 'Application' },
      page: 'ansoegning',
      isDone: applications.length > 0 || file.round.procedure !== 'ansoegning',
      notes: [],
      ...leftBehind(NOT_DONE),
      ...(received === undefined ? {} : { day: received }),
    },
    {
      words: { da: 'Oplysninger', en: 'Information' },
      page: 'oplysninger',
      isDone: needs.length > 0 && informed === needs.length && unanswered === 0 && unsettled === 0,
      notes: [
        ...(needs.length === 0 ? [] : [count(informed, needs.length)]),
        ...openNote(unanswered, OPEN_QUESTION),
        ...openNote(unsettled, OPEN_DISAGREEMENT),
      ],
      ...leftBehind(NOT_DONE),
    },
    {
      words: { da: 'Behov og vurdering', en: 'Needs and assessment' },
      page: 'behov',
      isDone: needs.length > 0 && assessed === needs.length,
      notes: needs.length === 0 ? [] : [count(assessed, needs.length)],
      ...leftBehind(NOT_DONE),
    },
    {
      words: { da: 'Høring', en: 'Hearing' },
      page: 'hoering',
      isDone: isHeard(file, today),
      notes: [],
      ...leftBehind(file.partshoeringer.length === 0 ? NOT_HELD : NOT_DONE),
    },
    {
      words: { da: 'Afgørelse', en: 'Decision' },
      page: 'afgoerelse',
      isDone: isDecided,
      notes: needs.length === 0 ? [] : [count(answered, needs.length)],
      ...leftOut(NOT_MADE),
      ...(decision === undefined ? {} : { day: decision.on }),
    },
    {
      words: { da: 'Brev', en: 'Letter' },
      page: 'brev',
      isDone: isDecided && state !== 'afgjort',
      notes: [],
      ...leftOut(NOT_SENT),
      ...(sent === undefined ? {} : { day: sent }),
    },
  ]
}
