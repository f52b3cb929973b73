import { afterEach, beforeEach, expect, test } from 'vitest'
import { ok } from '../../src/base/result.ts'
import { plainDate } from '../../src/base/date.ts'
import { DEMO_SETUP } from '../../src/demo/demo-setup.ts'
import { CASE_CODEC } from '../../src/main/case-codec.ts'
import { sendPost } from '../../src/main/send-post.ts'
import { storeOffice } from '../../src/main/store-office.ts'
import { takePostStatus } from '../../src/main/take-post-status.ts'
import type { PostAdapter } from '../../src/post/post-adapter.ts'
import type { Sf1601Service } from '../../src/post/sf1601.ts'
import { sf1601Senders } from '../../src/post/sf1601-senders.ts'
import { aPostStatus, type StandIn, startStandIn } from '../../src/post/sf1601-stand-in.specimen.ts'
import type { CaseId, DocumentId, MunicipalityCode, PartyId } from '../../src/stages/00-case/case-id.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { newId } from '../../src/store/id.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { AARHUS, ODENSE, onEachServer } from './database.ts'

const CASE = '0190b1c0-0000-7000-8000-000000000043' as CaseId
const CERTIFICATE = { cert: 'QUJD', key: '' }
const NO_PRINT: PostAdapter = { channel: 'print', send: () => Promise.reject(new Error('nothing goes on paper here')) }

function serviceAt({ base }: StandIn): Sf1601Service {
  const at = (path: string) => new URL(path, base)
  return {
    samlUrl: at('/runtime/api/rest/wstrust/v1/issue'),
    accessUrl: at('/service/AccessTokenService_1/token'),
    sendUrl: at('/service/KombiPostAfsend_1/kombi'),
    askUrl: at('/service/PostForespoerg_1/digitalpost'),
    certificate: () => CERTIFICATE,
    timeoutMillis: 5000,
  }
}

