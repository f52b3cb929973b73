import { plainDate } from '../../../base/date.ts'
import {
  aCaseAtTheBoard,
  aDecidedAppeal,
  AENDRING,
  anOutcome,
  aRemittedRound,
  HJEMVISNING,
} from '../../../stages/appealed-case.specimen.ts'
import type { MunicipalityCode } from '../../../stages/00-case/case-id.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const remitted = aDecidedAppeal(anOutcome(HJEMVISNING))

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ny omgang efter to dage',
      text: 'Sagen kom tilbage den 12. maj. Den 14. blev den taget op.',
      given: aRemittedRound(),
    },
  ],
  fails: [
    {
      name: 'Sagen ligger',
      text: 'Sagen kom tilbage den 12. maj. I juni er ingen begyndt på den.',
      given: remitted,
      at: '/outcome/decidedOn',
    },
  ],
  notApplicable: [
    {
      name: 'Ikke afgjort',
      text: 'Sagen ligger hos Ankestyrelsen.',
      given: aCaseAtTheBoard({}, { formerRounds: [] }),
    },
    { name: 'Ændret', text: 'Ankestyrelsen har selv ændret afgørelsen.', given: aDecidedAppeal(anOutcome(AENDRING)) },
    {
      name: 'Hos Ankestyrelsen',
      text: 'Det er Ankestyrelsens egen udgave af sagen.',
      given: { ...remitted, municipality: '0001' as MunicipalityCode },
    },
  ],
  unknown: [
    { name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Kommet i sidste uge',
      text: 'Ankestyrelsens afgørelse kom i sidste uge.',
      given: aDecidedAppeal(anOutcome(HJEMVISNING, { decidedOn: plainDate('2025-05-26') })),
    },
  ],
}
