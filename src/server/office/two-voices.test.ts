import { describe, expect, test } from 'vitest'
import type { Mandate } from '../../stages/00-case/party.ts'
import { asGotBy, documentsOf } from '../../stages/07-letter/compose/sent-letter.ts'
import { aChildCase } from '../../stages/case-change.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { assigned, SISTER, start } from '../citizen/citizen.specimen.ts'
import { HERE } from './office.specimen.ts'

const ALL: readonly Mandate[] = ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage']
const OFFICE = '/sager/sag-karla/brev'

/** The case of Karla, who is young and gets letters of her own, and of her mother; decided, and the letter not sent. */
const childs = (mandates: readonly Mandate[] = ALL): readonly CaseEntry[] => [
  ...entriesOf(aChildCase({ letters: [], calls: [] })).filter(
    (entry) => entry.kind !== 'party-recorded' || entry.party.id === KARLA,
  ),
  assigned,
  { kind: 'party-changed', party: { id: KARLA, role: 'barn', mandates } },
  { kind: 'party-recorded', party: { id: SISTER, role: 'foraelder', mandates: ALL } },
]

async function inOffice(journal: readonly CaseEntry[] = childs()) {
  const started = await start(journal)
  await started.world.office.open(HERE, async (desk) => {
    const home = { address: ['Møllegade 1', '9999 Fjordkøbing'], isProtected: false }
    await desk.putPerson({ id: KARLA, name: 'Karla Vind', cpr: '0101094234', ...home })
    await desk.putPerson({ id: SISTER, name: 'Else Vind', cpr: '0101701235', ...home })
  })
  const office = await started.as(RAADGIVER)
  const { body } = await office.get(OFFICE)
  const seal = /name="hash" value="([^"]*)"/.exec(body)?.[1] ?? ''
  const letter = async () => foldCase((await started.read()).map(({ entry }) => entry))?.letters.at(-1)
  return { ...started, office, body, seal, letter }
}
const sends = { kanal: 'digital-post', _oensk: 'send-1' }

