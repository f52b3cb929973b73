import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Uge for uge siden oktober',
      text: 'Vurderingen af indkøb siger, at Karla har handlet alene hver uge siden oktober, og at ønsket om selskab ikke ændrer det.',
      given: aCase(),
    },
    {
      name: 'Formel og fakta',
      text: 'Vurderingen begynder med, at der er lavet en samlet og konkret vurdering. Bagefter står der, at Karla finder varerne efter en seddel og selv betaler.',
      given: aRefusal({
        assessment: {
          text: 'Vi har foretaget en samlet og konkret vurdering. Karla finder varerne efter en seddel og betaler i kassen.',
        },
      }),
    },
  ],
  fails: [
    {
      name: 'En samlet, konkret vurdering',
      text: 'Karla får afslag på støtte til indkøb. Der står kun, at kommunen efter en samlet, konkret vurdering ikke finder, at betingelserne er opfyldt.',
      given: aRefusal({
        assessment: { text: 'Efter en samlet, konkret vurdering finder kommunen ikke, at betingelserne er opfyldt.' },
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Sagens oplysninger',
      text: 'Karla mister sin støtte til indkøb. Grunden er, at der er lagt vægt på sagens samlede oplysninger.',
      given: {
        ...aRefusal({ assessment: { text: 'Der er lagt vægt på sagens samlede oplysninger.' } }),
        answers: aRefusal({}).answers.map((one, i) => (i === 0 ? one : { ...one, change: { kind: 'ophoer' } })),
      },
      at: '/assessments/1/text',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik den.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Ordene er ikke med',
      text: 'Det er skrevet ind, at Karla fik afslag på støtte til indkøb. Vurderingen er ikke med.',
      given: aRefusal({}),
    },
  ],
}
