import { plainDate } from '../../../base/date.ts'
import type { PartyId } from '../../../stages/00-case/case-id.ts'
import type { Party } from '../../../stages/00-case/party.ts'
import { aCase, aCaseWithout, KARLA } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const [karla] = aCase().parties
const soester: Party = {
  id: 'part-soester' as PartyId,
  role: 'partsrepraesentant',
  from: plainDate('2025-01-10'),
  mandates: ['modtage-breve', 'udtale-sig'],
}
const vaerge: Party = { ...soester, id: 'part-vaerge' as PartyId, role: 'vaerge' }
const withParty = (party: Party) => ({ parties: karla === undefined ? [party] : [karla, party] })
const both = [KARLA, soester.id]
const hearings = (aCase().partshoeringer ?? []).map((one) => ({ ...one, to: both }))
const letters = (aCase().letters ?? []).map((one) => ({ ...one, to: both }))

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Søsteren får brevene',
      text: 'Karla har givet sin søster fuldmagt til at modtage breve. Høringen og afgørelsen er sendt til dem begge.',
      given: aCase({ ...withParty(soester), partshoeringer: hearings, letters }),
    },
    {
      name: 'Fuldmagten var udløbet',
      text: 'Søsterens fuldmagt gjaldt til den 31. januar. Høringen i februar og afgørelsen i marts er sendt til Karla selv.',
      given: aCase(withParty({ ...soester, to: plainDate('2025-01-31') })),
    },
    {
      name: 'Bisidderen får ingen breve',
      text: 'En nabo sidder med ved møderne. Brevene er sendt til Karla, som de skal.',
      given: aCase(withParty({ ...soester, role: 'bisidder', mandates: [] })),
    },
    {
      name: 'Afvist med en grund',
      text: 'Kommunen har afvist en bisidder, fordi hun selv er part i en sag mod Karla, og har skrevet det.',
      given: aCase(
        withParty({
          ...soester,
          role: 'bisidder',
          mandates: [],
          refused: { on: plainDate('2025-01-12'), why: 'Hun er modpart i en sag om Karlas lejlighed.' },
        }),
      ),
    },
  ],
  fails: [
    {
      name: 'Høringen gik forbi søsteren',
      text: 'Søsteren har fuldmagt til at modtage breve. Høringen er kun sendt til Karla, og afgørelsen til dem begge.',
      given: aCase({ ...withParty(soester), letters: letters.filter(({ about }) => about === 'afgoerelse') }),
      at: '/partshoeringer/0/to',
    },
    {
      name: 'Værgen fik ikke afgørelsen',
      text: 'Karla har en værge. Værgen blev hørt, men afgørelsen er kun sendt til Karla.',
      given: aCase({
        ...withParty(vaerge),
        partshoeringer: hearings.map((one) => ({ ...one, to: [KARLA, vaerge.id] })),
      }),
      at: '/letters/1/to',
    },
    {
      name: 'Afvist uden en grund',
      text: 'Karla ville have sin søster med til mødet. Kommunen sagde nej og skrev ikke hvorfor.',
      given: aCase(withParty({ ...soester, mandates: [], refused: { on: plainDate('2025-01-12'), why: '' } })),
      at: '/parties/1/refused',
    },
    {
      name: 'Afvist af vane',
      text: 'Karla ville have sin søster til at tale for sig. Kommunen sagde nej, fordi den plejer at tale med folk selv.',
      given: aCase(
        withParty({
          ...soester,
          mandates: [],
          refused: { on: plainDate('2025-01-12'), why: 'Vi holder altid samtalerne med den, sagen handler om.' },
        }),
      ),
      at: '/parties/1/refused/why',
    },
  ],
  notApplicable: [
    {
      name: 'Karla er alene om sagen',
      text: 'Der er ingen værge, repræsentant eller bisidder.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Brevene kendes ikke',
      text: 'Søsteren har fuldmagt til at modtage breve, men det fremgår ikke, hvem brevene er sendt til.',
      given: { ...aCaseWithout('letters', 'partshoeringer'), ...withParty(soester) },
    },
  ],
}
