import { aStatement, OWN_VIEW, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const wish = aStatement({ topic: 'oenske', points: 'taler-for', text: 'Jeg vil gerne have en med, når jeg handler.' })
const opinion = aStatement({ source: OWN_VIEW.id, text: 'Det vurderes, at Karla kan købe ind.' })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bostøtten har set det',
      text: 'Støtte til indkøb er afslået. Bostøtten har beskrevet, at Karla handler alene hver uge.',
      given: aCase(),
    },
    {
      name: 'Kommunen så det selv',
      text: 'Rådgiveren var med Karla i butikken og har beskrevet, hvad der skete. Andre er ikke spurgt om indkøb.',
      given: refusedOn([opinion], { sources: [...aCase().sources, { ...OWN_VIEW, form: 'besoeg' }] }),
    },
    {
      name: 'I målgruppen, og alligevel nej',
      text: 'Karla er bedømt inden for personkredsen, og afslaget har en anden grund. Det er ikke oplysningerne, det falder på.',
      given: {
        ...refusedOn([wish]),
        needs: aCase().needs.map((need) =>
          need.personkreds === undefined ? need : { ...need, personkreds: { ...need.personkreds, answer: 'indenfor' } },
        ),
      },
    },
  ],
  fails: [
    {
      name: 'Kun et ønske',
      text: 'Karla vil gerne have en med, når hun handler. Ingen har spurgt, hvad der sker, når hun er alene. Indkøb er afslået.',
      given: refusedOn([wish]),
      at: '/needs/1/activity',
    },
    {
      name: 'Kun kommunens egen vurdering',
      text: 'Kommunen vurderer, at Karla kan købe ind. Hverken hun selv, bostøtten eller andre har fortalt om det.',
      given: refusedOn([opinion]),
      at: '/needs/1/activity',
    },
    {
      name: 'Ingen oplysninger',
      text: 'Indkøb er afslået, og sagen har hverken kilder eller oplysninger.',
      given: aCase({ sources: [], statements: [] }),
      at: '/needs/1/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Alt er bevilget',
      text: 'Karla søgte kun om støtte til post og fik den.',
      given: aCase({
        needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
    },
  ],
  unknown: [
    {
      name: 'Oplysningerne er ikke med',
      text: 'Kun ansøgningen og afgørelsen er givet videre. Det fremgår ikke, hvad den bygger på.',
      given: { ...aCase({ sources: [], statements: [] }), isInformationUntold: true },
    },
  ],
}
