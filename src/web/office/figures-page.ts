import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { cellOf, type FigureTable, HIDDEN, SUM } from '../../stages/13-learning/figure-table.ts'
import { FIGURE_VIEW, type FigureViewName } from '../../stages/13-learning/figure-view.ts'
import { decisionsTold, type Figures } from '../../stages/13-learning/figures.ts'
import { figureSection } from '../figures/figure-section.ts'
import { type TeamShown, teamChoice, WHOLE } from '../figures/team-choice.ts'
import { BY, BY_MEANS, cellWords, rowLabel } from '../figures/figures-words.ts'
import { type Html, html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'
import { LEARNING_WORDS } from './learning-page.ts'
import { SELF_CHECK_WORDS } from './self-check/self-check-words.ts'

const w = (da: string, en: string): Words => ({ da, en })

const VIEW_TITLE: Readonly<Record<FigureViewName, Words>> = {
  team: w('Tal til teamet', 'Figures for the team'),
  ledelse: w('Tal til ledelsen', 'Figures for the leader'),
  kommunalbestyrelse: w('Tal til kommunalbestyrelsen', 'Figures for the council'),
  analyse: w('Tal til analyse', 'Figures for analysis'),
  klagesager: w('Tal til klageteamet', 'Figures for the appeals team'),
  styrelsen: w('Ankestyrelsens tal', 'The board’s figures'),
  landet: w('Hele landet', 'The whole country'),
}

const VIEW_MEANS: Readonly<Record<FigureViewName, Words>> = {
  team: w(
    'Hvad Ankestyrelsen finder i vores afgørelser, og hvad tjekket havde sagt.',
    'What the board finds in our decisions, and what the check had said.',
  ),
  ledelse: w(
    'Omgørelser, klager, genvurdering og tid, år for år.',
    'Reversals, complaints, reassessment and time, year by year.',
  ),
  kommunalbestyrelse: w(
    'Én side til den årlige behandling i kommunalbestyrelsen. Kan skrives ud.',
    'One page for the council’s yearly treatment. Can be printed.',
  ),
  analyse: w('Alle mål, klar til at give videre.', 'Every measure, ready to be passed on.'),
  klagesager: w(
    'Udfald, udslagsgivende mangler, tid og hvad der manglede i sagerne, samlet og for hver kommune.',
    'Outcomes, flaws that decided, time and what lacked in the files, for all and for each municipality.',
  ),
  styrelsen: w(
    'De samme mål for alle klagesager, med udfaldene delt på kommuner, klar til at give videre.',
    'The same measures of all complaint cases, with the outcomes by municipality, ready to be passed on.',
  ),
  landet: w(
    'De 98 kommuner ved siden af hinanden, af en fil, der er læst ind.',
    'The 98 municipalities side by side, from a file that was taken in.',
  ),
}

const WORDS = {
  title: w('Tal', 'Figures'),
  intro: w(
    'Alt er talt af afgørelserne uden personer. Hvert mål har sin definition ved siden af sig.',
    'All is counted from the decisions, without persons. Each measure has its definition beside it.',
  ),
  by: w('Del tallene på', 'Tell the figures by'),
  hidden: w(
    'Antal under fem er skjult, og så meget mere, at de ikke kan regnes ud. Tallene kan gives videre.',
    'Counts below five are hidden, and so much more that they can’t be reckoned. The figures may be passed on.',
  ),
  inside: w(
    'Til brug i huset: også antal under fem er vist. Giv ikke siden videre; brug siden til analyse.',
    'For use inside: counts below five are shown too. Don’t pass the page on; use the page for analysis.',
  ),
  madeUp: w(
    'Tallene er opdigtede, så siden kan prøves. Brug dem ikke, og giv dem ikke videre.',
    'The figures are made up, so that the page can be tried. Don’t use them, and don’t pass them on.',
  ),
  /** No municipality has decided any of it. */
  madeUpCountry: w(
    'Opdigtede tal til prøveudgaven. De siger intet om de virkelige kommuner',
    'Made-up figures for the demo. They say nothing of the real municipalities',
  ),
  onlyOutcomes: w(
    'Kun udfaldene er delt: af de andre mål for hver del for sig kunne små antal regnes ud.',
    'Only the outcomes are parted: from the other measures of each part small counts could be reckoned.',
  ),
  ofWhich: w('Sager fra', 'Cases from'),
  everyone: w('Alle kommuner', 'All municipalities'),
  show: w('Vis', 'Show'),
  countedCases: w('klagesager talt, også dem, der ikke er afgjort', 'complaint cases counted, also those not decided'),
  countedCaseOne: w(
    'klagesag talt, også hvis den ikke er afgjort',
    'complaint case counted, also where it is not decided',
  ),
  countedCasesHidden: w('antallet af klagesager er skjult', 'the number of complaint cases is hidden'),
  noCases: w(
    'Der er ingen klagesager at tælle endnu. En sag tæller med, når Ankestyrelsen har modtaget den.',
    'There are no complaint cases to count yet. A case counts when the board has received it.',
  ),
  counted: w('afgørelser talt', 'decisions counted'),
  countedOne: w('afgørelse talt', 'decision counted'),
  countedHidden: w('antallet af afgørelser er skjult', 'the number of decisions is hidden'),
  csv: w('Hent som CSV', 'Get as CSV'),
  decisions: w('Afgørelser', 'Decisions'),
  complained: w('Påklaget', 'Contested'),
  decided: w('Behandlet af Ankestyrelsen', 'Decided by the board'),
  reversed: w('Omgjort', 'Reversed'),
  country: w('Hele landet', 'The whole country'),
  noCountry: w(
    'Der er ikke læst en fil ind for hele landet. Den, der driver Holdbar, kan gøre det med: holdbar facts import <fil>',
    'No file for the whole country was taken in. Whoever runs Holdbar can do it with: holdbar facts import <file>',
  ),
  nothing: w(
    'Der er ingen afgørelser at tælle endnu. En afgørelse tæller med, når brevet er sendt.',
    'There are no decisions to count yet. A decision counts when its letter is sent.',
  ),
} as const

/** The pages of figures one may see. */
export function figuresIndexPage(frame: OfficeFrame, views: readonly FigureViewName[]): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/tal',
    body: html`<h1>${t(WORDS.title)}</h1>
<p class="lead">${t(WORDS.intro)}</p>
<ul class="bordered-list">${views.map((name) => html`<li><a href="${pathTo(`/tal/${name}`, lang)}"><strong>${t(VIEW_TITLE[name])}</strong></a><p>${t(VIEW_MEANS[name])}</p></li>`)}${views.includes('team') ? html`<li><a href="${pathTo('/tal/laering', lang)}"><strong>${t(LEARNING_WORDS.title)}</strong></a><p>${t(LEARNING_WORDS.means)}</p></li><li><a href="${pathTo('/tal/egenkontrol', lang)}"><strong>${t(SELF_CHECK_WORDS.title)}</strong></a><p>${t(SELF_CHECK_WORDS.means)}</p></li>` : nothing}</ul>`,
  })
}

