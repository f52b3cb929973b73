import type { FastifyInstance } from 'fastify'

/** What an ordinary answer takes many times over, and less than a service manager waits before it kills. */
const CLOSE_MS = 8000

/** Closing waits for the requests under way, which may be sent a byte a second: after a while they are cut off. */
export function closeInTime(server: FastifyInstance, millis = CLOSE_MS): void {
  server.addHook('preClose', (done) => {
    // Unless it has closed before: a timer alone keeps no program alive.
    setTimeout(() => server.server.closeAllConnections(), millis).unref()
    done()
  })
}
