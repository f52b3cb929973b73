import { expect, test } from 'vitest'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import type { OfficialId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCaseWithout, RAADGIVER } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const FORM = '/sager/sag-karla/goer/ansvarlig'
const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
const USERS = [
  aUser(RAADGIVER, 'raadgiver', { name: 'Mette Lund' }),
  aUser('sofie', 'jurist', { name: 'Sofie Ravn' }),
  aUser('to-1', 'raadgiver', { name: 'Jens Hansen', team: 'Nattevagten' }),
  aUser('to-2', 'raadgiver', { name: 'Jens Hansen' }),
  aUser('udvalg', 'visitator'),
  aUser('tal', 'analytiker'),
  aUser('nabo', 'raadgiver', { municipality: THERE }),
  aUser('karen', 'klagesagsbehandler'),
]

async function start() {
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': [...entriesOf(aCaseWithout('decision', 'letters', 'calls')), assigned] },
        setup: DEMO_SETUP,
      },
      [THERE]: {},
    },
    USERS,
  )
  const browser = browserOf(server)
  await browser.signIn(RAADGIVER)
  const last = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.at(-1)?.entry : undefined
  }
  return { browser, last }
}

test('a case is given to a colleague who may have it, by user name or by a name that is theirs alone', async () => {
  const { browser, last } = await start()
  await browser.get(FORM)
  for (const hvem of ['sofie', 'Sofie Ravn', 'sofie ravn']) {
    const answer = await browser.post(FORM, { hvem, team: 'Børneteamet', _oensk: `o-${hvem.length}-${hvem[0]}` })
    expect(answer.statusCode).toBe(303)
    expect(await last()).toEqual({
      kind: 'responsible-assigned',
      official: 'sofie' as OfficialId,
      team: 'Børneteamet',
    })
  }
})

test.each([
  ['nobody here', 'findes-ikke'],
  ['someone of another municipality', 'nabo'],
  ['someone without a part in cases', 'tal'],
  ['someone who sits on the committee alone', 'udvalg'],
  ['someone of the board', 'karen'],
  ['a name that two have', 'Jens Hansen'],
  ['a script', '<script>alert(1)</script>'],
])('it is not given to %s, and the answer says what to do', async (_, hvem) => {
  const { browser, last } = await start()
  await browser.get(FORM)
  const answer = await browser.post(FORM, { hvem, team: 'Voksenteamet' })
  expect([answer.statusCode, answer.body.includes('Skriv brugernavnet på en kollega')]).toEqual([422, true])
  expect(await last()).toEqual(assigned)
})

test('nor to a team there is not; a colleague’s team is one', async () => {
  const { browser, last } = await start()
  await browser.get(FORM)
  const answer = await browser.post(FORM, { hvem: 'sofie', team: 'Opdigtet Team' })
  expect([answer.statusCode, answer.body.includes('Vælg et af de team')]).toEqual([422, true])
  expect(await last()).toEqual(assigned)
  expect((await browser.post(FORM, { hvem: 'sofie', team: 'Nattevagten' })).statusCode).toBe(303)
})

test('the form offers those who may have the case, and no others, on its own page and among the parties', async () => {
  const { browser } = await start()
  for (const page of [FORM, '/sager/sag-karla/parter']) {
    const { body } = await browser.get(page)
    const offered = [...body.matchAll(/<datalist id="ansvarlig-hvem-forslag">(.*?)<\/datalist>/g)].join()
    expect(offered).toContain('<option value="sofie">Sofie Ravn</option>')
    for (const other of ['nabo', 'udvalg', 'karen', 'tal']) expect(offered).not.toContain(`"${other}"`)
  }
})
