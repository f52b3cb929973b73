import type { Lang, Words } from '../../base/words.ts'
import type { Partshoering } from '../../stages/05-hearing/partshoering.ts'
import { resultOfNeeds } from '../../stages/06-decision/overall-result.ts'
import { hearingLetter } from '../../stages/07-letter/compose/hearing-letter.ts'
import { unheardStatements } from '../../stages/07-letter/compose/unheard-statements.ts'
import { ANSWER_KIND, CHANGE_CAUSE, CHANGE_KIND, EXEMPTION, RESULT } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { actForm, foldedAct, isEverOpen } from './act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { checkPanel } from './check-panel.ts'
import { extentInWords } from './words/extent-words.ts'
import { stopView, workFold } from './stop-view.ts'
import { unreadView } from './unread-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  letter: w('Se og send brevet', 'See and send the letter'),
  seeLetter: w('Se brevet', 'See the letter'),
  hearing: w('Høring og udvalg', 'Hearing and committee'),
  heard: w('Partshøring', 'Party hearing'),
  notHeard: w(
    'Parten er ikke hørt. Taler noget afgørende imod borgeren, som borgeren ikke kender, skal det i høring, før der afgøres. Ellers skriv, hvorfor det ikke er nødvendigt.',
    'The party was not heard. Where something decisive speaks against the citizen that the citizen does not know, it must be put to them before it is decided. Otherwise write why that is not needed.',
  ),
  planned: w('Planlagt til', 'Planned for'),
  invited: w('Borgeren er velkommen.', 'The citizen is welcome.'),
  notInvited: w('Borgeren deltager ikke.', 'The citizen does not take part.'),
  committee: w('Visitationsudvalg', 'Visitation committee'),
  sparring: w('Sparring', 'Sparring'),
  noCommittee: w('Sagen har ikke været i udvalget.', 'The case has not been before the committee.'),
  noSparring: w('Ingen har læst med endnu.', 'No one has read along yet.'),
  noViews: w('Der er ikke skrevet synspunkter ind.', 'No views have been recorded.'),
  answer: w('Svar', 'Answer'),
  noAnswer: w('Intet svar endnu', 'No answer yet'),
  used: w('Sådan er svaret brugt', 'How the answer was used'),
  due: w('svar senest', 'answer by'),
  exempt: w('Ikke hørt', 'Not heard'),
  decision: w('Afgørelse', 'Decision'),
  answers: w('Svar på hvert behov', 'The answer to each need'),
  open: w('Ikke besvaret', 'Not answered'),
  withdrawn: w('Trukket tilbage, skal ikke afgøres', 'Taken back, not to be decided'),
  change: w('Forskel fra i dag', 'Difference from today'),
  before: w('Før', 'Before'),
  result: w('Samlet resultat', 'Overall result'),
  views: w('Borgerens synspunkter', 'The citizen’s views'),
  unreplied: w('Ikke besvaret', 'Not replied to'),
  approval: w('Læst af en anden', 'Read by a second person'),
  approved: w('Godkendt', 'Approved'),
  returned: w('Sendt tilbage', 'Sent back'),
  decided: w(
    'Afgørelsen er truffet, og brevet er ikke sendt.',
    'The decision is made, and the letter has not been sent.',
  ),
  mustBeRead: w(
    'Afgørelsen skal læses af en anden, før brevet kan sendes.',
    'The decision must be read by a second person before the letter can be sent.',
  ),
  readFirst: w('Læs brevet, som borgeren får det', 'Read the letter as the citizen gets it'),
} as const

/** The day the committee is to meet, and what the citizen was told of it. */
function planView({ file: { committeePlan: plan } }: CaseShown, lang: Lang): Html {
  const t = sayIn(lang)
  if (plan === undefined) return nothing
  return html`<section class="record"><p><strong>${t(WORDS.planned)} ${dayInWords(plan.on, lang)}</strong>, <span lang="da">${plan.where}</span>. ${t(plan.isCitizenInvited ? WORDS.invited : WORDS.notInvited)}</p></section>`
}

