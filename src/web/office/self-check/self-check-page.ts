import type { Lang, Words } from '../../../base/words.ts'
import { FEWEST_TO_SAY } from '../../../stages/13-learning/difference.ts'
import type { SampleAudit } from '../../../stages/13-learning/self-check/draw-self-check.ts'
import {
  type Developed,
  finishedOf,
  type Indicator,
  indicatorsOf,
  type Moved,
  readerAgreement,
} from '../../../stages/13-learning/self-check/self-check-figures.ts'
import {
  type SampledDecision,
  sampledState,
  type SelfCheck,
} from '../../../stages/13-learning/self-check/self-check.ts'
import { percentWords } from '../../figures/figures-words.ts'
import { movedWords, pointsWords } from '../../figures/learning-tables.ts'
import { chartFrame } from '../../figures/chart-frame.ts'
import { shareChart } from '../../figures/share-chart.ts'
import { type Html, html, nothing } from '../../html.ts'
import { layout } from '../../layout.ts'
import { type Page, pathTo } from '../../paths.ts'
import { trendText } from '../../study/study-words.ts'
import { dayInWords, numberInWords, sayIn } from '../../wording.ts'
import type { OfficeFrame } from '../case-frame.ts'
import { scrolledFrame, scrolledTable } from '../scrolled-table.ts'
import {
  indicatorWords,
  intervalWords,
  kappaWords,
  periodWords,
  provisionsWords,
  ruleWords,
  SAMPLED_STATE,
  SELF_CHECK_WORDS,
} from './self-check-words.ts'
import { surveyAgreementRows, surveyView } from './survey-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  back: SELF_CHECK_WORDS.title,
  drawnOn: w('Trukket', 'Drawn'),
  period: w('Sendt', 'Sent'),
  provisions: w('Bestemmelser', 'Provisions'),
  rule: w('Trukket sådan', 'Drawn like this'),
  among: w('Trukket blandt', 'Drawn among'),
  decisions: w('afgørelser', 'decisions'),
  shielded: w('i skærmede sager kunne ikke trækkes', 'in shielded cases could not be drawn'),
  done: w('Færdigkodet', 'Finished'),
  of: w('af', 'of'),
  next: w('Kod den næste', 'Code the next'),
  toSettle: w('Kodet forskelligt, skal afgøres', 'Coded differently, to be settled'),
  nothingForYou: w('Der er ikke flere, du kan kode.', 'There are no more that you can code.'),
  inside: w(
    'Til brug i huset: også antal under fem er vist. Filen kan gives videre; i den er små tal skjult.',
    'For use inside: counts below five are shown too. The file may be passed on; small numbers are hidden in it.',
  ),
  shows: w('Hvad stikprøven viser', 'What the sample shows'),
  means: w(
    'Andele af de afgørelser, der er færdigkodet; dem, der venter på en anden læser, er ikke med. Intervallet er Wilsons 95 %: så meget kunne tallet svinge ved et andet tilfældigt udtræk. Trækkes der baglæns og ikke tilfældigt, siger intervallet kun noget, hvis de seneste ligner de øvrige. Det er kommunens egen kodning, ikke Ankestyrelsens.',
    'Shares of the decisions that are finished; those that wait for another reader are left out. The interval is Wilson’s 95%: so much could the figure vary in another draw by chance. Where they are drawn backwards and not by chance, the interval says something only if the latest are like the others. It is the municipality’s own coding, not the board’s.',
  ),
  measure: w('Mål', 'Measure'),
  number: w('Antal', 'Number'),
  share: w('Andel', 'Share'),
  interval: w('95 %-interval', '95% interval'),
  few: w('for få', 'too few'),
  csv: w('Hent tallene som CSV', 'Get the figures as CSV'),
  since: w('Siden sidst', 'Since last time'),
  difference: w('Forskel i procentpoint', 'Difference in percentage points'),
  say: w('Hvad det siger', 'What it says'),
  development: w('Udvikling', 'Development'),
  noEarlier: w(
    'Der er ingen tidligere stikprøve af de samme bestemmelser at sammenligne med.',
    'There is no earlier sample of the same provisions to compare with.',
  ),
  comparedWith: w('Sammenlignet med', 'Compared with'),
  differenceMeans: w(
    'Forskellen er denne minus den tidligere, med Newcombes 95 %-interval. Udviklingen er testet over årene i alle stikprøver af de samme bestemmelser (Cochran-Armitage, rettet efter Holm). Tallene siger, om noget har flyttet sig, aldrig hvorfor.',
    'The difference is this minus the earlier, with Newcombe’s 95% interval. The development is tested over the years of every sample of the same provisions (Cochran–Armitage, corrected after Holm). The figures say whether something moved, never why.',
  ),
  agreement: w('Koder I ens?', 'Do you code alike?'),
  agreementMeans: w(
    'Afgørelser, som to har kodet uden at se hinandens svar. Kappa er 1, når alle er ens, og 0, når de ikke er mere ens, end tilfældet ville give.',
    'Decisions that two coded without seeing each other’s answers. Kappa is 1 where all are alike, and 0 where they are no more alike than chance would give.',
  ),
  noPairs: w('Ingen afgørelse er kodet af to endnu.', 'No decision is coded by two yet.'),
  alike: w('Ens', 'Alike'),
  kappa: w('Kappa', 'Kappa'),
  noKappa: w('alle svarede det samme', 'everyone answered the same'),
  drawn: w('De trukne afgørelser', 'The drawn decisions'),
  nr: w('Nr.', 'No.'),
  state: w('Stand', 'State'),
  twice: w('kodes af to', 'coded by two'),
  audit: w('Efterprøv udtrækket', 'Audit the draw'),
  auditMeans: w(
    'Stikprøven trækkes igen efter den gemte regel, og de afgørelser, den blev trukket blandt, holdes op mod journalen, som den er nu.',
    'The sample is drawn again by the kept rule, and the decisions it was drawn among are held against the journal as it is now.',
  ),
  auditNow: w('Træk igen, og sammenlign', 'Draw again and compare'),
} as const

