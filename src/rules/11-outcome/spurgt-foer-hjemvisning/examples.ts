import {
  aCaseAtTheBoard,
  aDecidedAppeal,
  AENDRING,
  anOutcome,
  HJEMVISNING,
} from '../../../stages/appealed-case.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const remitted = anOutcome(HJEMVISNING)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Kommunen blev ringet op',
      text: 'Ankestyrelsen ringede og hørte, at lægen aldrig er spurgt. Så blev sagen hjemvist.',
      given: aDecidedAppeal(remitted),
    },
  ],
  fails: [
    {
      name: 'Ingen har spurgt',
      text: 'Sagen er hjemvist, fordi lægen ikke er spurgt. Ankestyrelsen har hverken ringet eller skrevet.',
      given: aCaseAtTheBoard({}, { outcome: remitted }),
      at: '/outcome/parts/0/ruling',
    },
  ],
  notApplicable: [
    { name: 'Ikke afgjort', text: 'Sagen ligger hos Ankestyrelsen.', given: aCaseAtTheBoard() },
    { name: 'Ændret', text: 'Ankestyrelsen har selv ændret afgørelsen.', given: aDecidedAppeal(anOutcome(AENDRING)) },
  ],
  unknown: [
    { name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Kontakterne er ikke med',
      text: 'Sagen er hjemvist. Det står ikke, om nogen er spurgt.',
      given: without(aDecidedAppeal(remitted), 'boardFile'),
    },
  ],
}
