import type { Lang, Words } from '../../base/words.ts'
import type { Party } from '../../stages/00-case/party.ts'
import type { Source } from '../../stages/02-information/source.ts'
import { CONSENT_TO, MANDATE, PARTY_ROLE, SOURCE_KIND } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn } from '../wording.ts'
import { actLink, foldedAct } from './act-view.ts'
import { askedView } from './asked-view.ts'
import { confirmedWithdrawals } from './withdrawals-view.ts'
import { aktindsigtRecords } from './aktindsigt-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { documentPath } from './sheet/case-papers.ts'
import { questionView } from './check-panel.ts'
import { evidenceView } from './need-page.ts'
import { mayMend } from './person-page.ts'
import { officialsView } from './officials-view.ts'
import { stopView, workFold } from './stop-view.ts'

const w = (da: string, en: string): Words => ({ da, en })

const WORDS = {
  letter: w('Se og send brevet', 'See and send the letter'),
  application: w('Ansøgning', 'Application'),
  noApplication: w('Der er ingen ansøgning i sagen.', 'There is no application in the case.'),
  received: w('Modtaget', 'Received'),
  receipt: w('Kvittering', 'Receipt'),
  noReceipt: w('ikke sendt', 'not sent'),
  limit: w('Offentliggjort frist', 'Published limit'),
  noLimit: w('ingen', 'none'),
  weeks: w('uger', 'weeks'),
  delays: w('Besked om forsinkelse', 'Notice of delay'),
  expected: w('afgørelse ventes', 'decision expected'),
  considered: w('Overvejet hjælp', 'Help considered'),
  information: w('Oplysninger', 'Information'),
  sources: w('Kilder', 'Sources'),
  noSources: w('Der er ingen kilder endnu.', 'There are no sources yet.'),
  mend: w('Ret CPR-nummer, adresse eller beskyttelse', 'Mend CPR number, address or protection'),
  ofAge: w('Barnet fyldte 18 år', 'The child turned 18'),
  ofAgeDo: w(
    'Forældremyndigheden er hørt op: forældre kan ikke længere se sagen eller få brevene. Lad den unge selv få brevene, og sæt en sidste dag for forældrene. Skal der træffes en ny afgørelse om hjælp, så opret en sag efter serviceloven. Har den unge givet en forælder fuldmagt, så ret den første dag til fuldmagtens.',
    'Custody has ended: parents can no longer see the case or get the letters. Let the young person get the letters, and set a last day for the parents. If help is to be decided anew, open a case under Serviceloven. If the young person has given a parent power of attorney, change the first day to that of the power.',
  ),
  handedIn: w('lagt i sagen af borgeren', 'laid in the case by the citizen'),
  unplaced: w('Om borgeren i almindelighed', 'About the citizen in general'),
  disagreements: w('Uenigheder', 'Disagreements'),
  unsettled: w('Ikke afklaret', 'Not settled'),
  reviews: w('Borgerens gennemgang', 'The citizen’s review'),
  yes: w('Ja, sådan er det', 'Yes, that is how it is'),
  no: w('Nej, sådan var det ikke', 'No, it was not like that'),
  questions: w('Målrettede spørgsmål', 'Targeted questions'),
  suggested: w('Spørgsmål, der vil lukke huller', 'Questions that would close gaps'),
  noSuggested: w('Reglerne peger ikke på spørgsmål lige nu.', 'The rules point to no question right now.'),
  parties: w('Parter og notater', 'Parties and notes'),
  access: w('Aktindsigt', 'Access to the file'),
  consents: w('Samtykker', 'Consents'),
  notes: w('Notater', 'Notes'),
  from: w('fra', 'from'),
  to: w('til og med', 'until the end of'),
  refused: w('Afvist', 'Refused'),
  withdrawn: w('trukket tilbage', 'withdrawn'),
  askedAgain: w('Bad om det igen', 'Asked again'),
} as const

