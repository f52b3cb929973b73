import { upperFirst } from '../../base/first-letter.ts'
import type { Words } from '../../base/words.ts'
import type { CitizenSource } from '../../stages/citizen/citizen-case.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, citizenLayout, type CitizenShown, goTo, myFormUrl, myUrl } from './citizen-frame.ts'
import { consentTo, fromWhom } from './citizen-words.ts'
import { companyView } from './company-view.ts'
import { PAPER } from './paper-answer.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Oplysninger i sagen', 'Information in the case'),
  lead: w(
    'Her står det, kommunen ved, og hvem der har sagt det.',
    'Here is what the municipality knows, and who said it.',
  ),
  correct: w(
    'Er noget forkert, så sig det. Det bliver skrevet ned med dine ord.',
    'If something is wrong, say so. It is written down in your words.',
  ),
  byCall: w(
    'Er noget forkert, så bed om at blive ringet op, eller læg et papir i sagen, hvor du skriver, hvad der er rigtigt.',
    'If something is wrong, ask to be called, or add a paper to the case where you write what is right.',
  ),
  complain: w(
    'Betyder det noget for afgørelsen, så skriv det også i en klage.',
    'If it matters for the decision, write it in a complaint too.',
  ),
  call: w('Bed om at blive ringet op', 'Ask to be called'),
  needs: w('Det, sagen handler om', 'What the case is about'),
  noNeeds: w(
    'Kommunen har ikke skrevet ned endnu, hvad sagen handler om.',
    'The municipality has not written down yet what the case is about.',
  ),
  said: w('Du har sagt', 'You said'),
  goal: w('Målet er', 'The goal is'),
  wish: w('Du ønsker', 'You wish'),
  today: w('Den hjælp, du har i dag', 'The help you have today'),
  sources: w('Det, der er sagt og skrevet', 'What was said and written'),
  none: w('Der er ikke skrevet noget ned endnu.', 'Nothing is written down yet.'),
  wrong: w('Sådan var det ikke', 'It was not so'),
  all: w('Ja, det hele passer', 'Yes, all of it is right'),
  you: w('Du har sagt om det', 'You said of it'),
  answer: w('Kommunen', 'The municipality'),
  add: w('Fortæl mere', 'Tell more'),
  open: w('Åbn papiret', 'Open the paper'),
  asked: w('Det har kommunen spurgt andre om', 'What the municipality asked others'),
  answered: w('Der er svaret.', 'It was answered.'),
  waiting: w('Der er ikke svaret endnu.', 'There is no answer yet.'),
  consents: w('Må kommunen spørge andre?', 'May the municipality ask others?'),
  noConsents: w('Der er ikke sagt ja eller nej til noget endnu.', 'Neither yes nor no was said to anything yet.'),
  yes: w('Du har sagt ja', 'You said yes'),
  no: w('Du har sagt nej', 'You said no'),
  until: w('Det gjaldt til', 'It held until'),
  regret: w('Tag ja’et tilbage', 'Take the yes back'),
  consent: w('Sig ja eller nej', 'Say yes or no'),
  withdrawn: w('Trukket tilbage, og bliver ikke afgjort,', 'Taken back, and will not be decided,'),
} satisfies Record<string, Words>

/** The words for what the citizen has said, to the citizen; by name to one who speaks for them. */
function saidWords({
  mine,
  citizenName,
}: CitizenShown): Pick<typeof WORDS, 'said' | 'wish' | 'today' | 'you' | 'yes' | 'no'> {
  if (mine.voice.kind === 'borger') return WORDS
  // In a child's case it is seldom the child who spoke.
  const isChild = mine.area === 'barn'
  return {
    said: isChild ? w('Der er sagt', 'It was said') : w(`${citizenName} har sagt`, `${citizenName} said`),
    wish: isChild ? w('Ønsket er', 'The wish is') : w(`${citizenName} ønsker`, `${citizenName} wishes`),
    today: w('Den hjælp, der er i dag', 'The help there is today'),
    you: w('Der er sagt om det', 'It was said of it'),
    yes: w('Der er sagt ja', 'Yes was said'),
    no: w('Der er sagt nej', 'No was said'),
  }
}

export function informationPage(frame: CitizenFrame, shown: CitizenShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { mine, can } = shown
  return citizenLayout(frame, shown, {
    title: WORDS.title,
    page: 'oplysninger',
    at: myUrl(shown, 'oplysninger'),
    body: html`<h1>${t(WORDS.title)}</h1><p class="font-lead">${t(WORDS.lead)} ${howToCorrect(shown).map((words) => html`${t(words)} `)}</p>
<section class="my-card"><h2>${t(WORDS.needs)}</h2>${needsView(frame, shown)}</section>
<section><h2>${t(WORDS.sources)}</h2>${mine.sources.length === 0 ? html`<p>${t(WORDS.none)}</p>` : mine.sources.map((source) => sourceView(frame, shown, source))}
<p class="my-buttons">${can.has('source-recorded') ? goTo(frame, myFormUrl(shown, 'tilfoej'), WORDS.add, true) : can.has('call-asked') ? goTo(frame, myFormUrl(shown, 'ring-op'), WORDS.call) : nothing}${can.has('document-recorded') ? goTo(frame, myFormUrl(shown, PAPER.path), PAPER.title) : nothing}${can.has('review-recorded') ? goTo(frame, myFormUrl(shown, 'ret'), WORDS.all) : nothing}</p>${reviewsOf(frame, shown, null)}</section>
${mine.asked.length === 0 ? nothing : html`<section class="my-card"><h2>${t(WORDS.asked)}</h2><ul class="my-list">${mine.asked.map(({ of, matter, isAnswered }) => html`<li><strong>${t(fromWhom(of, shown))}</strong>: <q lang="da">${matter}</q> ${t(isAnswered ? WORDS.answered : WORDS.waiting)}</li>`)}</ul></section>`}
${companyView(frame, shown)}<section class="my-card" id="samtykke"><h2>${t(WORDS.consents)}</h2>${consentsView(frame, shown)}</section>`,
  })
}

