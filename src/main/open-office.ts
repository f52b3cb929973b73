import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileAdapter } from '../post/file-adapter.ts'
import { printAdapter } from '../post/print-adapter.ts'
import { sf1601Senders } from '../post/sf1601-senders.ts'
import { smtpNotice, type SmtpSettings } from '../post/smtp-notice.ts'
import { type PostRoute, sendPost } from './send-post.ts'
import { packageFiles } from './package-files.ts'
import { letterDocx } from '../files/print/letter-docx.ts'
import { letterPdf } from '../files/print/letter-pdf.ts'
import type { DanishWords } from '../files/danish-words.ts'
import { proposeAnonymous } from '../stages/13-learning/publish/propose-anonymous.ts'
import type { PlainDate } from '../base/date.ts'
import { err, ok } from '../base/result.ts'
import type { Office } from '../app/office-desk.ts'
import type { IdentityProvider, OfficeDeps } from '../server/office/office-deps.ts'
import { openIdProvider } from '../server/office/openid.ts'
import type { OpenIdConfig } from '../server/office/openid-config.ts'
import { municipalityOfCvr } from './municipality-cvr.ts'
import { provideCookieSecret } from '../store/cookie-secret.ts'
import { type DatabaseUrls, urlsOf } from '../store/database-url.ts'
import { startEmbedded } from '../store/postgres/embedded.ts'
import { newId } from '../store/id.ts'
import { migrate } from '../store/migrate.ts'
import { RefusedDatabase } from '../store/postgres/refused-database.ts'
import { refreshViews } from '../store/rebuild-views.ts'
import { openStore, type Store } from '../store/store.ts'
import { storeErrorWords } from '../store/store-error.ts'
import type { PostStatusDeps } from '../server/post-status-route.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { CASE_CODEC } from './case-codec.ts'
import type { DatabasePlace } from './database-place.ts'
import { DEMO_USERS, seedDemo } from './demo-office.ts'
import type { openIdOf, OpenIdSettings } from './open-id.ts'
import { everySoOften, type Round } from './every-so-often.ts'
import { openNationalFigures, provideDemoCountry } from './national-figures.ts'
import { reachDatabase, reachRole } from './reach-database.ts'
import { SettingError } from './setting-error.ts'
import type { Sf1601Config } from './sf1601-of.ts'
import { takePostStatus } from './take-post-status.ts'
import { watchCertificate } from './watched-certificate.ts'
import { storeOffice } from './store-office.ts'
import { clearOldSessions, storeSessions } from './store-sessions.ts'

export interface OfficeConfig extends DatabasePlace {
  /** Made-up people to sign in as, and made-up cases. Never where there are real ones. */
  readonly isDemo: boolean
  readonly isSecure: boolean
  /** The provider of identity; undefined where there is none. */
  readonly openId: ReturnType<typeof openIdOf>
  /** The mail server; undefined where none is chosen, and nobody is told by mail. */
  readonly smtp: SmtpSettings | undefined
  /** How Digital Post is sent; undefined where it is laid out in a folder to be collected. */
  readonly sf1601: Sf1601Config | undefined
  /** What the one shows who tells what became of it; undefined where nobody does. */
  readonly statusSecret: string | undefined
  readonly today: PlainDate
  readonly tell: (words: string) => void
  /** Where someone asks it to stop before it is open. */
  readonly stop?: AbortSignal
}

export interface OpenedOffice {
  readonly deps: OfficeDeps
  readonly store: Store<CaseEntry>
  /** Undefined where nobody tells what became of letters. */
  readonly postStatus: PostStatusDeps | undefined
  /** What an administrator is to mend while it serves all the same, in Danish. */
  troubles(): readonly string[]
  close(): Promise<void>
}

/** Brings the database up and to this version, and opens the office on it. */
export async function openOffice(config: OfficeConfig): Promise<OpenedOffice> {
  await reachDatabase(config)
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.home) : undefined
  const urls: DatabaseUrls = embedded?.urls ?? urlsOf(config.databaseUrl ?? '', config.ownerUrl)
  const opened: (() => Promise<void>)[] = embedded === undefined ? [] : [() => embedded.stop()]
  try {
    return await openOn(config, urls, opened)
  } catch (cause) {
    await closeAll(opened)
    throw cause
  }
}

/** What was opened last is closed first. */
async function closeAll(opened: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of opened.toReversed()) await close()
}