export interface FiguresShown {
  readonly view: FigureViewName
  /** Today: the regions are those of the day. */
  readonly on: PlainDate
  readonly views: readonly FigureViewName[]
  /** Undefined where there is no file of the country. */
  readonly figures: Figures | undefined
  /** Whose decisions they are. */
  readonly whose: string
  /** Whether they are the own team's. */
  readonly team?: TeamShown
  /** At the board: the municipalities whose cases it has, and the one whose cases are told, where they are told alone. */
  readonly from?: { readonly all: readonly MunicipalityCode[]; readonly one: MunicipalityCode | undefined }
  /** Made up for the demo. */
  readonly isMadeUp: boolean
  /** What the country’s figures say beside the council’s: the share reversed, where it is known. */
  readonly country?: FigureTable | undefined
}

const DECISIONS_COUNTED = { hidden: WORDS.countedHidden, one: WORDS.countedOne, more: WORDS.counted }
const CASES_COUNTED = { hidden: WORDS.countedCasesHidden, one: WORDS.countedCaseOne, more: WORDS.countedCases }

/** One page of figures. */
export function figuresPage(frame: OfficeFrame, shown: FiguresShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { view, figures } = shown
  const whose = shown.isMadeUp ? t(WORDS.madeUpCountry) : shown.whose
  const told = figures === undefined ? null : decisionsTold(figures)
  const at = `/tal/${view}` as const
  const isOfBoard = FIGURE_VIEW[view].of === 'styrelsen'
  const counted = isOfBoard ? CASES_COUNTED : DECISIONS_COUNTED
  return layout(frame, {
    title: t(VIEW_TITLE[view]),
    page: figures === undefined ? at : `${at}?del=${figures.by}${restOf(shown)}`,
    hasFigures: true,
    body: html`<nav class="figure-tabs" aria-label="${t(WORDS.title)}"><ul class="scopes">${shown.views.map((name) => html`<li><a href="${pathTo(`/tal/${name}`, lang)}"${name === view ? html` aria-current="page"` : nothing}>${t(VIEW_TITLE[name])}</a></li>`)}</ul></nav>
<h1>${t(VIEW_TITLE[view])}</h1>
${figures === undefined ? nothing : html`<p>${whose} · ${told === HIDDEN ? t(counted.hidden) : `${cellWords('afgoerelser', told, lang)} ${t(told === 1 ? counted.one : counted.more)}`}</p>`}
${teamChoice(figures === undefined ? at : `${at}?del=${figures.by}`, shown.team, lang)}
${shown.from === undefined || figures === undefined ? nothing : municipalityChoice(frame, at, figures, shown.from)}
${figures === undefined ? html`<p class="figure-note">${t(WORDS.noCountry)}</p>` : told === 0 ? html`<p class="figure-note">${t(isOfBoard ? WORDS.noCases : WORDS.nothing)}</p>` : body(frame, shown, figures)}`,
  })
}

