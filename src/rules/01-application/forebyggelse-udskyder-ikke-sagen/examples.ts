import { plainDate } from '../../../base/date.ts'
import type { Postponement } from '../../../stages/01-application/application.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const postponed = (awaiting: Postponement['awaiting'], why: string) =>
  aCase({
    applications: withChanged(aCase().applications, 'ansoegning-1', {
      postponements: [{ on: plainDate('2025-01-20'), awaiting, why }],
    }),
  })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Venter på svar fra bostøtten',
      text: 'Afgørelsen er udskudt en uge, fordi bostøtten ikke har svaret endnu.',
      given: postponed('oplysninger', 'Bostøtten har bedt om en uge mere til sit statusnotat.'),
    },
    {
      name: 'Karla har bedt om tid',
      text: 'Karla vil have sin søster med til mødet, og det er derfor flyttet.',
      given: postponed('andet', 'Karla vil gerne have sin søster med, og søsteren kan først i næste uge.'),
    },
  ],
  fails: [
    {
      name: 'Først et forløb efter § 82 b',
      text: 'Karla har søgt om § 85. Kommunen vil se, hvordan et forebyggende forløb går, før den svarer.',
      given: postponed('forebyggende-tilbud', 'Karla starter i et forløb efter § 82 b, og så ser vi på det.'),
      at: '/applications/0/postponements/0/why',
    },
    {
      name: 'Til udredningen er færdig',
      text: 'Karla er henvist til psykiatrien. Kommunen venter med at svare, til hun er udredt.',
      given: postponed('behandling-eller-udredning', 'Vi afventer, at Karla er færdigudredt.'),
      at: '/applications/0/postponements/0/why',
    },
    {
      name: 'Det står kun i ordene',
      text: 'Udskydelsen er registreret som »andet«, men grunden er et mestringskursus.',
      given: postponed('andet', 'Karla skal først gennemføre et mestringskursus.'),
      at: '/applications/0/postponements/0/why',
    },
  ],
  notApplicable: [{ name: 'Ikke udskudt', text: 'Sagen er afgjort, da den var oplyst.', given: aCase() }],
  unknown: [],
}
