import { err, ok, type Result } from '../base/result.ts'
import { maskNumbers } from './cpr.ts'
import { findMessageUuid, type MessageUuid } from './envelope.ts'
import { readXml, type XmlTexts } from './read-xml.ts'

/** `accepted` is with the channel; `delivered` lies with the receiver; `failed` is for a person. */
export type ReportedStatus = 'accepted' | 'delivered' | 'failed'

/** What Beskedfordeler tells of a letter we sent: a PKO_PostStatus. */
export interface PostStatus {
  readonly uuid: MessageUuid
  readonly status: ReportedStatus
  /** When it happened, by the channel's clock. */
  readonly at: Date
  /** The channel's words, identity numbers masked. */
  readonly detail: string
}

/** `andet` is a status that changes nothing for us; it is answered as received all the same. */
export type PostStatusError =
  | { readonly kind: 'ulaeselig'; readonly detail: string }
  | { readonly kind: 'andet'; readonly detail: string }

/** By name, or by the number that the name has in the service's list. */
const STATUSES: Readonly<Record<string, ReportedStatus>> = {
  'afleveret digital post': 'delivered',
  'f7161a89-5068-4023-bc80-d7f4daad2a2e': 'delivered',
  'modtaget digital post': 'accepted',
  'eb866ca2-b871-4387-b501-12cde577bd58': 'accepted',
  'modtaget fjernprint': 'accepted',
  'dd98e71c-41ac-4305-a47b-8f86b00e639b': 'accepted',
  fejlet: 'failed',
  'e225a75c-4b63-46c4-9423-77f5c8762445': 'failed',
}

/** Reads the message that Beskedfordeler posts to us: an envelope of XML with the status itself in base64, or the status alone. */
export function readPostStatus(text: string): Result<PostStatus, PostStatusError> {
  const inner = innerOf(text)
  const texts = inner === undefined ? undefined : readXml(inner, 'PKO_PostStatus')
  if (texts === undefined) return unreadable('no PKO_PostStatus in it')
  const code = texts.get('transaktionsstatuskode') ?? ''
  const status = STATUSES[code.toLowerCase()]
  const uuid = findMessageUuid(texts.get('messageuuid') ?? '')
  const at = new Date(texts.get('transaktionsdatotid') ?? '')
  if (uuid === undefined) return unreadable('no number of a letter')
  if (Number.isNaN(at.getTime())) return unreadable('no time')
  if (status === undefined) return err({ kind: 'andet', detail: maskNumbers(code).slice(0, 100) })
  return ok({ uuid, status, at, detail: detailOf(texts, code) })
}

function detailOf(texts: XmlTexts, code: string): string {
  const parts = [code, texts.get('fejlkode') ?? '', texts.get('fejltekst') ?? '']
  return maskNumbers(parts.filter((part) => part !== '').join(': ')).slice(0, 500)
}

function innerOf(text: string): string | undefined {
  if (readXml(text, 'PKO_PostStatus') !== undefined) return text
  const root = /<(?:[\w-]+:)?(ModtagBeskedInput|Haendelsesbesked)\b/.exec(text)?.[1]
  const coded = root === undefined ? undefined : readXml(text, root)?.get('base64')
  if (coded === undefined || !/^[A-Za-z0-9+/=\s]+$/.test(coded)) return undefined
  return Buffer.from(coded, 'base64').toString('utf8')
}

const unreadable = (detail: string): Result<never, PostStatusError> => err({ kind: 'ulaeselig', detail })
