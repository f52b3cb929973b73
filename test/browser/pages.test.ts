import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LETTER } from '../../src/web/check/checked-document.specimen.ts'
import { listViolations, overflowOf, startVisit, submitText, type Visit } from './browser.ts'

let visit: Visit
beforeAll(async () => {
  visit = await startVisit()
})
afterAll(() => visit.close())

const stay = async (): Promise<void> => {}
const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)))
const fail = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelector('#dato')?.setAttribute('type', 'text'))
  await page.fill('#dato', 'i går')
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.error-summary')
}
const result = async (page: Page): Promise<void> => {
  await submitText(page, LETTER)
  await openAll(page)
}

const SHOWN: readonly [string, string, (page: Page) => Promise<unknown>][] = [
  ['the form', '/', stay],
  ['the form with errors', '/', fail],
  ['the result', '/', result],
  ['the result of a text that is nothing special', '/', (page) => submitText(page, 'Hej med dig.')],
  ['the rules', '/regler', stay],
  ['a search', '/regler?q=loft', stay],
  ['a search in vain', '/regler?q=xyzzy', stay],
  ['a rule', '/regler/klagevejledning', openAll],
  ['the codebook', '/kodebog', stay],
  ['about', '/om', stay],
  ['the accessibility statement', '/tilgaengelighed', stay],
  ['what is not found', '/findes-ikke', stay],
]
const BOTH = SHOWN.flatMap(([name, path, act]) => [
  { name, path, act },
  { name: `${name}, in English`, path: path === '/' ? '/en' : `/en${path}`, act },
])

describe.each(BOTH)('$name', ({ path, act }) => {
  test('has nothing against WCAG 2.2 AA', async () => {
    const page = await visit.open(path)
    await act(page)
    expect(await listViolations(page)).toEqual([])
    await page.context().close()
  })

  test('fits a screen of 320 pixels', async () => {
    const page = await visit.open(path, { viewport: { width: 320, height: 640 } })
    await act(page)
    expect(await overflowOf(page)).toBe(0)
    expect(await listViolations(page)).toEqual([])
    await page.context().close()
  })
})

test.each(['/', '/regler', '/om', '/tilgaengelighed'])(
  '%s fits a screen of 320 pixels with letters twice as large',
  async (path) => {
    const page = await visit.open(path, { viewport: { width: 320, height: 640 } })
    // The design system’s own is 62.5%.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '125%'
    })
    expect(await overflowOf(page)).toBe(0)
    await page.context().close()
  },
)

test('axe sees what is wrong, so its silence means something', async () => {
  const page = await visit.open('/')
  await page.evaluate(() => document.querySelector('label[for=tekst]')?.remove())
  expect(await listViolations(page)).toEqual(['label: #tekst'])
  await page.context().close()
})

test('the report in one file has nothing against WCAG 2.2 AA, wide and narrow', async () => {
  for (const width of [1280, 320]) {
    const page = await visit.open('/', { viewport: { width, height: 800 } })
    await submitText(page, LETTER)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[value=rapport]')])
    const stream = await download.createReadStream()
    const html = Buffer.concat(await stream.toArray()).toString()
    await page.goto('about:blank')
    // Its own policy lets no script run, so neither axe.
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''))
    expect(await overflowOf(page)).toBe(0)
    expect(await listViolations(page)).toEqual([])
    await page.context().close()
  }
})

test('everything to press is at least 24 pixels high and wide, or stands in a sentence', async () => {
  const page = await visit.open('/')
  await result(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')]
      .filter((element) => element.checkVisibility() && !element.closest('.skipnav, .alert-text'))
      .map((element) => ({ words: element.textContent?.trim().slice(0, 40), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ words, box }) => `${words}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
  await page.context().close()
})
