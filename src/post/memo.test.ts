import { expect, test } from 'vitest'
import { Cpr } from './cpr.ts'
import type { Envelope } from './envelope.ts'
import { aDocument, anEnvelope, SOME_NUMBER } from './envelope.specimen.ts'
import { memoXml } from './memo.ts'

function xmlOf(change: Partial<Envelope> = {}): string {
  const cpr = Cpr.find(SOME_NUMBER)
  if (cpr === undefined) throw new Error('a good number')
  return memoXml(anEnvelope(change), cpr)
}

/** The order of each class, retold from the model of the format; what we never write is left out. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'memo:Message': ['memo:MessageHeader', 'memo:MessageBody'],
  'memo:MessageHeader': [
    'memo:messageType',
    'memo:messageUUID',
    'memo:messageID',
    'memo:label',
    'memo:notification',
    'memo:reply',
    'memo:replyByDateTime',
    'memo:mandatory',
    'memo:legalNotification',
    'memo:Sender',
    'memo:Recipient',
    'memo:ContentData',
  ],
  'memo:Sender': ['memo:senderID', 'memo:idType', 'memo:label', 'memo:ContactPoint'],
  'memo:Recipient': ['memo:recipientID', 'memo:idType', 'memo:label'],
  'memo:ContactPoint': ['memo:contactGroup', 'memo:contactPointID', 'memo:label'],
  'memo:ContentData': ['memo:CaseID', 'kle:KLEdata'],
  'memo:CaseID': ['memo:caseID', 'memo:caseSystem'],
  'kle:KLEdata': ['kle:subjectKey', 'kle:version', 'kle:activityFacet', 'kle:label'],
  'memo:MessageBody': ['memo:createdDateTime', 'memo:MainDocument', 'memo:AdditionalDocument'],
  'memo:MainDocument': ['memo:label', 'memo:File'],
  'memo:AdditionalDocument': ['memo:label', 'memo:File'],
  'memo:File': ['memo:encodingFormat', 'memo:filename', 'memo:language', 'memo:content'],
}

/** Opening tags in their order, under their parent. */
function childrenOf(xml: string): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  const open: { name: string; children: string[] }[] = []
  for (const [, close, name = ''] of xml.matchAll(/<(\/?)([A-Za-z:]+)[^>?]*>/g)) {
    if (close === '/') {
      const done = open.pop()
      if (done !== undefined) found.set(done.name, [...(found.get(done.name) ?? []), done.children])
    } else {
      open.at(-1)?.children.push(name)
      open.push({ name, children: [] })
    }
  }
  return found
}

test('every element has a prefix and stands in the order of the format', () => {
  const xml = xmlOf({
    replyBy: new Date('2025-03-18T22:59:00Z'),
    kle: { subject: '27.36.12', facet: 'G01', version: 'Maj 2025', label: 'Socialpædagogisk støtte' },
    sender: { cvr: '29189846', name: 'Kommunen', contactPoint: { group: 'G', id: 'I', name: 'N' } },
    enclosures: [aDocument('et bilag', 'Bilag 1'), aDocument('to bilag', 'Bilag 2')],
  })
  const children = childrenOf(xml)
  expect([...children.keys()].filter((name) => !/^(?:memo|kle):/.test(name))).toEqual([])
  for (const [name, order] of Object.entries(ORDER)) {
    const lists = children.get(name) ?? []
    expect([name, lists.length > 0]).toEqual([name, true])
    for (const list of lists) {
      const places = list.map((child) => order.indexOf(child))
      expect([name, list.filter((child) => !order.includes(child))]).toEqual([name, []])
      expect([name, places]).toEqual([name, places.toSorted((a, b) => a - b)])
    }
  }
})

test('it says version 1.2 and no schema version, times in UTC to the second, the file in base64', () => {
  const xml = xmlOf({ replyBy: new Date('2025-03-18T22:59:00.999Z') })
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><memo:Message [^>]*memoVersion="1.2"/)
  expect(xml).toContain('xmlns:memo="https://DigitalPost.dk/MeMo-1"')
  expect(xml).not.toContain('memoSchVersion')
  expect(xml).toContain('<memo:createdDateTime>2025-03-03T10:15:30Z</memo:createdDateTime>')
  expect(xml).toContain('<memo:replyByDateTime>2025-03-18T22:59:00Z</memo:replyByDateTime>')
  const content = /<memo:content>([^<]+)<\/memo:content>/.exec(xml)?.[1] ?? ''
  expect(Buffer.from(content, 'base64').toString()).toBe('%PDF-1.7\nKære Karla Vind')
})

test('the same letter gives the same message', () => {
  expect(xmlOf()).toBe(xmlOf())
})

test('what a name holds can break nothing', () => {
  const name = 'Ærø & <b>"Sønner"</b> ]]> \u0007'
  expect(xmlOf({ sender: { cvr: '29189846', name } })).toContain(
    '<memo:label>Ærø &amp; &lt;b&gt;"Sønner"&lt;/b&gt; ]]&gt;  </memo:label>',
  )
})
