import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bygger på bostøttens notat',
      text: 'Karla er uden for personkredsen til indkøb, fordi bostøtten uge for uge har set, at hun handler selv.',
      given: aCase(),
    },
    {
      name: 'Ordene står i vurderingen',
      text: 'Ved personkredsen står kun »uden for«. Men vurderingen fortæller, at Karla selv handler hver fredag og kommer hjem med det, hun skulle.',
      given: aRefusal({
        personkreds: { reason: '' },
        assessment: { text: 'Karla handler selv hver fredag og kommer hjem med det, hun skulle.' },
      }),
    },
  ],
  fails: [
    {
      name: 'Ingen grund og ingen oplysning',
      text: 'Karla er sat uden for personkredsen til indkøb. Der står ikke hvorfor, og der er ikke henvist til en eneste oplysning.',
      given: aRefusal({ personkreds: { reason: '' } }),
      at: '/needs/1/personkreds',
    },
    {
      name: 'Kun lovens ord',
      text: 'Karla er sat uden for personkredsen til indkøb med de ord, at funktionsevnen ikke er betydeligt nedsat. Ingen har oplyst noget om det.',
      given: aRefusal({ personkreds: { reason: 'Funktionsevnen er ikke betydeligt nedsat.' } }),
      at: '/needs/1/personkreds/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Inden for personkredsen',
      text: 'Karla er bedømt inden for personkredsen til begge behov.',
      given: aCase({
        needs: aCase().needs.map((need) => ({
          ...need,
          ...(need.personkreds === undefined ? {} : { personkreds: { ...need.personkreds, answer: 'indenfor' } }),
        })),
      }),
    },
  ],
  unknown: [],
}
