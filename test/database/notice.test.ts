import { afterEach, expect, test } from 'vitest'
import { performAct } from '../../src/app/perform-act.ts'
import { ok } from '../../src/base/result.ts'
import { plainDate } from '../../src/base/date.ts'
import { CASE_CODEC } from '../../src/main/case-codec.ts'
import { sendPost } from '../../src/main/send-post.ts'
import { storeOffice } from '../../src/main/store-office.ts'
import { startMailServer } from '../mail-server.ts'
import type { PostAdapter } from '../../src/post/post-adapter.ts'
import { smtpNotice } from '../../src/post/smtp-notice.ts'
import type { CaseId, MunicipalityCode, SourceId } from '../../src/stages/00-case/case-id.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { entriesOf } from '../../src/stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../src/stages/case.specimen.ts'
import { listDispatches } from './list-dispatches.ts'
import { openStore } from '../../src/store/store.ts'
import { ODENSE, onEachServer } from './database.ts'

const TODAY = plainDate('2025-03-03')
const CODE = ODENSE as string as MunicipalityCode
const MAIL = 'karla.vind@mail.example'
const NO_POST: PostAdapter = { channel: 'filer', send: () => Promise.reject(new Error('no letter is sent here')) }

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function mailServer() {
  const { port, mails, close } = await startMailServer()
  closing.push(close)
  const clock = () => new Date('2025-03-03T10:20:00Z')
  const notice = smtpNotice(
    {
      host: '127.0.0.1',
      port,
      secure: false,
      requireTls: false,
      from: 'Kommunen <noreply@kommunen.example>',
      timeoutMillis: 5000,
    },
    clock,
  )
  return { mails, route: { adapters: { 'digital-post': NO_POST, brevpost: NO_POST }, notice, clock } }
}

onEachServer('a notice by mail', (database) => {
  let cases = 0
  async function start(mail: string | null, canTell = true) {
    const store = openStore<CaseEntry>({ url: database().urls.app, codec: CASE_CODEC })
    closing.push(() => store.close())
    const office = storeOffice(store, { canTell })
    const id = `sag-${++cases}` as CaseId
    const [opened, ...rest] = entriesOf(aCase()).filter(({ kind }) =>
      ['case-opened', 'party-recorded', 'application-received'].includes(kind),
    )
    if (opened?.kind !== 'case-opened') throw new Error('a case is opened')
    await office.open(CODE, async (desk) => {
      await desk.putPerson({ id: KARLA, name: 'Karla Vind', cpr: null, address: [], isProtected: false })
      await desk.putMail(KARLA, mail)
      await desk.cases.append(id, {
        expectedSeq: 0,
        entries: [{ ...opened, id, municipality: CODE }, ...rest],
        by: { user: 'mette', role: 'raadgiver' },
        effectiveOn: TODAY,
        command: `${id}-aaben`,
        tell: [],
      })
    })
    const write = (entry: CaseEntry, command: string) =>
      office.open(CODE, (desk) =>
        performAct(
          desk.cases,
          { user: 'mette', roles: ['raadgiver'] },
          { caseId: id, seenSeq: 100, entries: [entry], today: TODAY, command: `${id}-${command}` },
        ),
      )
    const queued = async () => {
      const listed = await store.inTenant(ODENSE, async (tx) => ok(await listDispatches(tx, id)))
      return listed.ok
        ? listed.value.map(({ channel, partyId, state, payload }) => [channel, partyId, state, payload])
        : []
    }
    return { store, office, id, write, queued }
  }
  const source = (name: string): CaseEntry => ({
    kind: 'source-recorded',
    source: {
      id: name as SourceId,
      kind: 'praktiserende-laege',
      title: 'Lægehuset',
      date: TODAY,
      form: 'skriftlig',
      obtained: 'indhentet',
    },
  })

  test('is queued with what is new, once a day for much of the same, and sent once with nothing of what it is', async () => {
    const { mails, route } = await mailServer()
    const { store, office, id, write, queued } = await start(MAIL)
    for (const [name, command] of [
      ['kilde-1', 'et'],
      ['kilde-1', 'et'],
      ['kilde-2', 'to'],
    ] as const)
      expect(await write(source(name), command)).toMatchObject({ ok: true, value: { ok: true } })
    expect(await queued()).toEqual([['mail', KARLA, 'waiting', {}]])

    expect(await sendPost(office, store, route)).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(await sendPost(office, store, route)).toEqual({ sent: 0, waiting: 0, failed: 0 })
    expect(mails.map(({ to }) => to)).toEqual([[MAIL]])
    expect(mails[0]?.raw).toContain('Min sag')
    expect(mails[0]?.raw).not.toMatch(/Karla Vind|Lægehuset|http/)
    expect(mails[0]?.raw).not.toContain(id)
    expect(await queued()).toEqual([['mail', KARLA, 'sent', {}]])
  })

  test('goes to nobody who has not asked, and to nobody where no mail server is chosen', async () => {
    const notAsked = await start(null)
    await notAsked.write(source('kilde-1'), 'et')
    expect(await notAsked.queued()).toEqual([])
    const noServer = await start(MAIL, false)
    await noServer.write(source('kilde-1'), 'et')
    expect(await noServer.queued()).toEqual([])
  })

  test('that was queued is not sent once it is withdrawn', async () => {
    const { mails, route } = await mailServer()
    const { store, office, write, queued } = await start(MAIL)
    await write(source('kilde-1'), 'et')
    await office.open(CODE, (desk) => desk.putMail(KARLA, null))
    await sendPost(office, store, route)
    expect(mails).toEqual([])
    expect(await queued()).toEqual([['mail', KARLA, 'sent', {}]])
  })
})
