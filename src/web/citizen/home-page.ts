import type { Words } from '../../base/words.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, type CitizenShown, goTo, readAloud, toldView } from './citizen-frame.ts'
import { dateWords, STEP } from './citizen-words.ts'
import { COMPLAINT_STEP, complaintSteps, dateOfStep } from './complaint-steps.ts'
import { MAIL_PAGE } from './mail-page.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Min sag', 'My case'),
  hello: w('Hej', 'Hello'),
  lead: w(
    'Her kan du følge din sag, rette det, der er forkert, og sige, hvad du mener.',
    'Here you can follow your case, correct what is wrong, and say what you think.',
  ),
  none: w('Du har ingen sag hos kommunen endnu.', 'You have no case with the municipality yet.'),
  open: w('Åbn sagen', 'Open the case'),
  of: w('Sag for', 'Case of'),
  apply: w('Søg om hjælp', 'Apply for help'),
  applyLead: w(
    'Til dig selv eller dit barn. Skriv med dine egne ord, hvad der er brug for. Du behøver ikke kende reglerne.',
    'For yourself or your child. Write in your own words what is needed. You needn’t know the rules.',
  ),
  news: w('Der er nyt siden sidst', 'There is something new since last time'),
  mail: w('Giv mig besked', 'Tell me'),
  mailLead: w(
    'Få en mail, når der er noget nyt. Den siger ikke, hvad det handler om.',
    'Get a mail when there is something new. It does not say what it is about.',
  ),
  untitled: w('Din sag', 'Your case'),
} as const

export interface HomeLine extends Pick<CitizenShown, 'mine' | 'can'> {
  readonly citizenName: string
  readonly hasNews: boolean
}

export interface HomeGiven {
  readonly lines: readonly HomeLine[]
  /** What was just done; null where nothing was. */
  readonly told: Words | null
  /** Whether one can ask to be told by mail. */
  readonly canTell: boolean
}

/** The first page: one’s own cases and no one else’s. */
export function homePage(frame: CitizenFrame, { lines, told, canTell }: HomeGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/min-sag',
    body: html`${told === null ? nothing : toldView(t(told))}<h1>${t(WORDS.hello)}, ${frame.who.name}</h1><p class="font-lead">${t(WORDS.lead)}</p>${readAloud(frame)}
${lines.length === 0 ? html`<p>${t(WORDS.none)}</p>` : html`<ul class="my-cases">${lines.map((line) => lineView(frame, line))}</ul>`}
<section class="my-card my-quiet"><h2>${t(WORDS.apply)}</h2><p>${t(WORDS.applyLead)}</p>${goTo(frame, '/min-sag/soeg', WORDS.apply, lines.length === 0)}</section>
${canTell ? html`<section class="my-card my-quiet"><h2>${t(WORDS.mail)}</h2><p>${t(WORDS.mailLead)}</p>${goTo(frame, MAIL_PAGE, WORDS.mail)}</section>` : nothing}`,
  })
}

function lineView({ lang }: CitizenFrame, { mine, can, citizenName, hasNews }: HomeLine): Html {
  const t = sayIn(lang)
  const [step] = complaintSteps({ mine, can })
  const next = step === undefined ? mine.dates.find(({ isPast }) => !isPast) : dateOfStep(mine, step)
  return html`<li class="my-card"><h2><a href="${pathTo(`/min-sag/${mine.id}`, lang)}">${subjectOf(mine, t(WORDS.untitled))}</a></h2>
${mine.voice.kind === 'borger' ? nothing : html`<p>${t(WORDS.of)} <strong>${citizenName}</strong></p>`}
<p><strong>${t(step === undefined ? STEP[mine.step].title : COMPLAINT_STEP[step.kind].title)}</strong></p>${next === undefined ? nothing : html`<p>${t(dateWords(next))} <strong>${dayInWords(next.on, lang)}</strong>.</p>`}
${hasNews ? html`<p class="my-news-mark">${t(WORDS.news)}</p>` : nothing}</li>`
}

const LONGEST = 80

/** What the case is about, in the citizen’s own words where there are some. */
function subjectOf({ applications, needs }: CitizenCase, untitled: string): Html {
  const said = applications[0]?.words ?? needs.map(({ activity }) => activity).join(', ')
  if (said === '') return html`${untitled}`
  return html`<span lang="da">${said.length <= LONGEST ? said : `${said.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`}</span>`
}
