import { withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** The second need is called so, and was asked, judged and refused under this paragraph of Serviceloven. */
function named(activity: string, paragraph = '85'): CaseFile {
  const provision = { act: 'SEL', paragraph } as const
  const needs = aCase().needs.map((need, i) =>
    i === 0 ? need : { ...without(need, 'personkreds'), activity, asked: { provision } },
  )
  return withAnswer(aCase({ needs }), INDKOEB, {
    kind: 'afslag',
    provision,
    reason: 'Turene kan klares på anden måde.',
  })
}

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
    {
      name: 'Én bil til alle ture',
      text: 'Behovet er kørsel til indkøb, familie og fritid. Om der skal bil til, bedømmes af alle turene tilsammen.',
      given: named('kørsel til indkøb, familie og fritid', '114'),
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
