import { upperFirst } from '../../base/first-letter.ts'
import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { type Counted, type Difference, differenceOf, FEWEST_TO_SAY } from '../../stages/13-learning/difference.ts'
import type { Tally } from '../../stages/13-learning/fact-count.ts'
import { UNTOLD } from '../../stages/13-learning/fact-counters.ts'
import type { LearningCount, ThemeCount } from '../../stages/13-learning/learning-count.ts'
import { shareOf } from '../../stages/13-learning/wilson.ts'
import { THEME } from '../case-labels.ts'
import { numberInWords, sayIn } from '../wording.ts'
import { percentWords } from './figures-words.ts'

/** A table as words, for the page and for paper alike. */
export interface LearningTable {
  readonly name: 'temaer' | 'aarsager' | 'mangler' | 'holdt' | 'aendring'
  readonly title: string
  readonly means: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What the figures can bear, in whole sentences. */
  readonly findings: readonly string[]
}

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  themes: w('Hvad der blev omgjort, efter behovenes tema', 'What was reversed, by theme of the needs'),
  themesMean: w(
    'Afgørelser, som Ankestyrelsen har taget stilling til indholdet af. En afgørelse hører til det tema, som de fleste af dens behov har. Intervallet er Wilsons 95 %.',
    'Decisions whose substance the board looked into. A decision belongs to the theme that most of its needs have. The interval is Wilson’s 95 %.',
  ),
  why: w('Hvorfor, efter tema', 'Why, by theme'),
  whyMean: w(
    'Omgjorte afgørelser med hver slags mangel. En afgørelse kan have flere.',
    'Reversed decisions with each kind of flaw. A decision may have several.',
  ),
  flaws: w('Manglerne i de omgjorte afgørelser', 'The flaws in the reversed decisions'),
  flawsMean: w(
    'Andelen er af de omgjorte. En afgørelse kan have flere mangler, så andelene giver mere end 100 %.',
    'The share is of the reversed. A decision may have several flaws, so the shares come to more than 100 %.',
  ),
  held: w('Hvad der holdt', 'What held'),
  heldMean: w(
    'Afgørelser, som Ankestyrelsen stadfæstede. Kun antal og temaer: der er ingen tekst fra sagerne.',
    'Decisions that the board upheld. Counts and themes alone: there is no text from the cases.',
  ),
  change: w('Før og efter', 'Before and after'),
  changeMean: w(
    'Afgørelser efter det år, kommunen traf dem i. Forskellen er efter minus før, i procentpoint, med Newcombes 95 %-interval. Afgørelser, som Ankestyrelsen ikke har nået at behandle, er ikke med i omgørelserne; er de seneste anderledes end dem, der er behandlet, kan det flytte tallet. Tallene siger, om noget har flyttet sig, aldrig hvorfor.',
    'Decisions by the year the municipality made them. The difference is after minus before, in percentage points, with Newcombe’s 95 % interval. Decisions that the board has not got to are not among the reversals; if the latest differ from those it decided, that can move the figure. The figures say whether something moved, never why.',
  ),
  theme: w('Tema', 'Theme'),
  flaw: w('Mangel', 'Flaw'),
  decided: w('Behandlet', 'Decided'),
  reversed: w('Omgjort', 'Reversed'),
  upheld: w('Stadfæstet', 'Upheld'),
  share: w('Andel', 'Share'),
  interval: w('95 %-interval', '95 % interval'),
  number: w('Antal', 'Number'),
  measure: w('Mål', 'Measure'),
  before: w('Før', 'Before'),
  after: w('Fra og med', 'From'),
  difference: w('Forskel', 'Difference'),
  complained: w('Påklaget', 'Contested'),
  with: w('Omgjort med', 'Reversed with'),
  all: w('I alt', 'All'),
  untold: w('Ikke oplyst', 'Not told'),
  few: w('for få', 'too few'),
  of: w('af', 'of'),
  none: w('ingen mangel oplyst', 'no flaw told'),
} as const

type TableOf = Omit<LearningTable, 'findings'> & { readonly findings?: readonly string[] }

export function learningTables(count: LearningCount, lang: Lang): readonly LearningTable[] {
  return [
    themes(count, lang),
    reasons(count, lang),
    flaws(count, lang),
    held(count, lang),
    ...(count.change === undefined ? [] : [change(count.change, lang)]),
  ].map((table) => ({ findings: [], ...table }))
}

function themes({ themes: by, whole }: LearningCount, lang: Lang): TableOf {
  const t = sayIn(lang)
  const row = (label: string, { reversed, upheld }: ThemeCount) => {
    const of = reversed + upheld
    return [label, numberInWords(of, lang), numberInWords(reversed, lang), ...shareWords({ count: reversed, of }, lang)]
  }
  return {
    name: 'temaer',
    title: t(WORDS.themes),
    means: t(WORDS.themesMean),
    columns: [WORDS.theme, WORDS.decided, WORDS.reversed, WORDS.share, WORDS.interval].map(t),
    rows: [...Object.entries(by).map(([theme, one]) => row(themeWords(theme, lang), one)), row(t(WORDS.all), whole)],
  }
}

function reasons({ themes: by }: LearningCount, lang: Lang): TableOf {
  const t = sayIn(lang)
  const told = (tally: Tally<Mangel>) =>
    flawsByCount(tally)
      .map(([flaw, number]) => `${t(MANGLER[flaw].label)} (${numberInWords(number, lang)})`)
      .join(', ')
  return {
    name: 'aarsager',
    title: t(WORDS.why),
    means: t(WORDS.whyMean),
    columns: [WORDS.theme, WORDS.reversed, WORDS.flaw].map(t),
    rows: Object.entries(by)
      .filter(([, { reversed }]) => reversed > 0)
      .map(([theme, { reversed, flaws: tally }]) => [
        themeWords(theme, lang),
        numberInWords(reversed, lang),
        told(tally) || t(WORDS.none),
      ]),
  }
}

