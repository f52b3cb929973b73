import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Gruppe efter vurdering',
      text: aStandard({
        indhold: 'Indhold\nGruppe vælges kun, når vi har vurderet, at netop du kan få dit behov dækket sådan.',
      }),
    },
    { name: 'Begge dele', text: aStandard({ indhold: 'Indhold\nStøtten kan gives individuelt eller i gruppe.' }) },
  ],
  fails: [
    {
      name: 'Gruppe før individuel',
      text: aStandard({ indhold: 'Indhold\nGruppetilbud skal være forsøgt, før individuel støtte kan bevilges.' }),
      quote: 'Gruppetilbud skal',
    },
    {
      name: 'Altid i gruppe',
      text: aStandard({ indhold: 'Indhold\nAl støtte gives i gruppe.' }),
      quote: 'Al støtte gives i gruppe',
    },
    {
      name: 'Gruppe har forrang',
      text: aStandard({ indhold: 'Indhold\nGruppeforløb prioriteres frem for individuel støtte.' }),
      quote: 'prioriteres frem for',
    },
  ],
  notApplicable: [{ name: 'Ingen grupper', text: aStandard() }],
  unknown: [],
}