onEachServer('a letter through SF1601', (database) => {
  let there: StandIn
  let store: Store<CaseEntry>
  let now = new Date('2025-03-03T10:20:00Z')
  const told: string[] = []
  beforeEach(async () => {
    now = new Date('2025-03-03T10:20:00Z')
    told.length = 0
    await database().query('delete from outbox')
    there = await startStandIn()
    store = openStore<CaseEntry>({ url: database().urls.app, codec: CASE_CODEC })
  })
  afterEach(() => Promise.all([there.close(), store.close()]))

  /** A letter that waits to be sent to someone with this number. */
  async function queue(cpr: string, code = ODENSE as string as MunicipalityCode) {
    const office = storeOffice(store, { canTell: false })
    const [party, id] = [newId() as PartyId, newId()]
    await office.open(code, async (desk) => {
      if ((await desk.findSetup(plainDate('2025-03-03'))) === undefined)
        await desk.saveSetup({
          value: DEMO_SETUP,
          validFrom: plainDate('2020-01-01'),
          user: 'leder',
          role: 'leder',
          expectedVersion: 0,
        })
      const known = await desk.findPersonByCpr(cpr)
      const to = known?.id ?? party
      await desk.putPerson({ id: to, name: 'Karla Vind', isProtected: false, cpr, address: [] })
      const document = `${id}-brev` as DocumentId
      const bytes = Buffer.from('%PDF-1.7')
      await desk.addDocument(CASE, { id: document, name: 'Afgørelse.pdf', mime: 'application/pdf', bytes })
      await desk.queueDispatch({ id, caseId: CASE, channel: 'digital-post', to, document, label: 'Brev fra kommunen' })
    })
    const standing = async () => {
      const listed = await office.open(code, (desk) => desk.listDispatches([CASE]))
      const one = listed.ok ? listed.value.find(({ document }) => document === `${id}-brev`) : undefined
      return [one?.state, one?.deliveredOn, one?.error]
    }
    return { office, standing }
  }

  const route = () => {
    const clock = () => now
    return {
      adapters: { 'digital-post': sf1601Senders(serviceAt(there), clock), brevpost: NO_PRINT },
      notice: undefined,
      clock,
    }
  }
  const tell = (text: string) => takePostStatus(store, text, (words) => void told.push(words))
  const number = () => [...there.taken.keys()].at(-1) ?? ''

  test('is sent on behalf of its own municipality, is accepted, and is told to be delivered', async () => {
    const { office, standing } = await queue('6101651234')
    const other = await queue('6101651234', AARHUS as string as MunicipalityCode)
    expect(await sendPost(office, store, route())).toEqual({ sent: 2, waiting: 0, failed: 0 })
    expect([await standing(), await other.standing()]).toEqual([
      ['modtaget', null, null],
      ['modtaget', null, null],
    ])
    expect(
      new Set(there.samlRequests.map((one) => JSON.stringify((one as { AnvenderKontekst: object }).AnvenderKontekst))),
    ).toEqual(new Set(['{"Cvr":"35209115"}', '{"Cvr":"55133018"}']))

    const uuid = number()
    for (const _ of [1, 2])
      expect(await tell(aPostStatus(uuid, 'Afleveret Digital Post', '2025-03-03T23:30:00Z'))).toBe('taget')
    // Late, and after the fact.
    expect(await tell(aPostStatus(uuid, 'Fejlet', '2025-03-04T10:00:00Z', 'Nej'))).toBe('taget')
    // By the Danish day. The other municipality's letter is another letter.
    expect([await standing(), await other.standing()]).toEqual(
      expect.arrayContaining([
        ['leveret', '2025-03-04', null],
        ['modtaget', null, null],
      ]),
    )
    expect(told).toEqual([])
  })

  test('whose answer was lost is sent again under the same number, and is one letter', async () => {
    there.next('tager-og-haenger-op')
    // The database says when it is due.
    now = new Date()
    const { office, standing } = await queue('6101651234')
    expect(await sendPost(office, store, route())).toEqual({ sent: 0, waiting: 1, failed: 0 })
    expect((await standing())[0]).toBe('i-koe')
    await database().query('update outbox set due_at = now()')
    expect(await sendPost(office, store, route())).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect([(await standing())[0], there.taken.size, there.sent.length]).toEqual(['modtaget', 1, 2])
  })

  test('waits where the program is to stop', async () => {
    const { office, standing } = await queue('6101651234')
    expect(await sendPost(office, store, route(), () => true)).toEqual({ sent: 0, waiting: 0, failed: 0 })
    expect([(await standing())[0], there.calls]).toEqual(['i-koe', []])
  })

  test('to one who gets no digital post is told so, with what to do', async () => {
    there.exempt('6101651234')
    const { office, standing } = await queue('6101651234')
    expect(await sendPost(office, store, route())).toEqual({ sent: 0, waiting: 0, failed: 1 })
    expect(await standing()).toEqual(['fejlet', null, 'Modtageren får ikke digital post. Send brevet på papir.'])
  })

  test('to one who gets no digital post goes on paper instead: the same bytes, and Digital Post tries no more', async () => {
    there.exempt('6101651234')
    const { office } = await queue('6101651234')
    await sendPost(office, store, route())
    const [failed] = await standings()
    if (failed === undefined) throw new Error('it was queued')
    await office.open(ODENSE as string as MunicipalityCode, async (desk) => {
      const held = await desk.holdFailed(CASE, failed.document, failed.to)
      expect(held?.error).toContain('Send brevet på papir.')
      const { caseId, to, document } = failed
      if (held === undefined) throw new Error('it failed')
      await desk.queueDispatch({
        id: newId(),
        caseId,
        to,
        document,
        channel: 'brevpost',
        label: 'Brev',
        insteadOf: held.id,
      })
      await desk.retryDispatches(CASE, to)
      expect(await desk.holdFailed(CASE, failed.document, failed.to)).toBe(undefined)
    })
    const printed: string[] = []
    const brevpost: PostAdapter = {
      channel: 'print',
      send: async ({ uuid, document }) => {
        printed.push(Buffer.from(document.bytes).toString())
        return ok({ state: 'sent', reference: uuid, at: now })
      },
    }
    const run = await sendPost(office, store, { ...route(), adapters: { ...route().adapters, brevpost } })
    expect([run, printed]).toEqual([{ sent: 1, waiting: 0, failed: 0 }, ['%PDF-1.7']])
    expect((await standings()).map(({ channel, state, isReplaced }) => [channel, state, isReplaced])).toEqual([
      ['digital-post', 'fejlet', true],
      ['brevpost', 'afsendt', false],
    ])

    async function standings() {
      const listed = await office.open(ODENSE as string as MunicipalityCode, (desk) => desk.listDispatches([CASE]))
      return listed.ok ? listed.value : []
    }
  })

  test('that is queued when the citizen dies is held back, and goes nowhere when the person is mended', async () => {
    const office = storeOffice(store, { canTell: false })
    const [id, to, dead] = [newId(), newId() as PartyId, newId() as CaseId]
    const code = ODENSE as string as MunicipalityCode
    const on = plainDate('2025-03-03')
    await office.open(code, async (desk) => {
      await desk.putPerson({ id: to, name: 'Bo Lund', isProtected: false, cpr: '6101651235', address: [] })
      const document = `${id}-brev` as DocumentId
      const bytes = Buffer.from('%PDF-1.7')
      await desk.addDocument(dead, { id: document, name: 'Afgørelse.pdf', mime: 'application/pdf', bytes })
      await desk.queueDispatch({ id, caseId: dead, channel: 'digital-post', to, document, label: 'Brev' })
      await desk.cases.append(dead, {
        expectedSeq: 0,
        entries: [
          {
            kind: 'case-opened',
            municipality: code,
            id: dead,
            area: 'voksen',
            on,
            citizen: to,
            procedure: 'ansoegning',
            shielded: false,
          },
          { kind: 'death-recorded', death: { on, how: 'Søsteren ringede.' } },
        ],
        by: { user: 'mette', role: 'raadgiver' },
        effectiveOn: on,
        command: newId(),
        tell: [],
      })
    })
    const standing = async () => {
      const listed = await office.open(code, (desk) => desk.listDispatches([dead]))
      return listed.ok ? listed.value.map(({ state, error }) => [state, error]) : []
    }
    const held = [['fejlet', 'Brevet er holdt tilbage, fordi borgeren er død.']]
    expect(await sendPost(office, store, route())).toEqual({ sent: 0, waiting: 0, failed: 1 })
    expect([await standing(), there.calls]).toEqual([held, []])
    await office.open(code, (desk) => desk.retryDispatches(dead, to))
    await sendPost(office, store, route())
    expect([await standing(), there.calls]).toEqual([held, []])
  })

  test('that is refused is told with the words of the channel, and no number', async () => {
    there.next('afviser')
    const { office, standing } = await queue('6101651234')
    await sendPost(office, store, route())
    expect(await standing()).toEqual([
      'fejlet',
      null,
      'Postvejen har afvist brevet. Send det på en anden måde. Postvejen svarede: 4711 Modtager 610165-xxxx findes ikke & er ukendt.',
    ])
  })

  test('that our agreement does not let through is for the administrator, with which call it was', async () => {
    const { office, standing } = await queue('6101651234')
    const { sendUrl: wrong } = serviceAt(there)
    const closed = sf1601Senders({ ...serviceAt(there), accessUrl: wrong }, () => now)
    await sendPost(office, store, { ...route(), adapters: { 'digital-post': closed, brevpost: NO_PRINT } })
    const [state, , error] = await standing()
    expect([state, error]).toEqual([
      'fejlet',
      'Kommunens adgang til postvejen blev afvist. Bed administratoren om at se på certifikat og aftale. Postvejen svarede: access token: http 401.',
    ])
  })

  test('that failed after it was taken is told so', async () => {
    const { office, standing } = await queue('6101651234')
    await sendPost(office, store, route())
    await tell(aPostStatus(number(), 'Fejlet', '2025-03-03T11:00:00Z', 'Modtager 6101651234 er fritaget'))
    const [state, , error] = await standing()
    expect(state).toBe('fejlet')
    expect(error).toMatch(/ikke er kommet frem.*17: Modtager 610165-xxxx er fritaget\.$/)
  })

  test('a letter that is not ours, a status that says nothing and a text that is none are taken, once and for all', async () => {
    expect(await tell(aPostStatus('8c2ea15d-61fb-4ba9-9366-42f8b194c114', 'Fejlet'))).toBe('taget')
    expect(await tell(aPostStatus('8c2ea15d-61fb-4ba9-9366-42f8b194c114', 'Klar'))).toBe('taget')
    expect(told).toEqual([])
    expect(await tell('6101651234')).toBe('taget')
    expect(told).toEqual(['poststatus: kunne ikke læses (no PKO_PostStatus in it)'])
  })
})

test('where the database is away it is to be told again', async () => {
  const store = openStore<CaseEntry>({ url: 'postgresql:///x?host=/nowhere', codec: CASE_CODEC })
  expect(await takePostStatus(store, aPostStatus('8c2ea15d-61fb-4ba9-9366-42f8b194c114', 'Fejlet'), () => {})).toBe(
    'senere',
  )
  await store.close()
})
