import { addDays } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'

interface PartyProblem {
  readonly field: string
  readonly words: Words
}

interface WithParties {
  /** Absent in a file of another system. */
  readonly citizen?: PartyId
  readonly parties: readonly Party[]
}

/** What is wrong with someone who is added: a case has one citizen, and letters to another can’t be called back. */
export function addedPartyProblems({ citizen }: WithParties, party: Party): readonly PartyProblem[] {
  const isSecond = isCitizen(party) && citizen !== undefined && party.id !== citizen
  return [...(isSecond ? [{ field: 'rolle', words: ONE_CITIZEN }] : []), ...powerProblems(party)]
}

/**
 * What is wrong with how someone is changed. The citizen is a party by law: nothing is given or taken there. Whether a
 * child gets the letters too is the municipality’s to see; all else a child may is the law’s.
 */
export function changedPartyProblems({ parties }: WithParties, party: Party): readonly PartyProblem[] {
  const there = parties.find(({ id }) => id === party.id)
  if (there === undefined || party.role !== there.role || party.role === 'borger')
    return [{ field: 'id', words: NO_PARTY }]
  if (party.role === 'barn' && (party.to !== undefined || party.from !== undefined || party.refused !== undefined))
    return [{ field: 'hvad', words: CHILD_STAYS }]
  // What someone was given before may be ended as it stands.
  const given = party.mandates.filter((one) => !there.mandates.includes(one))
  return powerProblems({ ...party, mandates: given })
}

const isCitizen = ({ role }: Party): boolean => role === 'borger' || role === 'barn'

/** What was given today may be ended at once, and so ends the day before. */
function powerProblems({ role, mandates, from, to }: Party): readonly PartyProblem[] {
  return [
    ...(role === 'bisidder' && mandates.length > 0 ? [{ field: 'maa', words: MERELY_THERE }] : []),
    ...(from !== undefined && to !== undefined && to < addDays(from, -1) ? [{ field: 'til', words: ENDS_FIRST }] : []),
  ]
}

const ONE_CITIZEN: Words = {
  da: 'Sagen har sin borger eller sit barn i forvejen. Vælg, hvad personen er for den, sagen handler om. Har personen selv brug for hjælp, så opret en sag for sig.',
  en: 'The case has its citizen or child already. Choose what the person is to whom the case is about. If the person needs help too, open a case of their own.',
}
const NO_PARTY: Words = {
  da: 'Personen kan ikke ændres her. Åbn siden Parter og notater, og vælg en, der taler for borgeren eller støtter.',
  en: 'The person can’t be changed here. Open the page Parties and notes, and choose one who speaks for or supports the citizen.',
}
const CHILD_STAYS: Words = {
  da: 'Barnet er part i sin egen sag, så det kan hverken slutte eller afvises. Du kan kun vælge, om barnet selv får brevene.',
  en: 'The child is a party in its own case, so that can neither end nor be refused. You can only choose whether the child gets the letters.',
}
const MERELY_THERE: Words = {
  da: 'En bisidder er med ved møder og samtaler, men taler ikke for borgeren og får ikke brevene. Har borgeren givet fuldmagt til mere, så tilføj personen som partsrepræsentant.',
  en: 'A companion is there at meetings and talks, but does not speak for the citizen or get the letters. If the citizen has given power to do more, add the person as a party representative.',
}
const ENDS_FIRST: Words = {
  da: 'Den sidste dag ligger før den første. Ret en af dagene.',
  en: 'The last day lies before the first. Mend one of the days.',
}
