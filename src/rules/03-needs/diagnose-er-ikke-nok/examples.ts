import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal, statementId } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Hvad angsten betyder',
      text: 'Karla får støtte til post, fordi angsten gør, at hun ikke kan åbne breve alene. Lægen og Karla fortæller det samme.',
      given: aCase(),
    },
    {
      name: 'Diagnosen er baggrund',
      text: 'Afslaget nævner, at Karla har angst, men bygger på, at hun handler selv hver uge.',
      given: aRefusal({ reason: 'Du har angst. Du handler selv ind hver uge og finder det, du skal bruge.' }),
    },
    {
      name: 'Demensen betyder noget for aktiviteten',
      text: 'Afslaget siger, hvad demensen gør, når Karla skal handle, og hvem der dækker det.',
      given: aRefusal({
        reason: 'Din demens gør, at du ikke selv finder hjem. Derfor følger plejehjemmet dig, når du skal handle.',
      }),
    },
  ],
  fails: [
    {
      name: 'Mild grad af autisme',
      text: 'Karla får afslag på støtte til indkøb, fordi hun har en mild grad af autisme. Mere står der ikke.',
      given: aRefusal({ reason: 'Du har en mild grad af autisme og er ikke i målgruppen.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Kun en diagnose er afgørende',
      text: 'Den eneste oplysning, der har haft afgørende vægt for indkøb, er lægens attest med diagnosen. Vurderingen siger kun, at Karla ikke opfylder betingelserne.',
      given: aRefusal({
        statements: [{ id: 'attest', from: 'praktiserende-laege', topic: 'diagnose', text: 'Diagnose: angst.' }],
        assessment: { text: 'Betingelserne er ikke opfyldt.', decisive: [statementId('attest')] },
      }),
      at: '/assessments/1/decisive',
    },
    {
      name: 'Alle med demens holdt ude',
      text: 'Karla får afslag, fordi borgere med demens ikke kan få støtten. Hvad hun selv kan, står der ikke noget om.',
      given: aRefusal({ reason: 'Borgere med demens er ikke omfattet af ordningen.' }),
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er bedømt endnu',
      text: 'Sagen er ny. Behovene er skrevet ned, og intet er bedømt eller besvaret.',
      given: aCase({
        needs: aCase().needs.map(({ id, activity, theme, origin }) => ({ id, activity, theme, origin })),
        assessments: [],
        answers: [],
      }),
    },
  ],
  unknown: [
    {
      name: 'Ingen ord og ingen oplysninger',
      text: 'Karla er sat uden for personkredsen til indkøb. Der står ikke, hvad det bygger på, og der er ikke svaret på andet.',
      given: aRefusal({ personkreds: {} }, { needs: aRefusal({ personkreds: {} }).needs.slice(1) }),
    },
  ],
}
