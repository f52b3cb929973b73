import { aCaseAtTheBoard, ANVISNING, aRemittedRound } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aRemittedRound()
const withTasks = (instructions: WholeCase['round']['instructions']): WholeCase => ({
  ...file,
  round: { ...file.round, instructions },
})

export const examples: CaseExamples = {
  holds: [
    { name: 'Lægen er på listen', text: 'Ankestyrelsen bad om lægens svar, og det er den første opgave.', given: file },
    {
      name: 'Skrevet ind i hånden',
      text: 'Opgaven har Ankestyrelsens egne ord, men et andet navn.',
      given: withTasks([{ id: 'opgave-1' as never, asked: `Fra Ankestyrelsen: ${ANVISNING.text}` }]),
    },
  ],
  fails: [
    {
      name: 'Listen er tom',
      text: 'Ankestyrelsen bad om lægens svar. Den nye omgang har ingen opgaver.',
      given: withTasks([]),
      at: '/round/instructions',
    },
  ],
  notApplicable: [{ name: 'Første gang', text: 'Sagen er ikke hjemvist.', given: aCaseAtTheBoard() }],
  unknown: [
    {
      name: 'Ankestyrelsens afgørelse er ikke med',
      text: 'Sagen er hjemvist, men afgørelsen er ikke i sagen.',
      given: without(file, 'formerRounds'),
    },
  ],
}
