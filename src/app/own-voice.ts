import type { PlainDate } from '../base/date.ts'
import { isSame } from '../base/same.ts'
import type { Words } from '../base/words.ts'
import { childIn, UNSEEN_PARENT } from '../stages/00-case/applied-child.ts'
import { askedAktindsigt } from '../stages/00-case/aktindsigt.ts'
import type { PartyId } from '../stages/00-case/case-id.ts'
import { letGo, type Mandate, type Party } from '../stages/00-case/party.ts'
import { hasMandate, type Voice, voiceOf } from '../stages/00-case/voice.ts'
import type { Application } from '../stages/01-application/application.ts'
import { saidWithdrawal } from '../stages/01-application/withdrawal.ts'
import type { Source } from '../stages/02-information/source.ts'
import type { Act, CaseEntry, EntryOf } from '../stages/case-entry.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'

/** Roles that are held towards one's own case and no other. */
export const isOwnRole = (role: string): role is Voice['kind'] => role === 'borger' || role === 'repraesentant'

interface Saying {
  /** The case as it stands before the entry; undefined where it is about to be opened. */
  readonly file: OwnCaseFile | undefined
  readonly role: Voice['kind']
  readonly party: PartyId | undefined
  readonly entry: CaseEntry
  /** What the same act has written before it. */
  readonly earlier: readonly CaseEntry[]
  readonly today: PlainDate
}

/**
 * Why a citizen, or one who speaks for a citizen, can't write this; null where they can. They write in their own name,
 * about their own case, today, and change nothing that others wrote. All else is refused, whatever the form said.
 */
export function whyNotOwnVoice({ file, role, party, entry, earlier, today }: Saying): Words | null {
  if (party === undefined) return NOT_YOURS
  if (file === undefined) {
    if (entry.kind !== 'case-opened') return NOT_YOURS
    const isTheirs = role === 'borger' ? entry.citizen === party : isForChild(entry)
    if (!isTheirs) return NOT_YOURS
    return entry.on === today && !entry.shielded && entry.procedure === 'ansoegning' ? null : NOT_AS_TOLD
  }
  if (role === 'repraesentant' && isOfNewCase({ file, entry, earlier, party })) return null
  const voice = voiceOf(file, party, today)
  if (voice?.kind !== role) return NOT_YOURS
  const mandate = mandateFor(entry.kind)
  if (mandate === null) return NOT_YOURS
  if (!hasMandate(voice, mandate)) return NO_MANDATE
  return isInOwnName({ file, voice, entry, earlier, today }) ? null : NOT_AS_TOLD
}

/** A parent asks for help for a child, whom nobody knows here yet. */
const isForChild = ({ id, area, citizen }: EntryOf<'case-opened'>): boolean =>
  area === 'barn' && citizen === childIn(id)

/** In the act that opens a child’s case, and in no other, its parent writes the two of them into it. */
function isOfNewCase({
  file,
  entry,
  earlier,
  party,
}: Pick<Spoken, 'file' | 'entry' | 'earlier'> & { readonly party: PartyId }): boolean {
  const [first] = earlier
  if (entry.kind !== 'party-recorded' || first?.kind !== 'case-opened' || first.id !== file.id) return false
  const parent: Party = { id: party, role: 'foraelder', mandates: UNSEEN_PARENT }
  const child: Party = { id: file.citizen, role: 'barn', mandates: [] }
  return isSame(entry.party, child) || isSame(entry.party, parent)
}

/** Whether an act is ever open to a voice: the page offers no other. */
export function mayVoiceDo(voice: Voice, act: Act): boolean {
  const mandate = mandateFor(act)
  if (mandate === null || !hasMandate(voice, mandate)) return false
  if (act === 'party-changed') return voice.kind === 'borger'
  return (act !== 'consent-recorded' && act !== 'consent-withdrawn') || mayConsent(voice)
}

/** What of a representative’s mandate an act takes; null for what is not theirs, nor the citizen’s, at all. */
function mandateFor(act: Act): Mandate | null {
  switch (act) {
    case 'party-recorded':
    case 'party-changed':
    case 'consent-recorded':
    case 'consent-withdrawn':
    case 'document-recorded':
    case 'call-asked':
    case 'application-received':
    case 'withdrawal-asked':
    case 'withdrawal-regretted':
    case 'withdrawal-answered':
    case 'source-recorded':
    case 'statement-recorded':
    case 'review-recorded':
    case 'partshoering-answered':
      return 'udtale-sig'
    case 'aktindsigt-asked':
      return 'se-sagen'
    case 'complaint-received':
    case 'complaint-approved':
    case 'complaint-withdrawn':
    case 'complaint-kept':
      return 'klage'
    default:
      return null
  }
}

interface Spoken {
  readonly file: OwnCaseFile
  readonly voice: Voice
  readonly entry: CaseEntry
  readonly earlier: readonly CaseEntry[]
  readonly today: PlainDate
}