describe('a decision that goes to a child and its parent', () => {
  test('is shown in both voices, each speaking to its own reader', async () => {
    const { body } = await inOffice()
    expect(body).toContain('Barnet og forældrene får hver sit brev.')
    expect(body).toContain('Kære Karla Vind')
    expect(body).toContain('Kære Else Vind')
    expect(body).toContain('Karla får ikke støttende indsatser til at købe ind.')
    expect(body).toContain('Du får ikke støttende indsatser til at købe ind.')
    expect(body).toContain(`${OFFICE}/brev.pdf?til=foraeldre`)
  })

  test('leaves as one letter with two documents: each gets their own, and neither the other’s', async () => {
    const { office, world, seal, letter, read } = await inOffice()
    expect(seal).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}$/)
    const before = (await read()).length
    expect((await office.post(`${OFFICE}/send`, { ...sends, hash: seal })).statusCode).toBe(303)
    expect((await read()).slice(before).map(({ entry }) => entry.kind)).toEqual([
      'document-recorded',
      'document-recorded',
      'decision-sent',
    ])
    expect(world.dispatches.map(({ to, document }) => [to, document])).toEqual([
      [KARLA, 'send-1-brev'],
      [SISTER, 'send-1-brev-foraeldre'],
    ])
    const sent = await letter()
    if (sent === undefined) throw new Error('it was sent')
    expect([sent.to, documentsOf(sent)]).toEqual([
      [KARLA, SISTER],
      ['send-1-brev', 'send-1-brev-foraeldre'],
    ])
    expect(`${asGotBy(sent, KARLA).hash} ${asGotBy(sent, SISTER).hash}`).toBe(seal)
    const after = (await office.get(OFFICE)).body
    expect(after).toContain('Det, der vises her, er det, der blev sendt.')
    expect(after).toContain('til forældrene.pdf')
    // Sent again by the same click, it is the same letter.
    expect((await office.post(`${OFFICE}/send`, { ...sends, hash: seal })).statusCode).toBe(303)
    expect(world.dispatches).toHaveLength(2)
  })

  test('is not sent by the seal of one voice alone', async () => {
    const { office, world, seal } = await inOffice()
    const [own = ''] = seal.split(' ')
    expect((await office.post(`${OFFICE}/send`, { ...sends, hash: own })).statusCode).toBe(409)
    expect(world.dispatches).toEqual([])
  })

  test('is opened by each as they got it', async () => {
    const { office, as, seal } = await inOffice()
    await office.post(`${OFFICE}/send`, { ...sends, hash: seal })
    const page = async (who: string) => (await (await as(who)).get('/min-sag/sag-karla/afgoerelse')).body
    expect(await page('karla')).toContain('/papirer/send-1-brev"')
    const mother = await page('else')
    expect(mother).toContain('/papirer/send-1-brev-foraeldre"')
    const browser = await as('else')
    expect((await browser.get('/min-sag/sag-karla/papirer/send-1-brev-foraeldre')).statusCode).toBe(200)
  })

  test('lies in the file for the board as both', async () => {
    const { office, seal } = await inOffice()
    await office.post(`${OFFICE}/send`, { ...sends, hash: seal })
    const complained = { id: 'k', af: SISTER, kanal: 'brev', modtaget: '2025-03-03', ord: 'Nej.' }
    const done = await office.post('/sager/sag-karla/goer/klage-modtaget', {
      ...complained,
      behov: 'behov-post',
      _oensk: 'k',
    })
    expect(done.statusCode).toBe(303)
    const { body } = await office.get('/sager/sag-karla/goer/akter')
    expect(body).toMatch(/value="send-1-brev"[^>]*checked/)
    expect(body).toMatch(/value="send-1-brev-foraeldre"[^>]*checked/)
  })

  test('goes on paper to the one whom Digital Post did not reach, in their own voice', async () => {
    const { office, world, seal, letter } = await inOffice()
    await office.post(`${OFFICE}/send`, { ...sends, hash: seal })
    const failed = world.dispatches.find(({ to }) => to === SISTER)
    world.failures.set(failed?.id ?? '', 'Modtageren er ikke tilmeldt.')
    expect((await office.get(OFFICE)).body).toContain('Send på papir i stedet')
    const sent = await letter()
    const hash = sent === undefined ? '' : (asGotBy(sent, SISTER).hash ?? '')
    const form = { id: sent?.id ?? '', til: SISTER, hash, _oensk: 'papir-1' }
    expect((await office.post(`${OFFICE}/papir`, form)).statusCode).toBe(303)
    expect(world.dispatches.at(-1)).toMatchObject({
      channel: 'brevpost',
      to: SISTER,
      document: 'send-1-brev-foraeldre',
    })
  })
})

test('a child that gets no letters leaves one letter, to the parents', async () => {
  const { body, seal } = await inOffice(childs([]))
  expect(seal).toMatch(/^[0-9a-f]{64}$/)
  expect(body).not.toContain('Barnet og forældrene får hver sit brev.')
  expect(body).not.toContain('Kære Karla Vind')
})

test('any other letter is in two voices too', async () => {
  const journal = childs().map((entry): CaseEntry => {
    if (entry.kind !== 'application-received') return entry
    const { receipt: _, ...application } = entry.application
    return { ...entry, application }
  })
  const { office, world } = await inOffice(journal.filter(({ kind }) => kind !== 'receipt-sent'))
  const at = '/sager/sag-karla/brevet/kvittering/ansoegning-1'
  const { body } = await office.get(at)
  expect(body).toContain('om hjælp til Karla.')
  const hash = /name="hash" value="([^"]*)"/.exec(body)?.[1] ?? ''
  expect((await office.post(at, { hash, kanal: 'digital-post', _oensk: 'k' })).statusCode).toBe(303)
  expect(world.dispatches.map(({ document }) => document)).toEqual(['k-brev', 'k-brev-foraeldre'])
  expect((await office.get(`${at}/brev.pdf?til=foraeldre`)).headers['content-type']).toContain('application/pdf')
})