export interface SelfCheckShown {
  readonly id: string
  readonly check: SelfCheck
  readonly before: SelfCheck | undefined
  readonly moved: readonly Moved[]
  readonly development: readonly Developed[]
  /** The next one that whoever looks may code. */
  readonly next: number | undefined
  readonly audit: SampleAudit | undefined
}

/** One sample: what it shows, whether readers agree, and everything that was drawn. */
export function selfCheckPage(frame: OfficeFrame, shown: SelfCheckShown): string {
  const { lang } = frame
  const t = sayIn(lang)
  const { sample, drawn } = shown.check
  const at: Page = `/tal/egenkontrol/${shown.id}`
  return layout(frame, {
    title: sample.title,
    page: at,
    hasFigures: true,
    body: html`<p><a href="${pathTo('/tal/egenkontrol', lang)}">${t(WORDS.back)}</a></p>
<h1 lang="da">${sample.title}</h1>
<p>${t(WORDS.done)}: ${numberInWords(finishedOf(shown.check).length, lang)} ${t(WORDS.of)} ${numberInWords(drawn.length, lang)}.</p>
<p>${shown.next === undefined ? t(WORDS.nothingForYou) : html`<a class="button button-primary" href="${pathTo(`${at}/${shown.next}` as Page, lang)}">${t(WORDS.next)}</a>`}</p>
${toSettle(lang, shown, at)}${figures(lang, shown, at)}${since(lang, shown)}${surveyView(lang, shown, at)}${agreement(lang, shown.check)}${list(lang, shown, at)}${drawing(lang, shown, at)}`,
  })
}

/** What two coded differently, so that no one has to look for it. */
function toSettle(lang: Lang, { check }: SelfCheckShown, at: Page): Html {
  const t = sayIn(lang)
  const open = check.drawn.filter((one) => sampledState(one) === 'uenige')
  if (open.length === 0) return nothing
  return html`<p><strong>${t(WORDS.toSettle)}:</strong> ${open.map(({ nr }, i) => html`${i === 0 ? nothing : html`, `}<a href="${pathTo(`${at}/${nr}` as Page, lang)}">${t(WORDS.nr)} ${nr}</a>`)}</p>`
}

