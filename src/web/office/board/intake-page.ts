import type { Words } from '../../../base/words.ts'
import type { DocumentId } from '../../../stages/00-case/case-id.ts'
import type { DocumentRequest } from '../../../stages/10-board/board-file.ts'
import { type ItemStanding, lacksIn, listStandings, type Standing } from '../../../stages/10-board/completeness.ts'
import { isNothingLeft } from '../../../stages/case-state.ts'
import { CONTACT_BETWEEN, FILE_ITEM } from '../../appeal-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { icon } from '../../icon.ts'
import { pathTo } from '../../paths.ts'
import { dayInWords, type Say, sayIn } from '../../wording.ts'
import { foldedAct } from '../act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'
import { documentPath, exchangeView } from '../sheet/case-papers.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Modtagelse', 'Intake'),
  from: w('Fra', 'From'),
  received: w('Modtaget', 'Received'),
  number: w('Jeres sagsnummer', 'Your number'),
  takenBack: w(
    'Klagen er trukket tilbage, så der er intet at afgøre. Afgørelsen står ved magt.',
    'The complaint was withdrawn, so there is nothing to decide. The decision stands.',
  ),
  items: w('Er akterne her?', 'Is the file here?'),
  item: w('Akt', 'Item'),
  standing: w('Status', 'State'),
  more: w('Dokumenter, grund og anmodning', 'Documents, reason and request'),
  whole: w('Alle akter er her.', 'The whole file is here.'),
  lacksOne: w(
    'En akt mangler. Bed kommunen om den, før sagen behandles.',
    'One item lacks. Ask the municipality for it before anything else.',
  ),
  lacks: w(
    'akter mangler. Bed kommunen om dem, før sagen behandles.',
    'items lack. Ask the municipality for them before anything else.',
  ),
  why: w('Kommunen skriver', 'The municipality writes'),
  asked: w('I har bedt om', 'You have asked for'),
  due: w('svar senest', 'answer by'),
  answer: w('Svaret', 'Answered'),
  other: w('Andre anmodninger', 'Other requests'),
  contacts: w('Kontakter', 'Contacts'),
  noContacts: w('Der er ikke noteret nogen kontakt.', 'No contact is logged.'),
  exchange: w('Til kommunen', 'To the municipality'),
  exchangeLead: w(
    'Pakken fortæller kommunen, at sagen er modtaget, hvad I har bedt om, hvilke kontakter der har været, og hvad I har afgjort.',
    'The package tells the municipality that the case was received, what you asked for, which contacts there were, and what you decided.',
  ),
  again: w('Hent en ny pakke ind fra kommunen', 'Take in a new package from the municipality'),
} as const

const STANDING: Readonly<Record<Standing['kind'], Words>> = {
  der: w('Her', 'Here'),
  'med-ord': w(
    'Her, som det blev sagt: i sagen på papir (sag.pdf)',
    'Here, as it was said: in the case on paper (sag.pdf)',
  ),
  'uden-dokument': w('Står som med, men intet dokument er her', 'Said to be there, but no document is here'),
  mangler: w('Mangler', 'Lacks'),
  'findes-ikke': w('Findes ikke i sagen', 'None in this case'),
  modsagt: w(
    'Kommunen skriver, at det ikke findes, men det står i sagen',
    'The municipality says there is none, but the case tells of it',
  ),
  'ikke-oplyst': w('Kommunen har ikke taget stilling', 'The municipality took no stand'),
}

export interface IntakeGiven {
  /** The documents that can be opened here. */
  readonly kept: ReadonlySet<DocumentId>
  readonly fromName: string
}

