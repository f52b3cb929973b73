import { ACTS } from '../../../law/act.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Finding } from '../../verdict.ts'
import { fvl24 } from './source.ts'

const PROCEDURAL =
  /(?:forvaltnings|retssikkerheds|offentligheds|databeskyttelses|persondata|styrelses)lov(?:en|ens)?|lov om retssikkerhed/g
const ANY_ACT =
  /servicelov|social ?service|barnets lov|barnetslov|[A-Za-zÀ-ÖØ-öø-ÿ]{4,}lov(?:en|ens)(?![A-Za-zÀ-ÖØ-öø-ÿ])|(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:lov|loven) om |(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:sel|sl|bl|æl|lss)(?![A-Za-zÀ-ÖØ-öø-ÿ])/

/** A paragraph by its number alone, in a letter that names no act at all. */
export function withoutAct(letter: Letter): Finding | null {
  if (isAdverse(letter) !== true) return null
  const first = letter.citations.find(({ act, how }) => act === null && how === 'unnamed')
  if (first === undefined || letter.citations.some(({ act }) => act !== null && !ACTS[act].procedural)) return null
  if (ANY_ACT.test(letter.prose.clean.text.toLowerCase().replaceAll(PROCEDURAL, ' '))) return null
  return {
    mangel: 'mangelfuld-begrundelse',
    level: 'advarsel',
    quote: quotePassage(letter, first.passage),
    sources: [fvl24],
    what: {
      da: `Brevet nævner § ${first.paragraph}, men ikke hvilken lov den står i.`,
      en: `The letter cites § ${first.paragraph} but not the act it stands in.`,
    },
    why: {
      da: 'Flere love har paragraffer med samme nummer. Borgeren kan ikke slå reglen op eller se, om den er brugt rigtigt.',
      en: 'Several acts have provisions of the same number. The citizen can’t look the rule up, or see whether it was used rightly.',
    },
    remedy: {
      da: 'Skriv lovens navn ved paragraffen, for eksempel servicelovens § 85.',
      en: 'Write the name of the act with the provision, for instance § 85 of serviceloven.',
    },
  }
}
