import { describe, expect, test } from 'vitest'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { INDKOEB, KARLA, POST, RAADGIVER, LEDER } from '../../stages/case.specimen.ts'
import { beingInformed, decided, sent, start } from './citizen.specimen.ts'

const MINE = '/min-sag/sag-karla'
const CASE = '/sager/sag-karla'
const proposed = decided.filter(({ kind }) => kind !== 'decision-reviewed')

async function both(journal: readonly CaseEntry[] = beingInformed) {
  const { as, read } = await start(journal)
  const [karla, mette] = [await as('karla'), await as(RAADGIVER)]
  const last = async () => (await read()).at(-1)?.entry
  /** Opens the form and sends it, as a person does. */
  const does = async (browser: typeof karla, form: string, body: Record<string, string | string[]>) => {
    await browser.get(form)
    return (await browser.post(form, body)).statusCode
  }
  /** Reads the letter and sends it as it was read. */
  const sends = async (at: string) => {
    const { body } = await mette.get(at)
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''
    return { body, status: (await mette.post(at, { hash, kanal: 'personlig', _oensk: `brev-${hash}` })).statusCode }
  }
  return { as, read, last, karla, mette, does, sends }
}
const withdrawalOf = (entry: CaseEntry | undefined): string =>
  entry?.kind === 'withdrawal-asked' ? entry.withdrawal.id : ''

describe('an application is taken back', () => {
  test('one need: said by the citizen, seen by the office at once, asked about, answered, confirmed, and no refusal', async () => {
    const { karla, mette, does, last, read, sends } = await both()
    expect((await karla.get(MINE)).body).toContain('Træk ansøgningen tilbage')
    expect(
      await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'noget', behov: INDKOEB, ord: 'Min søster hjælper.' }),
    ).toBe(303)
    const said = await last()
    expect(said).toMatchObject({
      withdrawal: { by: KARLA, needs: [INDKOEB], words: 'Jeg vil trække noget af det tilbage. Min søster hjælper.' },
    })
    const id = withdrawalOf(said)
    const page = (await mette.get(CASE)).body
    expect(page).toContain('Borgeren vil trække noget tilbage')
    expect(page).toContain('Min søster hjælper.')
    expect((await mette.get('/sager?vis=mine')).body).toContain('Du: noget er trukket tilbage, se på det')

    expect(await does(mette, `${CASE}/goer/trukket-spoerg?om=${id}`, { id, ord: 'Er det din egen beslutning?' })).toBe(
      303,
    )
    expect((await karla.get(MINE)).body).toContain('Er det din egen beslutning?')
    expect(await does(mette, `${CASE}/goer/trukket-bekraeft?om=${id}`, { id, behov: INDKOEB, ord: 'x' })).toBe(422)
    expect(await does(karla, `${MINE}/goer/svar-tilbage?om=${id}`, { ord: 'Ja, min egen.' })).toBe(303)
    expect((await mette.get(CASE)).body).toContain('Ja, min egen.')
    expect(await does(mette, `${CASE}/goer/trukket-bekraeft?om=${id}`, { id, behov: INDKOEB, ord: 'Ringede.' })).toBe(
      303,
    )

    expect((await read()).map(({ entry }) => entry.kind)).not.toContain('case-closed')
    expect((await karla.get(MINE)).body).toContain('Det bliver ikke afgjort, og det er intet nej.')
    expect((await karla.get(`${MINE}/goer/fortryd-tilbage?om=${id}`)).statusCode).toBe(404)
    const at = `${CASE}/brevet/tilbagetraekning/${id}`
    expect((await mette.get(`${CASE}/ansoegning`)).body).toContain(`href="${at}"`)
    const letter = await sends(at)
    expect(letter.body).toContain('Vi afgør ikke, om du kan få hjælp til at købe ind. Det er ikke et afslag.')
    expect(letter.status).toBe(303)
    expect(await last()).toMatchObject({ letter: { about: 'tilbagetraekning', concerns: id, to: [KARLA] } })
    expect((await karla.get(`${MINE}/papirer`)).body).toContain('Ansøgning trukket tilbage')
    expect((await sends(at)).body).toContain('Det, der vises her, er det, der blev sendt.')
    const decision = (await mette.get(`${CASE}/afgoerelse`)).body
    expect(decision).toContain('Trukket tilbage, skal ikke afgøres')
    expect((await mette.get(`${CASE}/behov`)).body).toContain('Trukket tilbage')
  })
  test('all of it: when it is confirmed, the case ends without a decision', async () => {
    const { karla, mette, does, last, read } = await both()
    await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'alt' })
    const id = withdrawalOf(await last())
    expect((await karla.get(MINE)).body).not.toContain('/goer/traek-ansoegning')
    expect(
      await does(mette, `${CASE}/goer/trukket-bekraeft?om=${id}`, { id, behov: [POST, INDKOEB], ord: 'Ringede.' }),
    ).toBe(303)
    expect((await read()).slice(-2).map(({ entry }) => entry)).toMatchObject([
      { kind: 'withdrawal-confirmed', confirmed: { by: RAADGIVER, needs: [POST, INDKOEB] } },
      { kind: 'case-closed', closing: { cause: 'trukket-tilbage', words: 'Jeg vil trække ansøgningen tilbage.' } },
    ])
  })
  test('it is regretted until it is confirmed, and the case goes on', async () => {
    const { karla, mette, does, last } = await both()
    await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'alt' })
    const id = withdrawalOf(await last())
    expect(await does(karla, `${MINE}/goer/fortryd-tilbage?om=${id}`, {})).toBe(303)
    expect((await mette.get(CASE)).body).not.toContain('Borgeren vil trække noget tilbage')
    expect(await does(mette, `${CASE}/goer/trukket-bekraeft?om=${id}`, { id, behov: [POST, INDKOEB], ord: 'x' })).toBe(
      409,
    )
  })
  test('which of it is asked where some of it is said', async () => {
    const { karla, does } = await both()
    expect(await does(karla, `${MINE}/goer/traek-ansoegning`, {})).toBe(422)
    expect(await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'noget' })).toBe(422)
  })
  test('whoever speaks for the citizen may say it in their own name; the citizen can regret it, they can’t regret the citizen’s', async () => {
    const { as, karla, does, last } = await both()
    const speaker = await as('else')
    expect(await does(speaker, `${MINE}/goer/traek-ansoegning`, { hvad: 'noget', behov: POST })).toBe(303)
    const theirs = withdrawalOf(await last())
    expect(await does(karla, `${MINE}/goer/fortryd-tilbage?om=${theirs}`, {})).toBe(303)
    await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'alt' })
    const own = withdrawalOf(await last())
    expect((await speaker.get(`${MINE}/goer/fortryd-tilbage?om=${own}`)).statusCode).toBe(404)
    expect((await speaker.post(`${MINE}/goer/fortryd-tilbage?om=${own}`, {})).statusCode).toBe(409)
  })
  test('after the letter there is nothing to take back', async () => {
    const { karla } = await both(sent)
    expect((await karla.get(MINE)).body).not.toContain('Træk ansøgningen tilbage')
    expect((await karla.get(`${MINE}/goer/traek-ansoegning`)).statusCode).not.toBe(200)
  })
  test('with a decision proposed it is said, and the decision is taken back before it is confirmed', async () => {
    const { karla, mette, does, last } = await both(proposed)
    expect(await does(karla, `${MINE}/goer/traek-ansoegning`, { hvad: 'noget', behov: INDKOEB })).toBe(303)
    const id = withdrawalOf(await last())
    const page = (await mette.get(CASE)).body
    expect(page).toContain('Tag afgørelsen tilbage, før det bekræftes')
    expect(await does(mette, `${CASE}/goer/trukket-bekraeft?om=${id}`, { id, behov: INDKOEB, ord: 'x' })).toBe(409)
  })
})

