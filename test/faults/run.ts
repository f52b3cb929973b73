// `npm run faults`: the kills of kill.test.ts, fifty times on each server. `npm run faults -- 200` for more.
import { rmSync } from 'node:fs'
import { decimals, median } from '../../bench/measure.ts'
import { openFolder } from '../database/servers.ts'
import { runKillRounds, VICTIMS } from './kill-rounds.ts'
import { SERVERS, startPatient } from './patient.ts'

const rounds = Number(process.argv[2] ?? 50)
let isWrong = false

for (const kind of SERVERS) {
  const home = openFolder('holdbar-faults-')
  const patient = await startPatient(kind, home)
  try {
    const facts = await runKillRounds(patient, rounds)
    const wrong = facts.flatMap((round) => round.wrong)
    isWrong ||= wrong.length > 0
    const last = facts.at(-1)
    process.stdout.write(
      `${kind}: ${rounds} kills, ${last?.acknowledged ?? 0} additions acknowledged, ${last?.entries ?? 0} entries, ` +
        `${wrong.length} wrong\n`,
    )
    for (const victim of VICTIMS) {
      const took = facts.filter((round) => round.victim === victim).map(({ recoveryMs }) => recoveryMs)
      const words = `${took.length} times ${victim}`
      process.stdout.write(
        `  ${words.padEnd(26)} goes on after ${decimals(median(took), 0)} ms (at most ${decimals(Math.max(...took), 0)})\n`,
      )
    }
    for (const line of wrong) process.stdout.write(`  WRONG ${line}\n`)
  } finally {
    await patient.server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
process.exitCode = isWrong ? 1 : 0
