import { upperFirst } from '../../../base/first-letter.ts'
import type { Lang, Words } from '../../../base/words.ts'
import { MANGLER } from '../../../law/mangel.ts'
import type { ReaderAgreement } from '../../../stages/13-learning/self-check/self-check-figures.ts'
import type { DrawnSample, Reading, SampledState } from '../../../stages/13-learning/self-check/self-check.ts'
import { CATEGORY } from '../../appeal-labels.ts'
import { percentWords } from '../../figures/figures-words.ts'
import { dayInWords, numberInWords } from '../../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const SELF_CHECK_WORDS = {
  title: w('Egenkontrol', 'Self-control'),
  means: w(
    'Træk en stikprøve af jeres egne afgørelser, før nogen klager, og kod dem med Ankestyrelsens koder.',
    'Draw a sample of your own decisions before anyone complains, and code them with the board’s codes.',
  ),
} as const

export const SAMPLED_STATE: Readonly<Record<SampledState, Words>> = {
  'ikke-kodet': w('Ikke kodet', 'Not coded'),
  'venter-paa-anden': w('Venter på den anden læser', 'Waits for the other reader'),
  uenige: w('Kodet forskelligt', 'Coded differently'),
  faerdig: w('Færdig', 'Finished'),
}

export function indicatorWords(name: ReaderAgreement['name'], lang: Lang): string {
  if (name === 'holder') return lang === 'da' ? 'Ville holde' : 'Would hold'
  if (name === 'kategori') return lang === 'da' ? 'Kategori, der ville afgøre' : 'Category that would decide'
  const words = MANGLER[name].label[lang]
  return upperFirst(words)
}

/** How it was drawn, so that others can draw it again. */
export function ruleWords({ draw, twice }: DrawnSample, lang: Lang): string {
  if (draw.kind === 'baglaens') {
    const day = dayInWords(draw.from, lang)
    return lang === 'da'
      ? `Baglæns fra ${day}, indtil ${draw.wanted} var fundet; samme dag efter sagens nummer`
      : `Backwards from ${day} until ${draw.wanted} were found; of one day by the number of the case`
  }
  return lang === 'da'
    ? `Tilfældigt med frø ${draw.seed}, ${draw.wanted} ønsket (dobbeltkodning med frø ${twice.seed})`
    : `By chance with seed ${draw.seed}, ${draw.wanted} wanted (double coding with seed ${twice.seed})`
}

export function provisionsWords({ provisions }: Pick<DrawnSample, 'provisions'>, lang: Lang): string {
  if (provisions.length > 0) return provisions.join(', ')
  return lang === 'da' ? 'Alle bestemmelser' : 'Every provision'
}

export const periodWords = ({ from, to }: Pick<DrawnSample, 'from' | 'to'>, lang: Lang): string =>
  `${dayInWords(from, lang)} – ${dayInWords(to, lang)}`

/** What a reader found, in one line. */
export function readingWords({ holds, category, flaws }: Reading, lang: Lang): string {
  const found = flaws.map((flaw) => MANGLER[flaw].label[lang]).join('; ')
  const head = holds
    ? lang === 'da'
      ? 'Ville holde'
      : 'Would hold'
    : `${lang === 'da' ? 'Ville ikke holde' : 'Would not hold'}${category === undefined ? '' : ` (${CATEGORY[category][lang]})`}`
  if (found === '') return `${head}. ${lang === 'da' ? 'Ingen mangler.' : 'No flaws.'}`
  return `${head}. ${lang === 'da' ? 'Mangler' : 'Flaws'}: ${found}.`
}

/** Two decimals, with the mark of the language. */
export const kappaWords = (kappa: number, lang: Lang): string => numberInWords(kappa, lang, 2)

export const intervalWords = ({ low, high }: { readonly low: number; readonly high: number }, lang: Lang): string =>
  `${percentWords(low, lang)} – ${percentWords(high, lang)}`
