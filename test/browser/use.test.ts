import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LETTER } from '../../src/web/check/checked-document.specimen.ts'
import { startVisit, submitText, type Visit } from './browser.ts'
import { tabTo } from './keyboard.ts'

let visit: Visit
beforeAll(async () => {
  visit = await startVisit()
})
afterAll(() => visit.close())

const LETTER_FILE = { name: 'brev.txt', mimeType: 'text/plain', buffer: Buffer.from(LETTER) }
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

test('by keyboard alone: from the form to a finding, to its words and back', async () => {
  const page = await visit.open('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('skipnav')
  await page.keyboard.press('Enter')
  await tabTo(page, '#tekst')
  await page.keyboard.insertText(LETTER)
  await tabTo(page, '.check-form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.verdict')

  await tabTo(page, '#sted-1')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#fund-1$/)
  expect(await focused(page)).toBe('fund-1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('sted-1')
  await page.context().close()
})

test('the checklist leads to the words it found', async () => {
  const page = await visit.open('/')
  await submitText(page, LETTER)
  await page.focus('.checklist a')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('tjek-D02-1')
  await page.context().close()
})

test.each(['#tekst', '#fil'])('without script, a letter by %s gets its answer', async (field) => {
  const page = await visit.open('/', { javaScriptEnabled: false })
  if (field === '#fil') await page.setInputFiles('#fil', LETTER_FILE)
  else await page.fill('#tekst', LETTER)
  await page.click('.check-form button[type=submit]')
  expect(await page.textContent('h1')).toBe('Afgørelsen holder ikke')
  expect(await page.locator('.letter-margin .finding').count()).toBe(6)
  expect(await page.locator('.letter').textContent()).toContain('Kære Mette')
  expect(await page.locator('.print-button').isVisible()).toBe(false)
  await page.context().close()
})

test('without script, a mistake is told, and the focus is on it', async () => {
  const page = await visit.open('/', { javaScriptEnabled: false })
  await page.click('.check-form button[type=submit]')
  expect(await page.title()).toBe('Fejl: Tjek et brev – Holdbar')
  expect(await page.locator('.error-summary:focus').count()).toBe(1)
  await page.click('.error-summary a')
  expect(await page.locator('#fil:focus').count()).toBe(1)
  await page.context().close()
})

test('after a mistake the text is still there', async () => {
  const page = await visit.open('/')
  await page.fill('#tekst', '\nKære Mette\n\n§ 85')
  await page.setInputFiles('#fil', LETTER_FILE)
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.error-summary')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary')
  expect(await page.inputValue('#tekst')).toBe('\nKære Mette\n\n§ 85')
  await page.context().close()
})

test('a file dropped on the form is chosen, and that is told', async () => {
  const page = await visit.open('/')
  await page.evaluate(() => {
    const dropped = new DataTransfer()
    dropped.items.add(new File(['Hej'], 'sluppet.txt', { type: 'text/plain' }))
    document
      .querySelector('.drop-zone')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
  })
  expect(await page.textContent('.drop-told')).toBe('Valgt fil: sluppet.txt')
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.verdict')
  expect(await page.textContent('.file-name')).toBe('sluppet.txt')
  await page.context().close()
})

test('words and finding light up together', async () => {
  const page = await visit.open('/')
  await submitText(page, LETTER)
  await page.hover('#fund-3')
  expect(await page.locator('mark.is-linked').allTextContents()).toEqual([
    'der højst kan bevilges tre timers støtte om ugen, uanset behovet',
  ])
  await page.focus('#sted-1')
  expect(await page.locator('#fund-1.is-linked').count()).toBe(1)
  await page.context().close()
})

test('a finding begins no higher than the paragraph it is about, and beside it', async () => {
  const page = await visit.open('/', { viewport: { width: 1280, height: 800 } })
  await submitText(page, LETTER)
  const places = await page.evaluate(() =>
    [...document.querySelectorAll('.letter-section.has-findings')].map((section) => {
      const lead = section.querySelector('.letter-lead')?.getBoundingClientRect()
      const card = section.querySelector('.finding')?.getBoundingClientRect()
      return lead && card ? { down: Math.round(card.top - lead.top), isRight: card.left > lead.right - 1 } : null
    }),
  )
  expect(places).toEqual(places.map(() => ({ down: 0, isRight: true })))
  expect(places.length).toBeGreaterThan(3)
  await page.context().close()
})

test('the answer can be read in the other language, and the same text asked again', async () => {
  const page = await visit.open('/')
  await page.setInputFiles('#fil', LETTER_FILE)
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.verdict')
  await page.click('.language-link')
  await page.waitForURL('**/en/tjek')
  expect(await page.textContent('h1')).toBe('The decision does not hold')
  expect(await page.textContent('.file-name')).toBe('brev.txt')

  await page.click('.correction summary')
  await page.fill('#tekst-igen', 'A better letter.')
  await page.click('.correction button')
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'No errors found in the decision')
  await page.context().close()
})

test('the report is a file with the letter’s name', async () => {
  const page = await visit.open('/')
  await page.setInputFiles('#fil', LETTER_FILE)
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.verdict')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[value=rapport]')])
  expect(download.suggestedFilename()).toBe('brev.holdbar.html')
  await page.context().close()
})

test('no page asks for anything outside, breaks the policy or leaves an error', async () => {
  const page = await visit.open('/om')
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin)) heard.push(request.url())
  })
  await page.goto(new URL('/', page.url()).href)
  await submitText(page, LETTER)
  await page.goto(new URL('/en/regler/klagevejledning', page.url()).href)
  expect(heard).toEqual([])
  await page.context().close()
})

test('in high contrast the marked words are still marked', async () => {
  const page = await visit.open('/', { forcedColors: 'active' })
  await submitText(page, LETTER)
  const [mark, plain] = await page.evaluate(() =>
    ['mark', '.letter-text'].map((selector) => {
      const element = document.querySelector(selector)
      return element === null ? '' : getComputedStyle(element).backgroundColor
    }),
  )
  expect(mark).not.toBe(plain)
  await page.context().close()
})

test('nothing moves for those who asked for less motion', async () => {
  const page = await visit.open('/', { reducedMotion: 'reduce' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  await page.context().close()
})
