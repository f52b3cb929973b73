import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFolder } from '../database/servers.ts'

/** A disk that is a file: what reached it is in the file, what did not is lost with the power. */
export interface LoopDisk {
  readonly image: string
  /** Where its files are. */
  readonly folder: string
  unmount(): void
}

const MEGABYTE = 1_048_576

export function makeDisk(place: string, name: string, megabytes: number): LoopDisk {
  const image = join(place, `${name}.img`)
  writeFileSync(image, '')
  truncateSync(image, megabytes * MEGABYTE)
  run('mkfs.ext4', '-q', '-F', '-m', '0', image)
  return mountDisk(place, name, image)
}

export function mountDisk(place: string, name: string, image: string): LoopDisk {
  const folder = join(place, name)
  mkdirSync(folder)
  run('mount', '-o', 'loop', image, folder)
  let isMounted = true
  return {
    image,
    folder,
    unmount() {
      if (isMounted) run('umount', folder)
      isMounted = false
    },
  }
}

/** The file as it is at this moment, without what the kernel still has in memory for the disk in it. */
export function copyImage(image: string, to: string): void {
  run('cp', '--sparse=always', image, to)
}

export function syncDisks(): void {
  run('sync')
}

function run(program: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
}

/** Undefined where this machine lets us make disks. */
export function whyNoDisks(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root may mount a disk'
  const place = openFolder('holdbar-disk-')
  try {
    makeDisk(place, 'try', 8).unmount()
    return undefined
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
