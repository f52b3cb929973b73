import type { Lang, Words } from '../base/words.ts'
import { THEMES } from '../stages/03-needs/need.ts'
import type { AnswerKind } from '../stages/06-decision/need-answer.ts'
import {
  type Published,
  PUBLISHED_ON_A_PAGE,
  type PublishedPage,
  type PublishedQuery,
  type PublishedStanding,
  STANDINGS,
} from '../stages/13-learning/publish/publication.ts'
import { ANSWER_KIND, THEME } from './case-labels.ts'
import { type Html, html, nothing } from './html.ts'
import { type Frame, layout } from './layout.ts'
import { type Page, pathTo } from './paths.ts'
import { numberInWords, sayIn } from './wording.ts'

const w = (da: string, en: string): Words => ({ da, en })
const STANDING_WORDS: Readonly<Record<PublishedStanding, Words>> = {
  stadfaestet: w('Stadfæstet af Ankestyrelsen', 'Upheld by the board'),
  omgjort: w('Omgjort af Ankestyrelsen', 'Reversed by the board'),
  'ikke-paaklaget': w('Ikke påklaget', 'Not contested'),
  uafklaret: w('Påklaget, ikke afgjort på indholdet', 'Contested, not decided on its substance'),
}
export const ANSWERS: readonly AnswerKind[] = ['bevilget', 'afslag', 'daekket-paa-anden-vis', 'ikke-et-behov']

const WORDS = {
  title: w('Afgørelser', 'Decisions'),
  one: w('Afgørelse', 'Decision'),
  lead: w(
    'Kommunale afgørelser, som et menneske har læst og godkendt til offentliggørelse. Navne, steder, datoer og numre er taget ud.',
    'Municipal decisions that a person has read and approved for publication. Names, places, dates and numbers are taken out.',
  ),
  search: w('Ord i teksten', 'Words in the text'),
  theme: w('Behovets tema', 'Theme of the need'),
  provision: w('Bestemmelse', 'Provision'),
  answer: w('Kommunens svar', 'The municipality’s answer'),
  standing: w('Hvad der blev af den', 'What became of it'),
  any: w('Alle', 'All'),
  show: w('Find', 'Find'),
  none: w(
    'Ingen afgørelser svarer til det. Prøv færre ord eller valg.',
    'No decision answers to that. Try fewer words or choices.',
  ),
  nothingYet: w('Der er ikke offentliggjort nogen afgørelser endnu.', 'No decision is published yet.'),
  found: w('afgørelser', 'decisions'),
  foundOne: w('afgørelse', 'decision'),
  next: w('Næste side', 'Next page'),
  previous: w('Forrige side', 'Previous page'),
  pages: w('Sider', 'Pages'),
  back: w('Alle afgørelser', 'All decisions'),
  note: w(
    'Teksten er kommunens brev uden det, der kan pege på nogen. Peger den alligevel på nogen, så sig det til kommunen: den kan trækkes tilbage med det samme.',
    'The text is the municipality’s letter without what may point at someone. If it points at someone all the same, tell the municipality: it can be withdrawn at once.',
  ),
  noTheme: w('Andet', 'Other'),
} as const

/** Everything that is published, to search and choose among. */
export function publishedListPage(frame: Frame, query: PublishedQuery, page: PublishedPage): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { found, total } = page
  const at = query.page ?? 0
  const isAsked = query.words !== '' || [query.theme, query.provision, query.result, query.standing].some(Boolean)
  return layout(frame, {
    title: t(WORDS.title),
    page: addressOf(query, at),
    body: html`<h1>${t(WORDS.title)}</h1><p class="font-lead">${t(WORDS.lead)}</p>
${searchForm(lang, query, page.provisions)}
<p role="status">${total === 0 ? t(isAsked ? WORDS.none : WORDS.nothingYet) : `${numberInWords(total, lang)} ${t(total === 1 ? WORDS.foundOne : WORDS.found)}`}</p>
${found.length === 0 ? nothing : html`<ul class="bordered-list rule-list">${found.map((one) => html`<li><a href="${pathTo(`/afgoerelser/${one.id}`, lang)}">${titleOf(one, lang)}</a><p>${aboutWords(one, lang)}</p></li>`)}</ul>`}
${total > PUBLISHED_ON_A_PAGE ? pages(lang, query, total) : nothing}`,
  })
}

