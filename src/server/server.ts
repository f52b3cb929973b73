import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { type FastifyInstance, fastify } from 'fastify'
import { addAssetRoutes } from './asset-routes.ts'
import { loadAssets } from './assets.ts'
import { addCheckRoutes } from './check-routes.ts'
import { closeInTime } from './close-in-time.ts'
import { addErrorPages, sendTrouble } from './error-pages.ts'
import { addOffice } from './office/office.ts'
import { addPageRoutes } from './page-routes.ts'
import { addPostStatusRoute } from './post-status-route.ts'
import { knowGuests } from './guests.ts'
import { MEGABYTE } from '../base/megabyte.ts'
import { LARGEST_FILE, LARGEST_TEXT } from './read-submission.ts'
import { OPEN_ROOM, openReadingRoom, SIGNED_IN_ROOM } from './reading-room.ts'
import { refuseUnparsed } from './refuse-unparsed.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { ServerDeps, Site } from './site.ts'

// A municipality often comes from one address; whoever is signed in is counted alone.
const LIMITS = { pages: 1200, checks: 120 }
const LONGEST_REQUEST_MS = 300_000

/** Listens to nothing yet: whoever makes it says where. Nothing is logged, since an address or a body can hold a person. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const assets = loadAssets(deps.version)
  const limits = deps.limits ?? LIMITS
  const site: Site = {
    ...deps,
    assets: assets.base,
    checksPerMinute: limits.checks,
    hasCases: deps.office !== undefined,
    openRoom: openReadingRoom(OPEN_ROOM),
    signedInRoom: openReadingRoom(SIGNED_IN_ROOM),
  }
  const server = fastify({
    logger: false,
    bodyLimit: LARGEST_FILE + MEGABYTE,
    trustProxy: [...(deps.proxies ?? [])],
    routerOptions: { ignoreTrailingSlash: true },
    // Whoever sends a byte a second may not keep a connection for good; 25 MB over a slow line fit in well.
    requestTimeout: LONGEST_REQUEST_MS,
    // What no route is found for passes no hook, nor what can't even be parsed.
    frameworkErrors: (_, request, reply) => sendTrouble(site, request, reply.headers(SECURITY_HEADERS), 'bad-request'),
    clientErrorHandler: refuseUnparsed,
  })

  closeInTime(server, deps.closeMillis)
  addErrorPages(server, site)
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  const guests = deps.office === undefined ? undefined : knowGuests(deps.office.sessions)
  await server.register(rateLimit, {
    max: limits.pages,
    timeWindow: '1 minute',
    keyGenerator: (request) => guests?.keyOf(request) ?? request.ip,
  })
  // No address of ours has one, and the database takes none, in a name or in what is searched for.
  server.addHook('onRequest', async (request, reply) => {
    if (/%00|\0/.test(request.url)) return sendTrouble(site, request, reply, 'bad-request')
    return
  })
  await server.register(multipart, {
    limits: {
      files: 1,
      fileSize: LARGEST_FILE,
      fields: 8,
      fieldSize: LARGEST_TEXT,
      fieldNameSize: 40,
      parts: 10,
      headerPairs: 40,
    },
  })

  addAssetRoutes(server, assets)
  addPageRoutes(server, site)
  addCheckRoutes(server, site)
  if (deps.postStatus !== undefined) await addPostStatusRoute(server, deps.postStatus)
  if (deps.office !== undefined && guests !== undefined)
    await addOffice(server, site, { ...deps.office, sessions: guests.sessions })
  return server
}