function figures(lang: Lang, { check }: SelfCheckShown, at: Page): Html {
  const t = sayIn(lang)
  const indicators = indicatorsOf(check)
  const found = indicators.filter(({ name, count }) => name === 'holder' || count > 0)
  const finding = findingOf(indicators, lang)
  const shares = found.flatMap(({ name, share }) =>
    share === undefined ? [] : [{ name: indicatorWords(name, lang), share }],
  )
  return html`<section class="figure" id="maal"><p class="figure-kicker">${t(WORDS.shows)}</p><h2>${finding}</h2><p class="figure-note">${t(WORDS.inside)}</p>
${chartFrame(lang, t(WORDS.shows), (width) => shareChart(finding, shares, width))}
${scrolledTable(
  lang,
  WORDS.shows,
  [WORDS.measure, WORDS.number, WORDS.share, WORDS.interval],
  found.map(({ name, count, of, share }) => [
    indicatorWords(name, lang),
    `${numberInWords(count, lang)} ${t(WORDS.of)} ${numberInWords(of, lang)}`,
    share === undefined ? t(WORDS.few) : percentWords(share.value, lang),
    share === undefined ? t(WORDS.few) : intervalWords(share, lang),
  ]),
)}<p>${t(WORDS.means)}</p>
<p class="figure-csv"><a href="${pathTo(`${at}/tal.csv` as Page, lang)}">${t(WORDS.csv)}</a></p></section>`
}

function findingOf(indicators: readonly Indicator[], lang: Lang): string {
  const holds = indicators.find(({ name }) => name === 'holder')
  const [count, of] = [holds?.count ?? 0, holds?.of ?? 0]
  if (holds?.share === undefined)
    return lang === 'da'
      ? `For få til at sige noget: ${of} er færdigkodet, og der skal mindst være ${FEWEST_TO_SAY}`
      : `Too few to say anything: ${of} are finished, and there must be at least ${FEWEST_TO_SAY}`
  const { value } = holds.share
  return lang === 'da'
    ? `${count} af ${of} afgørelser ville holde (${percentWords(value, lang)}; ${intervalWords(holds.share, lang)})`
    : `${count} of ${of} decisions would hold (${percentWords(value, lang)}; ${intervalWords(holds.share, lang)})`
}

function since(lang: Lang, { check, before, moved, development }: SelfCheckShown): Html {
  const t = sayIn(lang)
  if (before === undefined)
    return html`<section class="figure" id="siden"><h2>${t(WORDS.since)}</h2><p>${t(WORDS.noEarlier)}</p></section>`
  const counted = new Set(
    [check, before].flatMap((one) => indicatorsOf(one).flatMap(({ name, count }) => (count > 0 ? [name] : []))),
  )
  const rows = moved.filter(({ name }) => name === 'holder' || counted.has(name))
  return html`<section class="figure" id="siden"><h2>${t(WORDS.since)}</h2><p>${t(WORDS.comparedWith)} <span lang="da">${before.sample.title}</span> (${periodWords(before.sample, lang)}).</p>
${scrolledTable(
  lang,
  WORDS.since,
  [WORDS.measure, WORDS.difference, WORDS.interval, WORDS.say, WORDS.development],
  rows.map(({ name, since: one }) => {
    const trend = development.find((other) => other.name === name)?.trend
    const isMeasured = one.kind === 'maalt'
    return [
      indicatorWords(name, lang),
      isMeasured ? pointsWords(one.value, lang) : t(WORDS.few),
      isMeasured ? `${pointsWords(one.low, lang)} – ${pointsWords(one.high, lang)}` : t(WORDS.few),
      movedWords(one)[lang],
      trend === undefined ? '' : trendText(trend, lang),
    ]
  }),
  [3, 4],
)}<p>${t(WORDS.differenceMeans)}</p></section>`
}

