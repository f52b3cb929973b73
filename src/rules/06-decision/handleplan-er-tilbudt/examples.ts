import { plainDate } from '../../../base/date.ts'
import type { Decision } from '../../../stages/06-decision/decision.ts'
import { aChildCase, without } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const decided: Decision = file.decision ?? {
  id: 'x' as never,
  on: plainDate('2025-03-03'),
  by: 'x' as never,
  approvals: [],
}
const planned = (actionPlan: NonNullable<Decision['actionPlan']>): CaseFile => ({
  ...file,
  decision: { ...decided, actionPlan },
})

export const examples: CaseExamples = {
  holds: [
    { name: 'Tilbudt', text: 'Karla får støtte og er tilbudt en handleplan.', given: file },
    { name: 'Har en', text: 'Karla har en handleplan i forvejen, som gælder stadig.', given: planned('har-en') },
  ],
  fails: [
    {
      name: 'Ikke tilbudt',
      text: 'Karla får støtte til sin post, men er ikke tilbudt en handleplan.',
      given: planned('ikke-tilbudt'),
      at: '/decision/actionPlan',
    },
    {
      name: 'Sat uden for målgruppen',
      text: 'Karla er i personkredsen for § 85, men er sat uden for målgruppen for en handleplan.',
      given: planned('uden-for-maalgruppen'),
      at: '/decision/actionPlan',
    },
  ],
  notApplicable: [
    { name: 'Et barns sag', text: 'Sagen handler om et barn.', given: aChildCase() },
    {
      name: 'Alt er afslået',
      text: 'Karla får ingen støtte.',
      given: aCase({ answers: file.answers.slice(1) }),
    },
    { name: 'Ikke afgjort', text: 'Sagen er ved at blive oplyst.', given: aCaseWithout('decision') },
  ],
  unknown: [
    {
      name: 'Handleplan er ikke nævnt',
      text: 'Sagen siger ikke, om Karla er tilbudt en handleplan.',
      given: { ...file, decision: without(decided, 'actionPlan') },
    },
  ],
}
