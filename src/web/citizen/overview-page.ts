import type { Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl, toWhom } from './citizen-frame.ts'
import { complaintSteps, complaintStepsView } from './complaint-steps.ts'
import { mayTakeBack, WITHDRAW_APPLICATION } from './ask-answers.ts'
import { COURSE, COURSE_AFTER, nowWords, STEP } from './citizen-words.ts'
import { speakersView } from './company-view.ts'
import { dateLines } from './date-lines.ts'
import { PAPER } from './paper-answer.ts'
import { withdrawalsView } from './withdrawals-view.ts'
import { newsView, type News } from './news-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Din sag', 'Your case'),
  titleOf: w('Sagen', 'The case'),
  course: w('Så langt er sagen', 'How far the case is'),
  here: w('Her er sagen nu', 'The case is here'),
  done: w('Færdig', 'Done'),
  dates: w('Datoer', 'Dates'),
  passed: w(
    'Fristen er overskredet. Du har ret til at få at vide hvorfor.',
    'The limit has passed. You have a right to be told why.',
  ),
  asked: w('Det har du bedt om', 'What you asked for'),
  askedFor: w('Det er der bedt om', 'What was asked for'),
  askedOn: w('Kommunen fik det', 'The municipality got it'),
  acts: w('Det kan du gøre', 'What you can do'),
  who: w('Din rådgiver i kommunen er', 'Your caseworker in the municipality is'),
  nobody: w('Der er ikke valgt en rådgiver til dig endnu.', 'No caseworker has been chosen for you yet.'),
  phone: w('Ring på', 'Call'),
  calling: w(
    'Du har bedt om at blive ringet op. Kommunen kan se det på sagen:',
    'You asked to be called. The municipality can see it on the case:',
  ),
  callWhen: w('Tid og nummer', 'Time and number'),
  hearing: w('Kommunen vil gerne høre, hvad du siger', 'The municipality wants to hear what you say'),
  hearingLead: w(
    'Kommunen har fået oplysninger, som kan betyde noget for svaret. Du kan sige, om de passer, før der bliver besluttet noget.',
    'The municipality has got information that may matter for the answer. You can say whether it is right before anything is decided.',
  ),
  answer: w('Læs det, og svar', 'Read it and answer'),
  call: w('Bed om at blive ringet op', 'Ask to be called'),
  add: w('Fortæl mere', 'Tell more'),
  correct: w('Ret noget, der er forkert', 'Correct something wrong'),
  consent: w('Sig ja eller nej til at spørge andre', 'Say yes or no to asking others'),
  more: w('Søg om noget mere', 'Apply for something more'),
  read: w('Læs afgørelsen', 'Read the decision'),
  complain: w('Klag over afgørelsen', 'Complain about the decision'),
  complaint: w('Se klagen, og hvad der sker med den', 'See the complaint, and what happens with it'),
} as const

export function overviewPage(frame: CitizenFrame, shown: CitizenShown, news: readonly News[]): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine } = shown
  return citizenLayout(frame, shown, {
    title: toWhom(shown, WORDS.title, WORDS.titleOf),
    page: '',
    at: myUrl(shown, ''),
    body: html`<h1>${t(toWhom(shown, WORDS.title, WORDS.titleOf))}</h1>
${complaintStepsView(frame, shown)}${hearingView(frame, shown)}${withdrawalsView(frame, shown)}
<section class="my-card my-now"><h2>${t(STEP[mine.step].title)}</h2><p>${t(nowWords(mine))}</p>${courseView(frame, shown)}${datesView(frame, shown)}</section>
${newsView(frame, news)}
<section class="my-card"><h2>${t(WORDS.acts)}</h2>${actsView(frame, shown)}</section>
${mine.applications.length === 0 ? nothing : html`<section class="my-card"><h2>${t(mine.voice.kind === 'borger' ? WORDS.asked : WORDS.askedFor)}</h2>${mine.applications.map(({ words, received }) => html`<blockquote class="my-words" lang="da"><p>${words}</p></blockquote><p class="my-small">${t(WORDS.askedOn)} ${dayInWords(received, lang)}.</p>`)}</section>`}
${speakersView(frame, shown)}${peopleView(frame, shown)}`,
  })
}

