import type { FastifyReply } from 'fastify'

/** No page is kept by anyone on the way: it can hold a letter. */
export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)
}
