import { addDays, type PlainDate } from '../../../base/date.ts'
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

/** So many days after the complaint came, or before. */
function daysFromComplaint(days: number): PlainDate {
  const [complaint] = aComplainedCase().complaints ?? []
  if (complaint === undefined) throw new Error('the case has a complaint')
  return addDays(complaint.received, days)
}

const inChildsCase = (file: WholeCase): WholeCase => ({ ...file, area: 'barn' })

export const examples: CaseExamples = {
  holds: [
    { name: 'Karla klager selv', text: 'Det er Karla, der har klaget.', given: aComplainedCase() },
    {
      name: 'Søsteren har fuldmagt',
      text: 'Søsteren klager, og Karla har givet hende fuldmagt til det.',
      given: complainedBy({ role: 'partsrepraesentant', mandates: ['udtale-sig', 'klage'] }),
    },
    {
      name: 'Fuldmagten sluttede samme dag',
      text: 'Søsteren klager med fuldmagt, og samme dag siger Karla, at fuldmagten skal slutte.',
      given: complainedBy({ role: 'partsrepraesentant', mandates: ['klage'], to: daysFromComplaint(-1) }),
    },
    {
      name: 'Moren har forældremyndigheden',
      text: 'Moren klager i barnets sag, og sagen viser, at hun kan klage.',
      given: inChildsCase(complainedBy({ role: 'foraelder', mandates: ['klage'] })),
    },
  ],
  fails: [
    {
      name: 'Søsteren klager på egen hånd',
      text: 'Søsteren har sendt en klage. Der er ikke spurgt, om Karla er med på det.',
      given: complainedBy({}),
      at: '/complaints/0/by',
    },
    {
      name: 'Fuldmagten var trukket tilbage',
      text: 'Karla tog fuldmagten tilbage en uge før, søsteren klagede.',
      given: complainedBy({ role: 'partsrepraesentant', mandates: ['klage'], to: daysFromComplaint(-7) }),
      at: '/complaints/0/by',
    },
    {
      name: 'Værgemålet begyndte senere',
      text: 'Søsteren klagede en uge, før hun blev værge.',
      given: complainedBy({ role: 'vaerge', from: daysFromComplaint(7) }),
      at: '/complaints/0/by',
    },
  ],
  notApplicable: [{ name: 'Ingen klage', text: 'Der er ikke klaget.', given: { ...aCase(), complaints: [] } }],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Forælder uden kendt forældremyndighed',
      text: 'Faren klager i barnets sag. Sagen viser ikke, om han har forældremyndigheden.',
      given: inChildsCase(complainedBy({ role: 'foraelder' })),
    },
    {
      name: 'Afsenderen kendes ikke',
      text: 'Klagen er fra en, der ikke er skrevet ind i sagen.',
      given: aComplainedCase({ by: 'part-ukendt' as PartyId }),
    },
  ],
}