/** The first thing the board sees of a case: is everything here, what lacks and why, and the request for it. */
export function intakePage(frame: OfficeFrame, shown: CaseShown, { kept, fromName }: IntakeGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  const file = shown.file.boardFile ?? { lines: [], requests: [], contacts: [] }
  const standings = listStandings(file, kept, shown.file)
  const lacks = lacksIn(standings).length
  const next = caseUrl(shown, 'modtagelse')
  const told = lacks === 0 ? t(WORDS.whole) : lacks === 1 ? t(WORDS.lacksOne) : `${lacks} ${t(WORDS.lacks)}`
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'modtagelse',
    at: next,
    body: html`<h1>${t(WORDS.title)}</h1>
<dl class="case-facts"><div><dt>${t(WORDS.from)}</dt><dd>${fromName}</dd></div>${file.received === undefined ? nothing : html`<div><dt>${t(WORDS.received)}</dt><dd>${dayInWords(file.received.on, lang)}</dd></div><div><dt>${t(WORDS.number)}</dt><dd>${file.received.number}</dd></div>`}</dl>
${isNothingLeft(shown.file) ? html`<div class="alert alert-info">${icon('info')}<div class="alert-body"><p>${t(WORDS.takenBack)}</p></div></div>` : nothing}
<div class="alert ${lacks === 0 ? 'alert-success' : 'alert-warning'}">${icon(lacks === 0 ? 'check' : 'triangle')}<div class="alert-body"><p>${told}</p></div></div>
<h2>${t(WORDS.items)}</h2>
<table class="work-list"><caption class="sr-only">${t(WORDS.items)}</caption><thead><tr>${[WORDS.item, WORDS.standing, WORDS.more].map((words) => html`<th scope="col">${t(words)}</th>`)}</tr></thead><tbody>${standings.map((one) => row(frame, shown, one))}</tbody></table>
${others(frame, shown, t)}
<h2>${t(WORDS.contacts)}</h2>${file.contacts.length === 0 ? html`<p>${t(WORDS.noContacts)}</p>` : html`<ul>${file.contacts.map(({ on, between, about }) => html`<li>${dayInWords(on, lang)}, ${t(CONTACT_BETWEEN[between])}: <span lang="da">${about}</span></li>`)}</ul>`}${foldedAct(frame, shown, 'ankestyrelsen-kontakt', { next })}
<h2>${t(WORDS.exchange)}</h2><p>${t(WORDS.exchangeLead)}</p>${exchangeView(frame, shown)}<p><a href="${pathTo('/sager/modtag', lang)}">${t(WORDS.again)}</a></p>`,
  })
}

function row(frame: OfficeFrame, shown: CaseShown, one: ItemStanding): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { item, standing, request } = one
  const isLack = lacksIn([one]).length > 0
  const names = new Map(shown.file.documents.map(({ id, name }) => [id, name]))
  return html`<tr><th scope="row" data-label="${t(WORDS.item)}">${t(FILE_ITEM[item])}</th><td data-label="${t(WORDS.standing)}"><span class="rules-say">${icon(isLack ? 'triangle' : 'check')}${t(STANDING[standing.kind])}</span></td><td data-label="${t(WORDS.more)}">${standing.kind === 'der' ? html`<ul class="nobullet-list">${standing.documents.map((id) => html`<li><a href="${pathTo(documentPath(shown, id), lang)}" lang="da">${names.get(id) ?? id}</a></li>`)}</ul>` : nothing}${standing.kind === 'mangler' ? html`<p>${t(WORDS.why)}: <q lang="da">${standing.why}</q></p>` : nothing}${request === undefined ? nothing : requestView(frame, t, request)}${isLack && (request === undefined || request.answer !== undefined) ? foldedAct(frame, shown, 'ankestyrelsen-spoerger', { target: item, next: caseUrl(shown, 'modtagelse') }) : nothing}</td></tr>`
}

function requestView({ lang }: OfficeFrame, t: Say, { asked, due, answer }: DocumentRequest): Html {
  return html`<p><strong>${t(WORDS.asked)}:</strong> <span lang="da">${asked}</span> (${t(WORDS.due)} ${dayInWords(due, lang)})</p>${answer === undefined ? nothing : html`<p><strong>${t(WORDS.answer)}</strong> ${dayInWords(answer.on, lang)}: <span lang="da">${answer.words}</span></p>`}`
}

function others(frame: OfficeFrame, shown: CaseShown, t: Say): Html {
  const requests = (shown.file.boardFile?.requests ?? []).filter(({ item }) => item === 'andet')
  return html`<h2>${t(WORDS.other)}</h2>${requests.map((one) => html`<section class="record">${requestView(frame, t, one)}</section>`)}${foldedAct(frame, shown, 'ankestyrelsen-spoerger', { next: caseUrl(shown, 'modtagelse') })}`
}
