import { plainDate } from '../../../base/date.ts'
import type { Decision } from '../../../stages/06-decision/decision.ts'
import { without } from '../../../stages/case-change.specimen.ts'
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
const followed = (followUp: NonNullable<Decision['followUp']>): CaseFile => ({
  ...file,
  decision: { ...decided, followUp },
})

export const examples: CaseExamples = {
  holds: [
    { name: 'Efter et halvt år', text: 'Støtten følges op efter et halvt år.', given: file },
    {
      name: 'Efter et år',
      text: 'Støtten følges op efter et år, fordi behovet er stabilt.',
      given: followed(plainDate('2026-03-03')),
    },
  ],
  fails: [
    {
      name: 'Ingen dag',
      text: 'Karla får støtte til sin post. Der er ikke sat en dag for opfølgning.',
      given: followed('ingen'),
      at: '/decision/followUp',
    },
    {
      name: 'Om tre år',
      text: 'Støtten følges først op om tre år.',
      given: followed(plainDate('2028-03-03')),
      at: '/decision/followUp',
    },
  ],
  notApplicable: [
    { name: 'Kun afslag', text: 'Der er ikke bevilget noget.', given: aCase({ answers: file.answers.slice(1) }) },
    { name: 'Ikke afgjort', text: 'Der er ikke truffet afgørelse.', given: aCaseWithout('decision') },
  ],
  unknown: [
    {
      name: 'Opfølgning er ikke nævnt',
      text: 'Sagen siger ikke, hvornår støtten følges op.',
      given: { ...file, decision: without(decided, 'followUp') },
    },
  ],
}