function courseView({ lang }: CitizenFrame, { mine }: CitizenShown): Html {
  const t = sayIn(lang)
  const after = COURSE_AFTER.some(({ steps }) => steps.includes(mine.step))
  const line = after ? [...COURSE, ...COURSE_AFTER] : COURSE
  const at = line.findIndex(({ steps }) => steps.includes(mine.step))
  return html`<ol class="my-course" aria-label="${t(WORDS.course)}">${line.map(
    ({ words }, i) =>
      html`<li class="${i < at ? 'is-done' : i === at ? 'is-here' : 'is-ahead'}"${i === at ? html` aria-current="step"` : nothing}><span>${t(words)}</span>${i < at ? html` <span class="sr-only">(${t(WORDS.done).toLowerCase()})</span>` : i === at ? html` <span class="sr-only">(${t(WORDS.here).toLowerCase()})</span>` : nothing}</li>`,
  )}</ol>`
}

function datesView({ lang }: CitizenFrame, { mine }: CitizenShown): Html {
  const t = sayIn(lang)
  if (mine.dates.length === 0) return nothing
  return html`<h3>${t(WORDS.dates)}</h3><ul class="my-dates">${dateLines(mine).map(({ date: { kind, on, isPast }, words }) => html`<li>${t(words)} <strong>${dayInWords(on, lang)}</strong>.${isPast && (kind === 'afgoerelse' || kind === 'genvurdering') ? html` <span class="my-late">${t(WORDS.passed)}</span>` : nothing}</li>`)}</ul>`
}

function hearingView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const open = shown.mine.hearings.filter(({ answer }) => answer === undefined)
  if (open.length === 0 || !shown.can.has('partshoering-answered')) return nothing
  return html`<section class="my-card my-ask"><h2>${t(WORDS.hearing)}</h2><p>${t(WORDS.hearingLead)}</p>${open.map(({ id }) => goTo(frame, myFormUrl(shown, 'hoeringssvar', id), WORDS.answer, true))}</section>`
}

function actsView(frame: CitizenFrame, shown: CitizenShown): Html {
  const { mine, can } = shown
  const isComplained = mine.complaints.some(({ withdrawn }) => withdrawn === undefined)
  const links = [
    ...complaintSteps(shown).map(({ page, words }) => [page, words] as const),
    ...(isComplained ? [[myUrl(shown, 'klage'), WORDS.complaint] as const] : []),
    ...(mine.decision === null ? [] : [[myUrl(shown, 'afgoerelse'), WORDS.read] as const]),
    ...(can.has('complaint-received') && !isComplained ? [[myUrl(shown, 'klage'), WORDS.complain] as const] : []),
    ...(can.has('review-recorded') ? [[myUrl(shown, 'oplysninger'), WORDS.correct] as const] : []),
    ...(can.has('source-recorded') ? [[myFormUrl(shown, 'tilfoej'), WORDS.add] as const] : []),
    ...(can.has('document-recorded') ? [[myFormUrl(shown, PAPER.path), PAPER.title] as const] : []),
    ...(can.has('consent-recorded') ? [[myFormUrl(shown, 'samtykke'), WORDS.consent] as const] : []),
    ...(can.has('application-received') ? [[myFormUrl(shown, 'soeg-mere'), WORDS.more] as const] : []),
    ...(can.has('call-asked') ? [[myFormUrl(shown, 'ring-op'), WORDS.call] as const] : []),
    ...(can.has(WITHDRAW_APPLICATION.act) && mayTakeBack(mine)
      ? [[myFormUrl(shown, WITHDRAW_APPLICATION.path), WITHDRAW_APPLICATION.title] as const]
      : []),
  ]
  const t = sayIn(frame.lang)
  return html`<ul class="my-acts">${links.map(([page, words]) => html`<li><a href="${pathTo(page, frame.lang)}">${t(words)}</a></li>`)}</ul>`
}

function peopleView({ lang }: CitizenFrame, { caseworker, reach, mine }: CitizenShown): Html {
  const t = sayIn(lang)
  // What the citizen wants to talk about may be the one who speaks for them, and the other way round.
  const waiting = mine.callWishes.filter(({ by, answered }) => by === mine.voice.party && answered === undefined)
  return html`<section class="my-card my-quiet"><p>${caseworker === null ? t(WORDS.nobody) : html`${t(WORDS.who)} <strong>${caseworker}</strong>.`}${reach === null ? nothing : html` ${t(WORDS.phone)} <strong>${reach.phone}</strong>, <span lang="da">${reach.hours}</span>.`}</p>${waiting.length === 0 ? nothing : html`<p>${t(WORDS.calling)}</p><ul class="my-list">${waiting.map(({ on, words, when }) => html`<li>${dayInWords(on, lang)}: <q lang="da">${words}</q>${when === undefined ? nothing : html` <span class="my-small">${t(WORDS.callWhen)}: <span lang="da">${when}</span></span>`}</li>`)}</ul>`}</section>`
}