function body(frame: OfficeFrame, shown: FiguresShown, figures: Figures): Html {
  const { lang } = frame
  const { view, country, on, isMadeUp } = shown
  const t = sayIn(lang)
  const { by, audience } = figures
  const given = FIGURE_VIEW[view]
  const byMeans = BY_MEANS[by]
  const told = html`<p class="figure-note">${t(isMadeUp ? WORDS.madeUp : audience === 'intern' ? WORDS.inside : WORDS.hidden)}</p>
${view === 'kommunalbestyrelse' ? head(figures, country, frame) : nothing}
${given.of === 'styrelsen' && audience === 'ud-af-huset' ? html`<p>${t(WORDS.onlyOutcomes)}</p>` : nothing}
${given.by.length > 1 ? choice(frame, shown, by) : nothing}
${byMeans === undefined ? nothing : html`<p>${t(byMeans)}</p>`}
${given.tables.flatMap((name) => {
  const table = figures.tables.find((one) => one.name === name)
  if (table === undefined || table.rows.length === 0) return []
  const csv = audience === 'intern' || isMadeUp ? {} : { csv: pathTo(`/tal/${view}/${name}.csv?del=${by}`, lang) }
  return [figureSection({ table, by, lang, ...(view === 'landet' && by === 'kommune' ? { mapOn: on } : {}), ...csv })]
})}`
  // What is printed for the council is to be one page.
  return view === 'kommunalbestyrelse' ? html`<div class="figure-sheet">${told}</div>` : told
}

/** What else of the address stays as it is when the figures are told by something else. */
const restOf = ({ team, from }: FiguresShown): '' | `&${string}=${string}` =>
  team === 'alle' ? `&af=${WHOLE}` : from?.one === undefined ? '' : `&kommune=${from.one}`

/** Whose cases the board’s figures are of. */
function municipalityChoice(
  { lang }: OfficeFrame,
  at: `/tal/${string}`,
  { by, tables: [table] }: Figures,
  { all, one }: NonNullable<FiguresShown['from']>,
): Html {
  const t = sayIn(lang)
  const option = (value: string, name: string, isOne: boolean) =>
    html`<option value="${value}"${isOne ? html` selected` : nothing}>${name}</option>`
  return html`<form method="get" action="${pathTo(at, lang)}" class="figure-choice"><input type="hidden" name="del" value="${by}"><label class="form-label" for="kommune">${t(WORDS.ofWhich)}</label><select class="form-select" id="kommune" name="kommune">${option('', t(WORDS.everyone), one === undefined)}${all.map((code) => option(code, table === undefined ? code : rowLabel(table, 'kommune', code, lang), code === one))}</select> <button class="button button-secondary" type="submit">${t(WORDS.show)}</button></form>`
}

function choice({ lang }: OfficeFrame, shown: FiguresShown, by: FactDimension): Html {
  const t = sayIn(lang)
  const { view } = shown
  const of = restOf(shown)
  return html`<nav class="figure-tabs" aria-label="${t(WORDS.by)}"><ul class="scopes">${FIGURE_VIEW[view].by.map((one) => html`<li><a href="${pathTo(`/tal/${view}?del=${one}${of}`, lang)}"${one === by ? html` aria-current="true"` : nothing}>${t(WORDS.by)} ${t(BY[one])}</a></li>`)}</ul></nav>`
}

/** The four numbers of the page for the council, with the country beside the percentage. */
function head({ tables }: Figures, country: FigureTable | undefined, { lang }: OfficeFrame): Html {
  const t = sayIn(lang)
  const [reversal, complaints] = [
    tables.find(({ name }) => name === 'omgoerelse'),
    tables.find(({ name }) => name === 'klageandel'),
  ]
  const figure = (table: FigureTable | undefined, column: Parameters<typeof cellOf>[2]) =>
    table === undefined ? '–' : cellWords(column, cellOf(table, SUM, column), lang)
  const isKnown = reversal !== undefined && typeof cellOf(reversal, SUM, 'procent') === 'number'
  const range = isKnown ? `${figure(reversal, 'fra')}–${figure(reversal, 'til')}` : ''
  return html`<dl class="figure-head"><div><dt>${t(WORDS.decisions)}</dt><dd>${figure(complaints, 'afgoerelser')}</dd></div>
<div><dt>${t(WORDS.complained)}</dt><dd>${figure(complaints, 'paaklaget')}<small>${figure(complaints, 'klageandel')}</small></dd></div>
<div><dt>${t(WORDS.decided)}</dt><dd>${figure(reversal, 'behandlet')}</dd></div>
<div><dt>${t(WORDS.reversed)}</dt><dd>${figure(reversal, 'procent')}<small>${range}</small>${country === undefined ? nothing : html`<small>${t(WORDS.country)}: ${figure(country, 'procent')}</small>`}</dd></div></dl>`
}