function flaws({ whole }: LearningCount, lang: Lang): TableOf {
  const t = sayIn(lang)
  return {
    name: 'mangler',
    title: t(WORDS.flaws),
    means: t(WORDS.flawsMean),
    columns: [WORDS.flaw, WORDS.number, WORDS.share, WORDS.interval].map(t),
    rows: flawsByCount(whole.flaws).map(([flaw, number]) => [
      upperFirst(t(MANGLER[flaw].label)),
      numberInWords(number, lang),
      ...shareWords({ count: number, of: whole.reversed }, lang),
    ]),
  }
}

function held({ themes: by, whole }: LearningCount, lang: Lang): TableOf {
  const t = sayIn(lang)
  return {
    name: 'holdt',
    title: t(WORDS.held),
    means: t(WORDS.heldMean),
    columns: [WORDS.theme, WORDS.upheld].map(t),
    rows: [
      ...Object.entries(by)
        .filter(([, { upheld }]) => upheld > 0)
        .map(([theme, { upheld }]) => [themeWords(theme, lang), numberInWords(upheld, lang)]),
      [t(WORDS.all), numberInWords(whole.upheld, lang)],
    ],
  }
}

function change(told: NonNullable<LearningCount['change']>, lang: Lang): TableOf {
  const t = sayIn(lang)
  const { from, reversed, complained, flaw, untold } = told
  const measures = [
    { label: t(WORDS.reversed), ...reversed },
    ...(flaw === undefined ? [] : [{ label: `${t(WORDS.with)} »${t(MANGLER[flaw.of].label)}«`, ...flaw }]),
    { label: t(WORDS.complained), ...complained },
  ].map((one) => ({ ...one, moved: differenceOf(one.before, one.after) }))
  const side = ({ count, of }: Counted, isTold: boolean) =>
    `${numberInWords(count, lang)} ${t(WORDS.of)} ${numberInWords(of, lang)}${isTold && of > 0 ? ` (${percentWords(count / of, lang)})` : ''}`
  return {
    name: 'aendring',
    title: `${t(WORDS.change)} ${from}`,
    means: `${t(WORDS.changeMean)}${untold === 0 ? '' : lang === 'da' ? ` ${untold} afgørelser uden år er ikke med.` : ` ${untold} decisions without a year are left out.`}`,
    columns: [
      t(WORDS.measure),
      `${t(WORDS.before)} ${from}`,
      `${t(WORDS.after)} ${from}`,
      t(WORDS.difference),
      t(WORDS.interval),
    ],
    rows: measures.map(({ label, before, after, moved }) => [
      label,
      side(before, moved.kind === 'maalt'),
      side(after, moved.kind === 'maalt'),
      moved.kind === 'maalt' ? pointsWords(moved.value, lang) : t(WORDS.few),
      moved.kind === 'maalt' ? `${pointsWords(moved.low, lang)} – ${pointsWords(moved.high, lang)}` : t(WORDS.few),
    ]),
    findings: measures.map(({ label, moved }) => `${label}: ${movedWords(moved)[lang]}`),
  }
}

/** What a before and after can bear: never a cause. */
export function movedWords(moved: ReturnType<typeof differenceOf>): Words {
  switch (moved.kind) {
    case 'for-faa':
      return w(
        `for få til at sige noget. Der skal mindst være ${FEWEST_TO_SAY} på hver side.`,
        `too few to say anything. There must be at least ${FEWEST_TO_SAY} on each side.`,
      )
    case 'maalt':
      return moved.mayBeChance ? mayBeChance(moved) : moreThanChance(moved)
    default:
      return never(moved)
  }
}

const mayBeChance = ({ value }: Difference): Words =>
  w(
    `forskellen på ${pointsWords(value, 'da')} procentpoint kan lige så godt være tilfældig. Intervallet rummer 0.`,
    `the difference of ${pointsWords(value, 'en')} percentage points may as well be chance. The interval holds 0.`,
  )
const moreThanChance = ({ value }: Difference): Words =>
  w(
    `forskellen på ${pointsWords(value, 'da')} procentpoint er større, end tilfældigheder plejer at give. Tallene siger ikke, hvad den skyldes.`,
    `the difference of ${pointsWords(value, 'en')} percentage points is greater than chance usually gives. The figures don’t say what caused it.`,
  )

/** The flaws there are, the most frequent first. */
export function flawsByCount(tally: Tally<Mangel>): readonly (readonly [Mangel, number])[] {
  return (Object.keys(MANGLER) as Mangel[])
    .map((flaw) => [flaw, tally[flaw] ?? 0] as const)
    .filter(([, number]) => number > 0)
    .toSorted(([, one], [, other]) => other - one)
}

function shareWords({ count, of }: Counted, lang: Lang): readonly [string, string] {
  const few = WORDS.few[lang]
  const share = of < FEWEST_TO_SAY ? undefined : shareOf(count, of)
  return share === undefined
    ? [few, few]
    : [percentWords(share.value, lang), `${percentWords(share.low, lang)} – ${percentWords(share.high, lang)}`]
}

export function pointsWords(part: number, lang: Lang): string {
  const words = numberInWords(part * 100, lang, 1)
  return /[1-9]/.test(words) ? `${part > 0 ? '+' : ''}${words}` : words.replace('−', '')
}

function themeWords(theme: string, lang: Lang): string {
  if (theme === UNTOLD) return WORDS.untold[lang]
  return theme in THEME ? THEME[theme as keyof typeof THEME][lang] : theme
}
