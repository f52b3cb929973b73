import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Gruppen passer til borgeren',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi tilbyder dig en gruppe i stedet for individuel støtte. Du har besøgt gruppen den 3. februar, og gruppelederen vurderer, at du kan være med, når der kun er fire deltagere.',
      }),
    },
    {
      name: 'Psykologen har vurderet det',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du får tilbudt et gruppeforløb. Din psykolog skriver, at du godt kan deltage i en lille gruppe.',
      }),
    },
  ],
  fails: [
    {
      name: 'Gruppe uden vurdering',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi tilbyder dig gruppen Trivsel i stedet for individuel støtte.',
      }),
      quote: 'gruppen Trivsel',
    },
    {
      name: 'Behovet kan dækkes i en gruppe',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Dit behov kan dækkes i et af kommunens gruppetilbud.',
      }),
      quote: 'gruppetilbud',
    },
    {
      name: 'Støtten gives som gruppe',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Støtten bevilges fremover som gruppebaseret støtte på Værket hver torsdag.',
      }),
      quote: 'gruppebaseret',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Ingen gruppe', text: aRefusal() },
  ],
  unknown: [],
}
