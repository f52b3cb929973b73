import type { ListedCase } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import type { CaseId, PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { Awaited, WaitsFor } from '../../stages/case-line.ts'
import type { Act } from '../../stages/case-entry.ts'
import { CASE_STATES, type CaseState } from '../../stages/case-state.ts'
import { SOURCE_KIND, STATE } from '../case-labels.ts'
import { hiddenFields } from '../form/form-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { LEVEL_COUNT } from '../labels.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn, wordForCount } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { ACT_DONE } from './words/entry-words.ts'
import { forCaseworker, isForCaseworker, LETTER_DELIVERED, LETTER_FAILED, waitsInWords } from './words/waits-words.ts'

/** A line of the list with what the rules say of it now. */
export interface WorkLine {
  readonly listed: ListedCase
  readonly waitsFor: readonly WaitsFor[]
  /** Of its letters: one did not leave, one is not sent yet, a decision has come and it is not written down; null where none. */
  readonly post: 'fejlet' | 'i-koe' | 'leveret' | null
  /** The decision that has come, ready to be written in the case with one click. Absent: there is none, or the reader may not. */
  readonly delivered?: {
    readonly id: RecordId
    /** The day that the channel told. */
    readonly on: PlainDate
    /** The number of the last entry of the case. */
    readonly seq: number
    /** Names the wish to write it, so that two clicks are one act. */
    readonly wish: string
  }
  /** What waits for the one who has the case waits for the one who reads the list. */
  readonly isYours: boolean
  /** What the citizen has done since anyone wrote in the case. */
  readonly news: readonly Act[]
  readonly errors: number
  readonly warnings: number
}

export const WORK_SCOPES = ['mine', 'laesning', 'udvalg', 'ingen', 'team', 'alle'] as const
export type WorkScope = (typeof WORK_SCOPES)[number]

export interface WorkListGiven {
  readonly lines: readonly WorkLine[]
  readonly scope: WorkScope
  /** The lists that are offered. */
  readonly scopes: readonly WorkScope[]
  /** There are more than the list holds. */
  readonly isCut: boolean
  /** How many wait for the one who reads to read them with fresh eyes. Null: not counted. */
  readonly toRead: number | null
  readonly today: PlainDate
  readonly nameOf: (party: PartyId) => string
  readonly mayOpen: boolean
  /** At the board a case begins with a package. */
  readonly mayReceive: boolean
}

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  titles: {
    mine: w('Mine sager', 'My cases'),
    laesning: w('Afgørelser, der venter på en anden læser', 'Decisions that wait for a second reader'),
    udvalg: w('Dagsorden for visitationsudvalget', 'Agenda of the visitation committee'),
    ingen: w('Sager, ingen har', 'Cases nobody has'),
    team: w('Teamets sager', 'The team’s cases'),
    alle: w('Alle sager', 'All cases'),
  },
  open: w('Opret en sag', 'Open a case'),
  receive: w('Modtag en sag', 'Receive a case'),
  scopes: {
    mine: w('Mine', 'Mine'),
    laesning: w('Skal læses', 'To be read'),
    udvalg: w('Udvalg', 'Committee'),
    ingen: w('Ingen har dem', 'Nobody has them'),
    team: w('Mit team', 'My team'),
    alle: w('Alle', 'All'),
  },
  scopeName: w('Hvilke sager', 'Which cases'),
  citizen: w('Borger', 'Citizen'),
  about: w('Handler om', 'About'),
  state: w('Status', 'State'),
  waits: w('Venter på', 'Waits for'),
  news: w('Nyt fra borgeren', 'New from the citizen'),
  queued: w('Posten: et brev ligger i kø', 'The post: a letter is queued'),
  came: w('Skriv, at den kom frem', 'Write that it arrived'),
  cameFor: w('i sagen om', 'in the case of'),
  due: w('Næste frist', 'Next deadline'),
  rules: w('Reglerne', 'The rules'),
  none: w('Her er ingen sager.', 'There are no cases here.'),
  clean: w('ingen fejl', 'no errors'),
  overdue: w('overskredet', 'passed'),
  count: { one: w('sag', 'case'), many: w('sager', 'cases') },
  passed: w('med overskredet frist', 'with a deadline that has passed'),
  yours: w('venter på dig', 'wait for you'),
  cut: w(
    'Listen viser kun dem med de nærmeste frister. Søg efter de andre.',
    'The list shows only those with the nearest deadlines. Search for the others.',
  ),
} as const

