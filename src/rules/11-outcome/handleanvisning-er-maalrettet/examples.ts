import type { BoardInstruction } from '../../../stages/11-outcome/instruction-kind.ts'
import type { BoardContact } from '../../../stages/10-board/board-file.ts'
import type { OfficialId, RecordId } from '../../../stages/00-case/case-id.ts'
import { plainDate } from '../../../base/date.ts'
import {
  aCaseAtTheBoard,
  aDecidedAppeal,
  ANVISNING,
  anOutcome,
  HJEMVISNING,
} from '../../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

function instructed(change: Partial<BoardInstruction>, contacts?: readonly BoardContact[]): WholeCase {
  const file = aDecidedAppeal(anOutcome({ ...HJEMVISNING, instructions: [{ ...ANVISNING, ...change }] }))
  if (contacts === undefined || file.boardFile === undefined) return file
  return { ...file, boardFile: { ...file.boardFile, contacts } }
}
const open = { text: 'Kommunen skal belyse funktionsnedsættelsen nærmere.', source: null, matter: null, reason: null }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Spørg lægen om de dårlige uger',
      text: 'Anvisningen siger, at lægen skal spørges om de dårlige uger, fordi notatet kun beskriver de gode.',
      given: instructed({}),
    },
    {
      name: 'Åben, men aftalt',
      text: 'Anvisningen er åben. Ankestyrelsen har ringet til kommunen, og de har aftalt, hvem der spørges.',
      given: instructed(open, [
        {
          id: 'kontakt-2' as RecordId,
          on: plainDate('2025-05-08'),
          between: 'kommune-og-styrelse',
          by: 'styrelsen-kari' as OfficialId,
          about: 'Kommunen spørger lægen og søsteren.',
          planFor: [INDKOEB],
        },
      ]),
    },
  ],
  fails: [
    {
      name: 'Belys nærmere',
      text: 'Anvisningen lyder: »Kommunen skal belyse funktionsnedsættelsen nærmere.«',
      given: instructed(open),
      at: '/outcome/parts/0/ruling/instructions/0/source',
    },
    {
      name: 'Uden grund',
      text: 'Anvisningen nævner lægen og de dårlige uger, men ikke, hvorfor det mangler.',
      given: instructed({ reason: null }),
      at: '/outcome/parts/0/ruling/instructions/0/text',
    },
  ],
  notApplicable: [
    { name: 'Ikke afgjort', text: 'Sagen ligger hos Ankestyrelsen.', given: aCaseAtTheBoard() },
    {
      name: 'Stadfæstet',
      text: 'Ankestyrelsen er enig i afgørelsen.',
      given: aDecidedAppeal(anOutcome({ kind: 'stadfaestelse', criticism: [] })),
    },
  ],
  unknown: [{ name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
