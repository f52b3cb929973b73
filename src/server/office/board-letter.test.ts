import { describe, expect, test } from 'vitest'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { plainDate } from '../../base/date.ts'
import { aSetup } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { anInstruction, anOutcome, aRemittal } from '../../stages/11-outcome/outcome.specimen.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, INDKOEB, KARLA } from '../../stages/case.specimen.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const CASE = '/sager/sag-karla'
const SIGN = `${CASE}/klage/underskriv`
const DRAFTER = 'kari'
const { caseworker: _, caseworkerTitle: __, ...letter } = aSetup({ municipality: 'Ankestyrelsen' })
const SETUP = {
  letter,
  teams: ['Voksenteamet'],
  publishedWeeks: { voksen: 8, barn: 8 },
  committee: { isUsed: false, invitesCitizen: false },
  standards: [],
}

/** Karla's case at the board, with a draft that waits for a signature. */
async function start(instruction = anInstruction(INDKOEB), by = DRAFTER) {
  const more: readonly CaseEntry[] = [
    {
      kind: 'complaint-received',
      complaint: {
        id: 'klage-1' as never,
        by: KARLA,
        channel: 'brev',
        received: plainDate('2025-02-20'),
        words: 'Det er ensomt.',
        contested: [INDKOEB],
      },
    },
    { kind: 'case-sent-to-board', on: plainDate('2025-02-21') },
    {
      kind: 'outcome-drafted',
      outcome: anOutcome([[INDKOEB, aRemittal(INDKOEB, instruction)]], { decidedOn: plainDate('2025-03-03') }),
      by: by as never,
    },
  ]
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': [...entriesOf(aCase()), ...more] },
        people: [{ id: KARLA, name: 'Karla Vind', cpr: '6101651234', address: [], isProtected: false }],
        setup: SETUP,
        userNames: { chef: 'Lise Dam' },
      },
    },
    [aUser('chef', 'ankechef'), aUser(DRAFTER, 'klagesagsbehandler'), aUser('mette', 'raadgiver')],
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    return browser
  }
  const kinds = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.map(({ entry }) => entry.kind) : []
  }
  return { as, world, kinds }
}
const hashIn = (body: string) => /name="hash" value="([^"]+)"/.exec(body)?.[1] ?? ''
const wishIn = (body: string) => /name="_oensk" value="([^"]+)"/.exec(body)?.[1] ?? ''

test('signing sends the very letter that was read, once, and the case is decided', async () => {
  const { as, world, kinds } = await start()
  const chef = await as('chef')
  const { body } = await chef.get(SIGN)
  expect(body).toContain('kommunen skal behandle det igen.')
  const form = { hash: hashIn(body), kanal: 'digital-post', _oensk: wishIn(body), hvorfor: '' }
  expect((await chef.post(SIGN, form)).statusCode).toBe(303)
  expect((await chef.post(SIGN, form)).statusCode).toBe(303)
  expect((await kinds()).slice(-3)).toEqual(['outcome-signed', 'document-recorded', 'outcome-sent'])
  expect(world.dispatches.map(({ to, label }) => [to, label])).toEqual([[KARLA, 'Brev fra Ankestyrelsen']])
  expect((await chef.get(`${CASE}/klage`)).body).toContain('Afgjort af Ankestyrelsen')
})

test('another letter than the one that was read is not sent, and nothing is signed', async () => {
  const { as, world, kinds } = await start()
  const chef = await as('chef')
  const { body } = await chef.get(SIGN)
  const answer = await chef.post(SIGN, { hash: 'f'.repeat(64), kanal: 'digital-post', _oensk: wishIn(body) })
  expect(answer.statusCode).toBe(409)
  expect((await kinds()).at(-1)).toBe('outcome-drafted')
  expect(world.dispatches).toEqual([])
})

test('who wrote the draft can’t sign it, and a caseworker of the board can’t either', async () => {
  for (const [drafter, signer] of [
    ['chef', 'chef'],
    [DRAFTER, DRAFTER],
    [DRAFTER, 'mette'],
  ] as const) {
    const { as, kinds } = await start(anInstruction(INDKOEB), drafter)
    const browser = await as(signer)
    const { body } = await browser.get(SIGN)
    expect(body).not.toContain('id="underskriv"')
    const answer = await browser.post(SIGN, { hash: hashIn(body), kanal: 'digital-post', _oensk: 'x' })
    expect(answer.statusCode).toBe(409)
    expect((await kinds()).at(-1)).toBe('outcome-drafted')
  }
})

test('an open instruction waits for a plan with the municipality', async () => {
  const { as, kinds } = await start(anInstruction(INDKOEB, { source: null }))
  const chef = await as('chef')
  const before = await chef.get(SIGN)
  expect(before.body).toContain('Aftal en plan med kommunen')
  await chef.post(`${CASE}/goer/ankestyrelsen-kontakt`, {
    id: 'k-1',
    dag: '2025-03-03',
    mellem: 'kommune-og-styrelse',
    om: 'Kommunen spørger lægen.',
    plan: INDKOEB,
  })
  expect((await kinds()).at(-1)).toBe('board-contact-logged')
  expect((await chef.get(SIGN)).body).toContain('id="underskriv"')
})

