import { upperFirst } from '../../base/first-letter.ts'
import type { Words } from '../../base/words.ts'
import { never } from '../../base/result.ts'
import { provisionOn } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import { provisionInWords } from '../../stages/07-letter/compose/letter-words.ts'
import type { Answer } from '../../stages/06-decision/need-answer.ts'
import type {
  ChangedNeed,
  CitizenDecision,
  DecidedNeed,
  DecisionChange,
  Told,
} from '../../stages/citizen/citizen-decision.ts'
import { type Html, html, nothing } from '../html.ts'
import { extentInWords } from '../office/words/extent-words.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl, toWhom } from './citizen-frame.ts'
import { CHANGE_WORD, RESULT_WORD } from './citizen-words.ts'
import { complaintSteps, complaintStepsView } from './complaint-steps.ts'
import { limitView } from './complaint-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Afgørelsen', 'The decision'),
  none: w(
    'Der er ikke truffet en afgørelse endnu. Du får et brev, når den er der, og så kan du også læse den her.',
    'No decision has been made yet. You get a letter when it is there, and then you can read it here too.',
  ),
  short: w('Kort sagt', 'In short'),
  from: w('Afgørelsen er fra', 'The decision is from'),
  sent: w('Brevet om den er sendt', 'The letter on it was sent'),
  arrived: w('og kom frem', 'and arrived'),
  changedSince: w(
    'Noget af den er ændret siden. Her står først, hvad der er ændret, og så, hvad der stod i afgørelsen.',
    'Some of it has been changed since. First you read what was changed, and then what the decision said.',
  ),
  changedOn: w('Ændret', 'Changed'),
  changedBy: {
    kommunen: w(
      'Kommunen har set på afgørelsen igen og ændret dette.',
      'The municipality has looked at the decision again and changed this.',
    ),
    ankestyrelsen: w('Ankestyrelsen har ændret dette.', 'The appeals board has changed this.'),
  },
  why: w('Derfor', 'Why'),
  changeLetter: w('Læs brevet om ændringen', 'Read the letter on the change'),
  original: w('Det stod der i afgørelsen fra', 'This is what the decision said, from'),
  replaced: w('Det gælder ikke længere. Det blev ændret', 'This no longer holds. It was changed'),
  former: w(
    'Sagen er taget op igen. Det her er den afgørelse, du fik sidst.',
    'The case has been taken up again. This is the decision you got last.',
  ),
  letter: w('Læs hele brevet', 'Read the whole letter'),
  letterAway: w(
    'Brevet blev sendt til dig. Det ligger ikke her på siden; du finder det i din Digital Post, eller du kan bede kommunen om det.',
    'The letter was sent to you. It is not kept here; you find it in your Digital Post, or you can ask the municipality for it.',
  ),
  steps: w('Hvorfor blev det sådan?', 'Why did it turn out so?'),
  assessed: w('Sådan har kommunen vurderet det', 'How the municipality judged it'),
  counted: w('Det talte med', 'What counted'),
  nothingCounted: w('Kommunen har ikke skrevet, hvad der talte med.', 'The municipality has not written what counted.'),
  aside: w('Det talte ikke med, og derfor', 'What did not count, and why'),
  law: w('Reglen', 'The rule'),
  covered: w('Om reglen gælder for dig her', 'Whether the rule covers you here'),
  views: w('Det, du har sagt, og kommunens svar', 'What you said, and the municipality’s reply'),
  viewsOf: w('Det, der er sagt, og kommunens svar', 'What was said, and the municipality’s reply'),
  unreplied: w(
    'Kommunen har ikke svaret på det i afgørelsen.',
    'The municipality has not replied to it in the decision.',
  ),
  effective: w('Ændringen begynder', 'The change begins'),
  change: w('I forhold til før', 'Compared with before'),
  disagree: w('Er du ikke enig?', 'Don’t you agree?'),
  disagreeLead: w(
    'Du kan klage over det hele eller over en del af det. Du behøver ikke skrive hvorfor, og det koster ikke noget.',
    'You can complain about all of it or a part. You need not say why, and it costs nothing.',
  ),
  again: w(
    'Sagen er taget op igen. Du kan klage, når du har fået den nye afgørelse.',
    'The case has been taken up again. You can complain when you have got the new decision.',
  ),
  talk: w('Du kan bede kommunen om at ringe og forklare den.', 'You can ask the municipality to call and explain it.'),
  complain: w('Klag', 'Complain'),
  explain: w('Bed om at få den forklaret', 'Ask to have it explained'),
} as const

