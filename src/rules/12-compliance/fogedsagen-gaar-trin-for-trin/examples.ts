import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import { aDecidedAppeal, AENDRING, anOutcome, aRemittedRound } from '../../../stages/appealed-case.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { FogedsagStep } from '../../../stages/12-compliance/compliance.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const step = (kind: FogedsagStep['kind'], on: string, due?: string): FogedsagStep => ({
  id: `skridt-${kind}-${on}` as RecordId,
  kind,
  on: day(on),
  ...(due === undefined ? {} : { due: day(due) }),
  words: 'Hjælpen til indkøb er ikke begyndt.',
})
function stepped(...fogedsag: readonly FogedsagStep[]): WholeCase {
  return aDecidedAppeal(anOutcome(AENDRING), { compliance: { proofs: [], fogedsag } })
}
const asked = step('henvendelse', '2025-05-20', '2025-05-27')

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Spurgt, mindet, varslet',
      text: 'Ankestyrelsen spurgte den 20. maj, og svaret skulle være kommet den 27. Den 29. blev der varslet tvangsbøder.',
      given: stepped(asked, step('varsel-om-tvangsboeder', '2025-05-29')),
    },
    {
      name: 'Kun spurgt',
      text: 'Ankestyrelsen har spurgt, og kommunen har svaret.',
      given: stepped(asked, step('svar', '2025-05-22')),
    },
  ],
  fails: [
    {
      name: 'Varslet uden at spørge',
      text: 'Det første, kommunen hører, er et varsel om tvangsbøder.',
      given: stepped(step('varsel-om-tvangsboeder', '2025-05-29')),
      at: '/compliance/fogedsag/0/kind',
    },
    {
      name: 'Varslet, før tiden var gået',
      text: 'Kommunen skulle svare den 27. maj. Sagen gik til tilsynet den 23.',
      given: stepped(asked, step('overdraget-til-tilsynet', '2025-05-23')),
      at: '/compliance/fogedsag/1/on',
    },
    {
      name: 'Efter afslutningen',
      text: 'Fogedsagen blev afsluttet den 28. maj. Den 30. er der noteret en påmindelse.',
      given: stepped(asked, step('afsluttet', '2025-05-28'), step('paamindelse', '2025-05-30')),
      at: '/compliance/fogedsag/2/kind',
    },
  ],
  notApplicable: [
    { name: 'Ingen fogedsag', text: 'Sagen er hjemvist, og den nye omgang er i gang.', given: aRemittedRound() },
    { name: 'Ændret', text: 'Ændringen er ført ud i livet.', given: stepped() },
  ],
  unknown: [{ name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
