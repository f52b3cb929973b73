import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** What was done with a message of what became of a letter. */
export type PostStatusTaken =
  /** Written down, or there was nothing to write: told before, of a letter or of something that is not ours. */
  | 'taget'
  /** The database is away: it is to be told again. */
  | 'senere'

export interface PostStatusDeps {
  /** What the sender shows in `Authorization: Bearer …`. At least 32 signs. */
  readonly secret: string
  take(text: string): Promise<PostStatusTaken>
}

/** A status is a few kilobytes. */
const MOST_BYTES = 256 * 1024

/** Where Beskedfordeler tells what became of a letter: a program's way in, outside sign-in, cookies and forms. */
export async function addPostStatusRoute(server: FastifyInstance, { secret, take }: PostStatusDeps): Promise<void> {
  await server.register(async (room) => {
    room.removeAllContentTypeParsers()
    room.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body))
    // Before anything that was sent is read.
    room.addHook('onRequest', async ({ headers: { authorization = '' } }, reply) => {
      if (!isSame(authorization, `Bearer ${secret}`))
        return reply.status(401).header('www-authenticate', 'Bearer').send()
      return
    })
    room.post('/poststatus', async ({ body }, reply) => {
      const taken = await take(typeof body === 'string' ? body : '')
      return taken === 'taget' ? answer(reply, 200, 20, 'OK') : answer(reply, 503, 50, 'Prøv igen senere')
    })
  })
}

/** In the same time wherever they differ. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** As Beskedfordeler wants it: 20 is received, and all else is told again. */
function answer(reply: FastifyReply, status: number, code: number, words: string): FastifyReply {
  return reply
    .status(status)
    .type('application/xml; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      `<?xml version="1.0" encoding="UTF-8"?><ns2:ModtagBeskedOutput xmlns="urn:oio:sagdok:3.0.0" xmlns:ns2="urn:oio:sts:1.0.0"><StandardRetur><StatusKode>${code}</StatusKode><FejlbeskedTekst>${words}</FejlbeskedTekst></StandardRetur></ns2:ModtagBeskedOutput>`,
    )
}
