import { upperFirst } from '../../base/first-letter.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { Statement } from '../../stages/02-information/statement.ts'
import type { Need } from '../../stages/03-needs/need.ts'
import { ANSWER_KIND, POINTS, SOURCE_KIND, THEME, TOPIC } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, LEVEL_ICON } from '../icon.ts'
import { LEVEL_COUNT } from '../labels.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, type Say, sayIn, wordForCount } from '../wording.ts'
import { actForm, actLink, isEverOpen } from './act-view.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { checkPanel } from './check-panel.ts'
import { extentInWords } from './words/extent-words.ts'
import { needRecord, type NeedStep } from './need-record.ts'
import { isStopped, stopView, workFold } from './stop-view.ts'

const WORDS = {
  list: { da: 'Behov', en: 'Needs' },
  evidence: { da: 'Hvad der er oplyst', en: 'What is known' },
  general: { da: 'Om borgeren i almindelighed', en: 'About the citizen in general' },
  none: { da: 'Der er ingen oplysninger om dette behov endnu.', en: 'Nothing is said of this need yet.' },
  own: { da: 'Borgerens ord', en: 'The citizen’s words' },
  asked: { da: 'Søgt om', en: 'Asked for' },
  wish: { da: 'Ønske', en: 'Wish' },
  goal: { da: 'Mål', en: 'Goal' },
  work: { da: 'Bedøm, vurdér og svar', en: 'Judge, assess and answer' },
  done: { da: 'Bedømmelse, vurdering og svar', en: 'Judgement, assessment and answer' },
  step: {
    personkreds: { da: '1. Personkreds', en: '1. Target group' },
    assessment: { da: '2. Vurdering', en: '2. Assessment' },
    enough: { da: '3. Er der nok?', en: '3. Is there enough?' },
    answer: { da: '4. Svar', en: '4. Answer' },
  },
  notYet: { da: 'Ikke endnu', en: 'Not yet' },
  back: { da: 'Alle behov', en: 'All needs' },
  withdrawn: { da: 'Trukket tilbage', en: 'Taken back' },
  gone: {
    da: 'Borgeren har trukket behovet tilbage. Det skal ikke afgøres, og det er intet afslag.',
    en: 'The citizen has taken the need back. It is not to be decided, and it is no refusal.',
  },
  unassessed: { da: 'Ikke vurderet', en: 'Not assessed' },
  unanswered: { da: 'Vurderet, ikke besvaret', en: 'Assessed, not answered' },
  noNeeds: { da: 'Der er ingen behov i sagen endnu.', en: 'There are no needs in the case yet.' },
} as const

/** The needs of a case, and the form for a new one. */
export function needsPage(frame: OfficeFrame, shown: CaseShown): string {
  const t = sayIn(frame.lang)
  const { needs } = shown.file
  return caseLayout(frame, shown, {
    title: WORDS.list,
    page: 'behov',
    at: caseUrl(shown, 'behov'),
    body: html`<h1>${t(WORDS.list)}</h1>${stopView(frame, shown, 'behov')}
${needs.length === 0 ? html`<p>${t(WORDS.noNeeds)}</p>` : html`<ul class="bordered-list need-list">${needs.map((need) => html`<li><a href="${pathTo(caseUrl(shown, 'behov', `/${need.id}`), frame.lang)}" lang="da"><strong>${need.activity}</strong></a><span class="need-theme">${t(THEME[need.theme])}</span>${need.withdrawn === undefined ? nothing : html`<strong>${t(WORDS.withdrawn)} ${dayInWords(need.withdrawn, frame.lang)}</strong>`}${need.words === undefined ? nothing : html`<q lang="da">${need.words}</q>`}${need.withdrawn === undefined ? standingView(frame, shown, need) : nothing}</li>`)}</ul>`}
${workFold(frame, shown, 'behov')}`,
  })
}

/** How far a need is, so that the one that lacks something is found without opening each. */
function standingView({ lang }: OfficeFrame, { file, checked }: CaseShown, { id }: Need): Html {
  const t = sayIn(lang)
  const answer = file.answers.find(({ need }) => need === id)?.answer
  const isAssessed = file.assessments.some(({ need, text }) => need === id && text !== '')
  const errors = checked.findings.filter(({ need, level }) => need === id && level === 'fejl').length
  const told = answer === undefined ? t(isAssessed ? WORDS.unanswered : WORDS.unassessed) : t(ANSWER_KIND[answer.kind])
  return html`<span class="need-standing"><strong>${told}</strong>${errors === 0 ? nothing : html` ${icon(LEVEL_ICON.fejl)}${String(errors)} ${t(wordForCount(errors, LEVEL_COUNT.fejl))}`}</span>`
}