/** `svar` is told by whose answer it is. */
export const DUE: Readonly<Record<Exclude<Awaited['kind'], 'svar'>, Words>> = {
  afgoerelse: w('afgørelse', 'decision'),
  hoeringssvar: w('høringssvar', 'answer to hearing'),
  opfoelgning: w('opfølgning', 'follow-up'),
  genvurdering: w('genvurdering', 'reassessment'),
  aktindsigt: w('svar på aktindsigt', 'answer on access to the file'),
  udvalg: w('møde i visitationsudvalget', 'meeting of the visitation committee'),
  'sen-klage-videre': w('sen klage: straks til Ankestyrelsen', 'late complaint: to the board at once'),
  'klage-fastholdes': w('om resten af klagen fastholdes', 'whether the rest of the complaint is kept'),
  'til-ankestyrelsen': w('sagen til Ankestyrelsen', 'the case to the board'),
  'svar-til-ankestyrelsen': w('svar til Ankestyrelsen', 'answer to the board'),
  'svar-fra-kommunen': w('svar fra kommunen', 'answer from the municipality'),
  'ny-afgoerelse': w('ny afgørelse efter hjemvisning', 'new decision after remittal'),
  'ankestyrelsens-afgoerelse-foelges': w(
    'Ankestyrelsens afgørelse ført ud i livet',
    'the board’s decision carried out',
  ),
  fogedsag: w('svar i fogedsag', 'answer in the bailiff matter'),
}

function dueInWords(t: Say, kind: string): string {
  if (kind.startsWith('svar:')) return t(SOURCE_KIND[kind.slice(5) as SourceKind] ?? w('svar', 'answer')).toLowerCase()
  return t(isDue(kind) ? DUE[kind] : w(kind, kind))
}

const isDue = (kind: string): kind is keyof typeof DUE => kind in DUE
const isState = (state: string): state is CaseState => CASE_STATES.some((one) => one === state)

/** Whether the one who reads the list has something to do in the case. */
function isForYou({ waitsFor, post, isYours }: WorkLine): boolean {
  return isYours && (post === 'fejlet' || post === 'leveret' || waitsFor.some(isForCaseworker))
}

const isLate = ({ listed: { nextDue } }: WorkLine, today: PlainDate): boolean =>
  nextDue !== null && nextDue.dueOn < today

/** What is late, then what has no date of its own and waits for the reader, who alone would think of it; the rest by its date, as it came. */
function inOrder(lines: readonly WorkLine[], today: PlainDate): readonly WorkLine[] {
  const hasNoDate = ({ listed, post }: WorkLine) => listed.nextDue === null || post === 'leveret'
  const rank = (line: WorkLine) => (isLate(line, today) ? 0 : hasNoDate(line) && isForYou(line) ? 1 : 2)
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

function countView(t: Say, { lines, today, isCut }: WorkListGiven): Html {
  const late = lines.filter((line) => isLate(line, today)).length
  const yours = lines.filter(isForYou).length
  const told = [
    `${lines.length} ${t(wordForCount(lines.length, WORDS.count))}`,
    ...(late === 0 ? [] : [`${late} ${t(WORDS.passed)}`]),
    ...(yours === 0 ? [] : [`${yours} ${t(WORDS.yours)}`]),
  ]
  return html`<p class="list-count"><strong>${told.join(' · ')}</strong>${isCut ? html`. ${t(WORDS.cut)}` : nothing}</p>`
}

/** The lists of cases, the one that is shown marked. */
export function scopesView(
  { lang }: OfficeFrame,
  { scope, scopes, toRead }: Pick<WorkListGiven, 'scope' | 'scopes' | 'toRead'>,
): Html {
  const t = sayIn(lang)
  return html`<nav aria-label="${t(WORDS.scopeName)}"><ul class="scopes">${scopes.map((one) => html`<li><a href="${pathTo(`/sager?vis=${one}`, lang)}"${one === scope ? html` aria-current="true"` : nothing}>${t(WORDS.scopes[one])}${one === 'laesning' && toRead !== null && toRead > 0 ? ` (${toRead})` : nothing}</a></li>`)}</ul></nav>`
}

/** My cases: deadlines, what waits for whom, what the rules say. */
export function workListPage(frame: OfficeFrame, given: WorkListGiven): string {
  const { lines, scope, today, nameOf, mayOpen, mayReceive } = given
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.titles[scope]),
    page: '/sager',
    body: html`<h1>${t(WORDS.titles[scope])}</h1>
<div class="list-head">${scopesView(frame, given)}
${mayOpen ? html`<a class="button button-primary" href="${pathTo('/sager/ny', lang)}">${t(WORDS.open)}</a>` : nothing}${mayReceive ? html`<a class="button button-primary" href="${pathTo('/sager/modtag', lang)}">${t(WORDS.receive)}</a>` : nothing}</div>
${lines.length === 0 ? html`<p class="empty">${t(WORDS.none)}</p>` : html`${countView(t, given)}<table class="work-list"><caption class="sr-only">${t(WORDS.titles[scope])}</caption><thead><tr>${[WORDS.citizen, WORDS.about, WORDS.state, WORDS.waits, WORDS.due, WORDS.rules].map((words) => html`<th scope="col">${t(words)}</th>`)}</tr></thead><tbody>${inOrder(lines, today).map((line) => lineView(t, frame, line, scope, today, nameOf))}</tbody></table>`}`,
  })
}