export function decisionView(frame: CitizenFrame, shown: CitizenShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { decision } = shown.mine
  return citizenLayout(frame, shown, {
    title: WORDS.title,
    page: 'afgoerelse',
    at: myUrl(shown, 'afgoerelse'),
    body:
      decision === null
        ? html`<h1>${t(WORDS.title)}</h1><p class="font-lead">${t(WORDS.none)}</p>`
        : html`<h1>${t(WORDS.title)}</h1><p>${t(WORDS.from)} ${dayInWords(decision.on, lang)}. ${sentView(frame, decision)}${decision.changes.length === 0 ? nothing : html` ${t(WORDS.changedSince)}`}${decision.isFormer ? html` ${t(WORDS.former)}` : nothing}</p>
${decision.changes.map((one) => changeView(frame, shown, one))}
<section><h2>${decision.changes.length === 0 ? t(WORDS.short) : html`${t(WORDS.original)} ${dayInWords(decision.on, lang)}`}</h2>${decision.answers.map((one) => answerView(frame, decision, one))}</section>
<section class="my-card"><h2>${t(w('Brevet', 'The letter'))}</h2>${decision.letter.document === undefined ? html`<p>${t(WORDS.letterAway)}</p>` : html`<p class="my-buttons">${goTo(frame, myUrl(shown, 'papirer', `/${decision.letter.document}`), WORDS.letter)}</p>`}</section>
${viewsView(frame, shown, decision)}${complaintStepsView(frame, shown)}
<section class="my-card my-ask"><h2>${t(WORDS.disagree)}</h2><p>${t(shown.can.has('complaint-received') ? WORDS.disagreeLead : decision.isFormer ? WORDS.again : WORDS.talk)}</p>${limitView(frame, shown)}<p class="my-buttons">${shown.can.has('complaint-received') ? goTo(frame, myUrl(shown, 'klage'), WORDS.complain, complaintSteps(shown).length === 0) : nothing}${shown.can.has('call-asked') ? goTo(frame, myFormUrl(shown, 'ring-op'), WORDS.explain) : nothing}</p></section>`,
  })
}

/** The letter’s own days, from which the limit for complaining runs, where they are not the day of the decision. */
function sentView({ lang }: CitizenFrame, { on, letter: { sent, delivered } }: CitizenDecision): Html {
  const t = sayIn(lang)
  if (sent === on && (delivered ?? on) === on) return nothing
  return html`${t(WORDS.sent)} ${dayInWords(sent, lang)}${delivered === undefined || delivered === sent ? nothing : html` ${t(WORDS.arrived)} ${dayInWords(delivered, lang)}`}.`
}

/** What took the place of an answer, apart from the decision, which was another on its own day. */
function changeView(frame: CitizenFrame, shown: CitizenShown, { on, by, answers, letter }: DecisionChange): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`<section><h2>${t(WORDS.changedOn)} ${dayInWords(on, lang)}</h2><p>${t(WORDS.changedBy[by])}</p>${answers.map((one) => html`<article class="my-card ${answerClass(one)}">${resultView(frame, one)}<p>${t(WORDS.why)}: <span lang="da">${one.why}</span></p></article>`)}${letter?.document === undefined ? nothing : html`<p class="my-buttons">${goTo(frame, myUrl(shown, 'papirer', `/${letter.document}`), WORDS.changeLetter)}</p>`}</section>`
}

/** The colour tells what holds; what no longer does has none. */
const answerClass = ({ answer, replacedOn }: ChangedNeed | DecidedNeed): string =>
  replacedOn === undefined ? `my-answer is-${answer.kind}` : 'my-answer'

function resultView({ lang }: CitizenFrame, { activity, answer, replacedOn }: ChangedNeed | DecidedNeed): Html {
  const t = sayIn(lang)
  return html`<h3 lang="da">${upperFirst(activity)}</h3>${replacedOn === undefined ? nothing : html`<p class="my-note">${t(WORDS.replaced)} ${dayInWords(replacedOn, lang)}.</p>`}<p class="my-result">${t(RESULT_WORD[answer.kind])}</p>${substanceOf(answer, lang)}`
}

