import { createHash } from 'node:crypto'
import type { Brand } from '../base/brand.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PostalAddress } from '../stages/00-case/postal-address.ts'
import { type Cpr, holdsNumber } from './cpr.ts'
import type { PostError } from './post-error.ts'

/** UUID of version 4: the letter's own for ever. What is sent twice under it is one letter. */
export type MessageUuid = Brand<string, 'MessageUuid'>

export function findMessageUuid(text: string): MessageUuid | undefined {
  const lower = text.trim().toLowerCase()
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(lower)
    ? (lower as MessageUuid)
    : undefined
}

/** A PDF with the hash it had when it was previewed. */
export interface PostDocument {
  readonly title: string
  readonly fileName: string
  readonly bytes: Uint8Array
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

/** One letter to one receiver. */
export interface Envelope {
  readonly uuid: MessageUuid
  /** The case's own number; it names nobody. */
  readonly caseNumber: string
  readonly created: Date
  readonly sender: {
    /** Eight digits. */
    readonly cvr: string
    readonly name: string
    /** The mailbox that an answer is to land in. */
    readonly contactPoint?: { readonly group?: string; readonly id: string; readonly name?: string }
  }
  readonly recipient: { readonly cpr?: Cpr; readonly name: string; readonly address?: PostalAddress }
  /** What stands in the list of the mailbox: at most 256 signs, and nothing of the case. */
  readonly label: string
  /** What stands in the SMS or mail that tells of it: at most 150 signs, and nothing of the person. */
  readonly notification?: string
  /** The receiver may answer. */
  readonly reply: boolean
  /** For a hearing: the moment by which to answer. */
  readonly replyBy?: Date
  /** KLE subject and facet: `27.36.12`, `G01`. */
  readonly kle?: {
    readonly subject: string
    readonly facet: string
    readonly version?: string
    readonly label?: string
  }
  readonly document: PostDocument
  readonly enclosures: readonly PostDocument[]
}

/** As the rules of 2016 had it; whether they still hold is not known. */
const MOST_BYTES = 99.5 * 1024 * 1024
const MOST_FILES = 10

/** Everything a channel asks that can be seen beforehand. The letter is the one that was previewed, by its hash. */
export function checkEnvelope(envelope: Envelope): Result<Envelope, PostError> {
  const { label, notification = '', recipient, sender, document, enclosures } = envelope
  const files = [document, ...enclosures]
  if (findMessageUuid(envelope.uuid) !== envelope.uuid) return invalid('uuid', 'is no UUID of version 4')
  if (!isCvr(sender.cvr)) return invalid('sender.cvr', 'is no CVR number')
  for (const [field, text, most] of [
    ['label', label, 256],
    ['sender.name', sender.name, 256],
    ['recipient.name', recipient.name, 256],
    ['caseNumber', envelope.caseNumber, 256],
  ] as const) {
    if (text.trim() === '' || text.length > most) return invalid(field, `is empty or longer than ${most} signs`)
  }
  if (notification.length > 150) return invalid('notification', 'is longer than 150 signs')
  for (const [field, text] of [
    ['label', label],
    ['notification', notification],
    ['caseNumber', envelope.caseNumber],
    ...files.map((file) => ['fileName', file.fileName] as const),
  ] as const) {
    if (holdsNumber(text)) return invalid(field, 'holds what looks like an identity number')
    if (field !== 'fileName' && namesReceiver(text, recipient.name)) return invalid(field, 'names the receiver')
  }
  if (files.length > MOST_FILES) return invalid('enclosures', `are more than ${MOST_FILES - 1}`)
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) * (4 / 3) > MOST_BYTES)
    return invalid('enclosures', 'are too large together')
  for (const { fileName, bytes, hash } of files) {
    if (!/^[A-Za-z0-9_-]{1,120}\.pdf$/.test(fileName)) return invalid('fileName', 'has signs that a channel refuses')
    if (!isPdf(bytes)) return invalid('document', 'is no PDF')
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      return invalid('document', 'is not the one that was previewed')
  }
  return ok(envelope)
}

/** A part of a name is a name; one letter is not. */
function namesReceiver(text: string, name: string): boolean {
  const lower = text.toLowerCase()
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => part.length > 1 && new RegExp(`(?<!\\p{L})${escaped(part)}(?!\\p{L})`, 'u').test(lower))
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `%PDF-` */
const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, i) => bytes[i] === byte)

export function isCvr(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false
  const sum = [2, 7, 6, 5, 4, 3, 2, 1].reduce((all, weight, i) => all + weight * Number(text.charAt(i)), 0)
  return sum % 11 === 0
}

/** A file name that every channel takes: letters without accents, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('Æ', 'Ae')
    .replaceAll('Ø', 'Oe')
    .replaceAll('Å', 'Aa')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${plain === '' ? 'brev' : plain}.pdf`
}

function invalid(field: string, detail: string): Result<never, PostError> {
  return err({ kind: 'ugyldig', field, detail: `${field} ${detail}` })
}
