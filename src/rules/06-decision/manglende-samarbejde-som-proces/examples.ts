import { plainDate } from '../../../base/date.ts'
import type { NonCooperation } from '../../../stages/06-decision/non-cooperation.ts'
import { anEndedCase, answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aStatement } from '../../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const file = anEndedCase()
const complete: NonCooperation = {
  id: 'manglende-1' as never,
  causeFound: 'Karla siger, at hun hellere vil handle med sin nabo og ikke vil have bostøtten med.',
  dueToImpairment: false,
  guided: day('2025-01-20'),
  attempts: [
    { on: day('2025-01-10'), how: 'udfoerer' },
    { on: day('2025-01-14'), how: 'besoeg' },
    { on: day('2025-01-20'), how: 'telefon' },
  ],
  letter: { sent: day('2025-01-27'), due: day('2025-02-10') },
  concern: false,
}

function endedAfter(nonCooperation: NonCooperation): CaseFile {
  const answered = withAnswer(file, INDKOEB, answerOf(file, INDKOEB, 'afslag'), {
    kind: 'ophoer',
    cause: 'manglende-samarbejde',
    explained: 'Karla har siden december ikke taget imod støtten og vil hellere handle med sin nabo.',
  })
  return { ...answered, nonCooperation }
}

/** Nothing is recorded of the process; the provider has written this. */
function untold(text: string): CaseFile {
  const ended = without(endedAfter(complete), 'nonCooperation')
  const told = aStatement({ topic: 'samarbejde', text })
  return { ...ended, statements: [...ended.statements.filter(({ needs }) => !needs.includes(INDKOEB)), told] }
}

/** Nothing is recorded of the process, and these are the grounds. */
function because(text: string): CaseFile {
  const ended = untold('Karla har ikke lukket op i tre uger.')
  return { ...ended, assessments: withChanged(ended.assessments, INDKOEB, { text }) }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Alle skridt er gået',
      text: 'Karla vil ikke have bostøtten med. Det skyldes ikke angsten. Hun er vejledt, besøgt, ringet op og har fået et brev med 14 dages frist, og ingen er bekymret.',
      given: endedAfter(complete),
    },
    {
      name: 'Et brev og et besøg er to veje',
      text: 'Bostøtten har besøgt Karla, og kommunen har skrevet. Resten er på plads.',
      given: endedAfter({ ...complete, attempts: [{ on: day('2025-01-14'), how: 'besoeg' }] }),
    },
  ],
  fails: [
    {
      name: 'Først et forløb',
      text: 'Karla får afslag på hjælp til indkøb, fordi hun ikke har gennemført et træningsforløb. Hendes behov er ikke vurderet.',
      given: aRefusal({
        assessment: {
          text: 'Det er en forudsætning for hjælpen, at du først gennemfører forløbet.',
          considerations: ['manglende-samarbejde'],
        },
        reason: 'Du har takket nej til forløbet.',
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Ingen har spurgt hvorfor',
      text: 'Karla lukkede ikke op, og støtten ophører. Ingen har fundet ud af hvorfor.',
      given: endedAfter(without(complete, 'causeFound', 'dueToImpairment')),
      at: '/nonCooperation/causeFound',
    },
    {
      name: 'Et tegn i sagen, som ingen har undersøgt',
      text: 'Bostøtten skriver, at Karla har isoleret sig og virker mistroisk. Støtten ophører, og der er ikke skrevet noget forløb ind.',
      given: untold('Karla har ikke lukket op i tre uger. Sidst virkede hun mistroisk, og gardinerne var trukket for.'),
      at: '/statements/2/text',
    },
    {
      name: 'Ingen ved hvorfor',
      text: 'Bostøtten skriver, at de ikke ved, hvorfor Karla ikke lukker op. Støtten ophører.',
      given: untold('Karla har ikke lukket op fem gange. Vi ved ikke hvorfor.'),
      at: '/statements/2/text',
    },
    {
      name: 'Begrundelsen nævner angsten',
      text: 'Begrundelsen siger, at Karla har svær angst og ikke lukker op. Støtten ophører, og ingen har spurgt, om angsten er grunden.',
      given: because('Karla har svær angst. Hun har ikke lukket op siden jul og samarbejder derfor ikke.'),
      at: '/assessments/1/text',
    },
    {
      name: 'Det er angsten',
      text: 'Karla lukker ikke op, når angsten er slem. Støtten ophører alligevel.',
      given: endedAfter({ ...complete, dueToImpairment: true }),
      at: '/nonCooperation/dueToImpairment',
    },
    {
      name: 'Bostøtten er bekymret',
      text: 'Bostøtten har skrevet, at hun er bekymret for Karla. Støtten ophører alligevel.',
      given: endedAfter({ ...complete, concern: true }),
      at: '/nonCooperation/concern',
    },
    {
      name: 'Ikke vejledt',
      text: 'Karla har ikke fået at vide, hvad der sker, hvis hun ikke tager imod.',
      given: endedAfter(without(complete, 'guided')),
      at: '/nonCooperation/guided',
    },
    {
      name: 'Afgjort, før fristen var gået',
      text: 'Brevet gav frist til den 17. marts, men støtten ophørte den 3. marts.',
      given: endedAfter({ ...complete, letter: { sent: day('2025-02-26'), due: day('2025-03-17') } }),
      at: '/nonCooperation/letter',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen mister hjælp',
      text: 'Karla får det ene og afslag på det andet, som hun ikke havde før.',
      given: aCase(),
    },
    {
      name: 'Hjælpen ophører af en anden grund',
      text: 'Karla handler alene nu.',
      given: file,
    },
  ],
  unknown: [
    {
      name: 'Psykiatrien er spurgt om angsten',
      text: 'Begrundelsen siger, at Karla har svær angst, og at psykiatrien oplyser, at det ikke er derfor. Resten af forløbet er ikke skrevet ind.',
      given: because(
        'Karla har svær angst. Distriktspsykiatrien oplyser, at det ikke er angsten, der gør, at hun ikke lukker op.',
      ),
    },
    {
      name: 'Ingen tegn, og intet skrevet ind',
      text: 'Bostøtten skriver, at Karla ikke har lukket op i tre uger, og at der ikke er tegn på noget galt.',
      given: untold('Karla har ikke lukket op i tre uger. Der er ikke tegn på, at hun isolerer sig.'),
    },
    {
      name: 'Forløbet er ikke skrevet ind',
      text: 'Støtten ophører på grund af manglende samarbejde, men sagen siger ikke, hvad der er gjort.',
      given: without(endedAfter(complete), 'nonCooperation'),
    },
  ],
}
