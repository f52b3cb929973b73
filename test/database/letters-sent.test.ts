import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { plainDate } from '../../src/base/date.ts'
import { DEMO_SETUP } from '../../src/demo/demo-setup.ts'
import { CASE_CODEC } from '../../src/main/case-codec.ts'
import { sendPost } from '../../src/main/send-post.ts'
import { storeOffice } from '../../src/main/store-office.ts'
import { fileAdapter } from '../../src/post/file-adapter.ts'
import { printAdapter } from '../../src/post/print-adapter.ts'
import type { CaseId, DocumentId, MunicipalityCode, PartyId } from '../../src/stages/00-case/case-id.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { entriesOf } from '../../src/stages/case-journal.specimen.ts'
import { aCase } from '../../src/stages/case.specimen.ts'
import { newId } from '../../src/store/id.ts'
import { openStore } from '../../src/store/store.ts'
import { ODENSE, onEachServer } from './database.ts'

const CODE = ODENSE as string as MunicipalityCode
const CASE = '0190b1c0-0000-7000-8000-000000000042' as CaseId
const clock = () => new Date('2025-03-03T10:20:00Z')

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

onEachServer('a letter that is queued', (database) => {
  async function queue(
    channel: 'digital-post' | 'brevpost',
    person: { cpr: string | null; address: string[] },
    journal: readonly CaseEntry[] = [],
  ) {
    const store = openStore<CaseEntry>({ url: database().urls.app, codec: CASE_CODEC })
    const home = await mkdtemp(join(tmpdir(), 'holdbar-post-'))
    closing.push(
      () => store.close(),
      () => rm(home, { recursive: true, force: true }),
    )
    const office = storeOffice(store, { canTell: false })
    const [party, dispatchId] = [newId() as PartyId, newId()]
    const caseId = journal.length === 0 ? CASE : (newId() as CaseId)
    await office.open(CODE, async (desk) => {
      const setup = await desk.findSetup(plainDate('2025-03-03'))
      if (setup === undefined)
        await desk.saveSetup({
          value: DEMO_SETUP,
          validFrom: plainDate('2020-01-01'),
          user: 'leder',
          role: 'leder',
          expectedVersion: 0,
        })
      await desk.putPerson({ id: party, name: 'Karla Vind', isProtected: false, ...person })
      const document = `${dispatchId}-brev` as DocumentId
      if (journal.length > 0)
        await desk.cases.append(caseId, {
          expectedSeq: 0,
          entries: journal.map((entry) => (entry.kind === 'case-opened' ? { ...entry, id: caseId } : entry)),
          by: { user: 'raadgiver', role: 'raadgiver' },
          effectiveOn: plainDate('2025-03-03'),
          command: dispatchId,
          tell: [],
        })
      await desk.addDocument(caseId, {
        id: document,
        name: 'Afgørelse.pdf',
        mime: 'application/pdf',
        bytes: Buffer.from('%PDF-1.7'),
      })
      await desk.queueDispatch({
        id: dispatchId,
        caseId,
        channel,
        to: party,
        document,
        label: 'Brev fra kommunen',
      })
    })
    const run = await sendPost(office, store, {
      adapters: {
        'digital-post': fileAdapter(join(home, 'digital-post'), clock),
        brevpost: printAdapter(join(home, 'print'), clock),
      },
      notice: undefined,
      clock,
    })
    const listed = await office.open(CODE, (desk) => desk.listDispatches([caseId]))
    const standing = listed.ok ? listed.value.find(({ to }) => to === party) : undefined
    const folder = join(home, channel === 'brevpost' ? 'print' : 'digital-post')
    const [laidOut] = await readdir(folder).catch(() => [])
    const read = (name: string) => readFile(join(folder, laidOut ?? '', name), 'utf8')
    return {
      run,
      standing,
      read,
      files: laidOut === undefined ? [] : (await readdir(join(folder, laidOut))).toSorted(),
    }
  }
  const home = ['Strandvej 4, st.', '9999 Fjordkøbing']

  test('is laid out to be taken, by either channel, and the case is told that it went', async () => {
    const digital = await queue('digital-post', { cpr: '6101651234', address: [] })
    expect(digital.run).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(digital.files).toEqual(['besked.xml', 'brev.pdf'])
    expect(digital.standing).toMatchObject({ channel: 'digital-post', state: 'afsendt', error: null })
    const paper = await queue('brevpost', { cpr: null, address: home })
    expect(paper.run).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(paper.files).toEqual(['adresse.json', 'brev.pdf'])
  })

  test.each([
    ['digital-post', /har intet CPR-nummer/],
    ['brevpost', /har ingen adresse/],
  ] as const)('and can not be carried by %s tells the case why', async (channel, why) => {
    const { run, standing, files } = await queue(channel, { cpr: null, address: [] })
    expect([run, files]).toEqual([{ sent: 0, waiting: 0, failed: 1 }, []])
    expect(standing).toMatchObject({ channel, state: 'fejlet' })
    expect(standing?.error).toMatch(why)
  })

  test.each([
    ['voksen', '27.36.12', '6201651234'],
    ['barn', '27.24.00', '6301651234'],
  ] as const)('bears the number of its subject: %s', async (area, subject, cpr) => {
    const opened = entriesOf(aCase()).flatMap((entry): CaseEntry[] =>
      entry.kind === 'case-opened' ? [{ ...entry, area, municipality: CODE }] : [],
    )
    const { read } = await queue('digital-post', { cpr, address: [] }, opened)
    expect(await read('besked.xml')).toContain(`<kle:subjectKey>${subject}</kle:subjectKey>`)
  })
})
