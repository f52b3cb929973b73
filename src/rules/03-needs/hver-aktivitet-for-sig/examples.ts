import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const named = (activity: string): CaseFile =>
  aCase({ needs: aCase().needs.map((need, i) => (i === 0 ? need : { ...need, activity })) })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Post for sig og indkøb for sig',
      text: 'Karlas to behov er skrevet ned hver for sig: at åbne og forstå post, og at købe ind.',
      given: aCase(),
    },
    {
      name: 'Et »og« i samme aktivitet',
      text: 'Behovet er at vaske og hænge tøj op. Det er to led i den samme aktivitet.',
      given: named('at vaske og hænge tøj op'),
    },
  ],
  fails: [
    {
      name: 'Tre ting i ét',
      text: 'Behovet er skrevet som indkøb, rengøring og økonomi.',
      given: named('indkøb, rengøring og økonomi'),
      at: '/needs/1/activity',
    },
    {
      name: 'Støtte i hverdagen',
      text: 'Behovet er skrevet som støtte i hverdagen. Der står ikke, hvad det er, Karla skal have støtte til.',
      given: named('Støtte i hverdagen'),
      at: '/needs/1/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen behov endnu',
      text: 'Ansøgningen er lige kommet, og der er ikke skrevet behov ned.',
      given: aCase({ needs: [] }),
    },
  ],
  unknown: [],
}
