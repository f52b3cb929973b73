import { aCaseAtTheBoard, aDecidedAppeal, anOutcome, HJEMVISNING } from '../../../stages/appealed-case.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

function reasoned(grounds: string): WholeCase {
  const outcome = anOutcome(HJEMVISNING)
  const [part] = outcome.parts
  return aDecidedAppeal({ ...outcome, parts: [{ ...part, grounds }] })
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'De dårlige uger',
      text: 'Begrundelsen siger, at de dårlige uger ikke er belyst af nogen, der har set dem.',
      given: aDecidedAppeal(anOutcome(HJEMVISNING)),
    },
  ],
  fails: [
    {
      name: 'Tomme ord',
      text: 'Begrundelsen lyder: »Sagen er ikke tilstrækkeligt oplyst.«',
      given: reasoned('Sagen er ikke tilstrækkeligt oplyst.'),
      at: '/outcome/parts/0/grounds',
    },
  ],
  notApplicable: [{ name: 'Ikke afgjort', text: 'Sagen ligger hos Ankestyrelsen.', given: aCaseAtTheBoard() }],
  unknown: [{ name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