describe('access to the file is asked for', () => {
  const asked = (entry: CaseEntry | undefined): string => (entry?.kind === 'aktindsigt-asked' ? entry.request.id : '')

  test('the office has 7 working days, tells of a delay, and refuses in part with grounds; the citizen reads it', async () => {
    const { karla, mette, does, last, sends } = await both(sent)
    expect((await karla.get(`${MINE}/papirer`)).body).toContain(`${MINE}/goer/aktindsigt`)
    expect(await does(karla, `${MINE}/goer/aktindsigt`, { ord: 'Notatet fra mødet.' })).toBe(303)
    const id = asked(await last())
    expect((await karla.get(`${MINE}/papirer`)).body).toContain('12. marts 2025')
    const page = (await mette.get(CASE)).body
    expect(page).toContain('Svar senest 12. marts 2025')
    expect((await mette.get('/sager?vis=mine')).body).toContain('Du: svar på aktindsigt')

    const late = `${CASE}/goer/aktindsigt-forsinket?om=${id}`
    expect(await does(mette, late, { id, hvorfor: 'Mange papirer.', ventes: '2025-03-12' })).toBe(422)
    expect(await does(mette, late, { id, hvorfor: 'Mange papirer.', ventes: '2025-03-20' })).toBe(303)
    const told = (await karla.get(`${MINE}/papirer`)).body
    expect(told).toContain('Mange papirer.')
    expect(told).toContain('20. marts 2025')

    const form = `${CASE}/goer/aktindsigt-svar?om=${id}`
    expect(await does(mette, form, { id, svar: 'delvist', ord: 'Du får notatet.' })).toBe(422)
    const answer = {
      id,
      svar: 'delvist',
      ord: 'Du får notatet.',
      hvad: 'Lederens mail.',
      hvorfor: 'Den er intern.',
      klagevejledning: 'Klag til Ankestyrelsen.',
    }
    expect(await does(mette, form, answer)).toBe(303)
    const read = (await karla.get(`${MINE}/papirer`)).body
    for (const words of ['Noget gives ikke', 'Lederens mail.', 'Den er intern.', 'Klag til Ankestyrelsen.'])
      expect(read).toContain(words)
    expect((await mette.get(`${CASE}/parter`)).body).toContain('Du får notatet.')
    expect((await mette.get(CASE)).body).not.toContain('Beder om aktindsigt')
    expect(await does(mette, form, answer)).toBe(409)

    const at = `${CASE}/brevet/aktindsigt/${id}`
    expect((await mette.get(`${CASE}/parter`)).body).toContain(`href="${at}"`)
    const letter = await sends(at)
    for (const words of ['Du får notatet.', 'Lederens mail.', 'Den er intern.', 'Klag til Ankestyrelsen.'])
      expect(letter.body).toContain(words)
    expect(letter.status).toBe(303)
    expect(await last()).toMatchObject({ letter: { about: 'aktindsigt', concerns: id, to: [KARLA] } })
    const papers = (await karla.get(`${MINE}/papirer`)).body
    expect(papers).toMatch(/<a href="[^"]+">Svar på aktindsigt/)
  })
  test('all is given, and the paper can then be opened', async () => {
    const { karla, mette, does, last } = await both([
      ...sent,
      {
        kind: 'document-recorded',
        id: 'notat' as never,
        name: 'Notat.pdf',
        on: '2025-01-10' as never,
        hash: 'a'.repeat(64),
      },
    ])
    expect((await karla.get(`${MINE}/papirer`)).body).not.toContain('Notat.pdf')
    await does(karla, `${MINE}/goer/aktindsigt`, {})
    const id = asked(await last())
    expect(
      await does(mette, `${CASE}/goer/aktindsigt-svar?om=${id}`, { id, svar: 'givet', papirer: 'notat', ord: 'Her.' }),
    ).toBe(303)
    expect((await karla.get(`${MINE}/papirer`)).body).toContain('Notat.pdf')
  })
  test('the letter with the answer is not there before the answer, and is to the one who asked', async () => {
    const { as, mette, does, last } = await both(sent)
    expect(await does(await as('else'), `${MINE}/goer/aktindsigt`, {})).toBe(303)
    const id = asked(await last())
    const at = `${CASE}/brevet/aktindsigt/${id}`
    expect((await mette.get(at)).body).toContain('Giv svaret, før brevet skrives.')
    await does(mette, `${CASE}/goer/aktindsigt-svar?om=${id}`, { id, svar: 'givet', ord: 'Her er det.' })
    expect((await mette.get(at)).body).toContain('bedt om at se papirerne i Karlas sag.')
  })
  test('the office writes down one that came another way, and only from one who may ask', async () => {
    const { mette, does, last } = await both(sent)
    const body = { id: 'brev', hvem: KARLA, dag: '2025-03-01', ord: '' }
    expect(await does(mette, `${CASE}/goer/aktindsigt-bedt`, { ...body, hvem: 'part-bisidder' })).toBe(422)
    expect(await does(mette, `${CASE}/goer/aktindsigt-bedt`, body)).toBe(303)
    expect(await last()).toMatchObject({ kind: 'aktindsigt-asked', request: { by: KARLA, on: '2025-03-01' } })
  })
})

