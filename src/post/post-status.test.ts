import { describe, expect, test } from 'vitest'
import { readPostStatus } from './post-status.ts'
import { readXml } from './read-xml.ts'
import { aPostStatus } from './sf1601-stand-in.specimen.ts'

const UUID = '8c2ea15d-61fb-4ba9-9366-42f8b194c114'

describe('what Beskedfordeler tells', () => {
  test.each([
    ['Modtaget Digital Post', 'accepted'],
    ['eb866ca2-b871-4387-b501-12cde577bd58', 'accepted'],
    ['Afleveret Digital Post', 'delivered'],
    ['F7161A89-5068-4023-BC80-D7F4DAAD2A2E', 'delivered'],
    ['Fejlet', 'failed'],
  ])('%s means %s', (code, status) => {
    expect(readPostStatus(aPostStatus(UUID.toUpperCase(), code))).toEqual({
      ok: true,
      value: { uuid: UUID, status, at: new Date('2025-03-03T11:00:00Z'), detail: code },
    })
  })
  test('a fault is told with its code, and no identity number', () => {
    expect(readPostStatus(aPostStatus(UUID, 'Fejlet', undefined, 'Modtager 6101651234 &amp; fritaget'))).toMatchObject({
      value: { status: 'failed', detail: 'Fejlet: 17: Modtager 610165-xxxx & fritaget' },
    })
  })
  test('a status that changes nothing is known as one', () => {
    expect(readPostStatus(aPostStatus(UUID, 'Klar'))).toEqual({ ok: false, error: { kind: 'andet', detail: 'Klar' } })
  })
  test.each([
    ['nothing', ''],
    ['no XML', 'hej'],
    ['another message', '<Besked><Base64>QUJD</Base64></Besked>'],
    ['an envelope of nothing', '<ModtagBeskedInput><Base64>QUJD</Base64></ModtagBeskedInput>'],
    ['no letter', aPostStatus('ikke-et-nummer', 'Fejlet')],
    ['no time', aPostStatus(UUID, 'Fejlet', 'i går')],
    ['a type of its own', `<!DOCTYPE x [<!ENTITY e "y">]>${aPostStatus(UUID, 'Fejlet')}`],
    ['a depth that breaks a parser', '<PKO_PostStatus>'.repeat(30_000)],
  ])('%s is unreadable', (_, text) => {
    expect(readPostStatus(text)).toMatchObject({ ok: false, error: { kind: 'ulaeselig' } })
  })
})

test('XML is read by the names of its elements, whatever their prefix', () => {
  const texts = readXml(
    '\uFEFF<?xml version="1.0"?>\n<!-- x --><a:Svar xmlns:a="x" b=\'>\'><a:Navn>Ærø &amp; &#216; &x;</a:Navn><b><c>1</c> </b><Navn>2</Navn><tom/><d><![CDATA[<e>]]></d></a:Svar>\n',
    'svar',
  )
  expect([...(texts ?? [])]).toEqual([
    ['navn', 'Ærø & Ø &x;'],
    ['c', '1'],
    ['tom', ''],
    ['d', '<e>'],
  ])
})

test.each([
  '<a><b></a></b>',
  '<a>',
  '<a/><a/>',
  'x<a/>',
  '<a/>x',
  '<b/>',
  '<a b=c/>',
  '<a>&',
  '<!DOCTYPE a><a/>',
  '<a><![CDATA[x</a>',
  '</a>',
  '',
])('%j is no XML we take', (text) => {
  expect(readXml(text, 'a')).toBeUndefined()
})

test('a long text is read in one go', () => {
  const many = `<a>${'<b>1</b>'.repeat(50_000)}<c>${'x'.repeat(500_000)}</c></a>`
  expect(readXml(many, 'a')?.get('c')).toHaveLength(500_000)
  expect(readXml(`<a>${'<'.repeat(100_000)}`, 'a')).toBeUndefined()
  expect(readXml(`<a>${'<b '.repeat(100_000)}`, 'a')).toBeUndefined()
})
