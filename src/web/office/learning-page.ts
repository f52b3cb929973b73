import { upperFirst } from '../../base/first-letter.ts'
import type { Words } from '../../base/words.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { LearningCount } from '../../stages/13-learning/learning-count.ts'
import { flawLessons } from '../figures/flaw-lessons.ts'
import { type LearningTable, learningTables } from '../figures/learning-tables.ts'
import { type TeamShown, teamChoice, WHOLE } from '../figures/team-choice.ts'
import type { PublishedPage } from '../../stages/13-learning/publish/publication.ts'
import type { FieldError } from '../form/field.ts'
import { errorSummary } from '../form/error-summary.ts'
import type { HandbookEntry } from '../handbook-page.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { type Page, pathTo } from '../paths.ts'
import { titleOf } from '../published-page.ts'
import { numberInWords, sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
export const LEARNING_WORDS = {
  title: w('Læringspakke', 'Learning package'),
  means: w(
    'Hvad der blev omgjort og hvorfor, reglerne bag, hvad der holdt, og hvad der har flyttet sig.',
    'What was reversed and why, the rules behind it, what held, and what moved.',
  ),
} as const
const WORDS = {
  ...LEARNING_WORDS,
  figures: w('Tal', 'Figures'),
  inside: w(
    'Til brug i huset: også antal under fem er vist. Giv ikke siden videre.',
    'For use inside: counts below five are shown too. Don’t pass the page on.',
  ),
  counted: w('afgørelser talt', 'decisions counted'),
  countedOne: w('afgørelse talt', 'decision counted'),
  nothing: w(
    'Der er ingen afgørelser at lære af endnu. En afgørelse tæller med, når brevet er sendt.',
    'There are no decisions to learn from yet. A decision counts when its letter is sent.',
  ),
  none: w('Der er ikke noget at tælle endnu.', 'There is nothing to count yet.'),
  pdf: w('Hent som PDF', 'Get as PDF (in Danish)'),
  compare: w('Før og efter en ændring', 'Before and after a change'),
  compareMeans: w(
    'Har I ændret noget, for eksempel en skabelon eller en arbejdsgang? Vælg det første år, det gjaldt for. Vælg også manglen, hvis ændringen skulle rette en bestemt.',
    'Did you change something, such as a template or a way of working? Choose the first year it held for. Choose the flaw too, if the change was to mend one.',
  ),
  from: w('Første år efter ændringen', 'First year after the change'),
  flaw: w('Mangel, som ændringen skulle rette', 'Flaw that the change was to mend'),
  any: w('Ingen bestemt', 'None in particular'),
  show: w('Sammenlign', 'Compare'),
  oneYear: w(
    'Afgørelserne er alle fra ét år. Der er ikke noget at sammenligne med endnu.',
    'The decisions are all from one year. There is nothing to compare with yet.',
  ),
  doing: w('Hvad I kan gøre ved det', 'What you can do about it'),
  doingMeans: w(
    'Reglerne, der ser efter de mangler, Ankestyrelsen fandt.',
    'The rules that look for the flaws the board found. Their pages are in Danish.',
  ),
  rules: w('regler', 'rules'),
  error: w('Fejl:', 'Error:'),
  scroll: w('Tabel, kan rulles', 'Table, can be scrolled'),
  texts: w('Afgørelser, der holdt, til at læse', 'Decisions that held, to read'),
  textsMean: w(
    'Offentliggjorte afgørelser, som Ankestyrelsen stadfæstede, uden det, der peger på nogen. De kan være fra andre kommuner.',
    'Published decisions that the board upheld, without what points at anyone. They may be from other municipalities.',
  ),
  noTexts: w(
    'Der er ikke offentliggjort nogen endnu. En leder eller jurist kan gøre det fra sagens brev.',
    'None is published yet. A leader or lawyer can do it from the letter of the case.',
  ),
  allTexts: w('Se dem alle', 'See them all'),
} as const

export interface LearningShown {
  readonly count: LearningCount
  readonly whose: string
  readonly handbook: readonly HandbookEntry[]
  readonly asked: { readonly fra?: string; readonly mangel?: string }
  /** Whether it is the own team's. */
  readonly team?: TeamShown
  readonly errors: readonly FieldError[]
  /** Published decisions that held. */
  readonly held: PublishedPage
}

/** What a municipality can learn from its own decisions. */
export function learningPage(frame: OfficeFrame, shown: LearningShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { count, whose, errors, asked } = shown
  const whole = shown.team === 'alle' ? { af: WHOLE } : {}
  const query = new URLSearchParams({ ...(count.change === undefined ? {} : asked), ...whole }).toString()
  const at = (path: Page): Page => (query === '' ? path : (`${path}?${query}` as Page))
  return layout(frame, {
    title: t(WORDS.title),
    page: at('/tal/laering'),
    hasFigures: true,
    body: html`${errorSummary(lang, 'aendring', errors, [])}<p><a href="${pathTo('/tal', lang)}">${t(WORDS.figures)}</a></p>
<h1>${t(WORDS.title)}</h1>
<p>${whose} · ${numberInWords(count.decisions, lang)} ${t(count.decisions === 1 ? WORDS.countedOne : WORDS.counted)}</p>
${teamChoice('/tal/laering', shown.team, lang)}
${count.decisions === 0 ? html`<p class="figure-note">${t(WORDS.nothing)}</p>` : body(frame, shown, at('/tal/laering.pdf'))}`,
  })
}

function body(frame: OfficeFrame, shown: LearningShown, pdf: Page): Html {
  const { lang } = frame
  const t = sayIn(lang)
  const tables = learningTables(shown.count, lang)
  const change = tables.find(({ name }) => name === 'aendring')
  return html`<p class="figure-note">${t(WORDS.inside)}</p>
<p><a href="${pathTo(pdf, lang)}">${t(WORDS.pdf)}</a></p>
${tables.filter((table) => table !== change).map((table) => section(frame, table))}
${lessons(frame, shown)}${texts(frame, shown)}
<section class="figure" id="sammenlign"><h2>${t(WORDS.compare)}</h2><p>${t(WORDS.compareMeans)}</p>${compareForm(frame, shown)}</section>
${change === undefined ? nothing : section(frame, change)}`
}

function section({ lang }: OfficeFrame, { name, title, means, columns, rows, findings }: LearningTable): Html {
  const t = sayIn(lang)
  // All are figures but why.
  const words = (column: number) => (name === 'aarsager' && column === 2 ? html` class="figure-words"` : nothing)
  return html`<section class="figure" id="${name}"><h2>${title}</h2>
${findings.map((one) => html`<p>${one}</p>`)}
${rows.length === 0 ? html`<p>${t(WORDS.none)}</p>` : html`<div class="figure-table-frame" tabindex="0" role="region" aria-label="${t(WORDS.scroll)}: ${title}"><table class="figure-table"><caption class="sr-only">${title}</caption><thead><tr>${columns.map((column, at) => html`<th scope="col"${words(at)}>${column}</th>`)}</tr></thead><tbody>${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell, at) => html`<td${words(at + 1)}>${cell}</td>`)}</tr>`)}</tbody></table></div>`}
<p>${means}</p></section>`
}

function texts({ lang }: OfficeFrame, { held: { found, total } }: LearningShown): Html {
  const t = sayIn(lang)
  return html`<section class="figure" id="tekster"><h2>${t(WORDS.texts)}</h2><p>${t(WORDS.textsMean)}</p>${
    total === 0
      ? html`<p>${t(WORDS.noTexts)}</p>`
      : html`<ul class="bordered-list">${found.slice(0, MOST_TEXTS).map((one) => html`<li><a href="${pathTo(`/afgoerelser/${one.id}`, lang)}">${titleOf(one, lang)}</a></li>`)}</ul><p><a href="${pathTo('/afgoerelser?resultat=stadfaestet', lang)}">${t(WORDS.allTexts)} (${numberInWords(total, lang)})</a></p>`
  }</section>`
}

const MOST_TEXTS = 10

function lessons({ lang }: OfficeFrame, { count, handbook }: LearningShown): Html {
  const t = sayIn(lang)
  const found = flawLessons(count, handbook)
  if (found.length === 0) return nothing
  return html`<section class="figure" id="regler"><h2>${t(WORDS.doing)}</h2><p>${t(WORDS.doingMeans)}</p>
