import { plainDate } from '../../../base/date.ts'
import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { anEndedCase } from '../../../stages/case-change.specimen.ts'
import { aSource, aStatement, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const from = (day: string) => aSource('kilde-gammel', 'udfoerer', { title: 'Statusnotat', date: plainDate(day) })
const old = aStatement({ id: 'opl-gammel' as StatementId, source: 'kilde-gammel' as SourceId })
const worse = aStatement({
  id: 'opl-vaerre' as StatementId,
  source: 'kilde-samtale' as SourceId,
  points: 'taler-for',
  text: 'Det er blevet meget værre siden i sommer. Jeg går ikke i butikker mere.',
})
const sources = (day: string) => [...aCase().sources, from(day)]
const after = aSource('kilde-efter', 'udfoerer', { title: 'Statusnotat', date: plainDate('2025-04-04') })
const restingOnLater = refusedOn([{ ...old, source: after.id }], {
  sources: [...aCase().sources, after],
  assessments: withChanged(aCase().assessments, INDKOEB, { decisive: [old.id], setAside: [] }),
})
const ended = anEndedCase()

export const examples: CaseExamples = {
  holds: [
    { name: 'Nye oplysninger', text: 'Bostøtten har skrevet fem uger før afgørelsen.', given: aCase() },
    {
      name: 'En gammel udredning og en ny samtale',
      text: 'Notatet om indkøb er to år gammelt, men Karla har for nylig fortalt, at det er, som det var.',
      given: refusedOn([old, { ...worse, text: 'Det går, som det plejer, når jeg handler.' }], {
        sources: sources('2023-02-01'),
      }),
    },
    {
      name: 'Et brev efter afgørelsen, som ikke var med til at afgøre',
      text: 'Karlas søster skrev en måned efter afgørelsen. Den bygger på bostøttens notat fra før.',
      given: refusedOn([aStatement(), { ...worse, source: 'kilde-efter' as SourceId }], {
        sources: [...aCase().sources, after],
        assessments: withChanged(aCase().assessments, INDKOEB, { decisive: ['opl-ny' as StatementId], setAside: [] }),
      }),
    },
    {
      name: 'Det nye er med i genvurderingen',
      text: 'Bostøttens notat kom efter afgørelsen. Det står som nyt i genvurderingen og er vægtet dér.',
      given: {
        ...restingOnLater,
        genvurderinger: [
          {
            id: 'genvurdering-1' as never,
            complaint: 'klage-1' as never,
            by: 'medarbejder-jurist' as never,
            begun: plainDate('2025-03-24'),
            newSources: [after.id],
            parts: [],
            delays: [],
          },
        ],
      },
    },
    {
      name: 'En gammel måling, og det går, som det plejer',
      text: 'Målingen er fra 2021. Karla fortæller, at hun faldt som barn, og at det går, som det plejer.',
      given: refusedOn([old, { ...worse, text: 'Jeg faldt meget som barn. I butikkerne går det, som det plejer.' }], {
        sources: sources('2021-02-01'),
        assessments: withChanged(aCase().assessments, INDKOEB, { decisive: [old.id], setAside: [] }),
      }),
    },
  ],
  fails: [
    {
      name: 'Der er sket noget siden',
      text: 'Afslaget bygger på et notat fra 2022. Karla siger, at det er blevet meget værre. Ingen har set på det siden.',
      given: refusedOn([old, worse], {
        sources: sources('2022-11-01'),
        assessments: withChanged(aCase().assessments, INDKOEB, { decisive: [old.id], setAside: [] }),
      }),
      at: '/statements/2/text',
    },
    {
      name: 'En gammel måling, og Karla falder nu',
      text: 'Afslaget bygger på en måling fra 2021. Karla fortæller, at hun nu kun går til postkassen og er faldet tre gange siden nytår.',
      given: refusedOn([old, { ...worse, text: 'Nu går jeg kun til postkassen. Tre fald siden nytår.' }], {
        sources: sources('2021-02-01'),
        assessments: withChanged(aCase().assessments, INDKOEB, { decisive: [old.id], setAside: [] }),
      }),
      at: '/statements/2/text',
    },
    {
      name: 'Halvandet år gammelt',
      text: 'Det eneste, sagen har om indkøb, er et notat fra august 2023.',
      given: refusedOn([old], { sources: sources('2023-08-01') }),
      at: '/statements/2/text',
    },
    {
      name: 'Hjælpen tages på gamle oplysninger',
      text: 'Støtten til indkøb ophører på et notat, der er mere end to år gammelt.',
      given: {
        ...ended,
        sources: withChanged(ended.sources, 'kilde-bostoette', { date: plainDate('2022-12-01') }),
        statements: ended.statements.filter(({ topic }) => topic !== 'oenske'),
      },
      at: '/statements/2/text',
    },
    {
      name: 'Afgørende kilde fra efter afgørelsen',
      text: 'Afslaget er fra den 3. marts og siges at bygge på et notat fra den 4. april.',
      given: restingOnLater,
      at: '/statements/2/text',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er afvist',
      text: 'Karla fik den støtte til post, hun søgte om, på en gammel udtalelse.',
      given: aCase({
        needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
    },
  ],
  unknown: [
    {
      name: 'Ingen kilder',
      text: 'Det fremgår ikke, hvad afgørelsen bygger på, eller hvornår det er fra.',
      given: { ...aCase({ sources: [], statements: [] }), isInformationUntold: true },
    },
  ],
}
