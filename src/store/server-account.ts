import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/** Where a server's files go when its user may not enter the folder that was meant for them. */
const FOR_ALL = '/var/lib/holdbar'

/**
 * The folder, where the server's user can come to it. A checkout in root's own folder is closed to all others: then the
 * files lie under /var/lib/holdbar, under a name of their own for each such folder.
 */
export function reachableFolder(folder: string): string {
  const account = findServerAccount()
  if (account === undefined || canEnter(account, folder)) return folder
  return join(FOR_ALL, createHash('sha256').update(folder).digest('hex').slice(0, 12))
}

function canEnter(account: ServerAccount, folder: string): boolean {
  let there = folder
  while (!existsSync(there)) there = dirname(there)
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', there], { ...account, cwd: '/' }).status === 0
}

function accountIn(line: string): readonly [string, ServerAccount] {
  const [name = '', , uid, gid] = line.split(':')
  return [name, { uid: Number(uid), gid: Number(gid) }]
}
