// Adds to cases as fast as it can, and tells on stdout each addition that was acknowledged: case, first and last number,
// command, and when the try began (ms since 1970). `node writer.ts <url> <name>`. It goes on through every bad day until it is killed.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { append } from '../../src/store/journal.ts'
import { municipalityCode } from '../../src/store/municipality.ts'
import { openStore } from '../../src/store/store.ts'
import { codec, DAY, need, received } from '../database/specimen.ts'

const [url = '', name = ''] = process.argv.slice(2)
const ODENSE = municipalityCode('0461')
/** Some cases are shared with other writers, so that they meet. */
const LANES = ['shared-1', 'shared-2', `own-${name}-1`, `own-${name}-2`]
const store = openStore({ url, codec, size: LANES.length })

await Promise.all(LANES.map(write))

async function write(caseId: string): Promise<never> {
  let expectedSeq = 0
  for (let count = 0; ; count++) {
    const commandId = randomUUID()
    const words = `${name} ${count}`
    const [first, ...rest] = [received(words), need(words), need(words)].slice(0, 1 + (count % 3))
    if (first === undefined) throw new Error('there is always one')
    for (;;) {
      const began = Date.now()
      const answer = await store.inTenant(ODENSE, (tx) =>
        append(tx, {
          caseId,
          expectedSeq,
          entries: [first, ...rest],
          by: { user: name, role: 'sagsbehandler' },
          effectiveOn: DAY,
          commandId,
        }),
      )
      if (answer.ok) {
        expectedSeq = answer.value.at(-1)?.seq ?? 0
        process.stdout.write(`${caseId} ${answer.value[0].seq} ${expectedSeq} ${commandId} ${began}\n`)
        break
      }
      // The same command again: perhaps it was done, and only the answer was lost.
      if (answer.error.kind === 'conflict') expectedSeq = answer.error.seq
      else await sleep(20)
    }
  }
}
