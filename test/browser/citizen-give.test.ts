import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listViolations, overflowOf } from './browser.ts'
import { demoCase, fillAndSend, type OfficeVisit, startOfficeVisit } from './office-visit.ts'
import { tabTo } from './keyboard.ts'

let visit: OfficeVisit
let folder: string
beforeAll(async () => {
  // Mail can be asked for; nobody listens there, so that none leaves.
  const smtp = {
    host: '127.0.0.1',
    port: 9,
    secure: false,
    requireTls: false,
    from: 'x@example.dk',
    timeoutMillis: 500,
  }
  visit = await startOfficeVisit({ smtp })
  folder = mkdtempSync(join(tmpdir(), 'holdbar-papir-'))
})
afterAll(async () => {
  await visit.close()
  rmSync(folder, { recursive: true, force: true })
})

const ASGER = demoCase(1).replace('/sager/', '/min-sag/')
const PAPER = `${ASGER}/goer/papir`
const SEEN = [
  { lang: 'Danish', prefix: '', width: 1280 },
  { lang: 'Danish', prefix: '', width: 320 },
  { lang: 'English', prefix: '/en', width: 320 },
]

/** What is wrong with the page as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  const over = await overflowOf(page)
  const headings = await page.locator('h1').count()
  return [
    ...(await listViolations(page)),
    ...(over === 0 ? [] : [`${over} pixels too wide`]),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
  ]
}

describe.each(SEEN)('in $lang at $width pixels: nothing against WCAG 2.2 AA, nothing beside the screen', (seen) => {
  const { prefix, width } = seen
  const enter = (user: string) => visit.enter(user, { viewport: { width, height: 800 } })

  test('the form for a paper, empty, refused, and the page with the paper on it', async () => {
    const page = await enter('asger.dahl')
    await page.goto(`${visit.base}${prefix}${PAPER}`)
    expect(await faultsOf(page)).toEqual([])
    await page.click('form.act-form button[type=submit]')
    await page.waitForSelector('.error-summary')
    expect(await faultsOf(page)).toEqual([])
    await page.fill('[name=titel]', `Brev${width}${prefix}`)
    const buffer = Buffer.from('Asger sover dårligt.')
    await page.setInputFiles('[name=fil]', { name: 'brev.txt', mimeType: 'text/plain', buffer })
    await page.click('form.act-form button[type=submit]')
    await page.waitForSelector('.my-told')
    expect(await faultsOf(page)).toEqual([])
    await page.goto(`${visit.base}${prefix}${ASGER}/papirer`)
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('the mail notice: asked for, wrong, looked over, on, and stopped', async () => {
    const page = await enter('lis.bruhn')
    await page.goto(`${visit.base}${prefix}/min-sag/besked`)
    expect(await faultsOf(page)).toEqual([])
    await page.fill('[name=mail]', 'ikke en adresse')
    await page.click('form.act-form button[type=submit]')
    await page.waitForSelector('.error-summary')
    expect(await faultsOf(page)).toEqual([])
    await page.fill('[name=mail]', 'en.meget.lang.adresse.som.er.svaer.at.have.paa.en.telefon@eksempel.example.dk')
    await page.click('form.act-form button[type=submit]')
    await page.click('form:has(input[value=bekraeft]) button')
    await page.waitForSelector('.my-told')
    expect(await faultsOf(page)).toEqual([])
    await page.click('form:has(input[value=stop]) button')
    await page.waitForSelector('.my-told')
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('the committee: its forms, a wrong day, the plan, and what the citizen sees of it', async () => {
    const page = await enter('hanne.krogh')
    const at = `${visit.base}${prefix}${demoCase(1)}`
    for (const path of ['/goer/udvalg-planlagt', '/goer/udvalg', '/hoering']) {
      await page.goto(`${at}${path}`)
      expect([path, ...(await faultsOf(page))]).toEqual([path])
    }
    await fillAndSend(page, 'udvalg-planlagt', { dag: '2020-01-01', sted: 'Rådhuset', borger: 'ja' })
    await page.waitForSelector('.error-summary, .alert-error')
    expect(await faultsOf(page)).toEqual([])
    await page.goto(`${at}/hoering`)
    await fillAndSend(page, 'udvalg-planlagt', { dag: '2026-06-09', sted: 'Rådhuset, lokale 2, kl. 10', borger: 'ja' })
    await page.waitForURL(/\/hoering/)
    expect(await page.textContent('main')).toContain('lokale 2')
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()

    const asger = await enter('asger.dahl')
    await asger.goto(`${visit.base}${prefix}${ASGER}`)
    expect(await asger.textContent('main')).toContain('Rådhuset, lokale 2')
    expect(await faultsOf(asger)).toEqual([])
    await asger.context().close()
  })
})

test.each([true, false])(
  'a paper is laid in the case and opened by the caseworker, with script: %s',
  async (script) => {
    const page = await visit.enter('asger.dahl', { javaScriptEnabled: script, viewport: { width: 320, height: 700 } })
    await page.goto(`${visit.base}${ASGER}/oplysninger`)
    await page.click(`a[href="${PAPER}"]`)
    const title = `Brev fra min læge, ${script ? 'tirsdag' : 'onsdag'}`
    await page.fill('[name=titel]', title)
    const large = join(folder, 'stor.pdf')
    writeFileSync(large, Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(27 * 1024 * 1024)]))
    await page.setInputFiles('[name=fil]', large)
    await page.click('form.act-form button[type=submit]')
    await page.waitForSelector('.error-summary')
    expect(await page.textContent('.error-summary')).toContain('Den må højst fylde 25 MB')

    await page.fill('[name=titel]', title)
    const buffer = Buffer.from('Asger sover dårligt.')
    await page.setInputFiles('[name=fil]', { name: 'brev.txt', mimeType: 'text/plain', buffer })
    await page.click('form.act-form button[type=submit]')
    await page.waitForSelector('.my-told')
    const mine = page.locator('article', { hasText: title })
    await mine.locator('a[href*="/papirer/"]').click()
    expect(await page.textContent('body')).toContain('Asger sover dårligt.')
    await page.context().close()

    const mette = await visit.enter('mette.lund')
    await mette.goto(`${visit.base}${demoCase(1)}/oplysninger`)
    await mette.locator('section.record', { hasText: title }).locator('a[href*="/dokumenter/"]').click()
    expect(await mette.textContent('body')).toContain('Asger sover dårligt.')
    await mette.context().close()
  },
)

test('by keyboard alone: a paper, and a mail address', async () => {
  const page = await visit.enter('asger.dahl')
  // Asked for before the first page, so that the browser is sure to hand the choice over when it comes.
  const choosing = page.waitForEvent('filechooser', { timeout: 0 })
  await page.goto(`${visit.base}${ASGER}`)
  await tabTo(page, `a[href="${PAPER}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.act-form')
  await tabTo(page, '[name=titel]')
  await page.keyboard.type('Brev fra tastaturet')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file')
  // Both keys open it, and a browser that is busy now and then misses one: a person presses again.
  let chooser: FileChooser | undefined
  for (const key of ['Enter', 'Space', 'Enter', 'Space']) {
    await page.keyboard.press(key)
    chooser = (await Promise.race([choosing, page.waitForTimeout(4000)])) ?? undefined
    if (chooser !== undefined) break
  }
  if (chooser === undefined) throw new Error('no key opens the choice of a file')
  await chooser.setFiles({ name: 'brev.txt', mimeType: 'text/plain', buffer: Buffer.from('Hej') })
  await tabTo(page, 'form.act-form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.my-told')
  expect(await page.textContent('main')).toContain('Brev fra tastaturet')

  await page.goto(`${visit.base}/min-sag`)
  await tabTo(page, 'a[href="/min-sag/besked"]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.act-form')
  await tabTo(page, '[name=mail]')
  await page.keyboard.type('asger@example.dk')
  await page.keyboard.press('Enter')
  await page.waitForSelector('form:has(input[value=bekraeft])')
  await tabTo(page, 'form:has(input[value=bekraeft]) button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.my-told')
  expect(await page.textContent('main')).toContain('asger@example.dk')
  await page.context().close()
})
