import type { StatementId } from '../../../stages/00-case/case-id.ts'
import { aStatement, MOTHER, refusedBecause, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const provider = aStatement()
const mother = aStatement({
  id: 'opl-mor' as StatementId,
  source: MOTHER.id,
  points: 'taler-for',
  text: 'Når hun er hos mig, kan hun ikke gå i Brugsen alene.',
})
const refers = 'Karla handler alene hver uge.'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Moderens oplysning er sat til side',
      text: 'Karlas mor fortæller om Brugsen hjemme hos hende. Kommunen skriver, hvorfor det ikke vejer tungest.',
      given: refusedBecause(refers, [provider, mother], {
        assessments: withChanged(aCase().assessments, INDKOEB, {
          decisive: [provider.id],
          setAside: [
            { statement: mother.id, why: 'Det handler om en butik, Karla ikke kender. Her handler hun selv.' },
          ],
        }),
      }),
    },
    {
      name: 'Begrundelsen tager den op',
      text: 'Afslaget siger, hvad Karlas mor har fortalt, og hvorfor det ikke ændrer noget.',
      given: refusedBecause('Din mor fortæller om Brugsen hos hende, men hjemme handler du alene hver uge.', [
        provider,
        mother,
      ]),
    },
  ],
  fails: [
    {
      name: 'Moderens ord er væk',
      text: 'Karlas mor har fortalt om indkøb. Afslaget bygger på bostøtten og nævner ikke moderen.',
      given: refusedBecause(refers, [provider, mother]),
      at: '/statements/3/text',
    },
    {
      name: 'Sat til side uden en grund',
      text: 'Moderens oplysning står som ikke tillagt vægt, men der står ikke hvorfor.',
      given: refusedBecause(refers, [provider, mother], {
        assessments: withChanged(aCase().assessments, INDKOEB, {
          decisive: [provider.id],
          setAside: [{ statement: mother.id, why: '' }],
          text: refers,
        }),
      }),
      at: '/statements/3/text',
    },
  ],
  notApplicable: [
    { name: 'Ingen pårørende', text: 'Kun Karla, bostøtten og lægen har fortalt noget.', given: aCase() },
  ],
  unknown: [
    {
      name: 'Vurderingen er ikke med',
      text: 'Karlas mor har fortalt om indkøb. Vurderingen er ikke givet videre.',
      given: refusedOn([provider, mother], { assessments: [] }),
    },
  ],
}
