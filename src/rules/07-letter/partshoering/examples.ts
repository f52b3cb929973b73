import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Rapporten har været i høring og følger med igen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nPsykolog Inge Broholm kommer i sin rapport af 3. februar 2025 til, at du selv kan handle ind. Du fik rapporten i høring den 7. februar 2025 og har svaret, at den er rigtig. Vi sender rapporten med dette brev igen.',
      }),
    },
    {
      name: 'Udkastet har været i høring',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du fik udkastet i høring den 10. februar 2025 og havde mulighed for at kommentere notatet.',
      }),
    },
    { name: 'Nedsættelse med høringssvar', text: aCut() },
    {
      name: 'Konsulentens vurdering har været hos borgeren',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Vores lægekonsulent gennemgik sagen den 21. februar 2025 og vurderede, at du kan gå længere, end din læge skriver. Du fik notatet i høring den 22. februar 2025 og svarede den 1. marts.',
      }),
    },
  ],
  fails: [
    {
      name: 'Rapporten, der har været afgørende, følger først med afgørelsen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nPsykolog Inge Broholm kommer i sin rapport af 3. februar 2025 til, at du selv kan handle ind. Rapporten har været afgørende for os.\n\nVi sender rapporten med dette brev, så du og din bror kan læse den i ro og mag.',
      }),
      quote: 'Vi sender rapporten med dette brev',
    },
    {
      name: 'Notatet er ikke sendt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har ikke sendt notatet fra jobcentret til dig, før vi traf afgørelse.',
      }),
      quote: 'ikke sendt notatet',
    },
    {
      name: 'Ikke fundet nødvendigt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har ikke fundet det nødvendigt at høre dig om lægekonsulentens vurdering.',
      }),
      quote: 'ikke fundet det nødvendigt',
    },
    {
      name: 'Kommunens egen konsulent vurderede sagen få dage før',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Vores lægekonsulent gennemgik sagen den 27. februar 2025 og vurderede, at du kan gå længere, end din læge skriver.',
      }),
      quote: 'lægekonsulent gennemgik sagen',
    },
    {
      name: 'En dags frist',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du fik notatet i høring med en svarfrist på én dag.',
      }),
      quote: 'svarfrist på én dag',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [
    {
      name: 'Brevet skriver ikke om høring',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind.' }),
    },
    {
      name: 'Konsulenten så på sagen længe før',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Vores lægekonsulent gennemgik sagen den 10. januar 2025 og vurderede, at du kan gå længere, end din læge skriver.',
      }),
    },
    {
      name: 'Konsulenten taler for borgeren',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Vores lægekonsulent skrev den 27. februar 2025, at du har brug for hjælp til posten.',
      }),
    },
  ],
}
