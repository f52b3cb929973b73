import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { aeldrelovForTheYoung, serviceForTheOld } from './by-age.ts'
import { ael2, fvl24, sel85 } from './source.ts'
import { withoutAct } from './without-act.ts'
import { wrongAct } from './wrong-act.ts'
import { wrongProvision } from './wrong-provision.ts'

/** That the provision named is one of the right act, and of one for the help the letter is about. */
export const retteLov: Rule<Letter> = {
  id: 'rette-lov',
  title: {
    da: 'Paragraffen hører til den rigtige lov og passer til hjælpen',
    en: 'The provision belongs to the right act and fits the help',
  },
  checklist: ['D03'],
  sources: [fvl24, sel85, ael2],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.citations.length === 0) return notApplicable('Brevet nævner ingen paragraf.')
    const finding =
      wrongAct(letter) ??
      wrongProvision(letter) ??
      withoutAct(letter) ??
      serviceForTheOld(letter) ??
      aeldrelovForTheYoung(letter)
    return finding === null ? holds : fails(finding)
  },
}
