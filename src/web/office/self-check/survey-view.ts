import type { Lang, Words } from '../../../base/words.ts'
import { FEWEST_TO_SAY } from '../../../stages/13-learning/difference.ts'
import {
  SURVEY_INDICATORS,
  type SurveyId,
  type SurveyIndicator,
  surveyOn,
  surveySources,
} from '../../../stages/13-learning/indicator.ts'
import type { SelfCheck } from '../../../stages/13-learning/self-check/self-check.ts'
import {
  surveyAgreement,
  type SurveyAgreement,
  surveyAsked,
  surveyMoved,
  surveyOf,
} from '../../../stages/13-learning/self-check/survey-figures.ts'
import { percentWords } from '../../figures/figures-words.ts'
import { movedWords, pointsWords } from '../../figures/learning-tables.ts'
import { type Html, html, nothing } from '../../html.ts'
import { type Page, pathTo } from '../../paths.ts'
import { numberInWords, sayIn } from '../../wording.ts'
import { scrolledTable } from '../scrolled-table.ts'
import { intervalWords, periodWords } from './self-check-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Indikatorer', 'Indicators'),
  kicker: w('God praksis', 'Good practice'),
  none: w(
    'Ingen har besvaret indikatorerne endnu. De står under manglerne, når en afgørelse kodes.',
    'Nobody has answered the indicators yet. They stand below the flaws where a decision is coded.',
  ),
  means: w(
    'Andelen er dem med ja af dem, hvor spørgsmålet er relevant og kan ses, med Wilsons 95 %-interval. »Kan ikke ses«, ubesvarede og dem, to har besvaret forskelligt, er ikke talt med i andelen: er de mange, siger andelen lidt. Mennesker har svaret; intet er regnet ud af sagen.',
    'The share is those with yes of those where the question is relevant and can be seen, with Wilson’s 95% interval. “Can’t be seen”, those not answered and those that two answered differently are not in the share: where they are many, the share says little. People have answered; nothing is worked out from the case.',
  ),
  indicator: w('Indikator', 'Indicator'),
  yes: w('Ja', 'Yes'),
  of: w('af', 'of'),
  share: w('Andel', 'Share'),
  interval: w('95 %-interval', '95% interval'),
  notRelevant: w('Ikke relevant', 'Not relevant'),
  notSeen: w('Kan ikke ses', 'Can’t be seen'),
  unanswered: w('Ubesvaret', 'Not answered'),
  differed: w('Besvaret forskelligt', 'Answered differently'),
  few: w('for få', 'too few'),
  since: w('Indikatorer siden sidst', 'Indicators since last time'),
  difference: w('Forskel i procentpoint', 'Difference in percentage points'),
  say: w('Hvad det siger', 'What it says'),
  allFew: w(
    `For få til at sige noget om nogen af indikatorerne. Der skal mindst være ${FEWEST_TO_SAY} med ja eller nej på hver side.`,
    `Too few to say anything of any of the indicators. There must be at least ${FEWEST_TO_SAY} with yes or no on each side.`,
  ),
  comparedWith: w('Sammenlignet med', 'Compared with'),
  definitions: w('Hvad der spørges om', 'What is asked'),
  relevant: w('Relevant', 'Relevant'),
  law: w('Kilde', 'Source'),
  csv: w('Hent indikatorerne som CSV', 'Get the indicators as CSV'),
} as const

export interface SurveyShown {
  readonly check: SelfCheck
  readonly before: SelfCheck | undefined
}

