import { expect, test } from 'vitest'
import { checkEnvelope, type Envelope, fileNameOf, findMessageUuid, isCvr } from './envelope.ts'
import { aDocument, anEnvelope, SOME_NUMBER } from './envelope.specimen.ts'

test('a letter in order goes through', () => {
  expect(checkEnvelope(anEnvelope()).ok).toBe(true)
})

const bad: [string, Partial<Envelope>, string][] = [
  ['a label that is empty', { label: ' ' }, 'label'],
  ['a label that is too long', { label: 'a'.repeat(257) }, 'label'],
  ['a label with an identity number', { label: `Brev til ${SOME_NUMBER}` }, 'label'],
  ['a label with the receiver’s name', { label: 'Afgørelse til Karla' }, 'label'],
  ['a notification that is too long', { notification: 'a'.repeat(151) }, 'notification'],
  ['a notification with a name', { notification: 'Kære fru Vind, du har fået brev' }, 'notification'],
  ['a case number that is an identity number', { caseNumber: '610165-1234' }, 'caseNumber'],
  ['a sender who is none', { sender: { cvr: '12345678', name: 'Kommunen' } }, 'sender.cvr'],
  ['a receiver without a name', { recipient: { name: '' } }, 'recipient.name'],
  ['a file name with odd signs', { document: { ...aDocument('x'), fileName: 'afgørelse.pdf' } }, 'fileName'],
  ['a document that is no PDF', { document: { ...aDocument('x'), bytes: new Uint8Array([1, 2, 3]) } }, 'document'],
  ['a hash of something else', { document: { ...aDocument('x'), hash: aDocument('y').hash } }, 'document'],
  ['ten enclosures', { enclosures: Array.from({ length: 10 }, () => aDocument('x')) }, 'enclosures'],
  ['a number of another kind', { uuid: '018f0000-0000-7000-8000-000000000000' as Envelope['uuid'] }, 'uuid'],
]
test.each(bad)('%s is refused, and the error says no more than which', (_, change, field) => {
  const checked = checkEnvelope(anEnvelope(change))
  expect(checked).toMatchObject({ ok: false, error: { kind: 'ugyldig', field } })
  expect(JSON.stringify(checked)).not.toMatch(/Karla|Vind|6101651234/)
})

test('a letter’s number is known again', () => {
  const uuid = '6f1c0f3e-8a4d-4c1b-9e57-2d0b7a3c5e11'
  expect(findMessageUuid(uuid.toUpperCase())).toBe(uuid)
  expect(findMessageUuid('ikke et nummer')).toBeUndefined()
})

test.each([
  ['Afgørelse om støtte, § 85', 'Afgoerelse-om-stoette-85.pdf'],
  ['Ærø & Åland: café', 'Aeroe-Aaland-cafe.pdf'],
  ['///', 'brev.pdf'],
])('%s is filed as %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})

test.each([
  ['29189846', true],
  ['29189847', false],
  ['2918984', false],
])('%s is a CVR number: %s', (cvr, isOne) => {
  expect(isCvr(cvr)).toBe(isOne)
})
