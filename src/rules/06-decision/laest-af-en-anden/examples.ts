import { plainDate } from '../../../base/date.ts'
import type { Approval, Decision } from '../../../stages/06-decision/decision.ts'
import { answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, aCaseWithout, INDKOEB, LEDER, POST, RAADGIVER } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase({ sparrings: [] })
const decided: Decision = file.decision ?? {
  id: 'x' as never,
  on: plainDate('2025-03-03'),
  by: RAADGIVER,
  approvals: [],
}
const read = (by: Approval['by'], answer: Approval['answer']): Approval => ({
  by,
  on: plainDate('2025-03-03'),
  answer,
  why: 'Læst igennem.',
})
const readBy = (...approvals: readonly Approval[]): CaseFile => ({ ...file, decision: { ...decided, approvals } })

export const examples: CaseExamples = {
  holds: [
    { name: 'Lederen har læst den', text: 'Lederen har læst afgørelsen og godkendt den.', given: file },
    {
      name: 'En makker har læst den',
      text: 'Ingen har godkendt den, men en kollega læste udkastet og fandt ingen huller.',
      given: aCase({ decision: { ...decided, approvals: [] } }),
    },
  ],
  fails: [
    {
      name: 'Ingen har læst den',
      text: 'Indkøb er afslået. Ingen anden end rådgiveren har læst afgørelsen.',
      given: readBy(),
      at: '/decision/approvals',
    },
    {
      name: 'Kun rådgiveren selv',
      text: 'Rådgiveren har selv sat sit navn som den, der godkender.',
      given: readBy(read(RAADGIVER, 'godkendt')),
      at: '/decision/approvals',
    },
    {
      name: 'Sendt tilbage',
      text: 'Lederen sendte afgørelsen tilbage. Den er sendt til Karla uden at være læst igen.',
      given: readBy(read(LEDER, 'sendt-tilbage')),
      at: '/decision/approvals',
    },
  ],
  notApplicable: [
    {
      name: 'Karla får det hele',
      text: 'Begge behov er bevilget.',
      given: withAnswer(file, INDKOEB, answerOf(file, POST, 'bevilget')),
    },
    { name: 'Ikke afgjort', text: 'Der er ikke truffet afgørelse.', given: aCaseWithout('decision') },
  ],
  unknown: [
    {
      name: 'Ingen er nævnt',
      text: 'Sagen kommer fra et andet system og siger ikke, hvem der har haft den i hænderne.',
      given: { ...aCaseWithout('officials', 'sparrings'), decision: { ...decided, approvals: [] } },
    },
  ],
}
