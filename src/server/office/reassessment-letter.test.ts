import { plainDate } from '../../base/date.ts'
import { describe, expect, test } from 'vitest'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aSetup } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const CASE = '/sager/sag-karla'
const RECEIPT = `${CASE}/brevet/klagekvittering/klage-1`
const LETTER = `${CASE}/brevet/genvurdering/genvurdering-1`
const { caseworker: _, caseworkerTitle: __, ...letter } = aSetup()
const SETUP = {
  letter,
  teams: ['Voksenteamet'],
  publishedWeeks: { voksen: 8, barn: 8 },
  committee: { isUsed: false, invitesCitizen: false },
  standards: [],
}
const { approved: _a, acknowledged: _b, ...complaint } = KLAGE
const { id, by, begun: on, newSources, parts } = GENVURDERING
const [part] = parts
const COMPLAINED: readonly CaseEntry[] = [
  { kind: 'responsible-assigned', official: 'mette' as never, team: 'Voksenteamet' },
  { kind: 'complaint-received', complaint },
]
const BEGUN: readonly CaseEntry[] = [
  ...COMPLAINED,
  { kind: 'genvurdering-begun', id, complaint: complaint.id, by, on, newSources },
]
const READ: readonly CaseEntry[] =
  part === undefined ? BEGUN : [...BEGUN, { kind: 'genvurdering-part-judged', id, part }]

async function start(more: readonly CaseEntry[]) {
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': [...entriesOf(aCase()), ...more] },
        people: [
          {
            id: KARLA,
            name: 'Karla Vind',
            cpr: '6101651234',
            address: ['Møllegade 1', '9999 Fjordkøbing'],
            isProtected: false,
          },
        ],
        setup: SETUP,
        userNames: { mette: 'Mette Lund', [by]: 'Sofie Ravn' },
      },
    },
    [aUser('mette', 'raadgiver')],
    undefined,
    { today: plainDate('2025-04-01') },
  )
  const mette = browserOf(server)
  await mette.signIn('mette')
  const entries = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.map(({ entry }) => entry) : []
  }
  return { mette, world, entries, kinds: async () => (await entries()).map(({ kind }) => kind) }
}
const hashIn = (body: string) => /name="hash" value="([^"]+)"/.exec(body)?.[1] ?? ''
const wishIn = (body: string) => /name="_oensk" value="([^"]+)"/.exec(body)?.[1] ?? ''

describe('the letter on a reassessment', () => {
  test('finishes it as it leaves, once, and is what the checklist to the board offers', async () => {
    const { mette, world, entries, kinds } = await start(READ)
    const { body } = await mette.get(LETTER)
    expect(body).toContain('vi fastholder afgørelsen')
    expect(body).toContain('Sofie Ravn')
    const form = { hash: hashIn(body), kanal: 'digital-post', _oensk: wishIn(body) }
    expect((await mette.post(LETTER, form)).statusCode).toBe(303)
    expect((await mette.post(LETTER, form)).statusCode).toBe(303)
    expect((await kinds()).slice(-3)).toEqual(['genvurdering-finished', 'document-recorded', 'letter-sent'])
    const sent = (await entries()).at(-1)
    if (sent?.kind !== 'letter-sent') throw new Error('the letter was sent')
    expect(sent.letter).toMatchObject({ about: 'genvurdering', to: [KARLA], hash: form.hash })
    expect(world.dispatches.map(({ to }) => to)).toEqual([KARLA])
    const page = (await mette.get(`${CASE}/klage`)).body
    expect(page).toMatch(new RegExp(`value="${sent.letter.document}"[^>]* checked`))
  })

  test('waits until each contested need has been read, and says which', async () => {
    const { mette, kinds } = await start(BEGUN)
    const { body } = await mette.get(LETTER)
    expect(body).toContain('er ikke genvurderet endnu')
    expect(body).not.toContain('id="send"')
    expect((await mette.post(LETTER, { hash: 'f'.repeat(64), kanal: 'digital-post', _oensk: 'x' })).statusCode).toBe(
      409,
    )
    expect((await kinds()).at(-1)).toBe('genvurdering-begun')
  })

  test('that is finished can be read again, and not sent again', async () => {
    const { mette, kinds } = await start([...READ, { kind: 'genvurdering-finished', id, on }])
    const { body } = await mette.get(LETTER)
    expect(body).toContain('vi fastholder afgørelsen')
    expect(body).not.toContain('id="send"')
    await mette.post(LETTER, { hash: hashIn(body), kanal: 'digital-post', _oensk: 'x' })
    expect((await kinds()).at(-1)).toBe('genvurdering-finished')
  })

  test('can be taken out as PDF and for Word', async () => {
    const { mette } = await start(READ)
    for (const name of ['brev.pdf', 'brev.docx']) expect((await mette.get(`${LETTER}/${name}`)).statusCode).toBe(200)
    expect((await mette.get(`${CASE}/brevet/genvurdering/findes-ikke`)).body).toContain('findes ikke i sagen')
  })
})

test('the receipt for a complaint acknowledges it', async () => {
  const { mette, kinds } = await start(COMPLAINED)
  expect((await mette.get(`${CASE}/klage`)).body).toContain(`href="${RECEIPT}"`)
  const { body } = await mette.get(RECEIPT)
  expect(body).toContain('Sådan har vi skrevet det ned.')
  const form = { hash: hashIn(body), kanal: 'brevpost', _oensk: wishIn(body) }
  expect((await mette.post(RECEIPT, form)).statusCode).toBe(303)
  expect((await kinds()).slice(-3)).toEqual(['complaint-acknowledged', 'document-recorded', 'letter-sent'])
  expect((await mette.get(`${CASE}/klage`)).body).not.toContain(`href="${RECEIPT}"`)
})

test('whoever complained for the citizen gets the receipt too, though no other letter', async () => {
  const sister = { id: 'part-soester' as never, role: 'partsrepraesentant', mandates: ['klage'] } as const
  const [assigned] = COMPLAINED
  if (assigned === undefined) throw new Error('the case has someone')
  const { mette, entries } = await start([
    assigned,
    { kind: 'party-recorded', party: sister },
    { kind: 'complaint-received', complaint: { ...complaint, by: sister.id } },
  ])
  const { body } = await mette.get(RECEIPT)
  expect(body).toMatch(/Brevet går til:.*Karla Vind<\/strong>, borgeren.*, partsrepræsentant</s)
  expect((await mette.post(RECEIPT, { hash: hashIn(body), kanal: 'personlig', _oensk: wishIn(body) })).statusCode).toBe(
    303,
  )
  expect((await entries()).at(-1)).toMatchObject({ kind: 'letter-sent', letter: { to: [KARLA, sister.id] } })
})
