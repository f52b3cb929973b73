import type { Words } from '../../base/words.ts'
import { type Aktindsigt, aktindsigtDue } from '../../stages/00-case/aktindsigt.ts'
import { AKTINDSIGT_ANSWER } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, type CitizenShown, myUrl } from './citizen-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Bedt om at se papirerne (aktindsigt)', 'Asked to see the papers (access to the file)'),
  whole: w('Hele sagen', 'The whole case'),
  due: w('Svaret skal normalt være kommet senest', 'The answer should normally have come by'),
  expected: w('Svaret ventes', 'The answer is expected'),
  passed: w(
    'Fristen er overskredet. Du har ret til at få at vide hvorfor, og hvornår svaret kommer.',
    'The limit has passed. You have a right to be told why, and when the answer comes.',
  ),
  delayed: w('Kommunen skrev, at svaret varer længere', 'The municipality wrote that the answer takes longer'),
  answer: w('Svar', 'Answer'),
  papers: w('Papirer, der kan åbnes', 'Papers that can be opened'),
  refused: w('Det gives ikke', 'This is not given'),
  why: w('Hvorfor', 'Why'),
  complain: w('Sådan kan der klages', 'How to complain'),
} as const

type Papers = readonly { readonly id: string; readonly name: string }[]

/** Each request to see the file: its limit or its answer, and the papers it opened. */
export function aktindsigtView(frame: CitizenFrame, shown: CitizenShown, papers: Papers): Html {
  const { aktindsigter } = shown.mine
  if (aktindsigter.length === 0) return nothing
  return html`<section class="my-card" id="aktindsigt"><h2>${sayIn(frame.lang)(WORDS.title)}</h2>${aktindsigter.toReversed().map((one) => requestView(frame, shown, one, papers))}</section>`
}

function requestView(frame: CitizenFrame, shown: CitizenShown, one: Aktindsigt, papers: Papers): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const { by, on, words, delays } = one
  const { mine, nameOf } = shown
  return html`<div class="my-said"><p>${by === mine.voice.party ? nothing : html`${nameOf(by)}, `}${dayInWords(on, lang)}: ${words === undefined ? t(WORDS.whole) : html`<q lang="da">${words}</q>`}</p>${delays.map(({ sent, why }) => html`<p>${t(WORDS.delayed)}, ${dayInWords(sent, lang)}: <span lang="da">${why}</span></p>`)}${one.answer === undefined ? dueView(frame, shown, one) : answerView(frame, shown, one.answer, papers)}</div>`
}

function dueView({ lang }: CitizenFrame, { today }: CitizenShown, one: Aktindsigt): Html {
  const t = sayIn(lang)
  const due = aktindsigtDue(one)
  return html`<p>${t(one.delays.length === 0 ? WORDS.due : WORDS.expected)} <strong>${dayInWords(due, lang)}</strong>.${due < today ? html` <span class="my-late">${t(WORDS.passed)}</span>` : nothing}</p>`
}

function answerView(
  { lang }: CitizenFrame,
  shown: CitizenShown,
  { on, kind, words, documents, refused }: NonNullable<Aktindsigt['answer']>,
  papers: Papers,
): Html {
  const t = sayIn(lang)
  const given = papers.filter(({ id }) => documents.some((one) => one === id))
  return html`<p><strong>${t(WORDS.answer)} ${dayInWords(on, lang)}: ${t(AKTINDSIGT_ANSWER[kind])}.</strong></p><p lang="da">${words}</p>${given.length === 0 ? nothing : html`<p>${t(WORDS.papers)}:</p><ul>${given.map(({ id, name }) => html`<li><a href="${pathTo(myUrl(shown, 'papirer', `/${id}`), lang)}" lang="da">${name}</a></li>`)}</ul>`}${
    refused === undefined
      ? nothing
      : html`<h3>${t(WORDS.refused)}</h3><p lang="da">${refused.what}</p><h3>${t(WORDS.why)}</h3><p lang="da">${refused.why}</p><h3>${t(WORDS.complain)}</h3><p lang="da">${refused.complaint}</p>`
  }`
}
