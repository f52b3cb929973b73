import type { PostAdapter } from './post-adapter.ts'
import { sf1601Adapter, type Sf1601Service } from './sf1601.ts'

/**
 * One service for every municipality here: the certificate says which system calls, and each token on whose behalf, by
 * the sender's CVR number. A token is asked for and kept for each.
 */
export function sf1601Senders(service: Sf1601Service, clock: () => Date): PostAdapter {
  const adapters = new Map<string, PostAdapter>()
  return {
    channel: 'sf1601',
    send(envelope) {
      const { cvr } = envelope.sender
      const adapter = adapters.get(cvr) ?? sf1601Adapter({ ...service, cvr }, clock)
      adapters.set(cvr, adapter)
      return adapter.send(envelope)
    },
  }
}
