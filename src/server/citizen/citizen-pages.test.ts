import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { beingInformed, decided, PAGES, partlyChanged, sent, start } from './citizen.specimen.ts'

describe('what a citizen reads', () => {
  test('only their own cases, in both languages', async () => {
    const { as } = await start()
    const browser = await as('karla')
    for (const lang of ['', '/en']) {
      const list = await browser.get(`${lang}/min-sag`)
      expect(list.body).toContain('/min-sag/sag-karla')
      expect(list.body).not.toContain('sag-bo')
      for (const page of PAGES) expect((await browser.get(`${lang}/min-sag/sag-karla${page}`)).statusCode).toBe(200)
    }
    expect((await (await as('ny')).get('/min-sag')).body).toContain('Du har ingen sag')
    expect((await browser.get('/en/min-sag')).body).toMatch(/<a href="\/en\/min-sag\/sag-karla"><span lang="da">/)
  })
  test('a representative sees the case, named; a mere companion does not', async () => {
    const { as } = await start()
    expect((await (await as('else')).get('/min-sag')).body).toContain('Karla Vind')
    expect((await (await as('bisidder')).get('/min-sag')).body).not.toContain('Karla')
  })
  test.each([
    ['being informed', beingInformed],
    ['decided, and not yet sent', decided],
  ])('nothing of the grounds in a case that is %s', async (_, journal) => {
    const { as } = await start(journal)
    const browser = await as('karla')
    const { assessments, answers, needs, sparrings = [], committees = [], views = [] } = aCase()
    const secrets = [
      ...assessments.flatMap(({ text, setAside, enough }) => [
        text,
        ...setAside.map(({ why }) => why),
        enough?.why ?? '',
      ]),
      ...answers.map(({ answer }) => ('reason' in answer ? answer.reason : 'content' in answer ? answer.content : '')),
      ...needs.map(({ personkreds }) => personkreds?.reason ?? ''),
      ...sparrings.flatMap(({ gaps }) => gaps),
      ...committees.map(({ advice }) => advice),
      ...views.map(({ reply }) => reply ?? ''),
    ].filter((text) => text !== '')
    expect(secrets.length).toBeGreaterThan(5)
    for (const page of [...PAGES, '/papirer', '/min-sag.json', '/min-sag.pdf']) {
      const { body } = await browser.get(`/min-sag/sag-karla${page}`)
      for (const secret of secrets) expect([page, body.includes(secret)]).toEqual([page, false])
    }
  })
  test('the decision that was sent, in short, with what counted and what did not, said to her', async () => {
    const { as } = await start(sent)
    const { body } = await (await as('karla')).get('/min-sag/sag-karla/afgoerelse')
    const { assessments, statements } = aCase()
    const counted = assessments.flatMap(({ decisive }) => decisive.map((id) => statements.find((one) => one.id === id)))
    expect(counted.some((one) => one?.verbatim === true)).toBe(true)
    for (const one of counted) expect(one?.verbatim !== true || body.includes(`<q>${one.text}</q>`)).toBe(true)
    expect(body).toContain('Din angst gør, at du ikke kan åbne breve fra myndigheder alene')
    expect(body).toContain('Ønsket handler om selskab, ikke om at du ikke kan købe ind.')
    for (const page of [...PAGES, '/papirer']) {
      const { body: whole } = await (await as('karla')).get(`/min-sag/sag-karla${page}`)
      // On paper it is told whose case it is.
      const said = whole.replace(/<header[^]*<\/header>|<p class="paper-only">[^]*?<\/p>/g, '')
      expect([page, said.match(/Karla|[Bb]orgeren|\bhun\b/g)]).toEqual([page, null])
    }
  })
  test('the rule is the provision, as it stood that day, and why it covers her or not stands apart', async () => {
    const { as } = await start(sent)
    const { body } = await (await as('karla')).get('/min-sag/sag-karla/afgoerelse')
    expect(body).toContain('<h4>Reglen</h4><p><span lang="da">§ 85 i serviceloven</span>: ')
    expect(body.match(/<h4>Reglen<\/h4>/g)).toHaveLength(aCase().answers.length)
    expect(body).toContain('Om reglen gælder for dig her')
    const { body: english } = await (await as('karla')).get('/en/min-sag/sag-karla/afgoerelse')
    expect(english).toMatch(/<h4>The rule<\/h4><p><span lang="da">§ 85 i serviceloven<\/span>: [A-Z]/)
  })
  test('a parent reads what was said in the child’s case, not that the child said it', async () => {
    const { as } = await start(
      sent.map((entry) => (entry.kind === 'case-opened' ? { ...entry, area: 'barn' as const } : entry)),
    )
    const { body } = await (await as('else')).get('/min-sag/sag-karla/oplysninger')
    expect(body).toContain('Der er sagt')
    expect(body).not.toContain('Karla Vind har sagt')
  })
  test('and to her sister as it was written', async () => {
    const { as } = await start(sent)
    const { body } = await (await as('else')).get('/min-sag/sag-karla/afgoerelse')
    for (const { decisive, setAside } of aCase().assessments) {
      for (const id of decisive) expect(body).toContain(aCase().statements.find((one) => one.id === id)?.text)
      for (const { why } of setAside) expect(body).toContain(why)
    }
    expect((await (await as('else')).get('/min-sag/sag-karla/oplysninger')).body).toContain('Karla Vind har sagt')
  })
})

