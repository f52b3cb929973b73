import { plainDate } from '../base/date.ts'
import type { RecordId } from './00-case/case-id.ts'
import type { Outcome } from './11-outcome/outcome.ts'
import { anInstruction } from './11-outcome/outcome.specimen.ts'
import type { CaseEntry, EntryOf } from './case-entry.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { stateOf } from './case-state.ts'
import { aCase, INDKOEB, KARLA, LEDER } from './case.specimen.ts'
import { foldCase } from './fold-case.ts'

export const day = plainDate
export const id = (text: string) => text as RecordId
export const sent = entriesOf(aCase())
export const complaint: EntryOf<'complaint-received'> = {
  kind: 'complaint-received',
  complaint: {
    id: id('klage-1'),
    by: KARLA,
    channel: 'mundtlig',
    received: day('2025-03-20'),
    words: 'Det er ensomt, og det har I ikke set på.',
    contested: [INDKOEB],
  },
}
export const begun: Extract<CaseEntry, { kind: 'genvurdering-begun' }> = {
  kind: 'genvurdering-begun',
  id: id('gen-1'),
  complaint: id('klage-1'),
  by: LEDER,
  on: day('2025-03-24'),
  newSources: [],
}
export const upheld: Extract<CaseEntry, { kind: 'genvurdering-part-judged' }> = {
  kind: 'genvurdering-part-judged',
  id: id('gen-1'),
  part: {
    kind: 'fastholdt',
    need: INDKOEB,
    replies: [{ argument: 'Det er ensomt.', reply: 'Værestedet har fælles indkøb.' }],
    why: 'Karla køber selv ind.',
  },
}
export const finished: Extract<CaseEntry, { kind: 'genvurdering-finished' }> = {
  kind: 'genvurdering-finished',
  id: id('gen-1'),
  on: day('2025-04-10'),
}
export const file: CaseEntry = {
  kind: 'board-file-assembled',
  lines: [{ item: 'klage', state: 'mangler', why: 'Den var mundtlig.' }],
}
export const toBoard: CaseEntry = { kind: 'case-sent-to-board', on: day('2025-04-11') }
export const instruction = anInstruction(INDKOEB, { text: 'Spørg lægen.' })
export const remitted: Outcome = {
  id: id('udfald-1'),
  decidedOn: day('2025-08-01'),
  number: '25-12345',
  parts: [
    {
      id: id('del-1'),
      needs: [INDKOEB],
      grounds: 'Sagen er ikke oplyst.',
      ruling: {
        kind: 'hjemvisning',
        category: 'A',
        flaws: [
          {
            mangel: 'mangelfuldt-oplyst',
            need: INDKOEB,
            missingSource: 'praktiserende-laege',
            arose: 'foer-afgoerelsen',
          },
        ],
        instructions: [instruction],
      },
    },
  ],
}
/** Two complaints, each read again, and sent together. */
export const BOTH: readonly CaseEntry[] = [
  complaint,
  begun,
  upheld,
  finished,
  { ...complaint, complaint: { ...complaint.complaint, id: id('klage-2'), received: day('2025-03-25') } },
  { ...begun, id: id('gen-2'), complaint: id('klage-2'), on: day('2025-03-25') },
  { ...upheld, id: id('gen-2') },
  { ...finished, id: id('gen-2') },
  file,
  toBoard,
]
export const back = (of: string): CaseEntry => ({ kind: 'complaint-withdrawn', id: id(of), on: day('2025-05-01') })
export const states = (...entries: readonly CaseEntry[]) => {
  const folded = foldCase([...sent, ...entries])
  return stateOf(folded, true)
}
