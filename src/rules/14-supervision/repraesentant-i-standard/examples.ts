import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Udenforstående er kun med, når borgeren siger ja',
      text: aStandard({ visitation: 'Samtalen\nLeverandørens konsulent deltager kun, hvis borgeren siger ja.' }),
    },
    {
      name: 'Kun til borgeren, når ingen har fuldmagt',
      text: aStandard({
        visitation:
          'Samtalen\nBorgeren kan have en bisidder med. Brevet sendes kun til borgeren, medmindre borgeren har givet en anden fuldmagt.',
      }),
    },
    {
      name: 'Med hele vejen',
      text: aStandard({
        visitation:
          'Samtalen\nEn bisidder eller en repræsentant kan være med hele vejen. Ingen bliver bedt om at vente udenfor.',
      }),
    },
    {
      name: 'Borgeren skal også selv være med',
      text: aStandard({
        visitation:
          'Samtalen\nBorgeren skal så vidt muligt selv være med til samtalen, også når en advokat har fuldmagt.',
      }),
    },
    {
      name: 'Borgerens eget ønske',
      text: aStandard({ visitation: 'Samtalen\nPårørende venter i forhallen, hvis borgeren selv ønsker det.' }),
    },
  ],
  fails: [
    {
      name: 'Bisidderen venter',
      text: aStandard({ visitation: 'Samtalen\nPårørende og bisiddere venter udenfor, til samtalen er slut.' }),
      quote: 'venter udenfor',
    },
    {
      name: 'Fuldmagten gælder ikke',
      text: aStandard({ visitation: 'Samtalen\nFuldmagter anvendes ikke i disse sager.' }),
      quote: 'anvendes ikke',
    },
    {
      name: 'Først efter afgørelsen',
      text: aStandard({
        visitation: 'Samtalen\nEn repræsentant kan først komme ind i sagen, når afgørelsen er truffet.',
      }),
      quote: 'kan først',
    },
  ],
  notApplicable: [{ name: 'Ingen nævnt', text: aStandard() }],
  unknown: [],
}
