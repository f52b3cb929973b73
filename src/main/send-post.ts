import { createHash } from 'node:crypto'
import type { Office } from '../app/office-desk.ts'
import { err, ok, type Result } from '../base/result.ts'
import { Cpr } from '../post/cpr.ts'
import { danishDay, nextTry } from '../post/dispatch.ts'
import { type Envelope, fileNameOf, type MessageUuid } from '../post/envelope.ts'
import type { PostAdapter, Receipt } from '../post/post-adapter.ts'
import { isTransient, type PostError, withAnswer, wordsOf } from '../post/post-error.ts'
import type { SmtpNotice } from '../post/smtp-notice.ts'
import type { DocumentId, MunicipalityCode, PartyId } from '../stages/00-case/case-id.ts'
import { isSilenced } from '../stages/00-case/death.ts'
import { kleOf } from '../stages/00-case/grant.ts'
import { findPostalAddress } from '../stages/00-case/postal-address.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { foldCase } from '../stages/fold-case.ts'
import { readSetup } from '../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { readDocument } from '../store/document.ts'
import { listIdentities, listMails } from '../store/identity.ts'
import type { Instant } from '../store/instant.ts'
import { claimDispatches, type Dispatch, markSent, markUnsent } from '../store/outbox.ts'
import { readCase } from '../store/read-journal.ts'
import { nameMessage } from '../store/dispatch-report.ts'
import { findSetting } from '../store/setting.ts'
import type { Store } from '../store/store.ts'
import type { Tx } from '../store/tenant.ts'
import { cvrOfMunicipality } from './municipality-cvr.ts'
import { MAIL } from './queue-notices.ts'
import { SETUP } from './store-office.ts'

export interface PostRoute {
  /** How each channel that a caseworker may choose is carried. */
  readonly adapters: Readonly<Record<'digital-post' | 'brevpost', PostAdapter>>
  /** Tells by mail that something is new; undefined where no mail server is chosen, and then none is told. */
  readonly notice: SmtpNotice | undefined
  readonly clock: () => Date
}

export interface PostRun {
  sent: number
  waiting: number
  failed: number
}

/** Of one municipality, before the next has its turn. */
const AT_ONCE = 20
/** Seconds in which a letter is one sender's; longer than any channel may take. */
const LEASE = 300

/** Sends what is due in every municipality. A sender that is lost is followed by another, under the same number. */
export async function sendPost(
  office: Office,
  store: Store<CaseEntry>,
  route: PostRoute,
  isStopped: () => boolean = () => false,
): Promise<PostRun> {
  const run: PostRun = { sent: 0, waiting: 0, failed: 0 }
  const channels = ['digital-post', 'brevpost', ...(route.notice === undefined ? [] : [MAIL])]
  for (const { code, name } of await office.listMunicipalities()) {
    for (let at = 0; at < AT_ONCE && !isStopped(); at += 1) {
      // One at a time: where a channel is slow, a letter that waited for others would be taken for lost.
      const claimed = await store.inTenant(code, async (tx) =>
        ok(await claimDispatches(tx, { limit: 1, lease: LEASE, channels })),
      )
      const [dispatch] = claimed.ok ? claimed.value : []
      if (dispatch === undefined) break
      await sendOne(store, { code, name }, dispatch, route, run)
    }
  }
  return run
}

async function sendOne(
  store: Store<CaseEntry>,
  { code: municipality, name }: { readonly code: MunicipalityCode; readonly name: string },
  dispatch: Dispatch,
  { adapters, notice, clock }: PostRoute,
  run: PostRun,
): Promise<void> {
  const carry = async (): Promise<Result<Pick<Receipt, 'state' | 'reference'>, PostError> | undefined> => {
    if (dispatch.channel === MAIL && notice !== undefined) {
      const mail = await store.inTenant(municipality, (tx) => mailOf(tx, dispatch))
      if (!mail.ok) return undefined
      // Asked for when it was queued, and no longer wanted.
      if (mail.value === undefined) return ok({ state: 'sent', reference: 'fravalgt' })
      return notice.send({ uuid: messageId(dispatch), to: mail.value, municipality: name, where: 'min-sag' })
    }
    const made = await store.inTenant<Envelope, PostError>(municipality, async (tx) => {
      // Before it goes: what is told of it may come before the answer to us.
      await nameMessage(tx, dispatch, messageId(dispatch))
      return envelopeOf(tx, dispatch, clock())
    })
    if (!made.ok) return isStoreError(made.error) ? undefined : err(made.error as PostError)
    return (dispatch.channel === 'brevpost' ? adapters.brevpost : adapters['digital-post']).send(made.value)
  }
  const result = await carry()
  // The database is away: the lease runs out, and another takes it.
  if (result === undefined) return
  await store.inTenant(municipality, async (tx) => {
    if (result.ok) {
      run.sent += 1
      return ok(await markSent(tx, dispatch, { state: result.value.state, reference: result.value.reference }))
    }
    const next = isTransient(result.error) ? nextTry(messageId(dispatch), dispatch.attempt, clock()) : null
    if (next === null) run.failed += 1
    else run.waiting += 1
    return ok(
      await markUnsent(tx, dispatch, {
        error: toldWhy(result.error),
        retryAt: next === null ? null : (next.toISOString() as Instant),
      }),
    )
  })
}

