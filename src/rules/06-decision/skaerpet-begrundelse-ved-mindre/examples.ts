import { plainDate } from '../../../base/date.ts'
import type { Change } from '../../../stages/06-decision/need-answer.ts'
import { anEndedCase, aReducedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const ended = anEndedCase()

/** Shopping ended for this reason, with no other word of what is new. */
function endedFor(change: Omit<Change, 'kind'>): CaseFile {
  const answered = withAnswer(
    ended,
    INDKOEB,
    { ...answerOf(ended, INDKOEB, 'afslag'), reason: 'Karla handler efter en seddel.' },
    { kind: 'ophoer', ...change },
  )
  return {
    ...answered,
    needs: answered.needs.map((need) =>
      need.personkreds === undefined
        ? need
        : { ...need, personkreds: { ...need.personkreds, reason: 'Karla handler.' } },
    ),
    assessments: withChanged(ended.assessments, INDKOEB, {
      text: 'Vi lægger vægt på, at Karla handler efter en seddel.',
    }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Fra at gå i stå til at handle alene',
      text: 'Støtten til indkøb ophører. Afgørelsen siger, at Karla dengang gik i stå i butikken, og at hun siden oktober har handlet alene.',
      given: ended,
    },
    {
      name: 'Nedsat, med grund og tid',
      text: 'Støtten til post sættes ned, fordi Karla siden november selv åbner det meste.',
      given: aReducedCase(),
    },
    {
      name: 'En fejl dengang',
      text: 'Støtten ophører, fordi den blev givet ved en fejl: opgaven hører under regionen, og det sagde vi ikke dengang.',
      given: endedFor({
        cause: 'tidligere-fejl',
        explained: 'Støtten blev givet ved en fejl: transport til behandling hører under regionen.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ingen forklaring',
      text: 'Støtten til indkøb ophører. Der står kun, at Karla handler efter en seddel, ikke hvad der er anderledes end sidst.',
      given: endedFor({ cause: 'borgerens-forhold' }),
      at: '/answers/1/change/explained',
    },
    {
      name: 'Efter en ny vurdering',
      text: 'Forklaringen lyder: »Efter en ny vurdering har du ikke længere behov for støtte.«',
      given: endedFor({ explained: 'Efter en ny vurdering har du ikke længere behov for støtte.' }),
      at: '/answers/1/change/explained',
    },
    {
      name: 'Fordi hun ikke lukkede op',
      text: 'Støtten ophører, fordi Karla ikke lukkede op. Der står ikke noget om, hvad kommunen har gjort for at finde ud af hvorfor.',
      given: endedFor({ cause: 'manglende-samarbejde', explained: 'Karla har ikke lukket op siden jul.' }),
      at: '/answers/1/change/cause',
    },
    {
      name: 'Forklaret, men uden grund valgt',
      text: 'Teksten siger, hvad der er ændret, men det er ikke valgt, om det er borgerens forhold eller noget andet.',
      given: endedFor({ explained: 'Siden oktober har Karla handlet alene hver uge.' }),
      at: '/answers/1/change/cause',
    },
    {
      name: 'Vil ikke, eller kan ikke',
      text: 'Støtten ophører, fordi Karla ikke lukkede op. Forløbet er skrevet ind, men hverken dér eller i begrundelsen står der, om det er angsten.',
      given: {
        ...endedFor({ cause: 'manglende-samarbejde', explained: 'Karla har ikke lukket op siden jul.' }),
        nonCooperation: { id: 'forloeb' as never, attempts: [{ on: plainDate('2025-02-03'), how: 'besoeg' }] },
      },
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Ny ansøgning',
      text: 'Karla havde ingen hjælp i forvejen.',
      given: aCase(),
    },
  ],
  unknown: [],
}
