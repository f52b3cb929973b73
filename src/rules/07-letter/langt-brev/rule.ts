import type { Letter } from '../../../stages/07-letter/letter.ts'
import { wordsIn } from '../../../text/readability.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { godSkik } from './source.ts'

const MOST_WORDS = 1500

export const langtBrev: Rule<Letter> = {
  id: 'langt-brev',
  title: { da: 'Brevet er ikke for langt', en: 'The letter is not too long' },
  checklist: ['D32'],
  sources: [godSkik],

  check({ kind, passages }) {
    if (kind === 'kvalitetsstandard' || kind === 'andet') return notApplicable('Teksten er ikke et brev til en borger.')
    // An annex is where the length belongs.
    const words = passages
      .filter(({ section, block }) => section !== 'bilag' && (block.kind === 'prose' || block.kind === 'bullet'))
      .reduce((sum, { text }) => sum + wordsIn(text), 0)
    if (words <= MOST_WORDS) return holds
    return fails({
      mangel: 'forstaaelighed',
      level: 'raad',
      quote: null,
      what: { da: `Brevet er på ${words} ord.`, en: `The letter has ${words} words.` },
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