/** In Danish, for the one who is to do something about it; with what the channel itself said of a refusal. */
function toldWhy(error: PostError): string {
  const { da } = wordsOf(error)
  if (error.kind === 'afvist') return withAnswer(da, `${error.code} ${error.detail}`)
  // Which call it was and its status, for the administrator; not what else the other end wrote.
  const [answer] = error.kind === 'ingen-adgang' ? (/^[\w ]+: (?:http \d{3}|[A-Z\d_]+)/.exec(error.detail) ?? []) : []
  return answer === undefined ? da : withAnswer(da, answer)
}

/** The case as it stands when the letter goes. */
const caseOf = async (tx: Tx<CaseEntry>, { caseId }: Dispatch): Promise<OwnCaseFile | undefined> =>
  foldCase((await readCase(tx, caseId)).map(({ entry }) => entry))

/** Whether the citizen has died since it was queued, and nobody has said that this party is to hear of the case. */
const isHeldBack = (file: OwnCaseFile | undefined, { partyId }: Dispatch): boolean =>
  file !== undefined && partyId !== null && isSilenced(file, partyId as PartyId)

/** Where the party is told, as it stands when the mail goes. */
async function mailOf(tx: Tx<CaseEntry>, dispatch: Dispatch): Promise<Result<string | undefined, never>> {
  const { partyId } = dispatch
  return ok(
    partyId === null || isHeldBack(await caseOf(tx, dispatch), dispatch)
      ? undefined
      : (await listMails(tx, [partyId])).get(partyId),
  )
}

const isStoreError = (error: { readonly kind: string }): boolean =>
  ['database-away', 'disk-full', 'busy', 'read-only'].includes(error.kind)

/** Everything a channel needs, joined at the last moment: the number of a person lies in no queue. */
async function envelopeOf(tx: Tx<CaseEntry>, dispatch: Dispatch, at: Date): Promise<Result<Envelope, PostError>> {
  const lacks = (field: string, detail: string): Result<never, PostError> => err({ kind: 'ugyldig', field, detail })
  const document = dispatch.documentId === null ? undefined : await readDocument(tx, dispatch.documentId as DocumentId)
  if (document === undefined) return lacks('document', 'is not kept')
  const file = await caseOf(tx, dispatch)
  if (isHeldBack(file, dispatch)) return err({ kind: 'tilbageholdt', detail: 'the citizen has died' })
  const [person] = dispatch.partyId === null ? [] : await listIdentities(tx, [dispatch.partyId as PartyId])
  if (person === undefined) return lacks('recipient', 'is not known')
  const setup = readSetup((await findSetting(tx, SETUP, danishDay(at)))?.value)
  const cvr = cvrOfMunicipality(tx.municipality)
  if (!setup.ok || cvr === undefined) return lacks('sender', 'the municipality is not set up')
  const cpr = person.cpr === null ? undefined : Cpr.find(person.cpr)
  const address = findPostalAddress(person.address)
  const { label } = dispatch.payload as { readonly label: string }
  return ok({
    uuid: messageId(dispatch),
    caseNumber: dispatch.caseId,
    created: at,
    sender: { cvr, name: setup.value.letter.municipality ?? '' },
    recipient: {
      name: person.name,
      ...(cpr === undefined ? {} : { cpr }),
      ...(address === undefined ? {} : { address }),
    },
    label,
    reply: true,
    kle: { subject: kleOf(file?.area ?? 'voksen'), facet: 'G01' },
    document: { title: label, fileName: fileNameOf(label), bytes: document.bytes, hash: document.sha256 },
    enclosures: [],
  })
}

/** A version-4 number that follows from the dispatch's own, so that a letter sent twice is one letter. */
function messageId({ dispatchId }: Pick<Dispatch, 'dispatchId'>): MessageUuid {
  const hex = createHash('sha256').update(dispatchId).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as MessageUuid
}
