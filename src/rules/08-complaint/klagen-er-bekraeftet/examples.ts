import { plainDate } from '../../../base/date.ts'
import { aComplainedCase, aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const silent = (file: WholeCase): WholeCase => ({
  ...file,
  complaints: (file.complaints ?? []).map((one) => without(one, 'acknowledged')),
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bekræftet dagen efter',
      text: 'Karla klagede den 20. marts og fik svar den 21.',
      given: aComplainedCase(),
    },
  ],
  fails: [
    {
      name: 'Ingen har svaret',
      text: 'Karla klagede i marts. I juni har hun endnu ikke hørt, om klagen er kommet.',
      given: silent(aComplainedCase()),
      at: '/complaints/0/acknowledged',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    {
      name: 'Genvurderingen er sendt',
      text: 'Karla fik ingen kvittering, men hun har fået genvurderingen.',
      given: silent(aReassessedCase()),
    },
    {
      name: 'Klagen er trukket',
      text: 'Karla har sagt, at klagen falder.',
      given: silent(aComplainedCase({ withdrawn: plainDate('2025-03-25') })),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Klagen kom i går',
      text: 'Klagen kom i går og er ikke bekræftet endnu.',
      given: silent(aComplainedCase({ received: plainDate('2025-06-01') })),
    },
  ],
}