function searchForm(lang: Lang, query: PublishedQuery, provisions: readonly string[]): Html {
  const t = sayIn(lang)
  const choice = (
    name: string,
    label: Words,
    value: string | undefined,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<div class="form-group"><label class="form-label" for="find-${name}">${t(label)}</label><select class="form-select" id="find-${name}" name="${name}"><option value="">${t(WORDS.any)}</option>${options.map(([code, words]) => html`<option value="${code}"${code === value ? html` selected` : nothing}>${words}</option>`)}</select></div>`
  return html`<form method="get" role="search" action="${pathTo('/afgoerelser', lang)}"><div class="form-group"><label class="form-label" for="find-q">${t(WORDS.search)}</label><input class="form-input" type="search" id="find-q" name="q" value="${query.words ?? ''}" maxlength="200"></div>
${choice(
  'tema',
  WORDS.theme,
  query.theme,
  THEMES.map((theme) => [theme, t(THEME[theme])]),
)}${choice(
    'bestemmelse',
    WORDS.provision,
    query.provision,
    provisions.map((one) => [one, one]),
  )}${choice(
    'svar',
    WORDS.answer,
    query.result,
    ANSWERS.map((kind) => [kind, t(ANSWER_KIND[kind])]),
  )}${choice(
    'resultat',
    WORDS.standing,
    query.standing,
    STANDINGS.map((one) => [one, t(STANDING_WORDS[one])]),
  )}<button class="button button-primary" type="submit">${t(WORDS.show)}</button></form>`
}

function pages(lang: Lang, query: PublishedQuery, total: number): Html {
  const t = sayIn(lang)
  const at = query.page ?? 0
  return html`<nav aria-label="${t(WORDS.pages)}"><p>${at > 0 ? html`<a href="${pathTo(addressOf(query, at - 1), lang)}">${t(WORDS.previous)}</a> ` : nothing}${(at + 1) * PUBLISHED_ON_A_PAGE < total ? html`<a href="${pathTo(addressOf(query, at + 1), lang)}">${t(WORDS.next)}</a>` : nothing}</p></nav>`
}

function addressOf({ words, theme, provision, result, standing }: PublishedQuery, page: number): Page {
  const given = {
    q: words,
    tema: theme,
    bestemmelse: provision,
    svar: result,
    resultat: standing,
    side: page === 0 ? undefined : String(page + 1),
  }
  const told = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  ).toString()
  return told === '' ? '/afgoerelser' : `/afgoerelser?${told}`
}

/** "SEL § 85: Socialt liv". No case is named by anything but what it is about. */
export function titleOf({ themes, provisions }: Pick<Published, 'themes' | 'provisions'>, lang: Lang): string {
  const about = themes.map((theme) => THEME[theme][lang]).join(', ') || WORDS.noTheme[lang]
  return provisions.length === 0 ? about : `${provisions.join(', ')}: ${about}`
}

function aboutWords({ results, standing }: Pick<Published, 'results' | 'standing'>, lang: Lang): string {
  return [...results.map((kind) => ANSWER_KIND[kind][lang]), STANDING_WORDS[standing][lang]].join(' · ')
}

/** One decision in the words that were approved. */
export function publishedPage(frame: Frame, one: Published): string {
  const { lang } = frame
  const t = sayIn(lang)
  const title = titleOf(one, lang)
  return layout(frame, {
    title: `${t(WORDS.one)}: ${title}`,
    page: `/afgoerelser/${one.id}`,
    body: html`<p><a href="${pathTo('/afgoerelser', lang)}">${t(WORDS.back)}</a></p>
<h1>${title}</h1><p>${aboutWords(one, lang)}</p><p>${t(WORDS.note)}</p>
<article class="published-text" lang="da">${paragraphs(one.text)}</article>`,
  })
}

const ITEM = /^[•-]\s*/

/** A short line of its own, without an end: what follows stands under it. */
const isHeading = (line: string): boolean => line.length <= 80 && !/[.,:;!?"”)]$/.test(line) && !/^kære /i.test(line)

/** A line is a paragraph or a heading; lines that begin with a mark are a list. */
function paragraphs(text: string): readonly Html[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.flatMap((line, at) => {
    if (line === '') return []
    if (!ITEM.test(line)) return [isHeading(line) ? html`<h2>${line}</h2>` : html`<p>${line}</p>`]
    if (ITEM.test(lines[at - 1] ?? '')) return []
    const after = lines.slice(at).findIndex((one) => !ITEM.test(one))
    const items = lines.slice(at, after < 0 ? undefined : at + after)
    return [html`<ul>${items.map((item) => html`<li>${item.replace(ITEM, '')}</li>`)}</ul>`]
  })
}