/** `opened`: takes how to close what is opened on the way, also where it ends in the middle. */
async function openOn(
  config: OfficeConfig,
  urls: DatabaseUrls,
  opened: (() => Promise<void>)[],
): Promise<OpenedOffice> {
  await migrate(urls)
  await reachRole(config)
  const cookieSecret = await provideCookieSecret(urls)
  const store = openStore<CaseEntry>({ url: urls.app, codec: CASE_CODEC })
  opened.push(() => store.close())
  const office = storeOffice(store, { canTell: config.smtp !== undefined })
  if (config.isDemo) {
    await seedDemo(office, store, urls, config)
    await provideDemoCountry(config.home, config.today)
  }
  // After an update that derives other lines from the same entries.
  const refreshed = await refreshViews(store, ({ done, total }) => {
    config.stop?.throwIfAborted()
    config.tell(`Sagslister bygges op: ${done} af ${total} sager`)
  })
  if (!refreshed.ok) throw new RefusedDatabase(storeErrorWords(refreshed.error))
  const postFolder = join(config.home, 'post')
  // In it lie letters with numbers and addresses.
  await mkdir(postFolder, { recursive: true, mode: 0o700 })
  const clock = () => new Date()
  const { sf1601 } = config
  const certificate =
    sf1601 === undefined ? undefined : watchCertificate(sf1601.certificateFiles, sf1601.certificate, config.tell)
  const post: PostRoute = {
    adapters: {
      'digital-post':
        sf1601 === undefined || certificate === undefined
          ? fileAdapter(join(postFolder, 'digital-post'), clock)
          : sf1601Senders({ ...sf1601, certificate: certificate.current }, clock),
      brevpost: printAdapter(join(postFolder, 'print'), clock),
    },
    notice: config.smtp === undefined ? undefined : smtpNotice(config.smtp, clock),
    clock,
  }
  const stopPost = everySoOften(POST, (isStopped) => sendPost(office, store, post, isStopped), config.tell)
  // Before the next letter finds out.
  const stopLooking = everySoOften(CERTIFICATE, async () => certificate?.current(), config.tell)
  const stopClearing = everySoOften(SESSIONS, () => clearOldSessions(store), config.tell)
  return {
    store,
    postStatus:
      config.statusSecret === undefined
        ? undefined
        : { secret: config.statusSecret, take: (text) => takePostStatus(store, text, config.tell) },
    deps: {
      office,
      sessions: storeSessions(store),
      demo: config.isDemo ? DEMO_USERS : [],
      ...(await providersOf(config.openId, office)),
      letters: { pdf: (letter) => letterPdf(letter, 'ua-1'), docx: letterDocx },
      packages: packageFiles,
      proposeAnonymous: anonymiser(),
      nationalFigures: openNationalFigures(config.home, { isDemo: config.isDemo }),
      newId,
      isSecure: config.isSecure,
      cookieSecret,
    },
    troubles: () => [certificate?.trouble()].filter((one) => one !== undefined),
    async close() {
      await Promise.all([stopPost(), stopLooking(), stopClearing()])
      await closeAll(opened)
    },
  }
}

const POST: Round = { name: 'post', pause: 5_000 }
const CERTIFICATE: Round = { name: 'certifikat', pause: 60_000 }
const SESSIONS: Round = { name: 'sessioner', pause: 10 * 60_000 }

/** The dictionary is large, and read when the first text is asked for. */
function anonymiser(): OfficeDeps['proposeAnonymous'] {
  let words: Promise<DanishWords> | undefined
  return async (text) => {
    words ??= import('../files/danish-words.ts').then(({ readDanishWords }) => readDanishWords())
    return proposeAnonymous(text, await words)
  }
}

async function providersOf(
  openId: OfficeConfig['openId'],
  office: Office,
): Promise<Pick<OfficeDeps, 'provider' | 'citizenProvider'>> {
  if (openId === undefined) return { provider: null, citizenProvider: null }
  const { citizens } = openId
  return citizens === undefined
    ? { provider: await providerOf(openId, 'alle', office), citizenProvider: null }
    : {
        provider: await providerOf(openId, 'medarbejdere', office),
        citizenProvider: await providerOf(citizens, 'borgere', office),
      }
}

async function providerOf(
  { cprClaim, citizensAt, ...config }: OpenIdSettings,
  lets: OpenIdConfig['lets'],
  office: Office,
): Promise<IdentityProvider> {
  const known = await office.listMunicipalities()
  const names = new Map(known.map(({ code, name }) => [code, name]))
  if (citizensAt !== undefined && !names.has(citizensAt))
    throw new SettingError({
      da: `HOLDBAR_OIDC_BORGER_KOMMUNE er ingen kommune: ${citizensAt}.`,
      en: `HOLDBAR_OIDC_BORGER_KOMMUNE is no municipality: ${citizensAt}.`,
    })
  return openIdProvider({
    ...config,
    lets,
    municipalityOfCvr,
    nameOfMunicipality: (code) => names.get(code),
    citizens: {
      claim: cprClaim,
      municipality: citizensAt,
      async find(municipality, cpr) {
        const found = await office.open(municipality, (desk) => desk.findPersonByCpr(cpr))
        if (!found.ok) return err({ words: found.error.words })
        return ok(found.value === undefined ? undefined : { party: found.value.id, name: found.value.name })
      },
    },
  })
}
