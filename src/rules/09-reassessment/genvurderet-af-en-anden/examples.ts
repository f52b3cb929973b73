import type { OfficialId } from '../../../stages/00-case/case-id.ts'
import { aComplainedCase, aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { aCase, RAADGIVER } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aReassessedCase()

export const examples: CaseExamples = {
  holds: [{ name: 'Juristen læser', text: 'Rådgiveren afgjorde sagen, og juristen genvurderer den.', given: file }],
  fails: [
    {
      name: 'Rådgiveren læser sin egen afgørelse',
      text: 'Den samme rådgiver har afgjort sagen og genvurderet den.',
      given: aReassessedCase({ by: RAADGIVER }),
      at: '/genvurderinger/0/by',
    },
  ],
  notApplicable: [
    { name: 'Ikke begyndt', text: 'Karla har klaget, og genvurderingen er ikke begyndt.', given: aComplainedCase() },
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Ingen er nævnt',
      text: 'Det står ikke, hvem der traf afgørelsen.',
      given: {
        ...file,
        ...(file.decision === undefined ? {} : { decision: { ...file.decision, by: 'kommunen' as OfficialId } }),
      },
    },
  ],
}
