import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy } from '../said.ts'
import { demandsProgress } from './progress.ts'
import { sel81, sel85 } from './source.ts'

/** To keep what one has, and to prevent worse, are aims of the act as good as progress. */
export const vedligeholdErEtFormaal: Rule<Letter> = {
  id: 'vedligehold-er-et-formaal',
  title: {
    da: 'Støtte afvises ikke, fordi den kun vedligeholder eller forebygger',
    en: 'Support is not refused because it only maintains or prevents',
  },
  checklist: ['D06', 'D07'],
  sources: [sel81, sel85],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const findings = saidBy(letter)
      .filter(demandsProgress)
      .map(({ passage }): Finding => ({
        mangel: 'formaal',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const what = {
  da: 'Brevet afviser støtte, fordi den ikke giver udvikling, men kun holder fast eller forebygger.',
  en: 'The letter refuses support because it brings no progress but only maintains or prevents.',
}
const why = {
  da: 'Hjælpen skal også forebygge, at det bliver værre, og give mulighed for at bevare det, man kan. Den, der ikke kan udvikle sig, har samme ret til støtte.',
  en: 'The help is also to prevent worse and let people keep what they can do. Those who can’t progress have the same right to support.',
}
const remedy = {
  da: 'Vurder, om borgeren har brug for støtten for at klare hverdagen nu, og hvad der sker uden den. Tag kravet om udvikling ud.',
  en: 'Assess whether the citizen needs the support to manage now, and what happens without it. Take the demand of progress out.',
}
