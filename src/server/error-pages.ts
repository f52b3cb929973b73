import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeTrouble } from '../app/office-desk.ts'
import { AWAY_STATUS, awayPage, errorPage, type Trouble, TROUBLE_STATUS } from '../web/error-page.ts'
import type { Frame } from '../web/layout.ts'
import { langOfPath } from '../web/paths.ts'
import { sendPage } from './send-page.ts'
import type { Site } from './site.ts'

/** What went wrong is told in the house's words, never in the error's own. */
export function addErrorPages(server: FastifyInstance, site: Site): void {
  server.setNotFoundHandler((request, reply) => sendTrouble(site, request, reply, 'not-found'))
  server.setErrorHandler((error, request, reply) => {
    const trouble = troubleOf(error, request)
    if (trouble === 'our-fault') site.onError?.(error)
    return sendTrouble(site, request, reply, trouble)
  })
}

export function sendTrouble(site: Site, request: FastifyRequest, reply: FastifyReply, trouble: Trouble): FastifyReply {
  return sendPage(
    reply.status(TROUBLE_STATUS[trouble]),
    errorPage(frameOf(site, request), trouble, isToCitizen(request)),
  )
}

/** Where the cases can't be reached: what came in the way tells itself whether anything was saved. */
export function sendAway(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: OfficeTrouble,
): FastifyReply {
  return sendPage(reply.status(AWAY_STATUS), awayPage(frameOf(site, request), trouble, isToCitizen(request)))
}

function frameOf({ assets, version, hasCases }: Site, request: FastifyRequest): Frame {
  return { lang: langOfPath(request.url), assets, version, hasCases }
}

const isToCitizen = (request: FastifyRequest): boolean => CITIZEN_PAGES.test(request.url)

const CITIZEN_PAGES = /^\/(?:en\/)?min-sag(?:[/?]|$)/
/** More files or fields than a form has, however small they are. */
const TOO_MANY_PARTS: ReadonlySet<string> = new Set(['FST_FILES_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PARTS_LIMIT'])
const FORM = 'application/x-www-form-urlencoded'

function troubleOf(error: unknown, request: FastifyRequest): Trouble {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (typeof code === 'string' && TOO_MANY_PARTS.has(code)) return 'too-many-parts'
  // A form without a file is too large by what was written in it.
  if (status === 413) return request.headers['content-type']?.startsWith(FORM) === true ? 'form-too-large' : 'too-large'
  if (status === 429) return 'too-many'
  if (typeof code === 'string' && code.startsWith('FST_CSRF')) return 'stale-form'
  if (status === 404) return 'not-found'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad-request' : 'our-fault'
}
