import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Kilder fra samme år', text: aRefusal() },
    {
      name: 'Gammel udtalelse og en ny samtale',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på udredningen fra 2016 og på samtalen med dig den 20. januar 2025, hvor du fortalte, at du selv handler ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Eneste kilde er otte år gammel',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du ifølge voksenudredningen fra 2017 selv kan handle ind og åbne din post.',
      }),
      quote: 'voksenudredningen fra 2017',
    },
    {
      name: 'Gammel lægeattest',
      text: aRefusal({
        grounds: 'Begrundelse\n\nDet fremgår af lægeattesten af 4. maj 2020, at du klarer din hverdag uden hjælp.',
      }),
      quote: 'lægeattesten af 4. maj 2020',
    },
    {
      name: 'To år gammel status',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nAf bostøttens status af 3. februar 2023 fremgår, at du selv handler ind og selv åbner post.',
      }),
      quote: 'status af 3. februar 2023',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Ingen daterede kilder',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind.' }),
    },
  ],
  unknown: [
    {
      name: 'Brevet har ingen dato',
      text: aRefusal({
        head: 'Solrød Fjordkommune',
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 til at handle ind.',
        grounds: 'Begrundelse\n\nDet fremgår af lægens udtalelse, at du selv handler ind.',
      }),
    },
  ],
}
