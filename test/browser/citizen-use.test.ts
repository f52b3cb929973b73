import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listViolations, overflowOf, unmarkedDanish } from './browser.ts'
import { type OfficeVisit, startOfficeVisit } from './office-visit.ts'
import { writeDownComplaint } from './whole-way-steps.ts'

let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
})
afterAll(() => visit.close())

const mine = (number: number): string => `/min-sag/0190b1c0-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`
/** Being informed; refused, and the letter sent. */
const [ASGER, VAGN] = [mine(1), mine(12)]

/** Fills the form of a page as a person would, and sends it. */
async function answer(page: Page, given: Readonly<Record<string, string>>): Promise<void> {
  const form = page.locator('form.act-form')
  for (const [name, value] of Object.entries(given)) {
    const field = form.locator(`[name="${name}"]`).first()
    if ((await field.getAttribute('type')) === 'radio') {
      const choice = form.locator(`[name="${name}"][value="${value}"]`)
      await form.locator(`label[for="${await choice.getAttribute('id')}"]`).click()
    } else await field.fill(value)
  }
  await form.locator('button[type=submit]').click()
}

describe.each([
  { lang: 'Danish', prefix: '', width: 1280 },
  { lang: 'Danish', prefix: '', width: 320 },
  { lang: 'English', prefix: '/en', width: 320 },
])('in $lang at $width pixels', ({ prefix, width }) => {
  test.each([
    [
      'asger.dahl',
      [
        '/min-sag',
        '/min-sag/soeg',
        '/min-sag/hjaelp',
        ...pagesOf(ASGER),
        ...formsOf(ASGER, [
          'tilfoej',
          'papir',
          'samtykke',
          'ring-op',
          'ret',
          'soeg-mere',
          'traek-ansoegning',
          'aktindsigt',
        ]),
      ],
    ],
    ['vagn.lindqvist', ['/min-sag', ...pagesOf(VAGN), ...formsOf(VAGN, ['klag', 'klag-mundtligt'])]],
    ['camilla.dam', ['/min-sag', ...pagesOf(mine(14))]],
    // Answered in part: the complaint is to be kept.
    ['kaj.hede', [...pagesOf(mine(20)), ...formsOf(mine(20), ['klag'])]],
    // Complained of, and taken up again.
    ['bo.lindahl', pagesOf(mine(24))],
  ] as const)(
    '%s: nothing against WCAG 2.2 AA, and nothing beside the screen',
    { timeout: 120_000 },
    async (user, paths) => {
      const page = await visit.enter(user, { viewport: { width, height: 800 } })
      const wrong: string[] = []
      for (const path of paths) {
        const got = await page.goto(`${visit.base}${prefix}${path}`)
        if (got?.status() !== 200) wrong.push(`${path}: ${got?.status()}`)
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
        const over = await overflowOf(page)
        if (over !== 0) wrong.push(`${path}: ${over} pixels too wide`)
        wrong.push(...(await listViolations(page)).map((one) => `${path}: ${one}`))
        if (prefix === '/en') wrong.push(...(await unmarkedDanish(page)).map((one) => `${path}: in Danish, “${one}”`))
        if ((await page.locator('h1').count()) !== 1) wrong.push(`${path}: not one main heading`)
      }
      expect(wrong).toEqual([])
      await page.context().close()
    },
  )
})

function pagesOf(at: string): readonly string[] {
  return ['', '/oplysninger', '/afgoerelse', '/klage', '/papirer'].map((page) => `${at}${page}`)
}
function formsOf(at: string, forms: readonly string[]): readonly string[] {
  return forms.map((form) => `${at}/goer/${form}`)
}

test.each([true, false])('reads, corrects and adds, with script: %s', async (script) => {
  const page = await visit.enter('asger.dahl', { javaScriptEnabled: script, viewport: { width: 320, height: 700 } })
  await page.click(`a[href="${ASGER}"]`)
  expect(await page.textContent('main')).toContain('Jeg har brug for flere timer.')
  await page.click(`.my-tabs a[href="${ASGER}/oplysninger"]`)
  await page.locator('.my-correct a').first().click()
  const words = `Det var om aftenen${script ? '' : ' og natten'}.`
  await answer(page, { svar: 'nej', ord: words })
  await page.waitForSelector('.my-told')
  expect(await page.textContent('main')).toContain(words)

  await page.locator(`a[href="${ASGER}/goer/tilfoej"]`).click()
  await answer(page, { ord: '', om: 'betyder' })
  await page.waitForSelector('.error-summary')
  expect(await page.textContent('.error-summary')).toContain('Skriv det, du vil fortælle.')
  await answer(page, { ord: 'Jeg sover kun tre timer.' })
  await page.waitForSelector('.my-told')
  expect(await page.textContent('main')).toContain('Jeg sover kun tre timer.')
  await page.context().close()
})

test(
  'reads the decision and the steps behind it, complains by asking to be called, and approves what was written down',
  { timeout: 120_000 },
  async () => {
    const page = await visit.enter('vagn.lindqvist', { viewport: { width: 320, height: 700 } })
    await page.goto(`${visit.base}${VAGN}/afgoerelse`)
    await page.locator('.my-steps summary').first().click()
    expect(await page.textContent('.my-steps')).toContain('Ønsket handler om selskab.')
    await page.locator(`a[href^="${VAGN}/papirer/"]`).click()
    expect(await page.textContent('body')).toContain('Kære Vagn')
    await page.goto(`${visit.base}${VAGN}/klage`)
    await page.click(`a[href="${VAGN}/goer/klag-mundtligt"]`)
    await answer(page, { hvornaar: 'torsdag formiddag' })
    await page.waitForSelector('.my-told')
    expect(await page.textContent('main')).toContain('Kommunen ringer til dig.')
    expect(await page.locator(`a[href*="/goer/godkend-klage"]`).count()).toBe(0)
    expect(await listViolations(page)).toEqual([])

    const mette = await visit.enter('mette.lund')
    const office = `${visit.base}${VAGN.replace('/min-sag/', '/sager/')}`
    await mette.goto(office)
    expect(await mette.textContent('main')).toContain('torsdag formiddag')
    await writeDownComplaint(mette, office, 'Jeg kommer ikke ud.')
    await mette.context().close()

    await page.goto(`${visit.base}${VAGN}/klage`)
    expect(await page.textContent('main')).toContain('Jeg kommer ikke ud.')
    await page.locator(`a[href*="/goer/godkend-klage"]`).click()
    await answer(page, {})
    await page.waitForSelector('.my-told')
    expect(await page.textContent('main')).toContain('Du har godkendt det, der er skrevet ned.')
    expect(await listViolations(page)).toEqual([])
    await page.context().close()
  },
)

test('by keyboard alone: from the list to a wish to be called', async () => {
  const page = await visit.enter('camilla.dam')
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    }
    throw new Error(`Tab does not reach ${selector}`)
  }
  await tabTo(`a[href="${mine(14)}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.my-tabs')
  await tabTo(`a[href="${mine(14)}/goer/ring-op"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.act-form')
  await tabTo('textarea[name=ord]')
  await page.keyboard.type('Hvornår får vi svar?')
  await tabTo('form.act-form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.my-told')
  await page.context().close()
})
