import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal, unjudged } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bedømt for begge behov',
      text: 'Karla er bedømt for post og for indkøb hver for sig, før behovene fik svar.',
      given: aCase(),
    },
    {
      name: 'Bedømmelsen står i afslaget',
      text: 'Rubrikken om personkreds er ikke udfyldt for indkøb, men afslaget siger, at Karlas funktionsevne ikke er nedsat, når hun handler.',
      given: aRefusal({ reason: 'Karlas funktionsevne er ikke betydeligt nedsat, når hun handler; hun gør det selv.' }),
    },
  ],
  fails: [
    {
      name: 'Indkøb er afslået uden bedømmelse',
      text: 'Personkredsen er bedømt for post. Indkøb er afslået med, at Karla kan bruge sin mor, og ingen har taget stilling til personkredsen.',
      given: aRefusal({ reason: 'Karla kan handle sammen med sin mor.' }),
      at: '/needs/1/activity',
    },
    {
      name: 'Ikke et behov, siger kommunen',
      text: 'Karla søgte om støtte til indkøb efter § 85. Svaret er, at det ikke er et behov, og personkredsen er kun bedømt for post.',
      given: aCase({
        needs: aCase().needs.map((need, i) => (i === 0 ? need : unjudged(need))),
        assessments: aCase().assessments.slice(0, 1),
        answers: aCase().answers.map((one, i) =>
          i === 0 ? one : { ...one, answer: { kind: 'ikke-et-behov', why: 'Det er et ønske om selskab.' } },
        ),
      }),
      at: '/needs/1/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Der er ikke svaret endnu',
      text: 'Sagen er ved at blive oplyst, og intet behov er besvaret.',
      given: aCase({ answers: [] }),
    },
  ],
  unknown: [
    {
      name: 'Sagen har ingen bedømmelser af personkreds',
      text: 'Karlas sag er skrevet ind fra et brev. Personkredsen er ikke nævnt for nogen af behovene.',
      given: aCase({
        needs: aCase().needs.map(unjudged),
        assessments: [],
        answers: aCase().answers.map((one, i) =>
          i === 0
            ? one
            : {
                ...one,
                answer: { kind: 'afslag', provision: { act: 'SEL', paragraph: '85' }, reason: 'Karla handler selv.' },
              },
        ),
      }),
    },
  ],
}
