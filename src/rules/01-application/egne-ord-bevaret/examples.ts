import type { Application } from '../../../stages/01-application/application.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const applied = (change: Partial<Application>) =>
  aCase({ applications: withChanged(aCase().applications, 'ansoegning-1', change) })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karlas egne ord',
      text: 'Ansøgningen står, som Karla skrev den: hun får ikke åbnet sin post.',
      given: aCase(),
    },
    {
      name: 'Lægen skrev for hende',
      text: 'Karlas læge har søgt på hendes vegne og skriver, som en læge gør.',
      given: applied({ form: 'paa-borgerens-vegne', words: 'Borgeren ansøger om støtte til struktur efter § 85.' }),
    },
  ],
  fails: [
    {
      name: 'Kun paragraffen',
      text: 'Karla ringede. I sagen står der kun: Borger ansøger om støtte efter § 85.',
      given: applied({ form: 'mundtlig', words: 'Borger ansøger om støtte efter § 85.' }),
      at: '/applications/0/words',
    },
    {
      name: 'Ingenting',
      text: 'Der er noteret, at Karla søgte, men ikke hvad hun sagde.',
      given: applied({ words: '' }),
      at: '/applications/0/words',
    },
  ],
  notApplicable: [
    { name: 'Ingen ansøgning', text: 'Kommunen tog sagen op af sig selv.', given: aCase({ applications: [] }) },
  ],
  unknown: [],
}
