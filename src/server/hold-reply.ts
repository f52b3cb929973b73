import type { FastifyReply } from 'fastify'

export interface HeldReply {
  /** Sends what was to be sent, if anything was. */
  release(): void
  /** Forgets what was to be sent, so that another answer can be given. */
  drop(): void
}

const SHADOWED = ['send', 'then'] as const

/**
 * Keeps back what a route sends until it is sure: an answer sent within a transaction would tell of what is not yet
 * kept, and a power cut in between would make it untrue.
 */
export function holdReply(reply: FastifyReply): HeldReply {
  const before = new Set(Object.keys(reply.getHeaders()))
  const status = reply.statusCode
  let held: { readonly payload: unknown } | undefined
  const send = (payload?: unknown) => {
    held = { payload }
    return reply
  }
  // A reply that is awaited waits until it is sent, and here that would be for ever: while held, nobody can await it.
  for (const name of SHADOWED)
    Object.defineProperty(reply, name, { value: name === 'send' ? send : undefined, configurable: true })
  const letGo = () => {
    for (const name of SHADOWED) Reflect.deleteProperty(reply, name)
  }
  return {
    release() {
      letGo()
      if (held !== undefined) reply.send(held.payload)
    },
    drop() {
      letGo()
      reply.status(status)
      for (const name of Object.keys(reply.getHeaders())) if (!before.has(name)) reply.removeHeader(name)
    },
  }
}
