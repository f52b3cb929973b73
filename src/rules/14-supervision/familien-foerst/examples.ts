import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'En snak med familien og hjælp til skemaet',
      text: aStandard({
        indhold:
          'Pårørende\nRådgiveren drøfter med familien, om der skal søges om støtte. Pårørende må hjælpe med skemaet.',
      }),
    },
    {
      name: 'Frivilligt',
      text: aStandard({
        indhold: 'Pårørende\nVi spørger, hvad dine pårørende gerne vil bidrage med. Det er frivilligt.',
      }),
    },
    {
      name: 'Konkret vurdering i husstanden',
      text: aStandard({
        indhold: 'Indhold\nBor du sammen med andre, vurderer vi konkret, hvilke praktiske opgaver de kan udføre.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ægtefællen skal',
      text: aStandard({ indhold: 'Indhold\nEn rask ægtefælle eller samlever skal varetage de praktiske opgaver.' }),
      quote: 'skal varetage',
    },
    {
      name: 'Netværket først',
      text: aStandard({ visitation: 'Visitation\nStøtte bevilges først, når familie og netværk er udtømt.' }),
      quote: 'netværk er udtømt',
    },
    {
      name: 'Voksne børn, ved siden af et forbehold om noget andet',
      text: aStandard({
        indhold:
          'Indhold\nVoksne børn, der bor i nærheden, forventes at hjælpe med indkøb. Rengøring gives hver anden uge, men hyppigere efter behov.',
      }),
      quote: 'forventes at hjælpe',
    },
    {
      name: 'Ingen hjælp',
      text: aStandard({ indhold: 'Indhold\nDer ydes ikke støtte, hvis borgeren har en samlever.' }),
      quote: 'har en samlever',
    },
  ],
  notApplicable: [{ name: 'Ikke nævnt', text: aStandard() }],
  unknown: [],
}
