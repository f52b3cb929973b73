import { without } from '../../../stages/case-change.specimen.ts'
import { aSource } from '../../../stages/case-information.specimen.ts'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const missing = (id: string) => aCase({ sources: withChanged(aCase().sources, id, { document: 'mangler' }) })

export const examples: CaseExamples = {
  holds: [
    { name: 'Alt ligger i sagen', text: 'Bostøttens notat og lægens udtalelse ligger i sagen.', given: aCase() },
    {
      name: 'Et nyt bilag er lagt på',
      text: 'Karlas mor har skrevet et brev, og det er lagt på sagen.',
      given: aCase({ sources: [...aCase().sources, aSource('kilde-mor', 'paaroerende')] }),
    },
  ],
  fails: [
    {
      name: 'Afslaget bygger på et notat, der er væk',
      text: 'Indkøb er afslået på bostøttens notat. Det findes ikke i sagen.',
      given: missing('kilde-bostoette'),
      at: '/sources/1/title',
    },
    {
      name: 'Lægens udtalelse er væk',
      text: 'Karla fik støtte til post på lægens udtalelse. Den er ikke lagt på sagen.',
      given: missing('kilde-laege'),
      at: '/sources/2/title',
    },
  ],
  notApplicable: [
    {
      name: 'Kun samtaler',
      text: 'Alle oplysninger er givet mundtligt.',
      given: aCase({ sources: aCase().sources.filter(({ form }) => form !== 'skriftlig') }),
    },
  ],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Kilderne er nævnt, men det fremgår ikke, om dokumenterne er der.',
      given: aCase({ sources: aCase().sources.map((one) => without(one, 'document')) }),
    },
  ],
}
