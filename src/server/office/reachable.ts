import { formatDanish, type PlainDate } from '../../base/date.ts'
import { isSilenced } from '../../stages/00-case/death.ts'
import { comesOfAge, isCustodyOver } from '../../stages/00-case/coming-of-age.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { findCprNumber } from '../../stages/00-case/cpr-number.ts'
import { findPostalAddress } from '../../stages/00-case/postal-address.ts'
import type { LetterChannel } from '../../stages/07-letter/compose/sent-letter.ts'

/** Why a letter would not reach someone it is for by a channel; undefined where it would, as far as is known here. */
export async function whyNotReached(
  desk: OfficeDesk,
  channel: LetterChannel,
  to: readonly PartyId[],
): Promise<Words | undefined> {
  if (channel === 'personlig') return undefined
  const known = await desk.people(to)
  for (const id of to) {
    const person = known.get(id)
    const name = person?.name ?? 'Ukendt person'
    if (channel === 'digital-post' && findCprNumber(person?.cpr ?? '') === undefined) return noNumber(name)
    if (channel === 'brevpost' && findPostalAddress(person?.address ?? []) === undefined) return noAddress(name)
  }
  return undefined
}

/** Why a letter may not go to someone any more: the dead get none, and a grown child’s letters are not the parents’. */
export async function whyNotTheirs(
  desk: OfficeDesk,
  file: Pick<OwnCaseFile, 'area' | 'citizen' | 'parties' | 'death'>,
  to: readonly PartyId[],
  on: PlainDate,
): Promise<Words | undefined> {
  const { area, citizen, parties } = file
  const known = await desk.people([...to, citizen])
  const silenced = to.find((party) => isSilenced(file, party))
  if (silenced !== undefined)
    return silenced === citizen ? DEAD : undecided(known.get(silenced)?.name ?? 'Ukendt person')
  const ofAge = area === 'barn' ? comesOfAge(known.get(citizen)?.cpr) : undefined
  const over = parties.find((party) => to.includes(party.id) && isCustodyOver(party, ofAge, on))
  if (over === undefined || ofAge === undefined) return undefined
  return cameOfAge(known.get(over.id)?.name ?? 'Ukendt person', ofAge)
}

const DEAD: Words = {
  da: 'Borgeren er død, så brevet kan ikke sendes til borgeren. Skal en anden have det, så skriv det på siden Parter og notater.',
  en: 'The citizen has died, so the letter can’t be sent to the citizen. If someone else is to have it, write so on the page Parties and notes.',
}
const undecided = (name: string): Words => ({
  da: `Borgeren er død, og ingen har siden skrevet, hvad ${name} må i sagen. Tag stilling på siden Parter og notater.`,
  en: `The citizen has died, and nobody has since written what ${name} may do in the case. Decide on the page Parties and notes.`,
})

const cameOfAge = (name: string, on: PlainDate): Words => ({
  da: `Barnet fyldte 18 år den ${formatDanish(on)}, så ${name} har ikke forældremyndigheden længere og må ikke få brevet. Ret det på siden Parter og notater: sæt en sidste dag for forælderen, og lad den unge selv få brevene.`,
  en: `The child turned 18 on ${formatDanish(on)}, so ${name} no longer has custody and may not get the letter. Mend it on the page Parties and notes: set a last day for the parent, and let the young person get the letters.`,
})

const noNumber = (name: string): Words => ({
  da: `${name} har intet CPR-nummer her, så brevet kan ikke sendes som Digital Post. Skriv nummeret på siden Parter og notater, eller vælg en anden måde.`,
  en: `${name} has no CPR number here, so the letter can’t go as Digital Post. Write the number on the page Parties and notes, or choose another way.`,
})

const noAddress = (name: string): Words => ({
  da: `${name} har ingen adresse her, der kan stå på et brev. Skriv vej og husnummer på den første linje og postnummer og by på den sidste på siden Parter og notater, eller vælg en anden måde.`,
  en: `${name} has no address here that can stand on a letter. Write street and number on the first line and postcode and town on the last, on the page Parties and notes, or choose another way.`,
})
