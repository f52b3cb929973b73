import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listViolations } from './browser.ts'
import { idAfter, recordNeed, recordSource, refuseNeed, told, valueOf } from './decide-case.ts'
import { demoCase, fillAndSend, type OfficeVisit, startOfficeVisit } from './office-visit.ts'
import { tabTo } from './keyboard.ts'

let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
})
afterAll(() => visit.close())

/** From a new case to a letter that is up for approval; answers the case's address. */
async function decide(page: Page, name: string, cpr: string): Promise<string> {
  await page.click('a[href="/sager/ny"]')
  await fillAndSend(page, 'ny-sag', {
    navn: name,
    cpr,
    adresse: 'Havnegade 1\n9999 Fjordkøbing',
    omraade: 'voksen',
    procedure: 'ansoegning',
  })
  await page.waitForSelector('.case-name')
  const at = new URL(page.url()).pathname
  const whole = visit.base + at
  const asked = 'Jeg vil gerne have en til at kigge posten igennem med.'

  await page.goto(`${whole}/ansoegning`)
  await fillAndSend(page, 'ansoegning', { ord: asked, form: 'skriftlig', bestemmelser: '§ 85', frist: '10' })
  await told(page, 'kigge posten igennem')
  const source = 'Udtalelse fra værestedet'
  await recordSource(page, whole, source)
  const need = await recordNeed(page, whole, 'at åbne og forstå post', asked)
  await refuseNeed(page, {
    at: whole,
    need,
    source,
    statement: `${name} har siden marts selv åbnet sin post hver uge.`,
    reply: 'Det er rigtigt nok.',
  })
  return at
}

async function approveAndSend(mette: Page, at: string, script: boolean): Promise<void> {
  const hanne = await visit.enter('hanne.krogh', { javaScriptEnabled: script })
  await hanne.goto(`${visit.base}${at}/afgoerelse`)
  await fillAndSend(hanne, 'godkend', { svar: 'godkendt', hvorfor: 'Begrundelsen kan følges.' })
  await hanne.waitForSelector('.badge-afgjort')
  await hanne.context().close()

  await mette.goto(`${visit.base}${at}/brev`)
  expect(await mette.textContent('main')).toContain('Du får ikke socialpædagogisk støtte til at åbne og forstå post')
  await mette.click('form#send button[type=submit]')
  await mette.waitForSelector('.badge-afsendt')
  expect(await mette.locator('form#send').count()).toBe(0)
}

test.each([true, false])('from a new case to a sent letter, with script: %s', async (script) => {
  const page = await visit.enter('mette.lund', { javaScriptEnabled: script })
  const [name, cpr] = script ? ['Nanna Prøve', '0102702468'] : ['Anton Prøve', '0202701357']
  const at = await decide(page, name, cpr)
  await approveAndSend(page, at, script)
  await page.context().close()
})

test.each([true, false])(
  'an oral complaint, reassessed and sent to the board, with script: %s',
  { timeout: 120_000 },
  async (script) => {
    const page = await visit.enter('mette.lund', { javaScriptEnabled: script })
    const at = demoCase(script ? 12 : 11)
    await page.goto(`${visit.base}${at}/klage`)
    const need = await valueOf(page, 'form[id="klage-modtaget"] [name=behov]')
    await fillAndSend(page, 'klage-modtaget', { kanal: 'mundtlig', ord: 'Det passer ikke.', behov: [need] })
    await page.waitForSelector('.badge-paaklaget')
    await fillAndSend(page, `genvurdering-begynd-${await idAfter(page, 'genvurdering-begynd')}`, {})
    await page.waitForSelector('.badge-genvurderes')
    expect(await page.textContent('#genvurdering-brev')).toContain('er ikke genvurderet')

    await fillAndSend(page, `genvurder-behov-${need}`, {
      udfald: 'fastholdt',
      hvorfor: 'Det er set flere gange siden.',
      'argument-1': 'Det passer ikke.',
      'modsvar-1': 'Bostøtten har set det i tre uger af fire.',
    })
    await told(page, 'Bostøtten har set det')
    await page.click('#genvurdering-brev a')
    expect(await page.textContent('.letter-paper')).toContain('Bostøtten har set det i tre uger af fire.')
    if (script) expect(await listViolations(page)).toEqual([])
    await fillAndSend(page, 'send', {})
    await page.waitForSelector('.badge-genvurderet')

    const lines = page.locator('form[id="akter"] input[type=radio][value="findes-ikke"]')
    // What stands in the case is offered as part of the file, and can't be said not to be there.
    const names = await lines.evaluateAll((all) =>
      all
        .map((one) => one.getAttribute('name') ?? '')
        .filter((name) => document.querySelector(`form[id="akter"] [name="${name}"]:checked`) === null),
    )
    await fillAndSend(page, 'akter', {
      ...Object.fromEntries(names.map((name) => [name, 'findes-ikke'])),
      'akter.ansoegning': 'med',
    })
    await told(page, 'Findes ikke')
    await fillAndSend(page, 'send-til-ankestyrelsen', {})
    await page.waitForSelector('.badge-hos-styrelsen')
    // axe is a script itself.
    if (script) expect(await listViolations(page)).toEqual([])
    // What is the board's to do is not offered to the municipality.
    expect(await page.locator('[id="goer-udfald-udkast"]').count()).toBe(0)
    await page.context().close()
  },
)

