import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

type Meeting = NonNullable<CaseFile['committees']>[number]

const met = (on: string, citizen?: Meeting['citizen'], agenda = [INDKOEB]): readonly Meeting[] => [
  {
    id: 'udvalg-1' as never,
    on: plainDate(on),
    agenda,
    members: [],
    advice: 'Afslag på støtte til indkøb.',
    ...(citizen === undefined ? {} : { citizen }),
  },
]

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla var inviteret',
      text: 'Karla blev inviteret til den del af mødet, der handlede om at sige nej til støtte til indkøb.',
      given: aCase({ committees: met('2025-01-10', 'inviteret') }),
    },
    {
      name: 'Karlas egne ord lå der',
      text: 'Karla var ikke inviteret, men udvalget havde samtalen med hende om indkøb, som den er skrevet ned.',
      given: aCase({ committees: met('2025-02-20', 'ikke-inviteret') }),
    },
  ],
  fails: [
    {
      name: 'Kun kommunens side',
      text: 'Udvalget sagde nej, før nogen havde talt med Karla om indkøb, og hun var ikke inviteret.',
      given: aCase({ committees: met('2025-01-10', 'ikke-inviteret') }),
      at: '/committees/0/citizen',
    },
    {
      name: 'Hele sagen, uden Karla',
      text: 'Udvalget så på hele sagen, før samtalen med Karla. Hun fik ikke besked om mødet.',
      given: aCase({ committees: met('2025-01-10', 'ikke-inviteret', []) }),
      at: '/committees/0/citizen',
    },
  ],
  notApplicable: [
    {
      name: 'Intet udvalg',
      text: 'Der er ikke brugt et visitationsudvalg.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Det er ikke oplyst',
      text: 'Det er ikke skrevet ind, om der er brugt et udvalg.',
      given: aCaseWithout('committees'),
    },
    {
      name: 'Invitationen er ikke oplyst',
      text: 'Udvalget så på indkøb før samtalen med Karla. Om hun var inviteret, står ikke.',
      given: aCase({ committees: met('2025-01-10') }),
    },
  ],
}
