import { statSync } from 'node:fs'
import { isSame } from '../base/same.ts'
import type { ClientCertificate } from '../post/http-call.ts'
import { SettingError } from './setting-error.ts'

/** A certificate and its key as they lie in files that are renewed while the program runs. */
export interface CertificateFiles {
  readonly paths: readonly string[]
  /** Throws `SettingError` where what lies there can't be used. */
  read(): ClientCertificate
}

export interface WatchedCertificate {
  /** What lies in the files; what lay there before where they can't be used. The same object as long as it is the same. */
  current(): ClientCertificate
  /** Why what lies in the files is not used, in Danish; undefined where it is. */
  trouble(): string | undefined
}

/** Looks whenever it is asked, and reads where a file is another than it was. What changed, and what is wrong with it, is told once. */
export function watchCertificate(
  { paths, read }: CertificateFiles,
  first: ClientCertificate,
  tell: (words: string) => void,
): WatchedCertificate {
  let certificate = first
  let trouble: string | undefined
  // Never what was read at start: a file that was renewed since then is read at the first look.
  let seen = ''
  return {
    current() {
      const now = paths.map(signOf).join(' ')
      if (now === seen) return certificate
      seen = now
      try {
        const found = read()
        trouble = undefined
        if (!isSame(found, certificate)) {
          certificate = found
          tell('SF1601: et nyt certifikat er taget i brug.')
        }
      } catch (cause) {
        if (!(cause instanceof SettingError)) throw cause
        trouble = `SF1601: det nye certifikat bruges ikke, og det gamle bruges stadig. ${cause.message.split('\n')[0]}`
        tell(trouble)
      }
      return certificate
    },
    trouble: () => trouble,
  }
}

/** Another whenever the file was written, replaced, or given to others; it need not be there. */
function signOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? 'ingen' : `${stat.ino}-${stat.size}-${stat.mtimeNs}-${stat.ctimeNs}`
}