function isInOwnName({ file, voice, entry, earlier, today }: Spoken): boolean {
  const isCitizen = voice.kind === 'borger'
  switch (entry.kind) {
    case 'party-recorded':
      return (
        isCitizen &&
        entry.party.id === voice.party &&
        entry.party.role === 'borger' &&
        entry.party.refused === undefined &&
        isNew(file.parties, entry.party)
      )
    case 'party-changed': {
      const there = file.parties.find(({ id }) => id === entry.party.id)
      return isCitizen && there !== undefined && isSame(entry.party, letGo(there, today))
    }
    case 'consent-recorded':
      return (
        mayConsent(voice) &&
        isNew(file.consents, entry.consent) &&
        entry.consent.on === today &&
        entry.consent.until === undefined
      )
    case 'consent-withdrawn':
      return mayConsent(voice) && entry.on === today
    case 'document-recorded':
      return entry.on === today && !file.documents.some(({ id }) => id === entry.id)
    case 'call-asked':
      return entry.wish.by === voice.party && entry.wish.on === today && isNew(file.callWishes, entry.wish)
    case 'aktindsigt-asked':
      return (
        entry.request.by === voice.party &&
        entry.request.on === today &&
        isNew(file.aktindsigter ?? [], askedAktindsigt(entry.request))
      )
    case 'withdrawal-asked':
      return (
        entry.withdrawal.by === voice.party &&
        entry.withdrawal.on === today &&
        isNew(file.withdrawals ?? [], saidWithdrawal(entry.withdrawal))
      )
    case 'withdrawal-regretted':
    case 'withdrawal-answered':
      return entry.on === today && isOwn(file.withdrawals, voice, entry.id)
    case 'application-received':
      return isNew(file.applications, entry.application) && isBareApplication(entry.application, isCitizen, today)
    case 'source-recorded':
      return isNew(file.sources, entry.source) && isOwnSource(entry.source, { isCitizen, today, earlier })
    case 'statement-recorded':
      return (
        isNew(file.statements, entry.statement) &&
        entry.statement.verbatim &&
        earlier.some((one) => one.kind === 'source-recorded' && one.source.id === entry.statement.source)
      )
    case 'review-recorded':
      return isNew(file.reviews, entry.review) && entry.review.on === today && entry.review.followedUp === undefined
    case 'partshoering-answered': {
      const hearing = file.partshoeringer.find(({ id }) => id === entry.id)
      const isHeard = hearing?.to.some((one) => one === voice.party || one === file.citizen) === true
      const isSame = hearing?.answer?.words === entry.words && hearing.answer.on === entry.on
      return isHeard && (hearing?.answer === undefined || isSame) && entry.on === today
    }
    case 'complaint-received': {
      const { by, received, channel, approved, acknowledged, withdrawn, kept, keptWords } = entry.complaint
      return (
        by === voice.party &&
        received === today &&
        (channel === 'digital' || channel === 'mundtlig') &&
        [approved, acknowledged, withdrawn, kept, keptWords].every((one) => one === undefined) &&
        isNew(file.complaints, entry.complaint)
      )
    }
    case 'complaint-approved':
      return entry.by === voice.party && entry.on === today && isOwn(file.complaints, voice, entry.id)
    case 'complaint-withdrawn':
    case 'complaint-kept':
      return entry.on === today && isOwn(file.complaints, voice, entry.id)
    default:
      return false
  }
}

/** Whether a power of attorney reaches a consent is not certain; a guardian’s or a parent’s own say does. */
const mayConsent = (voice: Voice): boolean => voice.kind === 'borger' || voice.as !== 'partsrepraesentant'

/** What was asked, and nothing of what only the municipality can tell. */
function isBareApplication(application: Application, isCitizen: boolean, today: PlainDate): boolean {
  const { received, askedAgain, form, receipt, delayNotices, postponements, considered } = application
  return (
    received === today &&
    form === (isCitizen ? 'digital' : 'paa-borgerens-vegne') &&
    askedAgain === undefined &&
    receipt === undefined &&
    considered === undefined &&
    delayNotices.length === 0 &&
    postponements.length === 0
  )
}

/** The citizen speaks as the citizen; whoever speaks for the citizen is told apart from it. */
function isOwnSource(
  { kind, date, form, obtained, document }: Source,
  { isCitizen, today, earlier }: Pick<Spoken, 'today' | 'earlier'> & { readonly isCitizen: boolean },
): boolean {
  return (
    kind === (isCitizen ? 'borger' : 'paaroerende') &&
    date === today &&
    form === 'skriftlig' &&
    obtained === 'fra-borgeren' &&
    (document === undefined || isHandedIn(document, earlier))
  )
}

/** A source may rest on the paper that is handed in with it, and on no other: those are the case’s, or somebody else’s. */
const isHandedIn = (document: string, earlier: readonly CaseEntry[]): boolean =>
  earlier.some((one) => one.kind === 'document-recorded' && one.id === document)

interface Said {
  readonly id: string
  readonly by: PartyId
}

/** The citizen’s word goes for every complaint, and all that is taken back, in the citizen’s case; a representative’s for their own. */
function isOwn(list: readonly Said[] | undefined, voice: Voice, id: string): boolean {
  const there = list?.find((one) => one.id === id)
  return there !== undefined && (voice.kind === 'borger' || there.by === voice.party)
}

/** Nobody has written under that name, or the very same was: a form sent twice is one act. */
function isNew<T extends { readonly id: string }>(list: readonly T[], record: T): boolean {
  const there = list.find(({ id }) => id === record.id)
  return there === undefined || isSame(there, record)
}

const NOT_YOURS: Words = {
  da: 'Det kan du ikke gøre. Du kan kun skrive i din egen sag og i dit eget navn.',
  en: 'You can’t do this. You can only write in your own case and in your own name.',
}
const NO_MANDATE: Words = {
  da: 'Det har borgeren ikke givet dig lov til. Spørg borgeren eller kommunen.',
  en: 'The citizen has not allowed you this. Ask the citizen or the municipality.',
}
const NOT_AS_TOLD: Words = {
  da: 'Det kan ikke skrives sådan. Åbn siden igen, og prøv derfra. Du kan også bede om at blive ringet op.',
  en: 'It can’t be written like this. Open the page again and try from there. You can also ask to be called.',
}