test('what was changed stands apart from what the decision said, and the decision says that it no longer holds', async () => {
  const { as } = await start([...sent, ...partlyChanged])
  const browser = await as('karla')
  const { body } = await browser.get('/min-sag/sag-karla/afgoerelse')
  const [changed = '', original = ''] = body.split('Det stod der i afgørelsen fra')
  expect(changed).toContain('Ændret 2. marts 2025')
  expect(changed).toContain('Lægen var overset.')
  expect(original).toContain('Det gælder ikke længere. Det blev ændret 2. marts 2025.')
  expect(original).not.toContain('Følgeskab til indkøb')
  expect((await browser.get('/en/min-sag/sag-karla/afgoerelse')).body).toContain('This no longer holds.')
})

test('two complaints with the same day have one line in the dates', async () => {
  const [complaint] = partlyChanged
  if (complaint?.kind !== 'complaint-received') throw new Error('a complaint')
  const another = { ...complaint, complaint: { ...complaint.complaint, id: 'klage-2' as never } }
  const { as } = await start([...sent, complaint, another])
  const { body } = await (await as('karla')).get('/min-sag/sag-karla')
  expect(body.match(/Kommunen skal have set på sagen igen senest/g)).toHaveLength(1)
})

describe('what only the one who complained can do comes before all else, and among what can be done', () => {
  const KEEP = '/min-sag/sag-karla/goer/fasthold-klage?om=klage-1'
  const first = (body: string) => body.slice(body.indexOf('<h1>'), body.indexOf('my-now'))
  const acts = (body: string) => body.slice(body.indexOf('my-acts'))
  test('to keep a complaint that was answered in part, with the day it must be said by', async () => {
    const { as } = await start([...sent, ...partlyChanged])
    const browser = await as('karla')
    const { body } = await browser.get('/min-sag/sag-karla')
    expect(first(body)).toContain(KEEP)
    expect(first(body)).toContain('Kommunen fik klagen 27. februar 2025.')
    expect(first(body)).toContain('<strong>31. marts 2025</strong>')
    expect(acts(body).indexOf(KEEP)).toBeLessThan(acts(body).indexOf('/min-sag/sag-karla/klage'))
    expect(acts(body)).toContain(KEEP)
    expect(body).toMatch(/aria-current="step"><span>Klage</)
    expect(body).not.toContain('Der er truffet en afgørelse')
    expect((await browser.get('/en/min-sag/sag-karla')).body).toContain('Do you keep the complaint?')
    expect((await browser.get('/min-sag/sag-karla/afgoerelse')).body).toContain(KEEP)
  })
  test('but not one that is kept, or that another made', async () => {
    const kept: CaseEntry = { kind: 'complaint-kept', id: KLAGE.id, on: plainDate('2025-03-03') }
    const { as } = await start([...sent, ...partlyChanged, kept])
    expect((await (await as('karla')).get('/min-sag/sag-karla')).body).not.toContain('goer/fasthold-klage')
    const { as: asOther } = await start([...sent, ...partlyChanged])
    expect((await (await asOther('else')).get('/min-sag/sag-karla')).body).not.toContain('goer/fasthold-klage')
  })
  test('to approve a complaint that was written down', async () => {
    const oral = partlyChanged
      .slice(0, 1)
      .map((entry): CaseEntry =>
        entry.kind === 'complaint-received'
          ? { ...entry, complaint: { ...entry.complaint, channel: 'mundtlig' } }
          : entry,
      )
    const { as } = await start([...sent, ...oral])
    const { body } = await (await as('karla')).get('/min-sag/sag-karla')
    for (const part of [first(body), acts(body)]) expect(part).toContain('/goer/godkend-klage?om=klage-1')
    expect(body).toMatch(/aria-current="step"><span>Klage</)
  })
})

test('what is new since the last visit is told without what it says, on a visit of its own', async () => {
  const { as, world } = await start(beingInformed)
  const browser = await as('karla')
  expect((await browser.get('/min-sag/sag-karla')).body).not.toContain('Nyt siden sidst')
  // The visit was the day before; the journal of the specimen is of today.
  for (const [i, look] of world.accesses.entries()) world.accesses[i] = { ...look, at: '2025-03-02T09:00:00.000Z' }
  expect((await browser.get('/min-sag')).body).toContain('Der er nyt siden sidst')
  const { body } = await browser.get('/min-sag/sag-karla')
  expect(body).toContain('Nyt siden sidst')
  expect(body).toContain('Der er kommet nye oplysninger')
})
