import { createHash } from 'node:crypto'
import { Cpr } from './cpr.ts'
import type { Envelope, MessageUuid, PostDocument } from './envelope.ts'

/** A number of the kind given out in place of one's own, so that it is nobody's. */
export const SOME_NUMBER = '6101651234'

export function aDocument(words: string, title = 'Afgørelse om støtte'): PostDocument {
  const bytes = new TextEncoder().encode(`%PDF-1.7\n${words}`)
  return { title, fileName: 'afgoerelse.pdf', bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

export function anEnvelope(change: Partial<Envelope> = {}): Envelope {
  const cpr = Cpr.find(SOME_NUMBER)
  if (cpr === undefined) throw new Error('a good number')
  return {
    uuid: '8c2ea15d-61fb-4ba9-9366-42f8b194c114' as MessageUuid,
    caseNumber: '27.36.12-G01-17-25',
    created: new Date('2025-03-03T10:15:30.250Z'),
    sender: {
      cvr: '29189846',
      name: 'Solrød Fjordkommune',
      contactPoint: { id: '241d39f6-998e-4929-b198-ccacbbf4b330', name: 'Voksenrådgivningen' },
    },
    recipient: {
      cpr,
      name: 'Karla Vind',
      address: { street: 'Møllegade', number: '4 B', floor: '2', door: 'tv', postcode: '9999', city: 'Solrød Fjord' },
    },
    label: 'Brev i din sag',
    notification: 'Du har fået et brev fra kommunen.',
    reply: true,
    kle: { subject: '27.36.12', facet: 'G01' },
    document: aDocument('Kære Karla Vind'),
    enclosures: [],
    ...change,
  }
}
