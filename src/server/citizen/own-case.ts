import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeptEntry } from '../../app/case-desk.ts'
import { needsSecondReader } from '../../app/approval-rule.ts'
import type { Access } from '../../app/access.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { mayVoiceDo } from '../../app/own-voice.ts'
import type { Lang } from '../../base/words.ts'
import type { CaseId, PartyId } from '../../stages/00-case/case-id.ts'
import { comesOfAge, isCustodyOver } from '../../stages/00-case/coming-of-age.ts'
import { hasMandate, type Voice, voiceOf } from '../../stages/00-case/voice.ts'
import { openActs } from '../../stages/act/open-acts.ts'
import { stateOf } from '../../stages/case-state.ts'
import { citizenCase } from '../../stages/citizen/citizen-case.ts'
import { spokenCase } from '../../stages/citizen/spoken-case.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { letterheadFor, type MunicipalSetup, readSetup } from '../../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { doneWords } from '../../web/citizen/citizen-forms.ts'
import type { CitizenFrame, CitizenShown, Reach } from '../../web/citizen/citizen-frame.ts'
import { sendTrouble } from '../error-pages.ts'
import { isCitizen, type SessionUser } from '../office/office-deps.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { atDesk } from '../office/at-desk.ts'
import { frameOf, userOrSignIn } from '../office/signed-in.ts'

/** Someone signed in to a case of their own, or to one they speak in. */
export type Citizen = SessionUser & Required<Pick<SessionUser, 'party'>>

export interface SignedInCitizen {
  readonly user: Citizen
  readonly frame: CitizenFrame
}

/** The citizen who is signed in; undefined after the browser got another answer. Whoever works with cases has none here. */
export async function signedInCitizen(
  site: OfficeSite,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedInCitizen | undefined> {
  const user = await userOrSignIn(site, lang, request, reply)
  if (user === undefined) return undefined
  const { party } = user
  if (!isCitizen(user) || party === undefined) {
    await sendTrouble(site, request, reply, 'not-found')
    return undefined
  }
  return { user: { ...user, party }, frame: frameOf(site, lang, user, reply.generateCsrf()) }
}

export interface OwnCase {
  readonly desk: OfficeDesk
  readonly user: Citizen
  readonly file: OwnCaseFile
  readonly kept: readonly KeptEntry[]
  readonly voice: Voice
  readonly setup: MunicipalSetup | undefined
  readonly shown: CitizenShown
}

/** The voice someone has in a case they may see; undefined where they have none. A parent has none in a grown child’s. */
export async function findVoice(
  desk: OfficeDesk,
  file: OwnCaseFile,
  { party, grants, municipality }: Citizen,
  site: OfficeSite,
): Promise<Voice | undefined> {
  const today = site.today()
  const voice = voiceOf(file, party, today)
  if (voice === undefined || file.municipality !== municipality) return undefined
  if (!grants.some(({ role }) => role === voice.kind) || !hasMandate(voice, 'se-sagen')) return undefined
  const own = file.parties.find(({ id }) => id === party)
  if (own?.role !== 'foraelder' || file.area !== 'barn') return voice
  const child = (await desk.people([file.citizen])).get(file.citizen)
  return isCustodyOver(own, comesOfAge(child?.cpr), today) ? undefined : voice
}

/** Opens a case for the one it is about, and logs that it was seen. Undefined where it is not theirs, as if it were not there. */
async function openOwnCase(
  site: OfficeSite,
  desk: OfficeDesk,
  user: Citizen,
  id: string,
  log: { readonly what: string; readonly route: string },
): Promise<OwnCase | undefined> {
  const kept = await desk.cases.read(id as CaseId)
  const entries = kept.map(({ entry }) => entry)
  const file = foldCase(entries)
  const voice = file === undefined ? undefined : await findVoice(desk, file, user, site)
  if (file === undefined || voice === undefined) return undefined
  await desk.logAccess(ownAccess(user, voice, file, log))

  const today = site.today()
  const state = stateOf(file, needsSecondReader(file))
  const stored = readSetup((await desk.findSetup(today))?.value)
  const setup = stored.ok ? stored.value : undefined
  const people = await desk.people([file.citizen, ...file.parties.map(({ id }) => id)])
  const citizenName = people.get(file.citizen)?.name ?? user.name
  return {
    desk,
    user,
    file,
    kept,
    voice,
    setup,
    shown: {
      mine: spokenCase(citizenCase({ journal: kept, file, state, voice, today }), file, citizenName),
      seq: kept.at(-1)?.seq ?? 0,
      today,
      can: new Set(openActs(file, voice.kind, state).filter((act) => mayVoiceDo(voice, act))),
      citizenName,
      nameOf: (party) => people.get(party)?.name ?? 'Ukendt person',
      caseworker: file.responsible === undefined ? null : ((await desk.findUserName(file.responsible)) ?? null),
      reach: setup === undefined ? null : reachOf(setup, file.area),
      told: null,
      newId: site.newId,
    },
  }
}

export function ownAccess(
  user: Citizen,
  voice: Voice,
  file: { readonly id: CaseId; readonly citizen: PartyId },
  log: { readonly what: string; readonly route: string },
): Access {
  return {
    user: user.id,
    role: voice.kind,
    purpose: voice.kind === 'borger' ? 'egen-sag' : 'taler-for-borgeren',
    what: log.what,
    caseId: file.id,
    party: file.citizen,
    route: log.route,
  }
}

/** By the unit that has the case; null where it is not set up. */
export function reachOf(setup: MunicipalSetup, area: OwnCaseFile['area'] = 'voksen'): Reach | null {
  const head = letterheadFor(setup, area)
  if (!head.ok) return null
  const { phone, hours, borgerraadgiver } = head.value
  return {
    phone: phone ?? '',
    hours: hours ?? '',
    borgerraadgiver: borgerraadgiver === undefined || borgerraadgiver === 'ingen' ? null : borgerraadgiver,
  }
}

type WithId = FastifyRequest<{ Params: { id: string } }>

/** Signs in, opens one’s own case, logs that it was seen, and shows it. Another’s case is answered as one that is not there. */
export async function withOwnCase(
  site: OfficeSite,
  lang: Lang,
  request: WithId,
  reply: FastifyReply,
  log: { readonly what: string; readonly route: string },
  show: (own: OwnCase, frame: CitizenFrame) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const who = await signedInCitizen(site, lang, request, reply)
  if (who === undefined) return reply
  return atDesk(site, who.user, request, reply, async (desk) => {
    const own = await openOwnCase(site, desk, who.user, request.params.id, log)
    if (own === undefined) return sendTrouble(site, request, reply, 'not-found')
    const { gjort } = request.query as { readonly gjort?: unknown }
    return show({ ...own, shown: { ...own.shown, told: doneWords(gjort) } }, who.frame)
  })
}
