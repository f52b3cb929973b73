import { plainDate } from '../../../base/date.ts'
import { aComplainedCase, aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const unseen = (file: WholeCase): WholeCase => ({
  ...file,
  complaints: (file.complaints ?? []).map((one) => without(one, 'approved')),
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Læst op og godkendt',
      text: 'Karla klagede i telefonen. Dagen efter fik hun teksten læst op og sagde, at den passede.',
      given: aComplainedCase(),
    },
  ],
  fails: [
    {
      name: 'Kun en kalenderaftale',
      text: 'Karla ringede og klagede. Der står ingenting om, hvad hun sagde.',
      given: aComplainedCase({ words: ' ' }),
      at: '/complaints/0/words',
    },
    {
      name: 'Genvurderet uden at spørge',
      text: 'Klagen er skrevet ned og genvurderet, men Karla har ikke set ordene.',
      given: unseen(aReassessedCase()),
      at: '/complaints/0/approved',
    },
  ],
  notApplicable: [
    { name: 'Klaget i et brev', text: 'Karla har selv skrevet klagen.', given: aComplainedCase({ channel: 'brev' }) },
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Ringet i går',
      text: 'Karla ringede i går. Teksten er skrevet, men ikke vist endnu.',
      given: unseen(aComplainedCase({ received: plainDate('2025-06-01') })),
    },
  ],
}
