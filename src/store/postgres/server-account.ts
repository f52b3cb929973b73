import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RefusedDatabase } from './refused-database.ts'

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
  throw new RefusedDatabase({
    da: `PostgreSQL kører ikke som root, og maskinen har ingen af brugerne ${NAMES.join(', ')}. Opret brugeren holdbar.`,
    en: `PostgreSQL does not run as root, and this machine has none of the users ${NAMES.join(', ')}. Make the user holdbar.`,
  })
}

/** Where a server's files go when its user may not enter the folder that was meant for them. */
const FOR_ALL = '/var/lib/holdbar'

/**
 * A folder that the server's user can come to, where none was named. A checkout in root's own folder is closed to all
 * others: then the files lie under /var/lib/holdbar, under a name of their own for each such folder.
 */
export function reachableFolder(folder: string): string {
  if (canEnter(folder)) return folder
  return join(FOR_ALL, createHash('sha256').update(folder).digest('hex').slice(0, 12))
}

/** For the program's own user alone; where the server has another, that one gets through it and sees nothing of it. */
export function makeHome(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: findServerAccount() === undefined ? 0o700 : 0o711 })
}

/** Makes the folder, and lets the server's user through it; throws where that user can't come to it. */
export function makeServerFolder(folder: string): void {
  makeHome(folder)
  if (canEnter(folder)) return
  // Through it, not to see what is in it.
  chmodSync(folder, statSync(folder).mode | 0o011)
  if (!canEnter(folder))
    throw new RefusedDatabase({
      da: `Databasens bruger (uid ${findServerAccount()?.uid}) kan ikke komme til ${folder}: hver mappe over den skal være åben for den bruger. Vælg en anden med HOLDBAR_HOME, fx ${FOR_ALL}.`,
      en: `The database’s user (uid ${findServerAccount()?.uid}) can’t come to ${folder}: every folder above it must be open to that user. Choose another with HOLDBAR_HOME, for instance ${FOR_ALL}.`,
    })
}

/** Whether the server's user can go into it, or into the nearest folder above it that is there. */
function canEnter(folder: string): boolean {
  const account = findServerAccount()
  if (account === undefined) return true
  let there = folder
  while (!existsSync(there)) there = dirname(there)
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', there], { ...account, cwd: '/' }).status === 0
}

function accountIn(line: string): readonly [string, ServerAccount] {
  const [name = '', , uid, gid] = line.split(':')
  return [name, { uid: Number(uid), gid: Number(gid) }]
}
