import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Tjekliste',
      text: aStandard({ indhold: 'Tjekliste\n- Mindst indgribende er ikke brugt som grund.' }),
    },
    {
      name: 'Om magtanvendelse',
      text: aStandard({ indhold: 'Magtanvendelse\nVed magtanvendelse skal indgrebet være det mindst indgribende.' }),
    },
    {
      name: 'Princippet bruges ikke',
      text: aStandard({
        indhold: 'Indhold\nPrincippet om mindst indgribende indsats bruges ikke, når vi vælger støtte.',
      }),
    },
  ],
  fails: [
    {
      name: 'Som værdi',
      text: aStandard({ formaal: 'Værdier\nVi anvender altid den mindst indgribende foranstaltning.' }),
      quote: 'mindst indgribende',
    },
    {
      name: 'Mindre indgribende først',
      text: aStandard({
        visitation: 'Visitation\nMindre indgribende tilbud skal være forsøgt, før der bevilges støtte.',
      }),
      quote: 'Mindre indgribende',
    },
    {
      name: 'Forbeholdt',
      text: aStandard({ formaal: 'Formål\nDen mere indgribende støtte forbeholdes dem med størst behov.' }),
      quote: 'mere indgribende',
    },
  ],
  notApplicable: [{ name: 'Ikke nævnt', text: aStandard() }],
  unknown: [],
}
