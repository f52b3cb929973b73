import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'

/** Every form with a file that did not get where it should, whatever stopped it: no route can forget to tell. */
export function tellRefusedUpload(site: Site, request: FastifyRequest, reply: FastifyReply): void {
  if (request.method !== 'POST' || !request.isMultipart() || reply.statusCode < 400) return
  const told = Number(request.headers['content-length'] ?? Number.NaN)
  site.onRefusedUpload?.({
    // The route and not the address, which names a case.
    route: request.routeOptions.url ?? '?',
    status: reply.statusCode,
    bytes: Number.isSafeInteger(told) ? told : null,
  })
}
