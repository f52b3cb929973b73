import { plainDate } from '../../../base/date.ts'
import type { Application } from '../../../stages/01-application/application.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const applied = (change: Partial<Application>) =>
  aCase({ applications: withChanged(aCase().applications, 'ansoegning-1', change) })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Besked dagen efter',
      text: 'Ansøgningen kom mandag, og Karla fik en besked om tirsdagen.',
      given: aCase(),
    },
    {
      name: 'Besked senere',
      text: 'Karla fik en kvittering efter to uger. Det er sent, men hun fik den.',
      given: applied({ receipt: plainDate('2025-01-20') }),
    },
  ],
  fails: [
    {
      name: 'Ingen besked',
      text: 'Karla hørte ikke noget, før kommunen ringede for at aftale en samtale.',
      given: applied({ receipt: 'ingen' }),
      at: '/applications/0/receipt',
    },
    {
      name: 'Kun den ene',
      text: 'Karla søgte to gange og fik kun besked om den første ansøgning.',
      given: aCase({
        applications: aCase().applications.flatMap((one) => [
          one,
          { ...one, id: 'ansoegning-2' as never, receipt: 'ingen' as const },
        ]),
      }),
      at: '/applications/1/receipt',
    },
  ],
  notApplicable: [
    { name: 'Ingen ansøgning', text: 'Kommunen tog selv kontakt til Karla.', given: aCase({ applications: [] }) },
  ],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Det er ikke skrevet ned, om Karla fik en kvittering.',
      given: aCase({ applications: aCase().applications.map((one) => without(one, 'receipt')) }),
    },
  ],
}
