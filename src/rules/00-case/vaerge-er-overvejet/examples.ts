import { plainDate } from '../../../base/date.ts'
import type { PartyId, RecordId } from '../../../stages/00-case/case-id.ts'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const doubt = {
  raised: plainDate('2025-01-20'),
  why: 'Karla har skrevet under på tre abonnementer, som hun ikke kan gøre rede for.',
}
const nonCooperation = { id: 'samarbejde-1' as RecordId, attempts: [] }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Familieretshuset er spurgt',
      text: 'Der er tvivl, om Karla kan varetage sine interesser. Kommunen har skrevet til Familieretshuset.',
      given: aCase({ guardianDoubt: { ...doubt, askedFamilieretshuset: plainDate('2025-01-22') } }),
    },
    {
      name: 'Tvivlen er faldet bort',
      text: 'Karla virkede forvirret på mødet. Hun havde feber, og på det næste møde gjorde hun selv rede for sine penge. Det er skrevet i sagen.',
      given: aCase({
        guardianDoubt: {
          ...doubt,
          settled: {
            on: plainDate('2025-02-03'),
            why: 'Karla gør nu selv rede for sine aftaler og penge. Hun havde feber den dag.',
          },
        },
      }),
    },
    {
      name: 'Der er en værge',
      text: 'Tvivlen er rejst, men Karla har allerede en værge.',
      given: aCase({
        guardianDoubt: doubt,
        parties: [...aCase().parties, { id: 'part-vaerge' as PartyId, role: 'vaerge', mandates: [] }],
      }),
    },
  ],
  fails: [
    {
      name: 'Tvivlen er kun skrevet ned',
      text: 'Rådgiveren har noteret, at Karla har skrevet under på ting, hun ikke forstår. Mere er der ikke sket.',
      given: aCase({ guardianDoubt: doubt }),
      at: '/guardianDoubt',
    },
    {
      name: 'Hjælpen stopper imens',
      text: 'Der er tvivl om, hvad Karla forstår. Støtten til post stopper, fordi hun ikke lukker op. Ingen har spurgt om en værge.',
      given: aCase({
        guardianDoubt: doubt,
        nonCooperation,
        answers: withChanged(aCase().answers, POST, {
          answer: { kind: 'ikke-et-behov', why: 'Karla lukker ikke op.' },
          change: { kind: 'ophoer', cause: 'manglende-samarbejde' },
        }),
      }),
      at: '/guardianDoubt',
    },
    {
      name: 'Lægen skriver det',
      text: 'Lægen skriver, at Karla ikke kan varetage sine økonomiske interesser. Det er der ingen, der har taget stilling til.',
      given: aCase({
        statements: withChanged(aCase().statements, 'opl-2', {
          text: 'Hun kan ikke selv varetage sine økonomiske interesser.',
        }),
      }),
      at: '/statements/1/text',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen tvivl',
      text: 'Ingen i sagen har været i tvivl om, at Karla kan varetage sine interesser.',
      given: aCase(),
    },
  ],
  unknown: [],
}
