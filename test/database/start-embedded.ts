// Starts the embedded database in the folder given, says so, and goes on until it is told to stop, or killed.
import { startEmbedded } from '../../src/store/postgres/embedded.ts'

const database = await startEmbedded(process.argv[2] ?? '')
const timer = setInterval(() => {}, 1000)
process.once('SIGTERM', async () => {
  await database.stop()
  clearInterval(timer)
})
process.stdout.write('started\n')
