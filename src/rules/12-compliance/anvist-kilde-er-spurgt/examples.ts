import { plainDate } from '../../../base/date.ts'
import type { QuestionId } from '../../../stages/00-case/case-id.ts'
import { aCaseAtTheBoard, aRemittedRound } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { INDKOEB } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aRemittedRound()
const unasked: WholeCase = {
  ...file,
  sources: file.sources.filter(({ id }) => id !== 'kilde-laege-2'),
  statements: file.statements.filter(({ source }) => source !== 'kilde-laege-2'),
}

export const examples: CaseExamples = {
  holds: [
    { name: 'Lægen har svaret', text: 'Ankestyrelsen nævnte lægen. Der er en udtalelse fra den 22. maj.', given: file },
    {
      name: 'Lægen er spurgt',
      text: 'Lægen er spurgt den 16. maj og har ikke svaret endnu.',
      given: {
        ...unasked,
        questions: [
          {
            id: 'spm-9' as QuestionId,
            to: 'praktiserende-laege',
            need: INDKOEB,
            matter: 'Hvad sker der i de dårlige uger?',
            why: 'Ankestyrelsen har bedt om det.',
            sent: plainDate('2025-05-16'),
            due: plainDate('2025-06-06'),
            reminders: [],
          },
        ],
      },
    },
  ],
  fails: [
    {
      name: 'Kun bostøtten',
      text: 'Punktet er meldt fulgt, men lægen er ikke spurgt, siden sagen kom tilbage.',
      given: unasked,
      at: '/round/instructions/0/answeredBy',
    },
  ],
  notApplicable: [
    { name: 'Første gang', text: 'Sagen er ikke hjemvist.', given: aCaseAtTheBoard() },
    {
      name: 'Ikke meldt fulgt',
      text: 'Lægen er ikke spurgt, og punktet står åbent.',
      given: {
        ...unasked,
        round: { ...file.round, instructions: file.round.instructions.map((one) => without(one, 'answeredBy')) },
      },
    },
  ],
  unknown: [
    {
      name: 'Ankestyrelsens afgørelse er ikke med',
      text: 'Sagen er hjemvist, men afgørelsen er ikke i sagen.',
      given: without(file, 'formerRounds'),
    },
    {
      name: 'Spørgsmålene er ikke med',
      text: 'Sagen siger ikke, hvem der er spurgt.',
      given: without(unasked, 'questions'),
    },
  ],
}
