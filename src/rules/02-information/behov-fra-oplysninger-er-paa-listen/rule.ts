import type { CaseView, HeldStatement } from '../../../stages/case-view.ts'
import { activitiesMissing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { isBareOpinion, isOwn } from '../basis.ts'
import { listGroundsAndContent } from '../../case-ground.ts'
import { atStatement } from '../place.ts'
import { SAYS_CAN_NOT, SAYS_HARD, SAYS_HELP_IS_NEEDED } from './lacks-help.ts'
import { everyNeed2018, rsl5 } from './source.ts'

export const behovFraOplysningerErPaaListen: CaseRule = {
  id: 'behov-fra-oplysninger-er-paa-listen',
  title: {
    da: 'Et behov, som oplysningerne fortæller om, står på listen over behov',
    en: 'A need that the information tells of is on the list of needs',
  },
  checklist: ['D10'],
  sources: [everyNeed2018, rsl5],

  check(view) {
    const telling = view.general.filter(
      (held) =>
        held.statement.points === 'taler-for' &&
        (held.statement.topic === 'vanskelighed' || held.statement.topic === 'konsekvens') &&
        !isBareOpinion(held),
    )
    if (telling.length === 0) return notApplicable('Alle oplysninger om vanskeligheder hører til et behov på listen.')
    const known = wordsOfNeeds(view)
    return verdictOf(telling.flatMap((held) => findingsOn(view, held, known)))
  },
}

/** Everything in which a need may already be named, also where the decision only speaks of it. */
function wordsOfNeeds({ needs, file }: CaseView): readonly string[] {
  return [
    ...needs.flatMap((one) => {
      const { need } = one
      return [
        need.activity,
        need.words,
        need.wish,
        need.goal,
        need.asked?.what,
        ...listGroundsAndContent(one).map(({ text }) => text),
      ]
    }),
    // What the citizen has taken back was on the list.
    ...file.needs.flatMap(({ activity, words, withdrawn }) => (withdrawn === undefined ? [] : [activity, words])),
    file.decision?.summary,
    ...(file.views ?? []).flatMap(({ words, reply }) => (reply === undefined ? [] : [words])),
  ].filter((text) => text !== undefined)
}

function findingsOn(view: CaseView, held: HeldStatement, known: readonly string[]): readonly CaseFinding[] {
  const { text } = held.statement
  const lower = text.toLowerCase()
  const isPlain = SAYS_HELP_IS_NEEDED.test(lower)
  if (!isPlain && !SAYS_CAN_NOT.test(lower) && !SAYS_HARD.test(lower)) return []
  if (activitiesMissing(text, known).length === 0) return []
  return [
    caseFinding({
      mangel: 'mangelfuld-begrundelse',
      // What is told as hard, or as more than someone can, is wider than what they need help with; that word itself is a need told of.
      level: isPlain && !isOwn(held) ? 'fejl' : 'advarsel',
      ...atStatement(view, held),
      what: {
        da: `Et behov står i oplysningerne, men ikke på listen over behov: »${text}«.`,
        en: `A need stands in the information, but not on the list of needs: “${text}”.`,
      },
      why: {
        da: 'Afgørelsen skal forholde sig til ethvert behov, der er dokumenteret i sagen, også det, borgeren ikke selv søgte om.',
        en: 'The decision must account for every need documented in the file, also one that the citizen did not apply for.',
      },
      remedy: {
        da: 'Skriv behovet på listen, og knyt oplysningen til det. Giv det så et svar, også hvis svaret er, at der ikke er brug for støtte til det.',
        en: 'Put the need on the list and tie the statement to it. Then answer it, also where the answer is that no support is needed.',
      },
    }),
  ]
}
