import type { ListedCase } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { Awaited, WaitsFor } from '../../stages/case-line.ts'
import type { Act } from '../../stages/case-entry.ts'
import { CASE_STATES, type CaseState } from '../../stages/case-state.ts'
import { SOURCE_KIND, STATE } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { LEVEL_COUNT } from '../labels.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn, wordForCount } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { ACT_DONE } from './entry-words.ts'

/** A line of the list with what the rules say of it now. */
export interface WorkLine {
  readonly listed: ListedCase
  readonly waitsFor: readonly WaitsFor[]
  /** Of its letters: one did not leave, one is not sent yet; null where neither. */
  readonly post: 'fejlet' | 'i-koe' | null
  /** What waits for someone of the board waits for the one who reads the list. */
  readonly isYours: boolean
  /** What the citizen has done since anyone wrote in the case. */
  readonly news: readonly Act[]
  readonly errors: number
  readonly warnings: number
}

export const WORK_SCOPES = ['mine', 'laesning', 'ingen', 'team', 'alle'] as const
export type WorkScope = (typeof WORK_SCOPES)[number]

export interface WorkListGiven {
  readonly lines: readonly WorkLine[]
  readonly scope: WorkScope
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
    ingen: w('Sager, ingen har', 'Cases nobody has'),
    team: w('Teamets sager', 'The team’s cases'),
    alle: w('Alle sager', 'All cases'),
  },
  open: w('Opret en sag', 'Open a case'),
  receive: w('Modtag en sag', 'Receive a case'),
  scopes: {
    mine: w('Mine', 'Mine'),
    laesning: w('Skal læses', 'To be read'),
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
  failed: w('Du: et brev kunne ikke sendes', 'You: a letter could not be sent'),
  queued: w('Posten: et brev ligger i kø', 'The post: a letter is queued'),
  due: w('Næste frist', 'Next deadline'),
  rules: w('Reglerne', 'The rules'),
  none: w('Her er ingen sager.', 'There are no cases here.'),
  clean: w('ingen fejl', 'no errors'),
  overdue: w('overskredet', 'passed'),
} as const

const TO_DO: Readonly<Record<Extract<WaitsFor, { kind: 'raadgiver' }>['to'], Words>> = {
  'ringe-op': w('Du: ring borgeren op', 'You: call the citizen'),
  'svare-paa-aktindsigt': w('Du: svar på aktindsigt', 'You: answer on access to the file'),
  'se-tilbagetraekning': w('Du: noget er trukket tilbage, se på det', 'You: something was taken back, look at it'),
  'registrere-ansoegning': w('Du: registrér ansøgningen', 'You: record the application'),
  'registrere-behov': w('Du: registrér behov', 'You: record needs'),
  oplyse: w('Du: oplys sagen', 'You: inform the case'),
  vurdere: w('Du: vurdér behov', 'You: assess needs'),
  svare: w('Du: svar på behov', 'You: answer needs'),
  'traeffe-afgoerelse': w('Du: træf afgørelsen', 'You: make the decision'),
  'sende-brev': w('Du: send brevet', 'You: send the letter'),
  genvurdere: w('Du: genvurdér klagen', 'You: reassess the complaint'),
  'sende-sen-klage': w('Du: send den sene klage videre straks', 'You: send the late complaint on at once'),
  'sende-til-ankestyrelsen': w('Du: send sagen til Ankestyrelsen', 'You: send the case to the board'),
  'svare-ankestyrelsen': w('Du: svar Ankestyrelsen', 'You: answer the board'),
  'begynde-omgang': w('Du: begynd den nye omgang', 'You: begin the new round'),
  'foelge-afgoerelsen': w('Du: før Ankestyrelsens afgørelse ud i livet', 'You: carry out the board’s decision'),
  'svare-i-fogedsag': w('Du: svar Ankestyrelsen i fogedsagen', 'You: answer the board in the bailiff matter'),
}