/** A hearing as it was put, with its letter, what was answered, and what the answer led to. */
function heardView(frame: OfficeFrame, shown: CaseShown, hearing: Partshoering): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const { id, sent, due, answer, used, statements } = hearing
  const next = caseUrl(shown, 'hoering')
  const isOver = answer !== undefined || hearingLetter(file, hearing) !== undefined
  return html`<section class="record"><p>${dayInWords(sent, lang)}, ${t(WORDS.due)} ${dayInWords(due, lang)} <a href="${pathTo(`/sager/${file.id}/brevet/hoering/${id}`, lang)}">${t(isOver ? WORDS.seeLetter : WORDS.letter)}</a></p><ul>${statements.map((one) => html`<li lang="da">${file.statements.find((known) => known.id === one)?.text ?? ''}</li>`)}</ul>
${answer === undefined ? html`<p>${t(WORDS.noAnswer)}</p>${workFold(frame, shown, 'hoeringssvar', { target: id, next })}` : html`<p><strong>${t(WORDS.answer)} ${dayInWords(answer.on, lang)}:</strong> <q lang="da">${answer.words}</q></p>`}
${used === undefined ? nothing : html`<p><strong>${t(WORDS.used)}:</strong> <span lang="da">${used}</span></p>`}${answer === undefined ? nothing : workFold(frame, shown, 'hoering-brugt', { target: id, next })}</section>`
}

export function hearingPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  const next = caseUrl(shown, 'hoering')
  // After a hearing there is only a reason to give for what was not put to the party.
  const mayExempt =
    file.partshoeringer.length === 0 ||
    file.partshoeringExemption !== undefined ||
    unheardStatements(file, shown.today).length > 0
  return caseLayout(frame, shown, {
    title: WORDS.hearing,
    page: 'hoering',
    at: next,
    body: html`<h1>${t(WORDS.hearing)}</h1>${stopView(frame, shown, 'udvalg')}<h2>${t(WORDS.heard)}</h2>
${file.partshoeringer.length === 0 && file.partshoeringExemption === undefined ? html`<p class="empty">${t(WORDS.notHeard)}</p>` : nothing}
${file.partshoeringer.map((one) => heardView(frame, shown, one))}
${file.partshoeringExemption === undefined ? nothing : html`<section class="record"><p><strong>${t(WORDS.exempt)}:</strong> ${t(EXEMPTION[file.partshoeringExemption.ground])}. <span lang="da">${file.partshoeringExemption.why}</span></p></section>`}
<div class="act-row">${workFold(frame, shown, 'partshoering')}${mayExempt ? workFold(frame, shown, 'hoering-undladt') : nothing}</div>
<h2>${t(WORDS.committee)}</h2>${planView(shown, lang)}${file.committees.length === 0 && file.committeePlan === undefined ? html`<p class="empty">${t(WORDS.noCommittee)}</p>` : nothing}${workFold(frame, shown, 'udvalg-planlagt')}${file.committees.map(({ on, advice, members }) => html`<section class="record"><p>${dayInWords(on, lang)}: ${members.join(', ')}</p><p lang="da">${advice}</p></section>`)}${workFold(frame, shown, 'udvalg')}
<h2>${t(WORDS.sparring)}</h2>${file.sparrings.length === 0 ? html`<p class="empty">${t(WORDS.noSparring)}</p>` : nothing}${file.sparrings.map(
      ({ id, on, by, gaps, followedUp }) =>
        html`<section class="record"><p>${dayInWords(on, lang)}, ${shown.nameOfUser(by)}</p>${gaps.length === 0 ? nothing : html`<ul>${gaps.map((gap) => html`<li lang="da">${gap}</li>`)}</ul>${followedUp === undefined ? workFold(frame, shown, 'sparring-fulgt-op', { target: id, next }) : html`<p lang="da">${followedUp}</p>`}`}</section>`,
    )}${workFold(frame, shown, 'sparring')}`,
  })
}

