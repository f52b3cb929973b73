import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { sel141, sel148 } from './source.ts'
import { isGiven } from '../../../stages/07-letter/clause-result.ts'

const FOLLOWS_UP = phrase(
  'opfølgning\\p{L}*',
  'følge[rs]? (?:[^.;]{0,40}?)op>',
  'følg(?:e|er|es) op',
  'handleplan\\p{L}*',
  'mål(?:et|ene|sætning\\p{L}*)?>',
  'delmål\\p{L}*',
  'indsatsmål\\p{L}*',
  'formål\\p{L}*',
  'evaluer\\p{L}*',
  'genbesøg\\p{L}*',
  'statusmøde\\p{L}*',
  'revurder\\p{L}*',
  'ser (?:vi )?(?:[^.;]{0,30}?)(?:hvor langt|hvordan det går|på det igen)',
  '(?:taler|snakker|mødes) (?:vi )?(?:[^.;]{0,40}?)(?:hvordan det går|igen)',
  'hvordan det går',
  'om (?:et|en|\\d+|to|tre|fire|seks) (?:halvt år|halvår|kvartal|år|måned\\p{L}*|uger?) (?:taler|snakker|mødes|ses|kigger|ser) (?:vi|du|jeg|i)>',
  '(?:vi|jeg) (?:taler|snakker|mødes|ses) (?:[^ ,.;]+ ){0,3}?om (?:et|en|\\d+|to|tre|fire|seks) (?:halvt år|halvår|kvartal|år|måned\\p{L}*|uger?)>',
  'i første omgang',
  'tager (?:vi )?(?:[^.;]{0,30}?)op igen',
  'så du (?:kan|bliver|lærer)',
  'for at du',
)

/** What the help is to lead to, and when it is looked at again. */
export const opfoelgning: Rule<Letter> = {
  id: 'opfoelgning',
  title: {
    da: 'Brevet fortæller, hvad støtten skal føre til, og hvornår den følges op',
    en: 'The letter tells what the support is to lead to and when it is followed up',
  },
  checklist: ['D28', 'D29'],
  sources: [sel148, sel141],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const grant = letter.results.find(({ kind }) => isGiven(kind) || kind === 'nedsaettelse')
    const gives = letter.decision === 'bevilling' || letter.decision === 'delvis' || letter.decision === 'nedsaettelse'
    if (!gives || grant === undefined || !letter.provisions.includes('SEL § 85'))
      return notApplicable('Brevet giver ikke støtte efter § 85.')
    if (
      letter.passages.some(
        ({ lower, section }) =>
          section !== 'klage' && section !== 'bilag' && section !== 'regler' && FOLLOWS_UP.test(lower),
      )
    )
      return holds
    return fails({
      mangel: 'vejledning',
      level: 'raad',
      quote: quotePassage(letter, grant.passage),
      what: {
        da: 'Brevet siger ikke, hvad støtten skal føre til, eller hvornår I følger op.',
        en: 'The letter does not say what the support is to lead to, or when it is followed up.',
      },
      why: {
        da: 'Kommunen skal løbende se, om hjælpen opfylder sit formål, og tilbyde en handleplan. Uden et mål kan ingen se, om støtten virker.',
        en: 'The municipality must keep seeing whether the help meets its purpose, and offer an action plan. Without a goal no one can see whether it works.',
      },
      remedy: {
        da: 'Skriv målet med støtten, hvornår I følger op, og at borgeren kan få en handleplan.',
        en: 'Write the goal, when it is followed up, and that the citizen can have an action plan.',
      },
    })
  },
}