test('one is not asked to approve one’s own decision', async () => {
  const page = await visit.enter('mette.lund')
  await page.goto(`${visit.base}${demoCase(3)}/afgoerelse`)
  expect(await page.locator('.act-closed').last().textContent()).toContain('Du kan ikke godkende din egen afgørelse')
  expect(await page.locator('form[id="godkend"]').count()).toBe(0)
  expect(await listViolations(page)).toEqual([])
  await page.context().close()
})

test('by keyboard alone: from signing in to a need that is recorded', async () => {
  const page = await visit.enter('mette.lund')
  await page.goto(`${visit.base}/log-ind`)
  await tabTo(page, 'button[value="mette.lund"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${visit.base}/sager`)
  await tabTo(page, `.work-list a[href="${demoCase(1)}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.case-name')
  await tabTo(page, `.case-tabs a[href="${demoCase(1)}/behov"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.need-list')
  await tabTo(page, '#goer-behov > summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '#behov-aktivitet')
  await page.keyboard.type('at komme til tandlæge')
  await tabTo(page, '#behov-tema')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, '#behov-fra')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'form#behov button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.need-list >> text=at komme til tandlæge')
  await page.context().close()
})

test('what was being written is there after the browser was closed', async () => {
  const words = 'Vi lægger vægt på, at Asger bliver liggende til klokken tre.'
  const path = `${demoCase(1)}/behov/asger-struktur`
  const before = await visit.enter('mette.lund')
  await before.goto(`${visit.base}${path}`)
  await before.fill('[id="vurdering-asger-struktur-tekst"]', words)
  await before.waitForSelector('form[id="vurdering-asger-struktur"] .draft-told:has-text("Kladde gemt")')
  await before.context().close()

  const after = await visit.enter('mette.lund')
  await after.goto(`${visit.base}${path}`)
  expect(await after.inputValue('[id="vurdering-asger-struktur-tekst"]')).toBe(words)
  expect(await after.locator('.draft-mark').count()).toBe(1)
  expect(await listViolations(after)).toEqual([])
  await after.context().close()
})

test('two who judge the same at once: the second sees what the first wrote, and nothing is overwritten', async () => {
  const path = `${visit.base}${demoCase(1)}/behov/asger-indkoeb`
  const [mette, hanne] = [await visit.enter('mette.lund'), await visit.enter('hanne.krogh')]
  await mette.goto(path)
  await hanne.goto(path)
  const form = 'personkreds-asger-indkoeb'
  await fillAndSend(mette, form, { svar: 'indenfor', begrundelse: 'Asger kommer ikke ud af døren.' })
  await mette.waitForURL('**#personkreds')
  await fillAndSend(hanne, form, { svar: 'udenfor', begrundelse: 'Asger handler selv på nettet.' })
  await hanne.waitForSelector('.alert-warning')
  expect(await hanne.textContent('.alert-warning')).toContain('Mette Lund')
  expect(await hanne.textContent('.alert-warning')).toContain('Du skrev: Asger handler selv på nettet.')
  expect(await hanne.inputValue(`[id="${form}-begrundelse"]`)).toBe('Asger handler selv på nettet.')
  expect(await listViolations(hanne)).toEqual([])
  await mette.reload()
  expect(await mette.inputValue(`[id="${form}-begrundelse"]`)).toBe('Asger kommer ikke ud af døren.')
  await mette.context().close()
  await hanne.context().close()
})

test('a page of another site can sign nobody in, though it tells no origin, and a link from it leads where it says', async () => {
  const page = await visit.enter('mette.lund')
  await page.context().clearCookies()
  const foreign = `<meta name="referrer" content="no-referrer"><form method="post" action="${visit.base}/log-ind"><button name="som" value="mette.lund">x</button></form><a href="${visit.base}/log-ind">y</a>`
  for (const [click, status] of [
    ['button', 403],
    ['a', 200],
  ] as const) {
    await page.goto(`data:text/html,${encodeURIComponent(foreign)}`)
    const [answer] = await Promise.all([page.waitForResponse(`${visit.base}/log-ind`), page.click(click)])
    expect([click, answer.status()]).toEqual([click, status])
  }
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('holdbar')
  await page.context().close()
})