/** How something wrong is put right, as the case is now: what is told here can be done here. */
function howToCorrect({ can }: CitizenShown): readonly Words[] {
  if (can.has('review-recorded') || can.has('source-recorded')) return [WORDS.correct]
  if (!can.has('call-asked')) return []
  return can.has('complaint-received') ? [WORDS.byCall, WORDS.complain] : [WORDS.byCall]
}

function needsView({ lang }: CitizenFrame, shown: CitizenShown): Html {
  const { mine } = shown
  const words = saidWords(shown)
  const t = sayIn(lang)
  if (mine.needs.length === 0) return html`<p>${t(WORDS.noNeeds)}</p>`
  const part = (label: Words, text: string | undefined) =>
    text === undefined ? nothing : html`<p>${t(label)}: <span lang="da">${text}</span></p>`
  return html`<ul class="my-list">${mine.needs.map(({ id, activity, words: own, goal, wish, withdrawn }) => {
    const former = mine.formerGrants.find(({ need }) => need === id)
    return html`<li><h3 lang="da">${upperFirst(activity)}</h3>${withdrawn === undefined ? nothing : html`<p><strong>${t(WORDS.withdrawn)} ${dayInWords(withdrawn, lang)}.</strong></p>`}${part(words.said, own)}${part(words.wish, wish)}${part(WORDS.goal, goal)}${part(words.today, former?.what)}</li>`
  })}</ul>`
}

function sourceView(frame: CitizenFrame, shown: CitizenShown, source: CitizenSource): Html {
  const { lang } = frame
  const t = sayIn(lang)
  return html`<article class="my-card"><h3 lang="da">${source.title}</h3><p class="my-small">${t(fromWhom(source.kind, shown))}, ${dayInWords(source.date, lang)}</p>${source.document === undefined ? nothing : html`<p><a href="${pathTo(myUrl(shown, 'papirer', `/${source.document}`), lang)}">${t(WORDS.open)}<span class="sr-only">: <span lang="da">${source.title}</span></span></a></p>`}
${source.statements.map(
  ({ id, text, verbatim }) =>
    html`<div class="my-said">${verbatim ? html`<blockquote class="my-words" lang="da"><p>${text}</p></blockquote>` : html`<p lang="da">${text}</p>`}${reviewsOf(frame, shown, id)}${shown.can.has('review-recorded') ? html`<p class="my-correct"><a href="${pathTo(myFormUrl(shown, 'ret', id), lang)}">${t(WORDS.wrong)}<span class="sr-only">: <span lang="da">${text}</span></span></a></p>` : nothing}</div>`,
)}</article>`
}

function reviewsOf({ lang }: CitizenFrame, shown: CitizenShown, statement: string | null): Html {
  const { mine } = shown
  const { you } = saidWords(shown)
  const t = sayIn(lang)
  const said = mine.reviews.filter((one) => one.statement === statement)
  return html`${said.map(({ on, words, answer, followedUp }) => html`<div class="my-reply"><p>${t(you)} ${dayInWords(on, lang)}: <strong>${t(answer === 'ja' ? w('Det passer.', 'It is right.') : w('Sådan var det ikke.', 'It was not so.'))}</strong> <span lang="da">${words}</span></p>${followedUp === undefined ? nothing : html`<p>${t(WORDS.answer)}: <span lang="da">${followedUp.how}</span></p>`}</div>`)}`
}

function consentsView(frame: CitizenFrame, shown: CitizenShown): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { consents } = shown.mine
  const said = saidWords(shown)
  return html`${
    consents.length === 0
      ? html`<p>${t(WORDS.noConsents)}</p>`
      : html`<ul class="my-list">${consents.map(
          ({ id, to, answer, on, until, covers }) =>
            html`<li><p><strong>${t(answer === 'ja' ? said.yes : said.no)}</strong> ${dayInWords(on, lang)}: ${to === 'alle-naevnte' ? nothing : html`${t(consentTo(shown.mine)[to]).toLowerCase()}. `}<span lang="da">${covers}</span></p>${
              until !== undefined
                ? html`<p>${t(WORDS.until)} ${dayInWords(until, lang)}.</p>`
                : answer === 'ja' && shown.can.has('consent-withdrawn')
                  ? html`<p><a href="${pathTo(myFormUrl(shown, 'fortryd-samtykke', id), lang)}">${t(WORDS.regret)}<span class="sr-only">: <span lang="da">${covers}</span></span></a></p>`
                  : nothing
            }</li>`,
        )}</ul>`
  }${shown.can.has('consent-recorded') ? html`<p class="my-buttons">${goTo(frame, myFormUrl(shown, 'samtykke'), WORDS.consent)}</p>` : nothing}`
}