/** `svar` is told by whose answer it is. */
export const DUE: Readonly<Record<Exclude<Awaited['kind'], 'svar'>, Words>> = {
  afgoerelse: w('afgørelse', 'decision'),
  hoeringssvar: w('høringssvar', 'answer to hearing'),
  opfoelgning: w('opfølgning', 'follow-up'),
  genvurdering: w('genvurdering', 'reassessment'),
  aktindsigt: w('svar på aktindsigt', 'answer on access to the file'),
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

function waitsInWords(t: Say, one: WaitsFor, isYours: boolean): string {
  switch (one.kind) {
    case 'raadgiver':
      return t(TO_DO[one.to])
    case 'leder':
      return t(w('En anden: læs afgørelsen', 'A second person: read the decision'))
    case 'borger':
      return t(w('Borgeren: høringssvar', 'The citizen: answer to the hearing'))
    case 'borger-om-tilbagetraekning':
      return t(
        w('Borgeren: er det ment, at noget trækkes tilbage?', 'The citizen: is it meant that something is taken back?'),
      )
    case 'kilde':
      return t(SOURCE_KIND[one.source])
    case 'borger-om-klagen':
      return t(w('Borgeren: fastholdes resten af klagen?', 'The citizen: is the rest of the complaint kept?'))
    case 'ankestyrelsen':
      return t(w('Ankestyrelsen', 'The board'))
    case 'kommunen':
      return t(w('Kommunen: svar til Ankestyrelsen', 'The municipality: answer to the board'))
    case 'kommunen-i-fogedsag':
      return t(w('Kommunen: svar i fogedsag', 'The municipality: answer in the bailiff matter'))
    case 'klagesagsbehandler':
      return t(
        isYours
          ? w('Du: afgør klagen', 'You: decide the appeal')
          : w('Klagesagsbehandleren: afgør klagen', 'The board’s caseworker: decide the appeal'),
      )
    case 'ankechef':
      return t(
        isYours
          ? w('Du: læs udkastet', 'You: read the draft')
          : w('Ankechefen: læs udkastet', 'The head at the board: read the draft'),
      )
    case 'ingen':
      return '–'
  }
}

function dueInWords(t: Say, kind: string): string {
  if (kind.startsWith('svar:')) return t(SOURCE_KIND[kind.slice(5) as SourceKind] ?? w('svar', 'answer')).toLowerCase()
  return t(isDue(kind) ? DUE[kind] : w(kind, kind))
}

const isDue = (kind: string): kind is keyof typeof DUE => kind in DUE
const isState = (state: string): state is CaseState => CASE_STATES.some((one) => one === state)

/** My cases: deadlines, what waits for whom, what the rules say. */
export function workListPage(
  frame: OfficeFrame,
  { lines, scope, today, nameOf, mayOpen, mayReceive }: WorkListGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.titles[scope]),
    page: '/sager',
    body: html`<h1>${t(WORDS.titles[scope])}</h1>
<div class="list-head"><nav aria-label="${t(WORDS.scopeName)}"><ul class="scopes">${WORK_SCOPES.map((one) => html`<li><a href="${pathTo(`/sager?vis=${one}`, lang)}"${one === scope ? html` aria-current="true"` : nothing}>${t(WORDS.scopes[one])}</a></li>`)}</ul></nav>
${mayOpen ? html`<a class="button button-primary" href="${pathTo('/sager/ny', lang)}">${t(WORDS.open)}</a>` : nothing}${mayReceive ? html`<a class="button button-primary" href="${pathTo('/sager/modtag', lang)}">${t(WORDS.receive)}</a>` : nothing}</div>
${lines.length === 0 ? html`<p class="empty">${t(WORDS.none)}</p>` : html`<table class="work-list"><caption class="sr-only">${t(WORDS.titles[scope])}</caption><thead><tr>${[WORDS.citizen, WORDS.about, WORDS.state, WORDS.waits, WORDS.due, WORDS.rules].map((words) => html`<th scope="col">${t(words)}</th>`)}</tr></thead><tbody>${lines.map((line) => lineView(t, frame, line, today, nameOf))}</tbody></table>`}`,
  })
}

function lineView(
  t: Say,
  { lang }: OfficeFrame,
  { listed, waitsFor, post, isYours, news, errors, warnings }: WorkLine,
  today: PlainDate,
  nameOf: (party: PartyId) => string,
): Html {
  const { id, title, state, citizen, nextDue } = listed
  const told = [
    ...(errors > 0 ? [`${errors} ${t(wordForCount(errors, LEVEL_COUNT.fejl))}`] : []),
    ...(warnings > 0 ? [`${warnings} ${t(wordForCount(warnings, LEVEL_COUNT.advarsel))}`] : []),
  ]
  return html`<tr><th scope="row" data-label="${t(WORDS.citizen)}"><a href="${pathTo(`/sager/${id}`, lang)}">${citizen === null ? '–' : nameOf(citizen)}</a></th>
<td data-label="${t(WORDS.about)}" lang="da">${title}</td>
<td data-label="${t(WORDS.state)}">${isState(state) ? html`<strong class="badge badge-${state}">${t(STATE[state])}</strong>` : state}</td>
<td data-label="${t(WORDS.waits)}">${news.length === 0 ? nothing : html`<span class="waits"><strong>${t(WORDS.news)}:</strong> ${news.map((act) => t(ACT_DONE[act])).join(', ')}</span>`}${post === null ? nothing : html`<span class="waits">${post === 'fejlet' ? html`<strong>${t(WORDS.failed)}</strong>` : t(WORDS.queued)}</span>`}${waitsFor.filter(({ kind }) => post === null || kind !== 'ingen').map((one) => html`<span class="waits">${waitsInWords(t, one, isYours)}</span>`)}</td>
<td data-label="${t(WORDS.due)}">${nextDue === null ? '–' : html`${dayInWords(nextDue.dueOn, lang)} <span class="cell-note">${dueInWords(t, nextDue.kind)}</span>${nextDue.dueOn < today ? html` <strong class="overdue">${t(WORDS.overdue)}</strong>` : nothing}`}</td>
<td data-label="${t(WORDS.rules)}"><span class="rules-say">${icon(errors > 0 ? 'stop' : warnings > 0 ? 'triangle' : 'check')}${told.length === 0 ? t(WORDS.clean) : told.join(', ')}</span></td></tr>`
}
