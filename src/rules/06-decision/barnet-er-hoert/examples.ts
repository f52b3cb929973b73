import { plainDate } from '../../../base/date.ts'
import type { Decision } from '../../../stages/06-decision/decision.ts'
import { aChildCase, without } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aChildCase()
const decided: Decision = file.decision ?? {
  id: 'x' as never,
  on: plainDate('2025-03-03'),
  by: 'x' as never,
  approvals: [],
}
const heard = (childHeard: NonNullable<Decision['childHeard']>): CaseFile => ({
  ...file,
  decision: { ...decided, childHeard },
})
const bl86 = { act: 'BL', paragraph: '86' } as const

export const examples: CaseExamples = {
  holds: [{ name: 'Samtale', text: 'Rådgiveren har talt med barnet, før der blev afgjort noget.', given: file }],
  fails: [
    {
      name: 'Ikke hørt',
      text: 'Familien får støtte efter barnets lov § 32 til det ene og afslag på det andet. Ingen har talt med barnet.',
      given: heard('nej'),
      at: '/decision/childHeard',
    },
    {
      name: 'Undtaget',
      text: 'Barnet er ikke hørt. Der står, at det er undtaget.',
      given: heard('undtaget'),
      at: '/decision/childHeard',
    },
  ],
  notApplicable: [
    { name: 'En voksens sag', text: 'Sagen handler om en voksen.', given: aCase() },
    {
      name: 'Kun forældrenes økonomi',
      text: 'Sagen handler kun om merudgifter efter barnets lov § 86.',
      given: {
        ...heard('nej'),
        needs: file.needs.map((need) => ({ ...without(need, 'personkreds'), asked: { provision: bl86 } })),
        answers: file.answers.map((one) => ({
          ...one,
          answer: 'provision' in one.answer ? { ...one.answer, provision: bl86 } : one.answer,
        })),
      },
    },
    {
      name: 'Før barnets lov',
      text: 'Afgørelsen er fra 2023.',
      given: { ...file, decision: { ...decided, on: plainDate('2023-06-01'), childHeard: 'nej' } },
    },
  ],
  unknown: [
    {
      name: 'Står ikke i sagen',
      text: 'Sagen siger ikke, om barnet er hørt.',
      given: { ...file, decision: without(decided, 'childHeard') },
    },
  ],
}
