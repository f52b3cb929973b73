import type { Words } from '../../base/words.ts'
import { medholdOf } from '../09-reassessment/medhold.ts'
import { asksForDeeds } from '../11-outcome/outcome.ts'
import { isOpenWithdrawal } from '../01-application/withdrawal.ts'
import { openNeeds } from '../03-needs/need.ts'
import type { OwnCaseFile, WholeCase } from '../own-case.ts'

// What a case lacks before an act may be done; null where nothing.

export const some = (list: readonly unknown[] | undefined, why: Words): Words | null =>
  (list?.length ?? 0) > 0 ? null : why

export function needsApplication({ applications }: WholeCase): Words | null {
  return some(applications, { da: 'Der er ikke registreret en ansøgning.', en: 'No application is recorded.' })
}
export function needsWithdrawal({ withdrawals = [] }: Pick<Partial<OwnCaseFile>, 'withdrawals'>): Words | null {
  return some(withdrawals.filter(isOpenWithdrawal), {
    da: 'Der er ikke en ansøgning eller et behov, der er bedt om at trække tilbage.',
    en: 'No application or need is asked to be taken back.',
  })
}
export function needsAktindsigt({ aktindsigter = [] }: Pick<Partial<OwnCaseFile>, 'aktindsigter'>): Words | null {
  return some(
    aktindsigter.filter(({ answer }) => answer === undefined),
    {
      da: 'Der er ikke en anmodning om aktindsigt, der venter på svar.',
      en: 'No request for access to the file waits for an answer.',
    },
  )
}
export function needsSource({ sources }: WholeCase): Words | null {
  return some(sources, {
    da: 'Registrér først, hvor oplysningen kommer fra.',
    en: 'Record first where the information comes from.',
  })
}
export function needsQuestion({ questions }: WholeCase): Words | null {
  return some(questions, { da: 'Der er ikke stillet et spørgsmål.', en: 'No question has been asked.' })
}
export function needsNeed({ needs }: WholeCase): Words | null {
  return some(needs, { da: 'Der er ikke registreret et behov.', en: 'No need is recorded.' })
}
export function needsHearing({ partshoeringer }: WholeCase): Words | null {
  return some(partshoeringer, { da: 'Der er ikke sendt en partshøring.', en: 'No hearing has been sent.' })
}

export function needsComplaint({ complaints }: WholeCase): Words | null {
  return some(complaints, { da: 'Der er ikke registreret en klage.', en: 'No complaint is recorded.' })
}
export function needsRequest({ boardFile }: WholeCase): Words | null {
  return some(boardFile?.requests, {
    da: 'Ankestyrelsen har ikke bedt om noget.',
    en: 'The board has asked for nothing.',
  })
}
export function needsBoardFile({ boardFile }: WholeCase): Words | null {
  return some(boardFile?.lines, {
    da: 'Saml først akterne: hvad er med, hvad mangler, og hvorfor.',
    en: 'Assemble the file first: what is there, what lacks, and why.',
  })
}
export function notSentYet({ letters = [] }: WholeCase): Words | null {
  return letters.some(({ about }) => about === 'udfald')
    ? { da: 'Afgørelsen er sendt til begge parter.', en: 'The decision was sent to both parties.' }
    : null
}
export function needsChild({ area }: WholeCase): Words | null {
  return area === 'barn'
    ? null
    : {
        da: 'Egen drift er for børnesager (barnets lov § 151). Her afgør Ankestyrelsen klagen.',
        en: 'Own initiative is for children’s cases (barnets lov § 151). Here the board decides the complaint.',
      }
}
/** What is followed is an outcome that asks for something, of this round or of the one before; a matter once begun can be ended. */
export function needsDeeds({ compliance, outcome, formerRounds = [] }: WholeCase): Words | null {
  if (compliance === undefined)
    return { da: 'Ankestyrelsen har ikke afgjort sagen.', en: 'The board has not decided the case.' }
  const last = outcome ?? formerRounds.findLast((round) => round.outcome !== undefined)?.outcome
  return last === undefined || asksForDeeds(last) || compliance.fogedsag.length > 0 ? null : NO_DEEDS
}
const NO_DEEDS: Words = {
  da: 'Der er intet at føre ud i livet: Ankestyrelsen har ikke ændret afgørelsen eller bedt om noget.',
  en: 'There is nothing to carry out: the board has not changed the decision or asked for anything.',
}