/** The work on one need, with its evidence beside it. */
export function needPage(frame: OfficeFrame, shown: CaseShown, need: Need): string {
  const t = sayIn(frame.lang)
  const { file, checked } = shown
  const target = need.id
  const next = caseUrl(shown, 'behov', `/${need.id}`)
  const about = file.statements.filter(({ needs }) => needs.includes(need.id))
  const general = file.statements.filter(({ needs }) => needs.length === 0)
  const findings = checked.matrix.rows.find((row) => row.need === need.id)
  const here =
    findings === undefined ? [] : [...new Set(Object.values(findings.cells).flatMap((cell) => cell.findings))]
  const step = (words: Words, path: string, anchor: NeedStep) => {
    const isTheirs = need.withdrawn === undefined && !isStopped(shown) && isEverOpen(shown, path)
    const written = isTheirs ? nothing : needRecord(frame, file, need, anchor)
    return html`<section class="need-step" aria-labelledby="${anchor}-titel" id="${anchor}"><h3 id="${anchor}-titel">${t(words)}</h3>${written}${isTheirs ? actForm(frame, shown, path, { target, next: `${next}#${anchor}` }) : written === nothing ? html`<p class="empty">${t(WORDS.notYet)}</p>` : nothing}</section>`
  }
  return caseLayout(frame, shown, {
    title: { da: need.activity, en: need.activity },
    page: 'behov',
    at: next,
    body: html`<p class="screen-only"><a href="${pathTo(caseUrl(shown, 'behov'), frame.lang)}">${t(WORDS.back)}</a></p>
<h1 lang="da">${upperFirst(need.activity)}</h1>${need.withdrawn === undefined ? stopView(frame, shown, 'vurdering') : nothing}
${need.withdrawn === undefined ? nothing : html`<p><strong>${t(WORDS.withdrawn)} ${dayInWords(need.withdrawn, frame.lang)}.</strong> ${t(WORDS.gone)}</p>`}${needFacts(t, frame.lang, need)}${workFold(frame, shown, 'behov', { target, next })}
<div class="need-columns"><div class="need-evidence"><h2>${t(WORDS.evidence)}</h2>${about.length === 0 ? html`<p class="empty">${t(WORDS.none)}</p>` : evidenceView(t, frame, shown, about)}
${general.length === 0 ? nothing : html`<h3>${t(WORDS.general)}</h3>${evidenceView(t, frame, shown, general)}`}
${workFold(frame, shown, 'oplysning', { next, values: { behov: [need.id], id: [shown.context.newId()] }, isSuggestion: true })}
${checkPanel(frame, shown, here, { withUnknown: false })}</div>
<div class="need-work"><h2>${t(isStopped(shown) ? WORDS.done : WORDS.work)}</h2>
${step(WORDS.step.personkreds, 'personkreds', 'personkreds')}
${step(WORDS.step.assessment, 'vurdering', 'vurdering')}
${step(WORDS.step.enough, 'nok', 'nok')}
${step(WORDS.step.answer, 'afgoer-behov', 'svar')}
${workFold(frame, shown, 'hidtil', { target, next })}</div></div>`,
  })
}

export function needFacts(t: Say, lang: Lang, { words, asked, wish, goal, theme }: Need): Html {
  const extent = asked?.extent === undefined ? undefined : extentInWords(asked.extent, lang)
  const rows: readonly (readonly [Words, string | undefined])[] = [
    [WORDS.own, words],
    [WORDS.asked, [asked?.what, extent].filter((part) => part !== undefined).join(', ') || undefined],
    [WORDS.wish, wish],
    [WORDS.goal, goal],
  ]
  return html`<p class="need-theme">${t(THEME[theme])}</p><dl class="case-facts">${rows.map(([label, text]) => (text === undefined ? nothing : html`<div><dt>${t(label)}</dt><dd lang="da">${text}</dd></div>`))}</dl>`
}

/** Statements with who said them and when; each can be corrected. */
export function evidenceView(t: Say, frame: OfficeFrame, shown: CaseShown, statements: readonly Statement[]): Html {
  const sources = new Map(shown.file.sources.map((source) => [source.id, source]))
  return html`<ul class="evidence">${statements.map((statement) => {
    const source = sources.get(statement.source)
    return html`<li class="points-${statement.points}"><p class="evidence-points">${t(POINTS[statement.points])} · ${t(TOPIC[statement.topic])}</p><p lang="da">${statement.verbatim ? html`<q>${statement.text}</q>` : statement.text}</p><p class="evidence-from">${source === undefined ? nothing : html`${t(SOURCE_KIND[source.kind])}, <span lang="da">${source.title}</span>, ${dayInWords(source.date, frame.lang)}`} ${actLink(frame, shown, 'oplysning', statement.id)}</p></li>`
  })}</ul>`
}
