import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { CommitteePlan } from '../../stages/05-hearing/committee.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn, wordForCount } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { scopesView, type WorkListGiven } from './work-list-page.ts'

/** A case that the committee is to look at. */
export interface AgendaItem {
  readonly id: CaseId
  readonly plan: CommitteePlan
  readonly citizen: string
  /** The activities that are not answered or taken back. */
  readonly needs: readonly string[]
  /** Null: nobody has the case. */
  readonly caseworker: string | null
}

export interface AgendaGiven extends Pick<WorkListGiven, 'scopes' | 'toRead' | 'today' | 'isCut'> {
  readonly items: readonly AgendaItem[]
}

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Dagsorden for visitationsudvalget', 'Agenda of the visitation committee'),
  lead: w(
    'Udvalget rådgiver. Afgørelsen træffes på sagens oplysninger. Skriv mødet ind under Høring og udvalg, når det er holdt.',
    'The committee advises. The decision rests on the facts of the case. Record the meeting under Hearing and committee once it is held.',
  ),
  none: w(
    'Ingen sager er sat på dagsordenen. Et møde planlægges i sagen under Høring og udvalg.',
    'No case is on the agenda. A meeting is planned in the case, under Hearing and committee.',
  ),
  passed: w(
    'Mødet skulle være holdt. Skriv det ind, eller aflys det.',
    'The meeting was to be held. Record it, or call it off.',
  ),
  case: w('Borger', 'Citizen'),
  needs: w('Behov', 'Needs'),
  citizen: w('Borgeren', 'The citizen'),
  caseworker: w('Rådgiver', 'Caseworker'),
  comes: w('er velkommen', 'is welcome'),
  stays: w('deltager ikke', 'does not take part'),
  nobody: w('ingen', 'nobody'),
  count: { one: w('sag', 'case'), many: w('sager', 'cases') },
  cut: w('Listen viser kun de nærmeste.', 'The list shows only the nearest.'),
} as const

/** What the visitation committee is to look at, day by day and place by place; made to be printed too. */
export function agendaPage(frame: OfficeFrame, given: AgendaGiven): string {
  const t = sayIn(frame.lang)
  const { items, isCut } = given
  const meetings = Map.groupBy(items.toSorted(byDay), ({ plan }) => `${plan.on} ${plan.where}`)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/sager',
    body: html`<h1>${t(WORDS.title)}</h1>
<div class="list-head">${scopesView(frame, { ...given, scope: 'udvalg' })}</div>
${items.length === 0 ? html`<p class="empty">${t(WORDS.none)}</p>` : html`<p>${t(WORDS.lead)}${isCut ? html` ${t(WORDS.cut)}` : nothing}</p>${[...meetings.values()].map((of) => meetingView(frame, t, of, given.today))}`}`,
  })
}

const byDay = (a: AgendaItem, b: AgendaItem): number =>
  a.plan.on < b.plan.on ? -1 : a.plan.on > b.plan.on ? 1 : a.plan.where.localeCompare(b.plan.where, 'da')

function meetingView({ lang }: OfficeFrame, t: Say, of: readonly AgendaItem[], today: PlainDate): Html {
  const [first] = of
  if (first === undefined) return nothing
  const { on, where } = first.plan
  return html`<section class="meeting"><h2>${dayInWords(on, lang)}, <span lang="da">${where}</span></h2>${on < today ? html`<p><strong class="overdue">${t(WORDS.passed)}</strong></p>` : nothing}<p>${of.length} ${t(wordForCount(of.length, WORDS.count))}</p>
<table class="work-list"><caption class="sr-only">${t(WORDS.title)}, ${dayInWords(on, lang)}</caption><thead><tr>${[WORDS.case, WORDS.needs, WORDS.citizen, WORDS.caseworker].map((words) => html`<th scope="col">${t(words)}</th>`)}</tr></thead><tbody>${of.map(
    ({ id, citizen, needs, plan, caseworker }) =>
      html`<tr><th scope="row" data-label="${t(WORDS.case)}"><a href="${pathTo(`/sager/${id}/hoering`, lang)}">${citizen}</a></th><td data-label="${t(WORDS.needs)}" lang="da">${needs.length === 0 ? '–' : html`<ul class="nobullet-list">${needs.map((one) => html`<li>${one}</li>`)}</ul>`}</td><td data-label="${t(WORDS.citizen)}">${t(plan.isCitizenInvited ? WORDS.comes : WORDS.stays)}</td><td data-label="${t(WORDS.caseworker)}">${caseworker ?? t(WORDS.nobody)}</td></tr>`,
  )}</tbody></table></section>`
}