export function decisionPage(frame: OfficeFrame, shown: CaseShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { file, state, checked } = shown
  const next = caseUrl(shown, 'afgoerelse')
  const result = resultOfNeeds(file.needs, file.answers)
  return caseLayout(frame, shown, {
    title: WORDS.decision,
    page: 'afgoerelse',
    at: next,
    body: html`<h1>${t(WORDS.decision)}</h1>${unreadView(frame, shown)}
<div class="case-columns is-read"><div class="case-main"><h2>${t(WORDS.answers)}</h2>${answersTable(frame, shown)}
${result === undefined ? nothing : html`<p><strong>${t(WORDS.result)}:</strong> ${t(RESULT[result])}</p>`}
<h2>${t(WORDS.views)}</h2>${file.views.length === 0 ? html`<p class="empty">${t(WORDS.noViews)}</p>` : nothing}${file.views.map(({ id, words, reply }) => html`<section class="record"><p><q lang="da">${words}</q></p>${reply === undefined ? html`<p><strong>${t(WORDS.unreplied)}</strong></p>` : html`<p lang="da">${reply}</p>`}${foldedAct(frame, shown, 'synspunkt', { target: id, next })}</section>`)}
${foldedAct(frame, shown, 'synspunkt', { next })}${foldedAct(frame, shown, 'samarbejde', { next })}
${approvalsView(frame, shown)}
${state === 'oplyses' && isEverOpen(shown, 'foreslaa') ? html`<section class="record"><h2>${lang === 'da' ? 'Træf afgørelsen' : 'Make the decision'}</h2>${actForm(frame, shown, 'foreslaa', { next })}</section>` : nothing}
${state === 'til-godkendelse' ? html`<section class="record" id="laest"><h2>${t(WORDS.approval)}</h2><p>${t(WORDS.mustBeRead)}</p>${isEverOpen(shown, 'godkend') ? html`<p><a href="${pathTo(caseUrl(shown, 'brev'), lang)}">${t(WORDS.readFirst)}</a></p>` : nothing}${isEverOpen(shown, 'godkend') ? actForm(frame, shown, 'godkend', { next }) : nothing}</section>` : nothing}
${state === 'afgjort' ? html`<p>${t(WORDS.decided)}</p>` : nothing}${state === 'afgjort' || state === 'til-godkendelse' ? foldedAct(frame, shown, 'tag-tilbage', { next }) : nothing}</div>
<div class="case-aside">${checkPanel(frame, shown, checked.findings, { withUnknown: true })}</div></div>`,
  })
}

function approvalsView({ lang }: OfficeFrame, { file, nameOfUser }: CaseShown): Html {
  const t = sayIn(lang)
  const approvals = file.decision?.approvals ?? []
  if (approvals.length === 0) return nothing
  return html`<h2>${t(WORDS.approval)}</h2><ul class="bordered-list">${approvals.map(({ by, on, answer, why }) => html`<li><strong>${t(answer === 'godkendt' ? WORDS.approved : WORDS.returned)}</strong>, ${nameOfUser(by)}, ${dayInWords(on, lang)}: <span lang="da">${why}</span></li>`)}</ul>`
}

function answersTable(frame: OfficeFrame, shown: CaseShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { file } = shown
  return html`<ul class="answers">${file.needs.map((need) => {
    const given = file.answers.find((one) => one.need === need.id)
    const former = file.formerGrants.find((one) => one.need === need.id)
    return html`<li class="record"><p><a href="${pathTo(caseUrl(shown, 'behov', `/${need.id}#svar`), lang)}" lang="da"><strong>${need.activity}</strong></a></p>${
      given === undefined
        ? html`<p><strong>${t(need.withdrawn === undefined ? WORDS.open : WORDS.withdrawn)}</strong></p>`
        : html`<p><strong>${t(ANSWER_KIND[given.answer.kind])}</strong>${'provision' in given.answer && given.answer.provision !== undefined ? ` · ${given.answer.provision.act} § ${given.answer.provision.paragraph}` : ''}${given.answer.kind === 'bevilget' && given.answer.extent !== undefined ? ` · ${extentInWords(given.answer.extent, lang)}` : ''}</p><p lang="da">${reasonOf(given.answer)}</p>${
            given.change.kind === 'ny'
              ? nothing
              : html`<p>${t(WORDS.change)}: ${t(CHANGE_KIND[given.change.kind])}${given.change.cause === undefined ? nothing : html` (${t(CHANGE_CAUSE[given.change.cause])})`}${former?.extent === undefined ? nothing : html`. ${t(WORDS.before)}: ${extentInWords(former.extent, lang)}`}</p>`
          }`
    }</li>`
  })}</ul>`
}

function reasonOf(answer: CaseShown['file']['answers'][number]['answer']): string {
  switch (answer.kind) {
    case 'bevilget':
      return answer.content
    case 'afslag':
      return answer.reason
    case 'daekket-paa-anden-vis':
      return `${answer.what} ${answer.whyEnough}`
    case 'ikke-et-behov':
      return answer.why
  }
}