/** The indicators of good practice over a sample, with what they mean and how they moved. */
export function surveyView(lang: Lang, { check, before }: SurveyShown, at: Page): Html {
  const t = sayIn(lang)
  const rows = surveyOf(check)
  const isAnswered = rows.some((row) => row.unanswered < surveyAsked(row))
  const head = html`<p class="figure-kicker">${t(WORDS.kicker)}</p><h2>${t(WORDS.title)}</h2>`
  if (!isAnswered)
    return html`<section class="figure" id="indikatorer">${head}<p>${t(WORDS.none)}</p>${definitions(lang, check)}</section>`
  const number = (value: number) => numberInWords(value, lang)
  return html`<section class="figure" id="indikatorer">${head}
${scrolledTable(
  lang,
  WORDS.title,
  [
    WORDS.indicator,
    WORDS.yes,
    WORDS.share,
    WORDS.interval,
    WORDS.notRelevant,
    WORDS.notSeen,
    WORDS.unanswered,
    WORDS.differed,
  ],
  rows.map(({ id, yes, no, notRelevant, notSeen, unanswered, differed, share }) => [
    surveyLabel(id, lang),
    `${number(yes)} ${t(WORDS.of)} ${number(yes + no)}`,
    share === undefined ? t(WORDS.few) : percentWords(share.value, lang),
    share === undefined ? t(WORDS.few) : intervalWords(share, lang),
    ...[notRelevant, notSeen, unanswered, differed].map(number),
  ]),
)}<p>${t(WORDS.means)}</p>${since(lang, check, before)}${definitions(lang, check)}
<p class="figure-csv"><a href="${pathTo(`${at}/indikatorer.csv` as Page, lang)}">${t(WORDS.csv)}</a></p></section>`
}

function since(lang: Lang, check: SelfCheck, before: SelfCheck | undefined): Html {
  if (before === undefined) return nothing
  const t = sayIn(lang)
  const moves = surveyMoved(before, check)
  const head = html`<h3>${t(WORDS.since)}</h3><p>${t(WORDS.comparedWith)} ${before.sample.title} (${periodWords(before.sample, lang)}).</p>`
  // The same said of each would be a table of nothing.
  if (moves.every(({ since: { kind } }) => kind === 'for-faa')) return html`${head}<p>${t(WORDS.allFew)}</p>`
  return html`${head}
${scrolledTable(
  lang,
  WORDS.since,
  [WORDS.indicator, WORDS.difference, WORDS.interval, WORDS.say],
  moves.map(({ id, since: moved }) => {
    const isMeasured = moved.kind === 'maalt'
    return [
      surveyLabel(id, lang),
      isMeasured ? pointsWords(moved.value, lang) : t(WORDS.few),
      isMeasured ? `${pointsWords(moved.low, lang)} – ${pointsWords(moved.high, lang)}` : t(WORDS.few),
      movedWords(moved)[lang],
    ]
  }),
  [3],
)}`
}

/** Each question as it is asked of the latest decisions of the sample. */
function definitions(lang: Lang, { sample }: SelfCheck): Html {
  const t = sayIn(lang)
  const law = (one: SurveyIndicator) =>
    surveySources(one, sample.to).map(({ short, url, words }, i) => {
      const name = url === null ? html`${short}` : html`<a href="${url}">${short}</a>`
      return html`${i === 0 ? nothing : html` `}${name}: ${t(words)}`
    })
  return html`<details class="details"><summary class="details-summary">${t(WORDS.definitions)}</summary><div class="details-text"><dl class="survey-told">${surveyOn(
    sample.to,
  ).map(
    (one) =>
      html`<div><dt>${t(one.label)}</dt><dd><strong>${t(one.question)}</strong> ${t(one.means)}<br>${t(WORDS.relevant)}: ${t(one.relevant)}<br>${t(WORDS.law)}: ${law(one)}</dd></div>`,
  )}</dl></div></details>`
}

/** How alike two answered, for the table that tells it of the codes. */
export function surveyAgreementRows(
  check: SelfCheck,
  lang: Lang,
): readonly (Omit<SurveyAgreement, 'id'> & { readonly label: string })[] {
  return surveyAgreement(check).map(({ id, ...alike }) => ({ ...alike, label: surveyLabel(id, lang) }))
}

export function surveyLabel(id: SurveyId, lang: Lang): string {
  return SURVEY_INDICATORS.find((one) => one.id === id)?.label[lang] ?? id
}