/** One click writes what the channel told: it is a person who does, by the day that stands there. */
function deliveredForm(
  { lang, who }: OfficeFrame,
  caseId: CaseId,
  { id, on, seq, wish }: NonNullable<WorkLine['delivered']>,
  name: string,
  scope: WorkScope,
): Html {
  const t = sayIn(lang)
  const hidden = hiddenFields({
    _token: who.token,
    _seq: String(seq),
    _oensk: wish,
    _videre: `/sager?vis=${scope}`,
    id,
    dag: on,
  })
  return html`<form class="delivered" method="post" action="${pathTo(`/sager/${caseId}/goer/kommet-frem?om=${id}`, lang)}">${hidden}<button class="button button-secondary" type="submit">${t(WORDS.came)} ${dayInWords(on, lang)}<span class="sr-only"> ${t(WORDS.cameFor)} ${name}</span></button></form>`
}

function lineView(
  t: Say,
  frame: OfficeFrame,
  { listed, waitsFor, post, delivered, isYours, news, errors, warnings }: WorkLine,
  scope: WorkScope,
  today: PlainDate,
  nameOf: (party: PartyId) => string,
): Html {
  const { lang } = frame
  const { id, title, state, citizen, nextDue } = listed
  const told = [
    ...(errors > 0 ? [`${errors} ${t(wordForCount(errors, LEVEL_COUNT.fejl))}`] : []),
    ...(warnings > 0 ? [`${warnings} ${t(wordForCount(warnings, LEVEL_COUNT.advarsel))}`] : []),
  ]
  return html`<tr><th scope="row" data-label="${t(WORDS.citizen)}"><a href="${pathTo(`/sager/${id}`, lang)}">${citizen === null ? '–' : nameOf(citizen)}</a></th>
<td data-label="${t(WORDS.about)}" lang="da">${title}</td>
<td data-label="${t(WORDS.state)}">${isState(state) ? html`<strong class="badge badge-${state}">${t(STATE[state])}</strong>` : state}</td>
<td data-label="${t(WORDS.waits)}">${news.length === 0 ? nothing : html`<span class="waits"><strong>${t(WORDS.news)}:</strong> ${news.map((act) => t(ACT_DONE[act])).join(', ')}</span>`}${post === null ? nothing : html`<span class="waits">${post === 'i-koe' ? t(WORDS.queued) : html`<strong>${forCaseworker(t, post === 'fejlet' ? LETTER_FAILED : LETTER_DELIVERED, isYours)}</strong>`}</span>`}${delivered === undefined ? nothing : deliveredForm(frame, id, delivered, citizen === null ? '–' : nameOf(citizen), scope)}${waitsFor.filter(({ kind }) => post === null || kind !== 'ingen').map((one) => html`<span class="waits">${isYours && isForCaseworker(one) ? html`<strong>${waitsInWords(t, one, true)}</strong>` : waitsInWords(t, one, isYours)}</span>`)}</td>
<td data-label="${t(WORDS.due)}">${nextDue === null ? '–' : html`${dayInWords(nextDue.dueOn, lang)}${nextDue.dueOn < today ? html` <strong class="overdue">${t(WORDS.overdue)}</strong>` : nothing}<span class="due-for">${dueInWords(t, nextDue.kind)}</span>`}</td>
<td data-label="${t(WORDS.rules)}"><span class="rules-say">${icon(errors > 0 ? 'stop' : warnings > 0 ? 'triangle' : 'check')}${told.length === 0 ? t(WORDS.clean) : told.join(', ')}</span></td></tr>`
}
