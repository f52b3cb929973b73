import { plainDate } from '../../../base/date.ts'
import { aReassessedCase, AENDRING, GENVURDERING } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { Complaint } from '../../../stages/08-complaint/complaint.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const [answer] = AENDRING.answers
const [upheld] = GENVURDERING.parts

function partly(klage: Partial<Complaint> = {}, change: Partial<WholeCase> = {}): WholeCase {
  return aReassessedCase(
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
    { contested: [INDKOEB, POST], ...klage },
    change,
  )
}
const { letters = [] } = aCase()

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla fastholder',
      text: 'Karla fik medhold i indkøb og har sagt, at klagen over posten skal til Ankestyrelsen.',
      given: partly({ kept: plainDate('2025-04-22') }),
    },
  ],
  fails: [
    {
      name: 'Ingen har skrevet',
      text: 'Karla fik medhold i indkøb, men der er ikke sendt et brev om det.',
      given: partly({}, { letters }),
      at: '/genvurderinger/0/finished',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    { name: 'Fastholdt', text: 'Afgørelsen er fastholdt, og sagen sendes videre.', given: aReassessedCase() },
    {
      name: 'Klagen er trukket',
      text: 'Karla har sagt, at hun er tilfreds, og at klagen falder.',
      given: partly({ withdrawn: plainDate('2025-04-22') }),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Karla har ikke svaret',
      text: 'Karla har fået brevet og har ikke sagt, om resten af klagen står.',
      given: partly(),
    },
    {
      name: 'Brevene er ikke med',
      text: 'Sagen siger ikke, hvilke breve der er sendt.',
      given: without(partly(), 'letters'),
    },
  ],
}
