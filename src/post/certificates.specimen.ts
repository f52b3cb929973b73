import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Made anew each time, so that no key lies in the repository; undefined where openssl is not there. */
export function makeCertificates(): { readonly ca: string; readonly cert: string; readonly key: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-tls-'))
  try {
    const at = (name: string) => join(folder, name)
    const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      at('ca.key'),
      '-out',
      at('ca.crt'),
      '-days',
      '2',
      '-subj',
      '/CN=holdbar test',
    )
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      at('a.key'),
      '-out',
      at('a.csr'),
      '-subj',
      '/CN=127.0.0.1',
    )
    writeFileSync(at('ext'), 'subjectAltName=IP:127.0.0.1')
    openssl(
      'x509',
      '-req',
      '-in',
      at('a.csr'),
      '-CA',
      at('ca.crt'),
      '-CAkey',
      at('ca.key'),
      '-CAcreateserial',
      '-out',
      at('a.crt'),
      '-days',
      '2',
      '-extfile',
      at('ext'),
    )
    return {
      ca: readFileSync(at('ca.crt'), 'utf8'),
      cert: readFileSync(at('a.crt'), 'utf8'),
      key: readFileSync(at('a.key'), 'utf8'),
    }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