describe('what the citizen adds between the proposal and the letter', () => {
  const add = { ord: 'Jeg er blevet indlagt.', om: 'betyder', behov: POST }

  test('is on the page of the one who approves, and of the one who sends, with what it is about', async () => {
    const { as, karla, does } = await both(proposed)
    expect((await karla.get(MINE)).body).toContain('/goer/tilfoej')
    expect(await does(karla, `${MINE}/goer/tilfoej`, add)).toBe(303)
    const hanne = await as(LEDER)
    for (const page of ['', '/afgoerelse', '/brev']) {
      const { body } = await hanne.get(`${CASE}${page}`)
      expect(body).toContain('Kommet, efter afgørelsen blev foreslået')
      expect(body).toContain('Jeg er blevet indlagt.')
      expect(body).toContain('Det skal læses, før brevet sendes.')
    }
  })
  test('is not approved over by one who has not seen it', async () => {
    const { as, karla, does, read } = await both(proposed)
    const hanne = await as(LEDER)
    await hanne.get(`${CASE}/afgoerelse`)
    const seen = String((await read()).length)
    await does(karla, `${MINE}/goer/tilfoej`, add)
    const body = { svar: 'godkendt', hvorfor: 'Læst.', _seq: seen }
    const first = await hanne.post(`${CASE}/goer/godkend`, body)
    expect(first.statusCode).toBe(409)
    expect(first.body).toContain('Jeg er blevet indlagt.')
    const now = String((await read()).length)
    expect((await hanne.post(`${CASE}/goer/godkend`, { ...body, _seq: now })).statusCode).toBe(303)
  })
  test('not after the letter, where there is a complaint, a call or a paper', async () => {
    const { karla, does } = await both(sent)
    expect(await does(karla, `${MINE}/goer/tilfoej`, add)).toBe(409)
  })
  test('those who work with the case add nothing to a decision that is proposed', async () => {
    const { mette, does } = await both(proposed)
    expect(await does(mette, `${CASE}/goer/kilde`, { id: 'ny', kind: 'borger' })).not.toBe(303)
  })
})
