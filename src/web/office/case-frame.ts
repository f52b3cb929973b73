import type { Words } from '../../base/words.ts'
import type { DispatchStanding } from '../../app/office-desk.ts'
import type { CheckedCase } from '../../app/check/checked-case.ts'
import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { Role } from '../../stages/00-case/role.ts'
import type { CaseState } from '../../stages/case-state.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { ActContext, ActForm, CasePageName } from '../act/act-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Frame, layout } from '../layout.ts'
import { type Page, pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn } from '../wording.ts'
import { STATE } from '../case-labels.ts'
import type { Values } from '../form/field.ts'

/** A signed-in frame: the token goes with every form. */
export type OfficeFrame = Frame & Required<Pick<Frame, 'who'>>

/** Everything a page of a case is drawn from. */
export interface CaseShown {
  readonly file: OwnCaseFile
  /** The number of the last entry; goes with every form, so that nothing is silently overwritten. */
  readonly seq: number
  readonly state: CaseState
  readonly checked: CheckedCase
  readonly roles: readonly Role[]
  readonly today: PlainDate
  readonly context: ActContext
  /** What the one who looks was writing, by form and what it is about. */
  readonly drafts: ReadonlyMap<string, DraftShown>
  /** Documents that the citizen, or one who speaks for the citizen, has laid in the case. */
  readonly handedIn: ReadonlySet<string>
  /** Requests to see the file that were answered here, and not by the authority the case came from. */
  readonly answeredHere: ReadonlySet<string>
  /** How far each letter is on its way, in the order they were queued. */
  readonly post: readonly DispatchStanding[]
  /** The person's name, or what stands for it where it may not be shown. */
  readonly nameOf: (party: PartyId) => string
  /** The day the child of the case came of age: custody ended then. Null where there is none such. */
  readonly cameOfAge: PlainDate | null
  /** The name of one who works with cases, or of the user where no name is known. */
  readonly nameOfUser: (user: string) => string
}

export interface DraftShown {
  readonly values: Values
  /** ISO 8601 instant. */
  readonly savedAt: string
}

/** Names a draft within a case: its form, and what it is about. */
export const draftKey = (path: string, target: string | null): string => `${path}|${target ?? ''}`

export const caseUrl = (shown: Pick<CaseShown, 'file'>, page: CasePageName, rest = ''): Page =>
  `/sager/${shown.file.id}${page === '' ? '' : `/${page}`}${rest}`

/** Where an act stands in its case: on the page of its need, where it is about one. */
export function pageOfAct(shown: Pick<CaseShown, 'file'>, { page }: ActForm, target: string | null): Page {
  return caseUrl(shown, page, page === 'behov' && target !== null ? `/${target}` : '')
}

const TABS: readonly { readonly page: CasePageName; readonly words: Words }[] = [
  { page: '', words: { da: 'Overblik', en: 'Overview' } },
  { page: 'ansoegning', words: { da: 'Ansøgning', en: 'Application' } },
  { page: 'oplysninger', words: { da: 'Oplysninger', en: 'Information' } },
  { page: 'spoergsmaal', words: { da: 'Spørgsmål', en: 'Questions' } },
  { page: 'behov', words: { da: 'Behov', en: 'Needs' } },
  { page: 'hoering', words: { da: 'Høring og udvalg', en: 'Hearing and committee' } },
  { page: 'afgoerelse', words: { da: 'Afgørelse', en: 'Decision' } },
  { page: 'brev', words: { da: 'Brev', en: 'Letter' } },
  { page: 'modtagelse', words: { da: 'Modtagelse', en: 'Intake' } },
  { page: 'klage', words: { da: 'Klage', en: 'Complaint' } },
  { page: 'parter', words: { da: 'Parter og notater', en: 'Parties and notes' } },
  { page: 'journal', words: { da: 'Journal', en: 'Journal' } },
]

const CRUMB = { da: 'Mine sager', en: 'My cases' }
const CASE_MENU = { da: 'Sagens sider', en: 'Pages of the case' }
const DEAD = { da: 'Borgeren er død', en: 'The citizen has died' }
const CASE = { da: 'Sag', en: 'Case' }
const PRINTED = { da: 'udskrevet', en: 'printed' }
const SHIELDED = { da: 'Skærmet sag', en: 'Shielded case' }

interface CaseContent {
  readonly title: Words
  /** The tab that is lit. */
  readonly page: CasePageName
  /** The address of this very page, for the switch of language. */
  readonly at: Page
  readonly body: Html
  readonly isError?: boolean
}

/** Head, state and tabs of a case around one of its pages. */
export function caseLayout(frame: OfficeFrame, shown: CaseShown, content: CaseContent): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file, state } = shown
  const name = shown.nameOf(file.citizen)
  return layout(frame, {
    title: `${content.isError === true ? (lang === 'da' ? 'Fejl: ' : 'Error: ') : ''}${t(content.title)} – ${name}`,
    page: content.at,
    body: html`<nav class="crumbs" aria-label="${lang === 'da' ? 'Brødkrumme' : 'Breadcrumbs'}"><ol><li><a href="${pathTo('/sager', lang)}">${t(CRUMB)}</a></li><li>${name}</li></ol></nav>
<div class="case-head"><p class="case-name">${name}</p><p class="case-state"><strong class="badge badge-${state}">${t(STATE[state])}</strong>${file.round.number > 1 ? html` <span>${lang === 'da' ? 'Runde' : 'Round'} ${file.round.number}</span>` : nothing}${file.death === undefined ? nothing : html` <strong class="badge badge-shielded">${t(DEAD)}</strong>`}${file.shielded ? html` <strong class="badge badge-shielded">${t(SHIELDED)}</strong>` : nothing}</p></div>
<p class="paper-only">${t(CASE)} ${file.id} · ${t(PRINTED)} ${dayInWords(shown.today, lang)}, ${frame.who.name}</p>
${pagesOfCase(frame, shown, content.page)}
${content.body}`,
  })
}

/**
 * The way around in the case: a line of tabs, and for a screen too narrow for the line the same folded under where one
 * is. Only one of the two is there at a time, for the eye, the keyboard and a screen reader.
 */
function pagesOfCase(frame: OfficeFrame, shown: CaseShown, here: CasePageName): Html {
  const t = sayIn(frame.lang)
  const tabs = TABS.filter(({ page }) => page !== 'modtagelse' || shown.file.from !== undefined)
  const current = tabs.find(({ page }) => page === here)
  const links = html`<ul>${tabs.map((tab) => tabView(t, frame, shown, tab, here))}</ul>`
  return html`<nav class="case-tabs" aria-label="${t(CASE_MENU)}">${links}</nav>
<nav class="case-menu" aria-label="${t(CASE_MENU)}"><details><summary>${t(CASE_MENU)}${current === undefined ? nothing : html`: <strong>${t(current.words)}</strong>`}</summary>${links}</details></nav>`
}

function tabView(
  t: Say,
  { lang }: OfficeFrame,
  shown: CaseShown,
  { page, words }: (typeof TABS)[number],
  here: CasePageName,
): Html {
  return html`<li><a href="${pathTo(caseUrl(shown, page), lang)}"${here === page ? html` aria-current="page"` : nothing}>${t(words)}</a></li>`
}
