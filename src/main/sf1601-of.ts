import { createPrivateKey, X509Certificate } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Words } from '../base/words.ts'
import type { ClientCertificate } from '../post/http-call.ts'
import type { Sf1601Service } from '../post/sf1601.ts'
import { SettingError } from './setting-error.ts'
import { isThisMachine } from './this-machine.ts'
import type { CertificateFiles } from './watched-certificate.ts'

const ADDRESSES = {
  sendUrl: 'HOLDBAR_SF1601_SEND',
  askUrl: 'HOLDBAR_SF1601_ASK',
  samlUrl: 'HOLDBAR_SF1601_SAML',
  accessUrl: 'HOLDBAR_SF1601_ACCESS',
} as const
const CERT = 'HOLDBAR_SF1601_CERT'
const KEY = 'HOLDBAR_SF1601_KEY'
const STATUS = 'HOLDBAR_SF1601_STATUS'
const ALL = [...Object.values(ADDRESSES), CERT, KEY] as const

/** A letter makes some ten calls at most, and is one sender's for five minutes. */
const TIMEOUT_MILLIS = 20_000

/** Digital Post through Serviceplatformen as it is set up, with the certificate as it was when the program started. */
export interface Sf1601Config extends Omit<Sf1601Service, 'certificate'> {
  readonly certificate: ClientCertificate
  readonly certificateFiles: CertificateFiles
}

/** Digital Post through Serviceplatformen, from the environment; undefined where none of it is set. */
export function sf1601Of(env: NodeJS.ProcessEnv): Sf1601Config | undefined {
  const missing = ALL.filter((name) => (env[name] ?? '') === '')
  if (missing.length === ALL.length && (env[STATUS] ?? '') === '') return undefined
  if (missing.length > 0)
    throw new SettingError({
      da: `${missing.join(', ')} mangler: til Digital Post gennem SF1601 skal ${ALL.join(', ')} sættes sammen.`,
      en: `${missing.join(', ')} is missing: for Digital Post through SF1601 ${ALL.join(', ')} must be set together.`,
    })
  return {
    sendUrl: addressIn(env, ADDRESSES.sendUrl),
    askUrl: addressIn(env, ADDRESSES.askUrl),
    samlUrl: addressIn(env, ADDRESSES.samlUrl),
    accessUrl: addressIn(env, ADDRESSES.accessUrl),
    certificate: certificateIn(env),
    certificateFiles: { paths: [env[CERT] ?? '', env[KEY] ?? ''], read: () => certificateIn(env) },
    timeoutMillis: TIMEOUT_MILLIS,
  }
}

/** What Beskedfordeler shows when it tells of a letter; undefined where it tells nothing. */
export function statusSecretOf(env: NodeJS.ProcessEnv): string | undefined {
  const secret = env[STATUS] ?? ''
  if (secret === '') return undefined
  if (!/^[!-~]{32,}$/.test(secret))
    throw new SettingError({
      da: `${STATUS} skal være mindst 32 tegn uden mellemrum og uden æ, ø og å: lav den med openssl rand -hex 32.`,
      en: `${STATUS} must be at least 32 signs without spaces and without Danish letters: make it with openssl rand -hex 32.`,
    })
  return secret
}

function addressIn(env: NodeJS.ProcessEnv, name: string): URL {
  const text = env[name] ?? ''
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Never the address itself in the error: someone may have put a password in it.
  if (
    url === undefined ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url))) ||
    url.username + url.password + url.search + url.hash !== ''
  )
    throw new SettingError({
      da: `${name} er ingen adresse, der kan bruges: den skal begynde med https:// og være uden bruger, kode og spørgsmålstegn. Uden TLS kun til denne maskine.`,
      en: `${name} is no address that can be used: it must begin with https:// and have no user, password or question mark. Without TLS only to this machine.`,
    })
  return url
}

function certificateIn(env: NodeJS.ProcessEnv): ClientCertificate {
  const [cert, key] = [readOwn(CERT, env[CERT] ?? ''), readOwn(KEY, env[KEY] ?? '')]
  const known = attempt(() => new X509Certificate(cert))
  if (known === undefined) throw new SettingError(noPem(CERT, 'intet certifikat', 'no certificate'))
  const secret = attempt(() => createPrivateKey(key))
  if (secret === undefined)
    throw new SettingError(noPem(KEY, 'ingen privat nøgle uden kodeord', 'no private key without a password'))
  if (!known.checkPrivateKey(secret))
    throw new SettingError({
      da: `${KEY} er ikke nøglen til certifikatet i ${CERT}.`,
      en: `${KEY} is not the key of the certificate in ${CERT}.`,
    })
  return { cert, key }
}

/** A file that nobody but the program's user may read or write. */
function readOwn(name: string, path: string): string {
  const file = attempt(() => openSync(path, 'r'))
  if (file === undefined)
    throw new SettingError({
      da: `${name} fører ikke til en fil, som Holdbars bruger kan læse.`,
      en: `${name} leads to no file that Holdbar’s user can read.`,
    })
  try {
    // Of the file that was opened: whoever may change its name may not change this.
    const stat = fstatSync(file)
    if (!stat.isFile())
      throw new SettingError({ da: `${name} fører ikke til en fil.`, en: `${name} does not lead to a file.` })
    if ((stat.mode & 0o077) !== 0)
      throw new SettingError({
        da: `Filen i ${name} kan læses af andre end Holdbars bruger. Luk den med chmod 600.`,
        en: `The file in ${name} can be read by others than Holdbar’s user. Close it with chmod 600.`,
      })
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

const noPem = (name: string, da: string, en: string): Words => ({
  da: `I filen i ${name} er der ${da} i PEM.`,
  en: `In the file in ${name} there is ${en} in PEM.`,
})

/** Undefined where it throws: what it would say may hold a path or a key. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
