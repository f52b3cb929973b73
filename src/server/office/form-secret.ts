import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SessionUser } from './office-deps.ts'

/** Holds what the tokens of a browser’s forms are made of. */
export const FORM_COOKIE = 'holdbar-formular'

/**
 * What the forms of someone who signs in are told by. What the browser holds is kept where it was made for the same
 * user, so that what they wrote before a session ran out can still be sent. A form of anyone else is theirs no more.
 */
export function formSecret(user: SessionUser, held: string | undefined, key: string): string {
  const [random = ''] = held?.split('.') ?? []
  const kept = secretOf(user, random, key)
  if (held !== undefined && random.length === LENGTH && isEqual(held, kept)) return held
  return secretOf(user, randomBytes(BYTES).toString('hex'), key)
}

const BYTES = 18
const LENGTH = 2 * BYTES

function secretOf({ municipality, id }: SessionUser, random: string, key: string): string {
  const of = JSON.stringify([FORM_COOKIE, random, municipality, id])
  return `${random}.${createHmac('sha256', key).update(of).digest('base64url')}`
}

const isEqual = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