export function applicationPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  return caseLayout(frame, shown, {
    title: WORDS.application,
    page: 'ansoegning',
    at: caseUrl(shown, 'ansoegning'),
    body: html`<h1>${t(WORDS.application)}</h1>${file.applications.length === 0 ? html`<p class="empty">${t(WORDS.noApplication)}</p>` : nothing}${file.applications.map(
      ({
        id,
        words,
        received,
        askedAgain,
        receipt,
        publishedDeadline,
        delayNotices,
        considered,
      }) => html`<section class="record"><blockquote lang="da"><p>${words}</p></blockquote>
<dl class="case-facts"><div><dt>${t(WORDS.received)}</dt><dd>${dayInWords(received, lang)}</dd></div>
${askedAgain === undefined ? nothing : html`<div><dt>${t(WORDS.askedAgain)}</dt><dd>${dayInWords(askedAgain, lang)}</dd></div>`}<div><dt>${t(WORDS.receipt)}</dt><dd>${receipt === undefined || receipt === 'ingen' ? html`${t(WORDS.noReceipt)} <a href="${pathTo(`/sager/${file.id}/brevet/kvittering/${id}`, lang)}">${t(WORDS.letter)}</a>` : dayInWords(receipt, lang)}</dd></div>
<div><dt>${t(WORDS.limit)}</dt><dd>${publishedDeadline === undefined || publishedDeadline === 'ingen' ? t(WORDS.noLimit) : `${publishedDeadline.weeks} ${t(WORDS.weeks)}`}</dd></div>
${delayNotices.map(({ sent, expected }) => html`<div><dt>${t(WORDS.delays)}</dt><dd>${dayInWords(sent, lang)}${expected === undefined ? nothing : html`; ${t(WORDS.expected)} ${dayInWords(expected, lang)}`}</dd></div>`)}
${considered === undefined ? nothing : html`<div><dt>${t(WORDS.considered)}</dt><dd>${considered.map(({ act, paragraph }) => `${act} § ${paragraph}`).join(', ')}</dd></div>`}</dl>
${(['kvittering', 'forsinkelse', 'anden-hjaelp', 'udsat'] as const).filter((path) => path !== 'kvittering' || receipt === undefined || receipt === 'ingen').map((path) => foldedAct(frame, shown, path, { target: id, next: caseUrl(shown, 'ansoegning') }))}</section>`,
    )}
${confirmedWithdrawals(frame, shown)}${foldedAct(frame, shown, 'ansoegning')}${foldedAct(frame, shown, 'trukket-tilbage', { next: caseUrl(shown, '') })}`,
  })
}

export function informationPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const next = caseUrl(shown, 'oplysninger')
  return caseLayout(frame, shown, {
    title: WORDS.information,
    page: 'oplysninger',
    at: next,
    body: html`<h1>${t(WORDS.information)}</h1>${stopView(frame, shown, 'kilde')}
<div class="act-row">${workFold(frame, shown, 'kilde')}${workFold(frame, shown, 'oplysning')}</div>
<h2>${t(WORDS.sources)}</h2>${file.sources.length === 0 ? html`<p class="empty">${t(WORDS.noSources)}</p>` : nothing}
${file.sources.map(
  (source) =>
    html`<section class="record"><h3><span lang="da">${source.title}</span></h3><p class="evidence-from">${t(SOURCE_KIND[source.kind])}, ${dayInWords(source.date, lang)}${paperLink(frame, shown, source)}</p>${evidenceView(
      t,
      frame,
      shown,
      file.statements.filter((one) => one.source === source.id),
    )}</section>`,
)}
<h2>${t(WORDS.disagreements)}</h2>${file.disagreements.map(
      ({ id, about, need, settled }) =>
        html`<section class="record"><p lang="da"><strong>${file.needs.find((one) => one.id === need)?.activity ?? ''}:</strong> ${about}</p>${settled === undefined ? html`<p><strong>${t(WORDS.unsettled)}.</strong></p>${workFold(frame, shown, 'uenighed-afklaret', { target: id, next })}` : html`<p lang="da">${settled.why}</p>`}</section>`,
    )}
${workFold(frame, shown, 'uenighed')}
<h2>${t(WORDS.reviews)}</h2>${file.reviews.map(
      ({ id, answer, words, on, followedUp }) =>
        html`<section class="record"><p><strong>${t(answer === 'ja' ? WORDS.yes : WORDS.no)}</strong>, ${dayInWords(on, lang)}</p><p lang="da"><q>${words}</q></p>${followedUp === undefined ? (answer === 'nej' ? workFold(frame, shown, 'gennemgang-fulgt-op', { target: id, next }) : nothing) : html`<p lang="da">${followedUp.how}</p>`}</section>`,
    )}
${workFold(frame, shown, 'gennemgang')}`,
  })
}

