import { afterAll, beforeAll, expect, test } from 'vitest'
import { listViolations, overflowOf } from './browser.ts'
import { demoCase, fillAndSend, type OfficeVisit, startOfficeVisit } from './office-visit.ts'
import { takeIn, takeOut } from './take-package.ts'

let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
})
afterAll(() => visit.close())

const CASE = demoCase(16)
/** Milliseconds: two people, four packages, each with the case set as PDF. */
const LONG = 180_000

test(
  'the board asks for what lacks, the municipality answers with a document, and both have it, without a script',
  async () => {
    const [board, municipality] = await Promise.all(
      ['karen.ibsen', 'mette.lund'].map((user) =>
        visit.enter(user, { javaScriptEnabled: false, acceptDownloads: true }),
      ),
    )
    if (board === undefined || municipality === undefined) throw new Error('two people come in')
    await board.goto(`${visit.base}${CASE}/modtagelse`)
    expect(await board.locator('.alert-warning').textContent()).toContain('2 akter mangler')
    await fillAndSend(board, 'ankestyrelsen-spoerger-laegelige-oplysninger', {
      ord: 'Hvad siger psykiateren om bussen?',
    })
    expect(board.url()).toBe(`${visit.base}${CASE}/modtagelse`)

    await takeIn(municipality, visit.base, await takeOut(board, `${visit.base}${CASE}/klage`))
    expect(municipality.url()).toBe(`${visit.base}${CASE}/klage`)
    expect(await municipality.locator('main').textContent()).toContain('Hvad siger psykiateren om bussen?')
    await municipality.locator('#laeg-i-sagen > summary').click()
    await municipality.setInputFiles('#dokument-fil', {
      name: 'Udtalelse.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Angsten gør, at Ellen ikke kan køre med bus alene.'),
    })
    await municipality.getByRole('button', { name: 'Læg i sagen' }).click()
    const answer = municipality.locator('details[id^="goer-ankestyrelsen-besvaret-"]')
    await answer.locator(':scope > summary').click()
    await answer.locator('[name="ord"]').fill('Udtalelsen er vedlagt.')
    await answer.getByText('Udtalelse.txt').click()
    await answer.getByRole('button', { name: 'Gem svaret' }).click()

    await takeIn(board, visit.base, await takeOut(municipality, `${visit.base}${CASE}/klage`))
    expect(board.url()).toBe(`${visit.base}${CASE}/modtagelse`)
    expect(await board.locator('.alert-warning').textContent()).toContain('En akt mangler')
    expect(await board.locator('main').textContent()).toContain('Udtalelsen er vedlagt.')
    await takeIn(board, visit.base, await takeOut(municipality, `${visit.base}${CASE}/klage`))
    expect(await board.getByRole('status').textContent()).toContain('der er intet nyt i den')
  },
  LONG,
)

test.each([
  { prefix: '', width: 1280 },
  { prefix: '', width: 320 },
  { prefix: '/en', width: 1280 },
])(
  'the pages of the exchange at $width pixels$prefix: nothing against WCAG 2.2 AA, and nothing beside the screen',
  async ({ prefix, width }) => {
    const wrong: string[] = []
    for (const [user, paths] of [
      ['karen.ibsen', ['/sager', '/sager/modtag', `${CASE}/modtagelse`]],
      ['mette.lund', ['/sager/modtag', `${CASE}/klage`]],
    ] as const) {
      const page = await visit.enter(user, { viewport: { width, height: 800 } })
      for (const path of paths) {
        await page.goto(`${visit.base}${prefix}${path}`)
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
        if ((await overflowOf(page)) !== 0) wrong.push(`${path}: too wide`)
        wrong.push(...(await listViolations(page)).map((one) => `${path}: ${one}`))
      }
      await page.context().close()
    }
    expect(wrong).toEqual([])
  },
  LONG,
)