/** Every contested need is read afresh; a complaint over the whole contests them all. */
export function everyContestedNeedRead({ complaints = [], genvurderinger = [], needs }: WholeCase): Words | null {
  const last = genvurderinger.at(-1)
  const complaint = complaints.find(({ id }) => id === last?.complaint)
  const contested =
    complaint === undefined || complaint.contested.length === 0
      ? openNeeds({ needs }).map(({ id }) => id)
      : complaint.contested
  const named = (ids: readonly string[]) =>
    ids.map((id) => needs.find((need) => need.id === id)?.activity ?? '').join('; ')
  const open = contested.filter((id) => !last?.parts.some(({ need }) => need === id))
  if (open.length === 0) {
    const empty = last?.parts.filter((part) => part.kind === 'aendret' && medholdOf(part) === 'intet') ?? []
    if (empty.length === 0) return null
    const names = named(empty.map(({ need }) => need))
    return {
      da: `Disse behov er ændret, uden at borgeren får mere end i afgørelsen: ${names}. Genvurdér dem igen, og vælg »Fastholdt«, så klagen går videre til Ankestyrelsen.`,
      en: `These needs are changed without the citizen getting more than by the decision: ${names}. Reassess them again, and choose “Upheld”, so that the complaint goes on to the board.`,
    }
  }
  const names = named(open)
  return {
    da: `Disse påklagede behov er ikke genvurderet: ${names}.`,
    en: `These contested needs have not been reassessed: ${names}.`,
  }
}

/** No need is lost between the list and the decision. */
export function everyNeedAnswered({ needs, answers }: WholeCase): Words | null {
  const asked = openNeeds({ needs })
  if (asked.length === 0) return { da: 'Der er ingen behov at afgøre.', en: 'There is no need to decide.' }
  const open = asked.filter(({ id }) => !answers.some(({ need }) => need === id))
  if (open.length === 0) return null
  const names = open.map(({ activity }) => activity).join('; ')
  return { da: `Disse behov mangler et svar: ${names}.`, en: `These needs lack an answer: ${names}.` }
}

export const NOT_SENT_HERE: Words = {
  da: 'Sagen er ikke sendt hertil af en anden myndighed.',
  en: 'The case was not sent here by another authority.',
}
export const NO_INSTRUCTION: Words = {
  da: 'Sagen er ikke hjemvist, så der er ingen anvisninger at besvare.',
  en: 'The case was not remitted, so there is no instruction to answer.',
}
export const NO_DISAGREEMENT: Words = { da: 'Der er ikke registreret en uenighed.', en: 'No disagreement is recorded.' }
export const NO_STATEMENT: Words = {
  da: 'Der er ingen oplysninger at gennemgå.',
  en: 'There is nothing to go through yet.',
}
export const NO_REVIEW: Words = {
  da: 'Borgeren har ikke gennemgået oplysningerne endnu.',
  en: 'The citizen has not gone through the information yet.',
}
export const NO_SPARRING: Words = { da: 'Der er ikke holdt sparring.', en: 'No sparring was held.' }
export const NO_LETTER: Words = { da: 'Der er ikke sendt et brev.', en: 'No letter was sent.' }
export const NO_COMPLAINT: Words = {
  da: 'Der er ikke kommet en klage over afgørelsen.',
  en: 'No complaint over the decision has come.',
}
export const COMPLAINT_OVER: Words = {
  da: 'Ingen klage over afgørelsen er til behandling nu.',
  en: 'No complaint over the decision is being dealt with now.',
}

type Ended = Pick<Partial<OwnCaseFile>, 'closed' | 'death'>

/** What stopped with a death is decided on anew, and not opened. */
export function needsClosed({ closed }: Ended): Words | null {
  return closed === undefined ? STOPPED_BY_DEATH : null
}
export function needsDeath({ death }: Ended): Words | null {
  return death === undefined ? NO_DEATH : null
}
export function needsNoDeath({ death }: Ended): Words | null {
  return death === undefined
    ? null
    : { da: 'Dødsfaldet er allerede skrevet i sagen.', en: 'The death is recorded in the case already.' }
}
/** A case that ended without a decision has nothing left to decide on, until it is opened. */
export function needsUndecidable({ closed, death }: Ended): Words | null {
  if (closed === undefined) return death === undefined ? NO_DEATH : null
  return {
    da: 'Sagen er afsluttet uden en afgørelse. Åbn den igen, hvis der skal arbejdes videre.',
    en: 'The case was ended without a decision. Reopen it if work is to go on.',
  }
}

export const NO_DEATH: Words = {
  da: 'Der er ikke skrevet et dødsfald i sagen.',
  en: 'No death is recorded in the case.',
}
export const STOPPED_BY_DEATH: Words = {
  da: 'Det er besluttet, at sagen stopper efter dødsfaldet. Skal den gå videre, så beslut det på sagens overblik.',
  en: 'It was decided that the case stops after the death. If it is to go on, decide so on the overview of the case.',
}
