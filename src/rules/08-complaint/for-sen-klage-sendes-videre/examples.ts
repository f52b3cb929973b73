import { plainDate } from '../../../base/date.ts'
import { AENDRING, aCaseAtTheBoard, aComplainedCase, anOutcome } from '../../../stages/appealed-case.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const late = { received: day('2025-04-08'), channel: 'brev' } as const
const sentOn = (on: string): WholeCase =>
  aComplainedCase(late, { boardFile: { ...aCaseAtTheBoard().boardFile, ...EMPTY, sent: day(on) } })
const EMPTY = { lines: [], requests: [], contacts: [] }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Sendt videre ulæst',
      text: 'Karla fik afgørelsen den 3. marts og klagede den 8. april. Klagen blev sendt til Ankestyrelsen den 9. april.',
      given: sentOn('2025-04-09'),
    },
  ],
  fails: [
    {
      name: 'Klagen blev lagt til side',
      text: 'Karla klagede en uge for sent. I juni ligger klagen stadig i kommunen.',
      given: aComplainedCase(late),
      at: '/complaints/0/received',
    },
    {
      name: 'Sendt efter to måneder',
      text: 'Karla klagede en uge for sent. Klagen blev sendt videre i juni.',
      given: sentOn('2025-06-01'),
      at: '/boardFile/sent',
    },
    {
      name: 'Sendt efter to måneder og afgjort',
      text: 'Karla klagede en uge for sent. Klagen blev sendt videre i juni, og Ankestyrelsen har afgjort den.',
      given: { ...sentOn('2025-06-01'), outcome: anOutcome(AENDRING) },
      at: '/boardFile/sent',
    },
  ],
  notApplicable: [
    { name: 'I tide', text: 'Karla klagede 17 dage efter, at hun fik afgørelsen.', given: aComplainedCase() },
    {
      name: 'Sendt i tide, kommet for sent',
      text: 'Karla sendte klagen den 31. marts, på den sidste dag. Den kom frem den 2. april.',
      given: aComplainedCase({ received: day('2025-04-02'), sent: day('2025-03-31') }),
    },
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Ingen ved, hvornår brevet kom',
      text: 'Det er ikke noteret, hvornår Karla fik afgørelsen.',
      given: aComplainedCase(late, { letters: [] }),
    },
    {
      name: 'Kommet i går',
      text: 'Klagen kom i går, to måneder for sent, og er ikke sendt videre endnu.',
      given: aComplainedCase({ received: day('2025-06-01') }),
    },
  ],
}
