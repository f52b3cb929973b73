import type { Lang, Words } from '../../base/words.ts'
import { CODED_COLUMNS } from '../../stages/13-learning/study/coded-column.ts'
import type { StudyReport, StudyTable, StudyTrend } from '../../stages/13-learning/study/study-table.ts'
import { type Dimension, NO_CATEGORY, REST, type RowVariable } from '../../stages/13-learning/study/tally.ts'
import type { Share } from '../../stages/13-learning/wilson.ts'
import { codeLabel } from './study-labels.ts'
import { numberInWords } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

const TITLE: Readonly<Record<RowVariable, Words>> = {
  aar: w('Sager', 'Cases'),
  bestemmelse: w('Gennemgåede sager pr. bestemmelse', 'Cases read, by provision'),
  udfald: w('Ankestyrelsens udfald', 'The board’s outcomes'),
  kategori: w('Kategori af den udslagsgivende mangel', 'Category of the flaw that decided'),
  'antal-mangler': w('Antal mangler i sagen', 'Number of flaws in the case'),
  mangler: w('Mangler i sagerne', 'Flaws in the cases'),
  kilder: w('Kilder i kommunens sag', 'Sources in the municipality’s file'),
  efterspurgt: w('Kilder, Ankestyrelsen bad om mere fra', 'Sources the board asked for more from'),
  handleanvisninger: w('Typer af handleanvisninger', 'Kinds of instruction'),
  henvisninger: w('Hvad kommunens afgørelse henviser til', 'What the municipality’s decision refers to'),
  'ankestyrelsens-henvisninger': w('Hvad Ankestyrelsens afgørelse henviser til', 'What the board’s decision refers to'),
  kontakt: w('Ankestyrelsens kontakt før afgørelsen', 'The board’s contacts before deciding'),
  emnegruppe: w('Hvad klagen handler om, niveau 1', 'What the complaint is about, level 1'),
  emne: w('Hvad klagen handler om, niveau 2', 'What the complaint is about, level 2'),
  kendetegn: w('Andre kendetegn', 'Other characteristics'),
}

const BY: Readonly<Record<Dimension, Words>> = {
  aar: w('efter år', 'by year'),
  bestemmelse: w('efter bestemmelse', 'by provision'),
  udfald: w('efter udfald', 'by outcome'),
  kategori: w('efter udslagsgivende kategori', 'by deciding category'),
}

export const SOURCES_TITLE = w(
  'Kilder i sagen og kilder, der blev bedt om',
  'Sources in the file, and sources asked for',
)
export const SOURCES_MEANS = w(
  'De samme kilder ved siden af hinanden: hvor mange sager der havde oplysninger fra dem, og i hvor mange Ankestyrelsen bad om flere eller mere målrettede. En sag kan have flere.',
  'The same sources side by side: how many cases had information from them, and in how many the board asked for more, or more targeted. A case may have several.',
)
export const IN_FILE = w('I sagen', 'In the file')
export const ASKED_FOR = w('Bedt om', 'Asked for')

export const RATE_TITLE = w('Omgørelsesprocent i de gennemgåede sager', 'Reversal percentage among the cases read')
export const RATE_MEANS = w(
  'Hjemviste, ændrede og ophævede sager i procent af dem og de stadfæstede. Sager, som Ankestyrelsen ikke behandlede, er ikke med. Er sagerne udtrukket efter udfald, siger tallet noget om udtrækket og intet om kommunerne.',
  'Cases remitted, changed and lifted, in percent of those and the upheld. Cases the board did not look into are left out. Where cases were drawn by their outcome, the figure tells of the draw and nothing of the municipalities.',
)

export function tableTitle({ variable, by, scope }: Pick<StudyTable, 'variable' | 'by' | 'scope'>, lang: Lang): string {
  const about = [
    ...(scope.provision === undefined ? [] : [scope.provision]),
    ...(scope.category === undefined ? [] : [codeLabel('kategori', scope.category, lang)]),
  ]
  return [`${TITLE[variable][lang]}, ${BY[by][lang]}`, ...about].join(' · ')
}

export function tableMeaning({ variable, isSingle }: Pick<StudyTable, 'variable' | 'isSingle'>, lang: Lang): string {
  const means = CODED_COLUMNS.find(({ name }) => name === variable)?.means[lang] ?? OWN_MEANING[variable]?.[lang] ?? ''
  const counted = isSingle ? ONE_EACH[lang] : MANY_EACH[lang]
  return [means, counted].filter((part) => part !== '').join(' ')
}

const OWN_MEANING: Readonly<Partial<Record<RowVariable, Words>>> = {
  'antal-mangler': w(
    'Hvor mange forskellige mangler der er kodet i sagen.',
    'How many different flaws were coded in the case.',
  ),
}
const ONE_EACH = w('Hver sag tælles én gang.', 'Each case is counted once.')
const MANY_EACH = w(
  'En sag kan have flere, så rækkerne kan give flere end antallet af sager.',
  'A case may have several, so the rows may come to more than the cases.',
)