function answerView(frame: CitizenFrame, decision: CitizenDecision, one: DecidedNeed): Html {
  const { lang } = frame
  const { effective } = decision
  const t = sayIn(lang)
  const { change } = one
  const changed = CHANGE_WORD[change.kind]
  return html`<article class="my-card ${answerClass(one)}">${resultView(frame, one)}
${changed === null ? nothing : html`<p>${t(WORDS.change)}: <strong>${t(changed).toLowerCase()}</strong>.${change.explained === undefined ? nothing : html` <span lang="da">${change.explained}</span>`}${effective !== undefined && (change.kind === 'nedsaettelse' || change.kind === 'ophoer') ? html` ${t(WORDS.effective)} ${dayInWords(effective, lang)}.` : nothing}</p>`}
<details class="my-steps"><summary>${t(WORDS.steps)}<span class="sr-only" lang="da"> ${one.activity}</span></summary><div>
${one.assessment === '' ? nothing : html`<h4>${t(WORDS.assessed)}</h4><p lang="da">${one.assessment}</p>`}
<h4>${t(WORDS.counted)}</h4>${one.counted.length === 0 ? html`<p>${t(WORDS.nothingCounted)}</p>` : html`<ul class="my-list">${one.counted.map((told) => html`<li lang="da">${saidView(told)} <span class="my-small">${told.from}</span></li>`)}</ul>`}
${one.setAside.length === 0 ? nothing : html`<h4>${t(WORDS.aside)}</h4><ul class="my-list">${one.setAside.map((told) => html`<li lang="da">${saidView(told)} <span class="my-small">${told.from}</span><br>${told.why}</li>`)}</ul>`}
${ruleView(frame, decision, one)}${one.personkreds === '' || one.assessment.includes(one.personkreds) ? nothing : html`<h4>${t(WORDS.covered)}</h4><p lang="da">${one.personkreds}</p>`}</div></details></article>`
}

/** What the provision says, as it stood on the day of the decision. */
function ruleView({ lang }: CitizenFrame, { on }: CitizenDecision, { answer }: DecidedNeed): Html {
  const ref = decidedUnder(answer)
  if (ref === undefined) return nothing
  const t = sayIn(lang)
  const known = provisionOn(ref.act, ref.paragraph, on)
  return html`<h4>${t(WORDS.law)}</h4><p><span lang="da">${upperFirst(provisionInWords(ref))}</span>${known.kind === 'in-force' ? html`: ${t(known.provision.says)}` : html`.`}</p>`
}

function decidedUnder(answer: Answer): ProvisionRef | undefined {
  switch (answer.kind) {
    case 'bevilget':
    case 'afslag':
      return answer.provision
    case 'daekket-paa-anden-vis':
      return answer.refuses
    case 'ikke-et-behov':
      return undefined
    default:
      return never(answer)
  }
}

/** Marks stand around what someone said in their own words, and around nothing else. */
const saidView = ({ text, verbatim }: Told): Html => (verbatim ? html`<q>${text}</q>` : html`${text}`)

function substanceOf(answer: Answer, lang: CitizenFrame['lang']): Html {
  switch (answer.kind) {
    case 'bevilget':
      return html`<p><span lang="da">${answer.content}</span>${answer.extent === undefined ? nothing : html` <strong>${extentInWords(answer.extent, lang)}</strong>.`}</p>${answer.whyNotMore === undefined ? nothing : html`<p lang="da">${answer.whyNotMore}</p>`}`
    case 'afslag':
      return html`<p lang="da">${answer.reason}</p>`
    case 'daekket-paa-anden-vis':
      return html`<p lang="da">${answer.what}. ${answer.whyEnough}</p>`
    case 'ikke-et-behov':
      return html`<p lang="da">${answer.why}</p>`
    default:
      return never(answer)
  }
}

function viewsView({ lang }: CitizenFrame, shown: CitizenShown, { views }: CitizenDecision): Html {
  const t = sayIn(lang)
  if (views.length === 0) return nothing
  return html`<section class="my-card"><h2>${t(toWhom(shown, WORDS.views, WORDS.viewsOf))}</h2><ul class="my-list">${views.map(({ words, reply }) => html`<li><blockquote class="my-words" lang="da"><p>${words}</p></blockquote>${reply === undefined || reply === '' ? html`<p>${t(WORDS.unreplied)}</p>` : html`<p lang="da">${reply}</p>`}</li>`)}</ul></section>`
}
