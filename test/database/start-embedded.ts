// Starts the embedded database in the folder given, says so, and goes on until it is killed.
import { startEmbedded } from '../../src/store/embedded.ts'

await startEmbedded(process.argv[2] ?? '')
process.stdout.write('started\n')
setInterval(() => {}, 1000)
