import { plainDate } from '../../../base/date.ts'
import { aCaseAtTheBoard, aReassessedCase, AENDRING, GENVURDERING } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const [answer] = AENDRING.answers
const [upheld] = GENVURDERING.parts

function kept(on: string, sent?: string): WholeCase {
  const file = aReassessedCase(
    {
      parts: [
        {
          kind: 'aendret',
          need: INDKOEB,
          reason: 'oplysninger-overset',
          why: 'De dårlige uger var ikke belyst.',
          answer,
        },
        ...(upheld === undefined ? [] : [{ ...upheld, need: POST }]),
      ],
    },
    { contested: [INDKOEB, POST], kept: day(on) },
  )
  return sent === undefined ? file : { ...file, boardFile: { lines: [], requests: [], contacts: [], sent: day(sent) } }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Sendt samme dag',
      text: 'Genvurderingen blev færdig den 10. april, og sagen blev sendt samme dag.',
      given: aCaseAtTheBoard(),
    },
    {
      name: 'Resten fastholdt',
      text: 'Karla fastholdt resten af klagen den 22. april. Den blev sendt den 6. maj.',
      given: kept('2025-04-22', '2025-05-06'),
    },
  ],
  fails: [
    {
      name: 'Genvurderet, ikke sendt',
      text: 'Genvurderingen blev færdig i april. I juni er sagen ikke sendt.',
      given: aReassessedCase(),
      at: '/genvurderinger/0/finished',
    },
    {
      name: 'Sendt for sent',
      text: 'De 4 uger gik den 17. april. Sagen blev sendt den 28. april.',
      given: aCaseAtTheBoard({ sent: day('2025-04-28') }),
      at: '/boardFile/sent',
    },
    {
      name: 'Resten blev glemt',
      text: 'Karla fastholdt resten af klagen den 22. april. I juni er den ikke sendt.',
      given: kept('2025-04-22'),
      at: '/complaints/0/kept',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    {
      name: 'Medhold',
      text: 'Karla får den hjælp, hun bad om.',
      given: aReassessedCase({
        parts: [
          {
            kind: 'aendret',
            need: INDKOEB,
            reason: 'oplysninger-overset',
            why: 'De dårlige uger var ikke belyst.',
            answer,
          },
        ],
      }),
    },
    {
      name: 'Genvurderingen var for sen',
      text: 'Genvurderingen blev færdig i maj og sendt samme dag. Det er genvurderingen, der var for sen.',
      given: aCaseAtTheBoard(
        { sent: day('2025-05-09') },
        { genvurderinger: [{ ...GENVURDERING, finished: day('2025-05-09') }] },
      ),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Hvad der er sendt, er ikke med',
      text: 'Sagen fortæller om genvurderingen, men hverken om breve eller om, hvad Ankestyrelsen fik.',
      given: without(aReassessedCase(), 'letters'),
    },
    {
      name: 'Der er tid endnu',
      text: 'Klagen kom den 20. maj og er genvurderet den 1. juni.',
      given: aReassessedCase(
        { begun: day('2025-05-21'), finished: day('2025-06-01') },
        { received: day('2025-05-20'), channel: 'brev' },
      ),
    },
  ],
}
