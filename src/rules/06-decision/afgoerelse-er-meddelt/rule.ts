import { daysBetween } from '../../../base/date.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const afgoerelseErMeddelt: CaseRule = {
  id: 'afgoerelse-er-meddelt',
  title: {
    da: 'Afgørelsen er sendt til borgeren',
    en: 'The decision was sent to the citizen',
  },
  checklist: ['D40'],
  sources,

  check(view) {
    const { decision, letters, letterText } = view.file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    if (letters === undefined) return letterText === undefined ? unknown('om afgørelsen er sendt') : holds
    const sent = letters.filter(({ about }) => about === 'afgoerelse')
    if (sent.length > 0) return reachesParty(view) ? holds : fails(toNobody)
    if (letterText !== undefined) return holds
    const days = daysBetween(decision.on, view.asked)
    if (days <= GRACE) return unknown('om afgørelsen er sendt endnu')
    return fails(unsent(letters.length === 0))
  },
}

/** A decision goes out within days; two weeks leave room for a call first. */
const GRACE = 14

/** Someone who may receive letters in the case is among those it went to. */
function reachesParty({ file: { letters = [], parties } }: CaseView): boolean {
  const to = new Set(letters.filter(({ about }) => about === 'afgoerelse').flatMap((one) => one.to))
  // Another system may not say to whom.
  if (to.size === 0 || parties.length === 0) return true
  return parties.some(({ id }) => to.has(id))
}

/** Where the list of letters is empty, it may be the list that lacks. */
function unsent(isEmpty: boolean): CaseFinding {
  return caseFinding({
    mangel: 'meddelelse',
    level: isEmpty ? 'advarsel' : 'fejl',
    at: '/letters',
    what: {
      da: 'Der er truffet afgørelse for mere end 14 dage siden, men der er ikke sendt et brev om den.',
      en: 'A decision was made more than 14 days ago, but no letter about it was sent.',
    },
    why: {
      da: 'En afgørelse gælder først for borgeren, når borgeren har fået den. Uden den løber klagefristen ikke, og hjælp kan ikke sættes ned.',
      en: 'A decision binds the citizen only when the citizen has it. Without it the time to appeal does not run, and help can’t be cut.',
    },
    remedy: {
      da: 'Send afgørelsen, og skriv, hvornår den er kommet frem.',
      en: 'Send the decision, and record when it arrived.',
    },
  })
}

const toNobody: CaseFinding = caseFinding({
  mangel: 'meddelelse',
  level: 'advarsel',
  at: '/letters',
  what: {
    da: 'Afgørelsen er sendt til en, der ikke er part i sagen, og ikke til borgeren.',
    en: 'The decision was sent to someone who is no party to the case, and not to the citizen.',
  },
  why: {
    da: 'Afgørelsen skal meddeles borgeren eller den, der modtager breve for borgeren.',
    en: 'The decision must be told to the citizen, or to whoever receives letters for the citizen.',
  },
  remedy: {
    da: 'Se efter, hvem brevet gik til, og send det til borgeren.',
    en: 'Check whom the letter went to, and send it to the citizen.',
  },
})
