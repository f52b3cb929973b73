import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Uenigheden er forklaret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din mor og vi er ikke enige om, hvordan du klarer indkøb. Vi lægger mere vægt på din kontaktpersons beskrivelse, fordi hun ser dig handle hver uge.',
      }),
    },
    {
      name: 'Uenigheden er undersøgt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din og bostøttens oplysninger peger i hver sin retning. Vi har derfor indhentet en udtalelse fra ergoterapeuten, som viste, at du selv kan handle ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Står hen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din mor mener, at du ikke kan handle ind. Det har vi ladet stå hen.',
      }),
      quote: 'ladet stå hen',
    },
    {
      name: 'Hver sin retning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din søsters og bostøttens oplysninger peger i hver sin retning. Vi har valgt at tage udgangspunkt i bostøttens.',
      }),
      quote: 'hver sin retning',
    },
    {
      name: 'Ikke vores indtryk',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din mor beskriver, at du ikke kommer ud af sengen. Det er ikke vores indtryk.',
      }),
      quote: 'Det er ikke vores indtryk',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Ingen uenighed', text: aRefusal() },
  ],
  unknown: [],
}
