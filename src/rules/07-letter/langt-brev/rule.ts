import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { godSkik } from './source.ts'

const MOST_WORDS = 1500

export const langtBrev: Rule<Letter> = {
  id: 'langt-brev',
  title: { da: 'Brevet er ikke for langt', en: 'The letter is not too long' },
  checklist: ['D32'],
  sources: [godSkik],

  check({ kind, prose: { readability } }) {
    if (kind === 'kvalitetsstandard' || kind === 'andet') return notApplicable('Teksten er ikke et brev til en borger.')
    if (readability.words <= MOST_WORDS) return holds
    return fails({
      mangel: 'forstaaelighed',
      level: 'raad',
      quote: null,
      what: { da: `Brevet er på ${readability.words} ord.`, en: `The letter has ${readability.words} words.` },
      why: {
        da: 'I et langt brev er det svært at finde, hvad der er afgjort, og hvad der var afgørende.',
        en: 'In a long letter it is hard to find what is decided and what was decisive.',
      },
      remedy: {
        da: 'Flyt lovtekst og referater til et bilag, og behold resultatet, begrundelsen og klagevejledningen.',
        en: 'Move law text and minutes to an annex; keep the result, the grounds and the complaint guidance.',
      },
    })
  },
}
