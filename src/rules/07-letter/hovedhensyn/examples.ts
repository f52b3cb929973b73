import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag, der siger, hvad der vejede', text: aRefusal() },
    { name: 'Nedsættelse, der siger, hvad der vejede', text: aCut() },
    {
      name: 'Formlen står der, men hensynene følger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nEfter en konkret og individuel vurdering får du ikke støtten, fordi du selv handler ind to gange om ugen og åbner posten med din søster.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kun en konkret og individuel vurdering',
      text: aRefusal({
        grounds: 'Begrundelse\n\nEfter en konkret og individuel vurdering kan vi ikke imødekomme din ansøgning.',
      }),
      quote: 'konkret og individuel vurdering',
    },
    {
      name: 'Kun betingelserne',
      text: aRefusal({ grounds: 'Begrundelse\n\nDu opfylder ikke betingelserne i § 85.' }),
      quote: 'opfylder ikke betingelserne',
    },
    { name: 'Ingen grunde overhovedet', text: aRefusal({ grounds: '' }), quote: 'Du får ikke støtte til indkøb' },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [
    {
      name: 'Resultatet kan ikke læses',
      text: aRefusal({
        title: 'Afgørelse',
        result: 'Afgørelse\n\nVi har behandlet sagen.',
        grounds: 'Begrundelse\n\nSagen er afsluttet.',
      }),
    },
  ],
}