${found.map(({ flaw, rules }) => html`<details class="figure-means"><summary>${upperFirst(t(MANGLER[flaw].label))} (${rules.length} ${t(WORDS.rules)})</summary><p>${t(MANGLER[flaw].means)}</p><ul class="bordered-list">${rules.map(({ id, title, doing }) => html`<li><a href="${pathTo(`/regler/${encodeURIComponent(id)}`, lang)}">${t(title)}</a>${t(doing) === '' ? nothing : html`<p>${t(doing)}</p>`}</li>`)}</ul></details>`)}</section>`
}

function compareForm({ lang }: OfficeFrame, { count, asked, errors, team }: LearningShown): Html {
  const t = sayIn(lang)
  const years = count.years.slice(1)
  if (years.length === 0) return html`<p>${t(WORDS.oneYear)}</p>`
  const choice = (field: 'fra' | 'mangel', label: Words, options: readonly (readonly [string, string])[]) => {
    const found = errors.filter((error) => error.field === field)
    const id = `aendring-${field}`
    return html`<div class="form-group${found.length > 0 ? ' form-error' : ''}"><label class="form-label" for="${id}">${t(label)}</label>${found.map(({ words }) => html`<span class="form-error-message" id="${id}-fejl"><span class="sr-only">${t(WORDS.error)} </span>${t(words)}</span>`)}<select class="form-select" id="${id}" name="${field}"${found.length > 0 ? html` aria-describedby="${id}-fejl" aria-invalid="true"` : nothing}>${options.map(([value, words]) => html`<option value="${value}"${asked[field] === value ? html` selected` : nothing}>${words}</option>`)}</select></div>`
  }
  const flaws = (Object.keys(MANGLER) as Mangel[]).filter((flaw) => MANGLER[flaw].category !== null)
  return html`<form method="get" action="${pathTo('/tal/laering', lang)}#aendring">${team === 'alle' ? html`<input type="hidden" name="af" value="${WHOLE}" />` : nothing}${choice(
    'fra',
    WORDS.from,
    years.map((year) => [String(year), String(year)]),
  )}${choice('mangel', WORDS.flaw, [['', t(WORDS.any)], ...flaws.map((flaw) => [flaw, upperFirst(t(MANGLER[flaw].label))] as const)])}<button class="button button-secondary" type="submit">${t(WORDS.show)}</button></form>`
}
