import { plainDate } from '../../base/date.ts'
import type { NeedId, RecordId } from '../00-case/case-id.ts'
import type { BoardInstruction } from './instruction-kind.ts'
import type { Outcome, Ruling } from './outcome.ts'

const id = (text: string) => text as RecordId

/** An instruction of the first kind about a need. */
export const anInstruction = (need: NeedId, change: Partial<BoardInstruction> = {}): BoardInstruction => ({
  id: id('anv-1'),
  need,
  text: 'Spørg den praktiserende læge.',
  source: 'praktiserende-laege',
  matter: 'Hvad betyder angsten ved indkøb?',
  reason: 'Statusnotatet siger intet om dårlige uger.',
  purpose: 'funktionsnedsaettelse',
  ...change,
})

export const aRemittal = (need: NeedId, instruction: BoardInstruction = anInstruction(need)): Ruling => ({
  kind: 'hjemvisning',
  category: 'A',
  flaws: [
    {
      mangel: 'mangelfuldt-oplyst',
      need,
      missingSource: 'praktiserende-laege',
      matter: 'Hvad angsten betyder ved indkøb.',
      arose: 'foer-afgoerelsen',
    },
  ],
  instructions: [instruction],
})

/** A decision of the board on the 1st of August 2025, one part for each need. */
export function anOutcome(rulings: readonly (readonly [NeedId, Ruling])[], change: Partial<Outcome> = {}): Outcome {
  const [first, ...rest] = rulings.map(([need, ruling], at) => ({
    id: id(`del-${at + 1}`),
    needs: [need],
    ruling,
    grounds: 'Karla får støtte til noget, men der er ikke spurgt om indkøb.',
  }))
  if (first === undefined) throw new Error('an outcome has a part')
  return {
    id: id('udfald-1'),
    decidedOn: plainDate('2025-08-01'),
    number: '25-12345',
    parts: [first, ...rest],
    ...change,
  }
}
