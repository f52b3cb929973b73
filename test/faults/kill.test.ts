import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openFolder } from '../database/servers.ts'
import { runKillRounds } from './kill-rounds.ts'
import { SERVERS, startPatient } from './patient.ts'

/** `npm run faults` runs more of them. */
const ROUNDS = 5

test.each(SERVERS)(
  'nothing that was acknowledged is lost where writers, backends or the whole server are killed, %s',
  async (kind) => {
    const home = openFolder('holdbar-faults-')
    try {
      const patient = await startPatient(kind, home)
      try {
        const rounds = await runKillRounds(patient, ROUNDS)
        expect(rounds.flatMap(({ wrong }) => wrong)).toEqual([])
        expect(rounds).toHaveLength(ROUNDS)
        expect(rounds.at(-1)?.acknowledged).toBeGreaterThan(ROUNDS * 50)
      } finally {
        await patient.server.stop()
      }
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
  120_000,
)
