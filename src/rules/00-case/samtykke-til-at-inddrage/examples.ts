import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import type { Consent } from '../../../stages/00-case/consent.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const yes: Consent = {
  id: 'samtykke-1' as RecordId,
  to: 'udfoerer',
  answer: 'ja',
  on: plainDate('2025-01-08'),
  form: 'mundtlig',
  covers: 'Bostøtten i Birkehus.',
}
const doctor: Consent = { ...yes, id: 'samtykke-2' as RecordId, to: 'laege-og-sundhed', covers: 'Egen læge.' }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ja til begge',
      text: 'Karla har sagt ja til, at bostøtten og lægen må spørges, og det er skrevet ned.',
      given: aCase({ consents: [yes, doctor] }),
    },
    {
      name: 'Først nej, så ja',
      text: 'Karla sagde nej til at spørge lægen. Ti dage efter ombestemte hun sig, og så blev lægen spurgt.',
      given: aCase({
        consents: [
          yes,
          { ...doctor, answer: 'nej', on: plainDate('2025-01-10') },
          { ...doctor, on: plainDate('2025-01-20') },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Bostøtten er spurgt uden samtykke',
      text: 'Karla har kun sagt ja til, at lægen må spørges. Kommunen har også bedt bostøtten om et statusnotat.',
      given: aCase({ consents: [doctor] }),
      at: '/sources/1/title',
    },
    {
      name: 'Karla havde sagt nej',
      text: 'Karla sagde nej til at inddrage bostøtten. Kommunen hentede alligevel et notat og afslog indkøb på det.',
      given: aCase({ consents: [{ ...yes, answer: 'nej' }, doctor] }),
      at: '/sources/1/title',
    },
  ],
  notApplicable: [
    {
      name: 'Kun Karlas egne ord',
      text: 'Der er ikke hentet noget hos andre. Karla har selv fortalt det hele.',
      given: aCase({ sources: aCase().sources.filter(({ kind }) => kind === 'borger') }),
    },
  ],
  unknown: [
    {
      name: 'Samtykkerne kendes ikke',
      text: 'Kommunen har hentet et notat hos bostøtten. Det fremgår ikke, om Karla har givet samtykke.',
      given: aCaseWithout('consents'),
    },
  ],
}
