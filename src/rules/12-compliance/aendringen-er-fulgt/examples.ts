import { plainDate } from '../../../base/date.ts'
import type { DocumentId } from '../../../stages/00-case/case-id.ts'
import {
  aCaseAtTheBoard,
  aDecidedAppeal,
  AENDRING,
  anOutcome,
  aRemittedRound,
} from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { Proof } from '../../../stages/12-compliance/compliance.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
function changed(carryOutBy: string | undefined, ...proofs: readonly Proof[]): WholeCase {
  const by = carryOutBy === undefined ? {} : { carryOutBy: day(carryOutBy) }
  const file = aDecidedAppeal(anOutcome(AENDRING, by))
  return file.compliance === undefined ? file : { ...file, compliance: { ...file.compliance, proofs } }
}
const begun: Proof = { on: day('2025-05-20'), how: 'Birkehus følger Karla hver anden torsdag fra den 22. maj.' }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Følgeskab fra den 22. maj',
      text: 'Ankestyrelsen gav Karla følgeskab til indkøb. Birkehus begyndte inden dagen.',
      given: changed('2025-05-26', begun),
    },
    {
      name: 'Bevillingen er lagt ved',
      text: 'Der er skrevet »Bevilget«, og bevillingen er lagt ved.',
      given: changed('2025-05-26', {
        on: day('2025-05-20'),
        how: 'Bevilget.',
        document: 'dok-bevilling' as DocumentId,
      }),
    },
  ],
  fails: [
    {
      name: 'Ikke sket noget',
      text: 'Hjælpen skulle være begyndt den 26. maj. I juni viser sagen ikke noget om den.',
      given: changed('2025-05-26'),
      at: '/compliance/proofs',
    },
    {
      name: 'En uge for sent',
      text: 'Hjælpen skulle være begyndt den 16. maj og begyndte den 22.',
      given: changed('2025-05-16', begun),
      at: '/compliance/proofs/0/on',
    },
    {
      name: 'Kun et ord',
      text: 'Der er skrevet »Bevilget«, og intet dokument viser det.',
      given: changed('2025-05-26', { on: day('2025-05-20'), how: 'Bevilget.' }),
      at: '/compliance/proofs/0/how',
    },
  ],
  notApplicable: [
    {
      name: 'Ikke afgjort',
      text: 'Sagen ligger hos Ankestyrelsen.',
      given: aCaseAtTheBoard({}, { formerRounds: [] }),
    },
    { name: 'Hjemvist', text: 'Sagen er sendt tilbage til en ny afgørelse.', given: aRemittedRound() },
  ],
  unknown: [
    { name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    { name: 'Der er tid endnu', text: 'Hjælpen skal være begyndt den 30. juni.', given: changed('2025-06-30') },
    { name: 'Ingen dag', text: 'Ankestyrelsen har ikke sat en dag.', given: changed(undefined) },
    {
      name: 'Efterlevelsen er ikke med',
      text: 'Sagen siger ikke, om ændringen er fulgt.',
      given: without(changed('2025-05-26'), 'compliance'),
    },
  ],
}
