import { afterAll, beforeAll, expect, test } from 'vitest'
import { listViolations, overflowOf } from './browser.ts'
import { demoCase, type OfficeVisit, startOfficeVisit } from './office-visit.ts'

let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
})
afterAll(() => visit.close())

/** The board changed it. */
const CASE = demoCase(25)
const AT = `${CASE}/offentliggoer`

test('a lawyer publishes and withdraws a decision without script; whoever comes by reads it without signing in', async () => {
  const page = await visit.enter('sofie.ravn', { javaScriptEnabled: false })
  await page.goto(`${visit.base}${CASE}/brev`)
  await page.click(`a[href="${AT}"]`)
  const shown = await page.locator('.publish-text').innerText()
  expect(shown).not.toMatch(/Anna|Krag|Fjordkøbing/)
  expect(await page.locator('.publish-removals > li').count()).toBeGreaterThan(15)
  await page.fill('[name=fjern]', 'handleplan = en plan')
  await page.click('button[value="vis"]')
  expect(await page.locator('.publish-text').innerText()).not.toContain('handleplan')
  await page.click('button[value="godkend"]')
  expect(await page.locator('.error-summary').innerText()).toContain('Sæt kryds')
  await page.click('label[for="offentliggoer-laest"]')
  await page.click('button[value="godkend"]')
  await page.waitForURL(`${visit.base}${AT}`)
  const url = (await page.locator('a[href^="/afgoerelser/"]').getAttribute('href')) ?? ''

  const open = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  const anyone = await open?.newPage()
  if (anyone === undefined) throw new Error('another browser opens')
  await anyone.goto(`${visit.base}/afgoerelser`)
  await anyone.fill('#find-q', 'aftenen')
  await anyone.click('form[action="/afgoerelser"] button[type=submit]')
  await anyone.click(`a[href="${url}"]`)
  const read = await anyone.locator('main').innerText()
  expect(read).toContain('Omgjort af Ankestyrelsen')
  expect(read).not.toMatch(/Anna|Krag|Fjordkøbing|handleplan/)

  await page.fill('[name=hvorfor]', 'Den skal læses igen.')
  await page.click('form[action$="/traek-tilbage"] button[type=submit]')
  await page.waitForURL(`${visit.base}${AT}`)
  expect((await anyone.goto(`${visit.base}${url}`))?.status()).toBe(404)
  await open?.close()
  await page.context().close()
})

test.each([1280, 320])(
  'its pages at %i pixels have nothing against WCAG 2.2 AA and nothing beside the screen',
  async (width) => {
    const wrong: string[] = []
    const page = await visit.enter('sofie.ravn', { viewport: { width, height: 800 } })
    const look = async (name: string) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      const over = await overflowOf(page)
      if (over !== 0) wrong.push(`${name} at ${width}: ${over} pixels too wide`)
      wrong.push(...(await listViolations(page)).map((one) => `${name} at ${width}: ${one}`))
    }
    await page.goto(`${visit.base}${AT}`)
    await look('the proposal')
    await page.fill('[name=fjern]', 'elefant')
    await page.click('button[value="vis"]')
    await page.waitForSelector('.error-summary')
    await look('a word that is not there')
    await page.fill('[name=fjern]', '')
    await page.click('button[value="vis"]')
    await page.waitForSelector('.error-summary', { state: 'detached' })
    await page.click('label[for="offentliggoer-laest"]')
    await page.click('button[value="godkend"]')
    await page.waitForSelector('a[href^="/afgoerelser/"]')
    await look('what is published')
    const url = (await page.locator('a[href^="/afgoerelser/"]').getAttribute('href')) ?? ''
    for (const path of ['/afgoerelser', '/en/afgoerelser', '/afgoerelser?q=xyzzy', url, '/tal/laering']) {
      await page.goto(`${visit.base}${path}`)
      await look(path)
    }
    await page.goto(`${visit.base}${AT}`)
    await page.fill('[name=hvorfor]', 'Prøve.')
    await page.click('form[action$="/traek-tilbage"] button[type=submit]')
    await page.waitForSelector('a[href^="/afgoerelser/"]', { state: 'detached' })
    await look('withdrawn')
    await page.context().close()
    expect(wrong).toEqual([])
  },
)
