import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { Act } from '../../stages/case-entry.ts'
import type { CitizenCase } from '../../stages/citizen/citizen-case.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { type Frame, layout } from '../layout.ts'
import { type Page, pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'

/** A citizen’s frame: the token goes with every form. */
export type CitizenFrame = Frame & Required<Pick<Frame, 'who'>>

/** How the municipality is reached; null where it has not said. */
export interface Reach {
  readonly phone: string
  readonly hours: string
  readonly borgerraadgiver: string | null
}

/** All that the pages of one’s own case are drawn from: a case as its citizen may see it, and never the case itself. */
export interface CitizenShown {
  readonly mine: CitizenCase
  /** The number of the last entry; goes with every form. */
  readonly seq: number
  readonly today: PlainDate
  /** What the one who looks may do now. */
  readonly can: ReadonlySet<Act>
  readonly citizenName: string
  /** The name of one of the parties. */
  readonly nameOf: (party: PartyId) => string
  /** The caseworker’s name; null where nobody has the case yet. */
  readonly caseworker: string | null
  readonly reach: Reach | null
  /** What was just done; null where nothing was. */
  readonly told: Words | null
  readonly newId: () => string
}

export type CitizenPageName = '' | 'oplysninger' | 'afgoerelse' | 'klage' | 'papirer'

export const myUrl = ({ mine }: Pick<CitizenShown, 'mine'>, page: CitizenPageName, rest = ''): Page =>
  `/min-sag/${mine.id}${page === '' ? '' : `/${page}`}${rest}`

export const myFormUrl = ({ mine }: Pick<CitizenShown, 'mine'>, form: string, target?: string): Page =>
  `/min-sag/${mine.id}/goer/${form}${target === undefined ? '' : `?om=${encodeURIComponent(target)}`}`

const w = (da: string, en: string): Words => ({ da, en })
const TABS: readonly { readonly page: CitizenPageName; readonly words: Words }[] = [
  { page: '', words: w('Overblik', 'Overview') },
  { page: 'oplysninger', words: w('Oplysninger', 'Information') },
  { page: 'afgoerelse', words: w('Afgørelse', 'Decision') },
  { page: 'klage', words: w('Klage', 'Complaint') },
  { page: 'papirer', words: w('Papirer', 'Papers') },
]
const WORDS = {
  menu: w('Sagens sider', 'Pages of the case'),
  back: w('Alle mine sager', 'All my cases'),
  for: w('Du ser sagen for', 'You see the case of'),
  error: w('Fejl: ', 'Error: '),
  case: w('sag', 'case'),
  printed: w('udskrevet', 'printed'),
  read: w('Læs siden højt', 'Read the page aloud'),
} as const

interface CitizenContent {
  readonly title: Words
  readonly page: CitizenPageName
  /** The address of this very page, for the switch of language. */
  readonly at: Page
  readonly body: Html
  readonly isError?: boolean
}

export function citizenLayout(frame: CitizenFrame, shown: CitizenShown, content: CitizenContent): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: `${content.isError === true ? t(WORDS.error) : ''}${t(content.title)}`,
    page: content.at,
    body: html`<p class="my-back"><a href="${pathTo('/min-sag', lang)}">${t(WORDS.back)}</a></p>
${shown.mine.voice.kind === 'borger' ? nothing : html`<p class="my-for">${t(WORDS.for)} <strong>${shown.citizenName}</strong></p>`}
<p class="paper-only">${shown.citizenName} · ${t(WORDS.case)} ${shown.mine.id} · ${t(WORDS.printed)} ${dayInWords(shown.today, lang)}</p>
<nav class="my-tabs" aria-label="${t(WORDS.menu)}"><ul>${TABS.map(({ page, words }) => html`<li><a href="${pathTo(myUrl(shown, page), lang)}"${page === content.page ? html` aria-current="page"` : nothing}>${t(words)}</a></li>`)}</ul></nav>
${shown.told === null ? nothing : toldView(t(shown.told))}${readAloud(frame)}
${content.body}`,
  })
}

/** What was just done. */
export function toldView(words: string): Html {
  return html`<div class="alert alert-success my-told" role="status">${icon('check')}<div class="alert-body"><p>${words}</p></div></div>`
}

/** What is “din” to the citizen, to one who speaks for them in other words. */
export const toWhom = ({ mine }: Pick<CitizenShown, 'mine'>, citizen: Words, speaker: Words): Words =>
  mine.voice.kind === 'borger' ? citizen : speaker

/** Shown by the script alone, where the browser has a voice. */
export function readAloud({ lang }: CitizenFrame): Html {
  return html`<p class="read-aloud" hidden><button class="button button-secondary" type="button" data-read-aloud data-stop="${lang === 'da' ? 'Stop oplæsningen' : 'Stop reading'}">${sayIn(lang)(WORDS.read)}</button></p>`
}

/** A link that looks like what it does: the way to a form. */
export function goTo({ lang }: CitizenFrame, page: Page, words: Words, isFirst = false): Html {
  return html`<a class="button ${isFirst ? 'button-primary' : 'button-secondary'}" href="${pathTo(page, lang)}">${sayIn(lang)(words)}</a>`
}