test('an enquiry to the municipality is read, recorded as a step with its letter, and can be downloaded', async () => {
  const { as, world, kinds } = await start()
  const chef = await as('chef')
  const signing = await chef.get(SIGN)
  await chef.post(SIGN, { hash: hashIn(signing.body), kanal: 'digital-post', _oensk: wishIn(signing.body) })
  const dispatched = world.dispatches.length
  const at = `${CASE}/klage/fogedsag/henvendelse`
  await chef.get(at)
  expect((await chef.post(at, { _vis: 'ja', hvad: '', frist: '2025-03-17' })).statusCode).toBe(422)
  expect((await chef.post(at, { _vis: 'ja', hvad: 'Intet er sket.', frist: '2025-03-03' })).statusCode).toBe(422)
  const { body } = await chef.post(at, { _vis: 'ja', hvad: 'Intet er sket.', frist: '2025-03-17' })
  expect(body).toContain('Kommunalbestyrelsen i')
  const sent = await chef.post(at, {
    hvad: 'Intet er sket.',
    frist: '2025-03-17',
    hash: hashIn(body),
    kanal: 'brevpost',
    _oensk: wishIn(body),
  })
  expect(sent.statusCode).toBe(303)
  expect((await kinds()).slice(-3)).toEqual(['fogedsag-step-taken', 'document-recorded', 'letter-sent'])
  expect(world.dispatches).toHaveLength(dispatched)
  const page = await chef.get(`${CASE}/klage`)
  const letter = /href="([^"]*\/dokumenter\/[^"]+)"/.exec(page.body)?.[1] ?? ''
  expect((await chef.get(letter)).statusCode).toBe(200)
  const mette = await as('mette')
  expect((await mette.get(at)).statusCode).toBe(404)
})

test('nobody is asked to read a draft of their own', async () => {
  const drafts = async (by: string) => {
    const { as } = await start(anInstruction(INDKOEB), by)
    return (await (await as('chef')).get('/sager?vis=laesning')).body.includes('sag-karla')
  }
  expect([await drafts(DRAFTER), await drafts('chef')]).toEqual([true, false])
})

describe('the letters of the municipality, at the board', () => {
  const AT = `${CASE}/brevet/hoering/hoering-1`

  async function atBoard() {
    const file = foldCase([
      ...entriesOf(aCase()),
      {
        kind: 'document-recorded',
        id: 'dok-h' as never,
        name: 'Partshøring.pdf',
        on: plainDate('2025-02-04'),
        hash: '',
      },
      {
        kind: 'letter-sent',
        letter: {
          id: 'brev-h' as never,
          about: 'partshoering',
          concerns: 'hoering-1' as never,
          sent: plainDate('2025-02-04'),
          to: [KARLA],
          channel: 'digital-post',
          document: 'dok-h' as never,
        },
      },
    ])
    if (file === undefined) throw new Error('a case')
    const { server, world } = await officeServer(
      {
        [BOARD.code]: {
          cases: {
            'sag-karla': [
              {
                kind: 'case-imported',
                municipality: BOARD.code,
                file: sentCase({ ...file, municipality: HERE }),
                official: 'karen' as never,
                team: 'Klageteamet',
              },
            ],
          },
          people: [{ id: KARLA, name: 'Karla Vind', cpr: '6101651234', address: [], isProtected: false }],
          setup: SETUP,
          userNames: { karen: 'Karen Ibsen' },
        },
      },
      [aUser('karen', 'klagesagsbehandler', { municipality: BOARD.code })],
    )
    const karen = browserOf(server)
    await karen.signIn('karen')
    return { karen, world }
  }

  test('a hearing is shown as the paper that was sent, and never as one of the board’s own', async () => {
    const { karen, world } = await atBoard()
    const { body } = await karen.get(AT)
    expect(body).toContain('Sendt 4. februar 2025')
    expect(body).toContain(`href="${CASE}/dokumenter/dok-h"`)
    expect(body).not.toContain('letter-paper')
    expect(body).not.toContain('id="send"')
    expect(body).not.toContain('kan ikke sendes')
    const sent = await karen.post(AT, { kanal: 'digital-post', hash: 'f'.repeat(64), _oensk: 'h-1' })
    expect([sent.statusCode, (await karen.get(`${AT}/brev.pdf`)).statusCode]).toEqual([409, 409])
    expect(world.dispatches).toEqual([])
  })

  test('the page of letters shows what was sent, and tells nobody of a set-up that is not theirs', async () => {
    const { karen } = await atBoard()
    const { body } = await karen.get(`${CASE}/brev`)
    expect(body).toContain(`href="${CASE}/dokumenter/dok-h"`)
    expect(body).not.toContain('opsætning')
    expect(body).not.toContain('Brevet kan ikke skrives endnu')
    expect((await karen.get(`${CASE}/brev/brev.pdf`)).statusCode).toBe(409)
  })
})
