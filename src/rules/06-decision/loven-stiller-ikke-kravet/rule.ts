import type { ProvisionRef } from '../../../law/provision-row.ts'
import { normalParagraph } from '../../../law/provision.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds, listTargetedAgainst } from '../../ground.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { CONDITIONS, type ForeignCondition } from './conditions.ts'
import { sources } from './source.ts'

export const lovenStillerIkkeKravet: CaseRule = {
  id: 'loven-stiller-ikke-kravet',
  title: {
    da: 'Svaret bygger ikke på en betingelse, som loven ikke stiller',
    en: 'The answer does not rest on a condition that the act does not set',
  },
  checklist: ['D06', 'D16'],
  sources,

  check(view) {
    const concerned = listAnswered(view)
      .filter(({ adverse }) => adverse === true)
      .map((one) => ({ one, conditions: CONDITIONS.filter((each) => isUnder(view, one, each)) }))
      .filter(({ conditions }) => conditions.length > 0)
    if (concerned.length === 0) return notApplicable('Der er ikke sagt nej efter de bestemmelser, reglen ser på.')
    return verdictOf(
      concerned.flatMap(({ one, conditions }) => conditions.flatMap((each) => findingsOn(view, one, each))),
    )
  },
}

function isUnder(
  view: CaseView,
  one: AnsweredNeed,
  { under, askedFrom, isOfLoss, isUnlessSeen }: ForeignCondition,
): boolean {
  if (askedFrom !== undefined && view.lawDate < askedFrom) return false
  if (isOfLoss !== true) return isOneOf(decidedUnder(one), under)
  if (isUnlessSeen === true && listTargetedAgainst(one).length > 0) return false
  return takesAway(one) && isOneOf(one.former?.provision, under)
}

function decidedUnder({ answer: { answer } }: AnsweredNeed): ProvisionRef | undefined {
  switch (answer.kind) {
    case 'afslag':
    case 'bevilget':
      return answer.provision
    case 'daekket-paa-anden-vis':
      return answer.refuses
    case 'ikke-et-behov':
      return undefined
  }
}

const isOneOf = (ref: ProvisionRef | undefined, under: readonly string[]): boolean =>
  ref !== undefined && under.includes(`${ref.act} ${normalParagraph(ref.paragraph)}`)

function findingsOn(view: CaseView, one: AnsweredNeed, condition: ForeignCondition): CaseFinding[] {
  const said = listGrounds(view, one).find(({ sentence }) => condition.says(sentence.lower))?.sentence
  if (said === undefined) return []
  const { activity } = one.need
  const { what, why, remedy, mangel } = condition
  return [
    onNeed(one, said.at, {
      mangel,
      level: 'fejl',
      quote: said.quote,
      what: { da: what.da.replace('…', activity), en: what.en.replace('…', activity) },
      why,
      remedy,
    }),
  ]
}