function agreement(lang: Lang, check: SelfCheck): Html {
  const t = sayIn(lang)
  const rows = [
    ...readerAgreement(check).map((one) => ({ ...one, label: indicatorWords(one.name, lang) })),
    ...surveyAgreementRows(check, lang),
  ]
  return html`<section class="figure" id="enighed"><h2>${t(WORDS.agreement)}</h2>${
    rows.length === 0
      ? html`<p>${t(WORDS.noPairs)}</p>`
      : scrolledTable(
          lang,
          WORDS.agreement,
          [WORDS.measure, WORDS.alike, WORDS.interval, WORDS.kappa],
          rows.map(({ label, agreed, kappa }) => [
            label,
            `${numberInWords(agreed.count, lang)} ${t(WORDS.of)} ${numberInWords(agreed.of, lang)}`,
            agreed.of < FEWEST_TO_SAY ? t(WORDS.few) : intervalWords(agreed, lang),
            kappa === undefined ? t(WORDS.noKappa) : kappaWords(kappa, lang),
          ]),
        )
  }<p>${t(WORDS.agreementMeans)}</p></section>`
}

function list(lang: Lang, { check }: SelfCheckShown, at: Page): Html {
  const t = sayIn(lang)
  const row = (one: SampledDecision) =>
    html`<tr><th scope="row"><a href="${pathTo(`${at}/${one.nr}` as Page, lang)}">${t(WORDS.nr)} ${one.nr}</a></th><td>${dayInWords(one.decision.decidedOn, lang)}</td><td>${one.decision.provision ?? ''}</td><td class="figure-words">${t(SAMPLED_STATE[sampledState(one)])}${one.isTwice ? html` (${t(WORDS.twice)})` : nothing}</td></tr>`
  return html`<section class="figure" id="trukket"><h2>${t(WORDS.drawn)}</h2>${scrolledFrame(lang, WORDS.drawn, html`<thead><tr>${[WORDS.nr, WORDS.period, WORDS.provisions].map((one) => html`<th scope="col">${t(one)}</th>`)}<th scope="col" class="figure-words">${t(WORDS.state)}</th></tr></thead><tbody>${check.drawn.map(row)}</tbody>`)}</section>`
}

function drawing(lang: Lang, { check: { sample }, audit }: SelfCheckShown, at: Page): Html {
  const t = sayIn(lang)
  const { shielded, population } = sample
  const facts: readonly (readonly [Words, string])[] = [
    [WORDS.drawnOn, dayInWords(sample.on, lang)],
    [WORDS.period, periodWords(sample, lang)],
    [WORDS.provisions, provisionsWords(sample, lang)],
    [WORDS.rule, ruleWords(sample, lang)],
    [
      WORDS.among,
      `${numberInWords(population.length, lang)} ${t(WORDS.decisions)}${shielded === 0 ? '' : `; ${shielded} ${t(WORDS.shielded)}`}`,
    ],
  ]
  return html`<section class="figure" id="udtraek"><h2>${t(WORDS.audit)}</h2><dl class="access-told">${facts.map(([label, words]) => html`<div><dt>${t(label)}</dt><dd>${words}</dd></div>`)}</dl><p>${t(WORDS.auditMeans)}</p>
${audit === undefined ? nothing : html`<div role="status">${auditWords(audit).map((words) => html`<p><strong>${t(words)}</strong></p>`)}</div>`}
<p><a href="${pathTo(`${at}?efterproev=ja` as Page, lang)}#udtraek">${t(WORDS.auditNow)}</a></p></section>`
}

function auditWords({ isSame, added, gone }: SampleAudit): readonly Words[] {
  return [
    isSame
      ? w('Reglen giver den samme liste igen.', 'The rule gives the same list again.')
      : w(
          'Reglen giver en anden liste. Udtrækket kan ikke bruges.',
          'The rule gives another list. The draw can’t be used.',
        ),
    added + gone === 0
      ? w(
          'Journalen har de samme afgørelser i perioden, som der blev trukket blandt.',
          'The journal has the same decisions in the period as were drawn among.',
        )
      : w(
          `Journalen har ikke de samme afgørelser: ${added} er kommet til, og ${gone} er der ikke mere.`,
          `The journal does not have the same decisions: ${added} have come, and ${gone} are no longer there.`,
        ),
  ]
}
