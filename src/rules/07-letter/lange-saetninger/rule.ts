import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { wordsIn } from '../../../text/readability.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { godSkik } from './source.ts'

/** In words. One very long sentence, or several long ones. */
const VERY_LONG = 50
const LONG = 35
const SEVERAL = 4

export const langeSaetninger: Rule<Letter> = {
  id: 'lange-saetninger',
  title: { da: 'Sætningerne er til at overskue', en: 'The sentences can be taken in' },
  checklist: ['D32'],
  sources: [godSkik],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard' || letter.kind === 'andet')
      return notApplicable('Teksten er ikke et brev til en borger.')
    const long = letter.passages
      .filter(
        ({ block, section }) =>
          (block.kind === 'prose' || block.kind === 'bullet') && section !== 'bilag' && section !== 'regler',
      )
      .map((passage) => ({ passage, words: wordsIn(passage.text) }))
      .filter(({ words }) => words > LONG)
      .toSorted((a, b) => b.words - a.words)
    if (!isNonEmpty(long) || (long[0].words <= VERY_LONG && long.length < SEVERAL)) return holds
    const [{ passage, words }] = long
    return fails({
      mangel: 'forstaaelighed',
      level: 'raad',
      quote: quotePassage(letter, passage),
      what: {
        da: `Brevet har ${long.length === 1 ? 'en sætning' : `${long.length} sætninger`} på over ${LONG} ord; den længste er på ${words}.`,
        en: `The letter has ${long.length} sentence${long.length === 1 ? '' : 's'} of more than ${LONG} words; the longest has ${words}.`,
      },
      why: {
        da: 'I en lang sætning er det svært at se, hvad der er afgørende.',
        en: 'A long sentence hides what is decisive.',
      },
      remedy: {
        da: 'Sæt punktum oftere, og lav opremsninger om til en liste.',
        en: 'Use full stops more often, and turn enumerations into lists.',
      },
    })
  },
}
