import { without } from '../../../stages/case-change.specimen.ts'
import { aStatement, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const [talk] = aCase().sources
const unnoted = withChanged(aCase().sources, 'kilde-samtale', { noted: false })
const told = aStatement({ ...(talk === undefined ? {} : { source: talk.id }), text: 'Jeg handler selv.' })

export const examples: CaseExamples = {
  holds: [
    { name: 'Samtalen er noteret', text: 'Samtalen hos Karla er skrevet ned samme dag.', given: aCase() },
    {
      name: 'En samtale, der ikke bruges',
      text: 'Rådgiveren talte også med en nabo og skrev det ikke ned. Det bruges ikke til noget.',
      given: aCase({
        sources: [
          ...aCase().sources,
          ...unnoted.slice(0, 1).map((one) => ({ ...one, id: 'kilde-nabo' as never, title: 'Snak med nabo' })),
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Afslaget bygger på et opkald',
      text: 'Karla sagde i telefonen, at hun selv handler. Det er grunden til afslaget, men opkaldet er ikke noteret.',
      given: refusedOn([told], {
        sources: unnoted,
        assessments: withChanged(aCase().assessments, INDKOEB, { decisive: [told.id], setAside: [] }),
      }),
      at: '/sources/0/title',
    },
    {
      name: 'Samtalen er ikke noteret',
      text: 'Karla fortalte om sin post. Hun fik støtten, men der er intet notat.',
      given: aCase({ sources: unnoted }),
      at: '/sources/0/title',
    },
  ],
  notApplicable: [
    {
      name: 'Alt er på skrift',
      text: 'Bostøtten og lægen har skrevet. Ingen har talt med nogen.',
      given: aCase({ sources: aCase().sources.filter(({ form }) => form === 'skriftlig') }),
    },
  ],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Der har været en samtale. Det fremgår ikke, om den er skrevet ned.',
      given: aCase({ sources: aCase().sources.map((one) => without(one, 'noted')) }),
    },
  ],
}
