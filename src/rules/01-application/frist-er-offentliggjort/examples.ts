import type { Application } from '../../../stages/01-application/application.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const applied = (change: Partial<Application>) =>
  aCase({ applications: withChanged(aCase().applications, 'ansoegning-1', change) })

export const examples: CaseExamples = {
  holds: [
    { name: 'Én frist', text: 'Kommunen har offentliggjort en frist på ti uger.', given: aCase() },
    {
      name: 'Et smalt interval',
      text: 'Kommunen har offentliggjort en frist på seks til tolv uger.',
      given: applied({ publishedDeadline: { weeks: 12, fromWeeks: 6 } }),
    },
  ],
  fails: [
    {
      name: 'Ingen frist',
      text: 'Kommunen har ingen frist for støtte efter § 85.',
      given: applied({ publishedDeadline: 'ingen' }),
      at: '/applications/0/publishedDeadline',
    },
    {
      name: 'Et meget bredt interval',
      text: 'Kommunens frist er to til 26 uger.',
      given: applied({ publishedDeadline: { weeks: 26, fromWeeks: 2 } }),
      at: '/applications/0/publishedDeadline',
    },
  ],
  notApplicable: [
    { name: 'Ingen ansøgning', text: 'Kommunen har selv taget sagen op.', given: aCase({ applications: [] }) },
  ],
  unknown: [
    {
      name: 'Fristen er ikke oplyst',
      text: 'Sagen siger ikke noget om, hvilken frist kommunen har.',
      given: aCase({ applications: aCase().applications.map((one) => without(one, 'publishedDeadline')) }),
    },
  ],
}