const PERCENT_MEANS = w(
  'Tal er sager. Procent er af kolonnens sager, hvor det er kodet (nederste række), rundet til nærmeste hele; halve rundes op. Intervallet er 95 % (Wilson) og siger, hvor meget tallet kunne svinge ved et tilfældigt udtræk.',
  'Numbers are cases. Percent is of the cases of the column where it was coded (last row), rounded to the nearest whole; halves go up. The interval is 95% (Wilson), and tells how far the figure could vary by chance in a random draw.',
)
const HIDDEN_MEANS = w(
  '* skjult: det er under 5 personer, eller det kunne røbe et tal under 5. Nul vises.',
  '* hidden: it is below 5 persons, or could reveal a number below 5. None is shown.',
)
const NOT_HIDDEN = w(
  'Små tal er ikke skjult. Tabellerne må ikke forlade huset.',
  'Small numbers are not hidden. The tables must not leave the house.',
)

export function columnLabel(by: Dimension | RowVariable, code: string, lang: Lang): string {
  if (code === REST) return lang === 'da' ? 'Øvrige' : 'Others'
  if (by === 'kategori' && code === NO_CATEGORY) return lang === 'da' ? 'Ikke omgjort' : 'Not reversed'
  if (by === 'antal-mangler' && code === '3+') return lang === 'da' ? '3 eller flere' : '3 or more'
  return codeLabel(by, code, lang)
}

/** Exact for whole numbers: no half is lost to the binary fraction. */
export const wholePercent = (count: number, of: number): number => Math.floor((200 * count + of) / (2 * of))

export const percentText = (percent: number, lang: Lang): string => (lang === 'da' ? `${percent} %` : `${percent}%`)

export function intervalText({ low, high }: Share, lang: Lang): string {
  return lang === 'da'
    ? `${Math.round(low * 100)}–${Math.round(high * 100)} %`
    : `${Math.round(low * 100)}–${Math.round(high * 100)}%`
}

/** Tells of a trend no more than it holds. */
export function trendText(trend: StudyTrend, lang: Lang): string {
  switch (trend.kind) {
    case 'for-faa':
      return trend.because === 'aar' ? TOO_FEW_YEARS[lang] : TOO_FEW_CASES[lang]
    case 'skjult':
      return HIDDEN[lang]
    case 'testet': {
      const p = trend.corrected < 0.001 ? '< 0,001' : `= ${numberInWords(trend.corrected, 'da', 3)}`
      const told = lang === 'da' ? `p ${p}` : `p ${p.replace(',', '.')}`
      return `${(trend.corrected >= 0.05 ? NO_CHANGE : trend.z > 0 ? RISES : FALLS)[lang]} (${told})`
    }
  }
}

const TOO_FEW_YEARS = w('for få år til at sige noget', 'too few years to say')
const TOO_FEW_CASES = w('for få sager til at sige noget', 'too few cases to say')
const HIDDEN = w('skjult', 'hidden')
const RISES = w('andelen stiger', 'the share rises')
const FALLS = w('andelen falder', 'the share falls')
const NO_CHANGE = w('ingen sikker ændring', 'no certain change')

function trendMeans(tests: number, lang: Lang): string {
  return lang === 'da'
    ? `Udvikling er testet med Cochran-Armitages test for en jævn stigning eller et jævnt fald i andelen. p er rettet efter Holm for alle ${tests} test i rapporten. Under tre år, eller under ti sager med eller uden, siges intet. En stigning siger ikke hvorfor.`
    : `Development is tested by Cochran–Armitage for an even rise or fall of the share. p is corrected after Holm for all ${tests} tests of the report. With fewer than three years, or fewer than ten cases with or without, nothing is said. A rise does not tell why.`
}

/** What is said once about the whole. */
export function reportNotes({ isSuppressed, tests, merged, hidden }: StudyReport, lang: Lang): readonly string[] {
  return [
    PERCENT_MEANS[lang],
    trendMeans(tests, lang),
    isSuppressed ? `${HIDDEN_MEANS[lang]} ${hiddenCount(hidden, lang)}` : NOT_HIDDEN[lang],
    ...merged.map(({ by, values }) =>
      lang === 'da'
        ? `Under fem sager hver, lagt sammen som Øvrige ${BY[by].da}: ${values.map((one) => columnLabel(by, one, lang)).join(', ')}.`
        : `Fewer than five cases each, put together as Others ${BY[by].en}: ${values.map((one) => columnLabel(by, one, lang)).join(', ')}.`,
    ),
  ]
}

const hiddenCount = (hidden: number, lang: Lang): string =>
  lang === 'da' ? `Skjulte tal i alt: ${hidden}.` : `Hidden numbers in all: ${hidden}.`

export const FOOT = {
  total: w('I alt', 'Total'),
  development: w('Udvikling', 'Development'),
  observations: w('Observationer i alt', 'Observations in all'),
  cases: w('Sager i alt', 'Cases in all'),
  each: w('Observationer per sag', 'Observations per case'),
} as const
