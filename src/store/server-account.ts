import { readFileSync } from 'node:fs'

/** The user of the machine that a server of ours runs as. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

/** A user made for Holdbar is best: any other process of `nobody` can reach what `nobody` owns. */
const NAMES = ['holdbar', 'postgres', 'nobody']

/** Undefined where the process's own user will do. PostgreSQL refuses to run as root, and asks /etc/passwd who it is. */
export function findServerAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = new Map(readFileSync('/etc/passwd', 'utf8').split('\n').map(accountIn))
  for (const name of NAMES) {
    const account = known.get(name)
    if (account !== undefined) return account
  }
  throw new Error(`PostgreSQL does not run as root, and this machine has none of the users ${NAMES.join(', ')}`)
}

function accountIn(line: string): readonly [string, ServerAccount] {
  const [name = '', , uid, gid] = line.split(':')
  return [name, { uid: Number(uid), gid: Number(gid) }]
}
