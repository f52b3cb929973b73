import type { FastifyInstance } from 'fastify'
import type { Assets } from './assets.ts'

const YEAR = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600'

export function addAssetRoutes(server: FastifyInstance, { base, find }: Assets): void {
  server.get<{ Params: { version: string; '*': string } }>(
    '/assets/:version/*',
    { config: { rateLimit: false } },
    (request, reply) => {
      const asset = find(request.params['*'])
      if (asset === undefined) return reply.callNotFound()
      // A page from before an update still gets its style, but may not keep it under the old name.
      const isCurrent = base === `/assets/${request.params.version}`
      reply.type(asset.type).header('cache-control', isCurrent ? YEAR : HOUR)
      const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      if (asset.gzipped === null || !takesGzip) return reply.send(asset.body)
      return reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').send(asset.gzipped)
    },
  )
}
