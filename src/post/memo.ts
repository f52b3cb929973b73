import { create } from 'xmlbuilder2'
import type { Cpr } from './cpr.ts'
import type { Envelope, PostDocument } from './envelope.ts'

const MEMO = 'https://DigitalPost.dk/MeMo-1'
const KLE = 'http://kle-online.dk/'

type Node = ReturnType<typeof create>

/**
 * The letter as a message of MeMo 1.2. The format is a sequence: the order here is its order.
 * Every element has its prefix, for KombiPostAfsend does not take a default namespace.
 */
export function memoXml(envelope: Envelope, cpr: Cpr): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  putMemo(document, envelope, cpr)
  return document.end({ prettyPrint: false })
}

/** Puts the message under a node: alone in a document, or within the request of a transport. */
export function putMemo(parent: Node, envelope: Envelope, cpr: Cpr): void {
  const { uuid, caseNumber, created, sender, recipient, label, notification, reply, replyBy, kle } = envelope
  const message = parent.ele('memo:Message', {
    'xmlns:memo': MEMO,
    ...(kle === undefined ? {} : { 'xmlns:kle': KLE }),
    memoVersion: '1.2',
  })
  const header = message.ele('memo:MessageHeader')
  put(header, 'messageType', 'DIGITALPOST')
  put(header, 'messageUUID', uuid)
  put(header, 'messageID', caseNumber)
  put(header, 'label', label)
  put(header, 'notification', notification)
  put(header, 'reply', String(reply || replyBy !== undefined))
  put(header, 'replyByDateTime', replyBy === undefined ? undefined : momentOf(replyBy))
  // 1.1 asked for both, and 1.2 still takes them: a receiver who reads either version is told the same.
  put(header, 'mandatory', 'false')
  put(header, 'legalNotification', 'false')
  const from = header.ele('memo:Sender')
  put(from, 'senderID', sender.cvr)
  put(from, 'idType', 'CVR')
  put(from, 'label', sender.name)
  if (sender.contactPoint !== undefined) {
    const { group, id, name } = sender.contactPoint
    const point = from.ele('memo:ContactPoint')
    put(point, 'contactGroup', group)
    put(point, 'contactPointID', id)
    put(point, 'label', name)
  }
  const to = header.ele('memo:Recipient')
  put(to, 'recipientID', cpr.reveal())
  put(to, 'idType', 'CPR')
  put(to, 'label', recipient.name)
  const content = header.ele('memo:ContentData')
  const caseId = content.ele('memo:CaseID')
  put(caseId, 'caseID', caseNumber)
  put(caseId, 'caseSystem', 'Holdbar')
  if (kle !== undefined) {
    const data = content.ele('kle:KLEdata')
    put(data, 'subjectKey', kle.subject, 'kle')
    put(data, 'version', kle.version, 'kle')
    put(data, 'activityFacet', kle.facet, 'kle')
    put(data, 'label', kle.label, 'kle')
  }
  const body = message.ele('memo:MessageBody')
  put(body, 'createdDateTime', momentOf(created))
  putDocument(body.ele('memo:MainDocument'), envelope.document)
  for (const enclosure of envelope.enclosures) putDocument(body.ele('memo:AdditionalDocument'), enclosure)
}

function putDocument(node: Node, { title, fileName, bytes }: PostDocument): void {
  put(node, 'label', title.slice(0, 256))
  const file = node.ele('memo:File')
  put(file, 'encodingFormat', 'application/pdf')
  put(file, 'filename', fileName)
  put(file, 'language', 'da')
  put(file, 'content', Buffer.from(bytes).toString('base64'))
}

/** An element with a text; none where there is no text. Signs that XML can't hold are left out. */
function put(node: Node, name: string, text: string | undefined, prefix = 'memo'): void {
  if (text !== undefined && text !== '')
    node.ele(`${prefix}:${name}`).txt(text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' '))
}

/** To the second, in UTC. */
function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
