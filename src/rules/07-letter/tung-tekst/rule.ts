import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { godSkik } from './source.ts'

/** LIX 55 and above is the language of statutes. */
const HEAVY = 55
/** Fewer words say little of how a text reads. */
const FEW_WORDS = 100

export const tungTekst: Rule<Letter> = {
  id: 'tung-tekst',
  title: { da: 'Sproget er til at læse', en: 'The language can be read' },
  checklist: ['D32'],
  sources: [godSkik],

  check({ kind, prose: { readability } }) {
    if (kind === 'kvalitetsstandard' || kind === 'andet') return notApplicable('Teksten er ikke et brev til en borger.')
    if (readability.words < FEW_WORDS) return notApplicable('Brevet er for kort til at måle.')
    if (readability.lix < HEAVY) return holds
    const lix = Math.round(readability.lix)
    return fails({
      mangel: 'forstaaelighed',
      level: 'raad',
      quote: null,
      what: {
        da: `Brevets lix-tal er ${lix}, og det er tungt at læse.`,
        en: `The letter’s LIX is ${lix}, which is heavy reading.`,
      },
      why: {
        da: 'Mange borgere i disse sager har svært ved at læse. Et brev, de ikke forstår, kan de ikke bruge eller klage over.',
        en: 'Many citizens in these cases find reading hard. A letter they don’t understand can’t be used or appealed.',
      },
      remedy: {
        da: 'Brug korte sætninger og almindelige ord, og tal til borgeren som »du«.',
        en: 'Use short sentences and plain words, and speak to the citizen as “you”.',
      },
    })
  },
}
