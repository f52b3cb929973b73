import type { PartyId } from '../../../stages/00-case/case-id.ts'
import type { Party } from '../../../stages/00-case/party.ts'
import { aComplainedCase } from '../../../stages/appealed-case.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const SOESTER = 'part-soester' as PartyId

function complainedBy(party: Partial<Party>): WholeCase {
  const file = aComplainedCase({ by: SOESTER, channel: 'brev' })
  const sister: Party = { id: SOESTER, role: 'paaroerende', mandates: [], ...party }
  return { ...file, parties: [...file.parties, sister] }
}

export const examples: CaseExamples = {
  holds: [
    { name: 'Karla klager selv', text: 'Det er Karla, der har klaget.', given: aComplainedCase() },
    {
      name: 'Søsteren har fuldmagt',
      text: 'Søsteren klager, og Karla har givet hende fuldmagt til det.',
      given: complainedBy({ role: 'partsrepraesentant', mandates: ['udtale-sig', 'klage'] }),
    },
  ],
  fails: [
    {
      name: 'Søsteren klager på egen hånd',
      text: 'Søsteren har sendt en klage. Der er ikke spurgt, om Karla er med på det.',
      given: complainedBy({}),
      at: '/complaints/0/by',
    },
  ],
  notApplicable: [{ name: 'Ingen klage', text: 'Der er ikke klaget.', given: { ...aCase(), complaints: [] } }],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Afsenderen kendes ikke',
      text: 'Klagen er fra en, der ikke er skrevet ind i sagen.',
      given: aComplainedCase({ by: 'part-ukendt' as PartyId }),
    },
  ],
}