/** The paper itself, where it lies in the case. */
function paperLink({ lang }: OfficeFrame, shown: CaseShown, { document }: Source): Html {
  const paper = shown.file.documents.find(({ id }) => id === document)
  if (paper === undefined) return nothing
  const t = sayIn(lang)
  return html`. <a href="${pathTo(documentPath(shown, paper.id), lang)}" lang="da">${paper.name}</a>${shown.handedIn.has(paper.id) ? html` (${t(WORDS.handedIn)})` : nothing}`
}

export function questionsPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file, checked } = shown
  return caseLayout(frame, shown, {
    title: WORDS.questions,
    page: 'spoergsmaal',
    at: caseUrl(shown, 'spoergsmaal'),
    body: html`<h1>${t(WORDS.questions)}</h1>${stopView(frame, shown, 'spoerg')}
${file.questions.map((one) => askedView(frame, shown, one))}
<h2>${t(WORDS.suggested)}</h2>${checked.questions.length === 0 ? html`<p class="empty">${t(WORDS.noSuggested)}</p>` : checked.questions.map((question) => questionView(t, frame, shown, question))}
${workFold(frame, shown, 'spoerg')}`,
  })
}

function partyLine(frame: OfficeFrame, shown: CaseShown, { id, role, mandates, from, to, refused }: Party): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const name = shown.nameOf(id)
  const may = mandates.map((one) => t(MANDATE[one])).join(', ')
  const days = [
    ...(from === undefined ? [] : [`${t(WORDS.from)} ${dayInWords(from, lang)}`]),
    ...(to === undefined ? [] : [`${t(WORDS.to)} ${dayInWords(to, lang)}`]),
  ]
  return html`<li><strong>${name}</strong>, ${t(PARTY_ROLE[role]).toLowerCase()}${may === '' ? nothing : `: ${may}`}${days.length === 0 ? nothing : ` (${days.join(', ')})`}${refused === undefined ? nothing : html`. <strong>${t(WORDS.refused)}:</strong> <span lang="da">${refused.why}</span>`}${mayMend(shown) ? html` <a href="${pathTo(caseUrl(shown, 'parter', `/${id}`), lang)}">${t(WORDS.mend)}<span class="sr-only">: ${name}</span></a>` : nothing}${role === 'borger' ? nothing : html` ${actLink(frame, shown, 'part-aendret', id)}`}</li>`
}

/** That custody is over, and what is to be done, where a child has come of age while the case went on. */
function ofAgeView(t: Say, lang: Lang, { cameOfAge }: CaseShown): Html {
  return cameOfAge === null
    ? nothing
    : html`<section class="record"><h2>${t(WORDS.ofAge)} ${dayInWords(cameOfAge, lang)}</h2><p>${t(WORDS.ofAgeDo)}</p></section>`
}

export function partiesPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file, nameOfUser } = shown
  const next = caseUrl(shown, 'parter')
  const consentLine = ({ id, to, answer, on, covers, until }: (typeof file.consents)[number]): Html =>
    html`<li><strong>${answer === 'ja' ? (lang === 'da' ? 'Ja' : 'Yes') : lang === 'da' ? 'Nej' : 'No'}</strong> ${t(CONSENT_TO[to])}, ${dayInWords(on, lang)}: <span lang="da">${covers}</span>${answer === 'nej' ? nothing : until === undefined ? html` ${actLink(frame, shown, 'samtykke-tilbage', id)}` : html` (${t(WORDS.withdrawn)} ${dayInWords(until, lang)})`}</li>`
  return caseLayout(frame, shown, {
    title: WORDS.parties,
    page: 'parter',
    at: next,
    body: html`<h1>${t(WORDS.parties)}</h1>${ofAgeView(t, lang, shown)}
<ul class="bordered-list">${file.parties.map((party) => partyLine(frame, shown, party))}</ul>
${foldedAct(frame, shown, 'part')}
<h2>${t(WORDS.consents)}</h2><ul class="bordered-list">${file.consents.map(consentLine)}</ul>${foldedAct(frame, shown, 'samtykke')}
<h2>${t(WORDS.notes)}</h2>${file.notes.map(({ of, text, by }) => html`<section class="record"><p class="evidence-from">${dayInWords(of, lang)}, ${nameOfUser(by)}</p><p lang="da">${text}</p></section>`)}${foldedAct(frame, shown, 'notat')}
<h2>${t(WORDS.access)}</h2>${aktindsigtRecords(frame, shown)}
${officialsView(frame, shown)}
<div class="act-row">${(['vaerge-tvivl', 'ansvarlig'] as const).map((path) => foldedAct(frame, shown, path, { next }))}</div>`,
  })
}
