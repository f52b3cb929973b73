import { caseFinding } from '../../case-finding.ts'
import { isSel } from '../../case-need.ts'
import type { CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { sources } from './source.ts'

export const handleplanErTilbudt: CaseRule = {
  id: 'handleplan-er-tilbudt',
  title: {
    da: 'Den, der får støtte og er i målgruppen, er tilbudt en handleplan',
    en: 'Those who get support and are in the target group were offered an action plan',
  },
  checklist: ['D28'],
  sources,

  check(view) {
    const { decision, area } = view.file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    if (area === 'barn') return notApplicable('Børn har barnets plan i stedet.')
    const within = listAnswered(view).filter(isWithin)
    if (within.length === 0) return notApplicable('Borgeren får ikke hjælp, der hører sammen med en handleplan.')
    if (decision.actionPlan === undefined) return unknown('om borgeren er tilbudt en handleplan')
    if (decision.actionPlan === 'tilbudt' || decision.actionPlan === 'har-en') return holds
    const isDenied = decision.actionPlan === 'uden-for-maalgruppen'
    return fails(
      caseFinding({
        mangel: 'vejledning',
        level: 'advarsel',
        at: '/decision/actionPlan',
        what: isDenied
          ? {
              da: 'Borgeren er ikke tilbudt en handleplan, fordi borgeren er sat uden for målgruppen, men er i afgørelsen bedømt til at have nedsat funktionsevne eller sociale problemer.',
              en: 'The citizen was offered no action plan, as being outside the target group, but the decision judged that there is reduced function or social problems.',
            }
          : {
              da: 'Borgeren får støtte, men er ikke tilbudt en handleplan.',
              en: 'The citizen gets support, but was offered no action plan.',
            },
        why: {
          da: 'Den, der har betydeligt nedsat funktionsevne eller alvorlige sociale problemer, skal tilbydes en handleplan. Den siger, hvad støtten skal føre til, og hvad der sker, og kan laves sammen med bevillingen.',
          en: 'Those with substantially reduced function or serious social problems must be offered an action plan. It says what the support is to lead to and what happens, and can be made with the grant.',
        },
        remedy: {
          da: 'Tilbyd en handleplan, og skriv svaret ind. Borgeren kan sige nej.',
          en: 'Offer an action plan, and record the answer. The citizen may decline.',
        },
      }),
    )
  },
}

const SUPPORT = ['85', '95', '96', '98', '103', '104', '107', '108']

/** Granted support to someone judged within. What nobody judged is left alone. */
function isWithin({ answer: { answer }, need }: AnsweredNeed): boolean {
  return answer.kind === 'bevilget' && isSel(answer.provision, ...SUPPORT) && need.personkreds?.answer !== 'udenfor'
}
