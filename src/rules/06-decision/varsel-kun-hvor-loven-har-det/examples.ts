import { plainDate } from '../../../base/date.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import { aReducedCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Help under a provision, told on 3 March 2025, gets less on a day. */
function cut(provision: ProvisionRef, effective?: string): CaseFile {
  const file = aReducedCase()
  const answered = withAnswer(
    file,
    POST,
    { ...answerOf(file, POST, 'bevilget'), provision },
    file.answers[0]?.change ?? { kind: 'nedsaettelse' },
  )
  const { effective: _, ...decision } = file.decision ?? {
    id: 'x' as never,
    on: plainDate('2025-03-03'),
    by: 'x' as never,
    approvals: [],
  }
  return {
    ...answered,
    formerGrants: (file.formerGrants ?? []).map((one) => ({ ...one, provision })),
    decision: effective === undefined ? decision : { ...decision, effective: plainDate(effective) },
  }
}
const sel = (paragraph: string): ProvisionRef => ({ act: 'SEL', paragraph })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'BPA sættes ned efter 14 uger',
      text: 'Borgeren fik afgørelsen den 3. marts 2025. Timerne efter § 96 sættes ned den 9. juni, 14 uger efter.',
      given: cut(sel('96'), '2025-06-09'),
    },
  ],
  fails: [
    {
      name: 'BPA sættes ned efter fire uger',
      text: 'Borgeren fik afgørelsen den 3. marts 2025. Timerne efter § 96 sættes ned allerede den 1. april.',
      given: cut(sel('96'), '2025-04-01'),
      at: '/decision/effective',
    },
  ],
  notApplicable: [
    {
      name: '§ 85 har ikke noget varsel',
      text: 'Støtten efter § 85 sættes ned fire uger efter afgørelsen. Loven giver ikke noget varsel for den.',
      given: cut(sel('85'), '2025-04-01'),
    },
    {
      name: 'Ingen mister hjælp',
      text: 'Svarene er nye.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Datoen mangler',
      text: 'Timerne efter § 96 sættes ned, men sagen siger ikke hvornår.',
      given: cut(sel('96')),
    },
  ],
}
