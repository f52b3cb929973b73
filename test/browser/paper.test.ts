import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf } from './browser.ts'
import { demoCase, type OfficeVisit, startOfficeVisit } from './office-visit.ts'

let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
})
afterAll(() => visit.close())

/** A4 on its end, less its margins, in CSS pixels. */
const PAPER = { width: 688, height: 940 }
const MINE = demoCase(17).replace('/sager/', '/min-sag/')
const VISITS: readonly (readonly [string, string, readonly string[]])[] = [
  ['the lists', 'hanne.krogh', ['/sager', '/opslag', '/tal/ledelse', '/regler/partshoering']],
  [
    'a case',
    'hanne.krogh',
    [demoCase(6), `${demoCase(6)}/behov/sara-struktur`, `${demoCase(6)}/hoering`, `${demoCase(6)}/afgoerelse`],
  ],
  ['its papers', 'hanne.krogh', [`${demoCase(10)}/brev`, `${demoCase(6)}/journal`, `${demoCase(16)}/klage`]],
  ['a citizen’s own case', 'lis.bruhn', [MINE, `${MINE}/afgoerelse`, `${MINE}/oplysninger`]],
]

test.each(VISITS)('%s on paper: nothing to press, nothing beside it, and tables as tables', async (_, user, paths) => {
  const page = await visit.enter(user, { viewport: PAPER })
  await page.emulateMedia({ media: 'print' })
  const wrong: string[] = []
  for (const path of paths) {
    await page.goto(visit.base + path)
    const pressed = await page.evaluate(() =>
      [...document.querySelectorAll('nav, button, .button, form, input, textarea, select')]
        .filter((one) => one.checkVisibility())
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    )
    wrong.push(...pressed.map((one) => `${path}: ${one}`))
    const over = await overflowOf(page)
    if (over > 0) wrong.push(`${path}: ${over} pixels too wide`)
    const loose = await page
      .locator('main table tr')
      .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).display !== 'table-row').length)
    if (loose > 0) wrong.push(`${path}: ${loose} rows of a table that are none`)
  }
  expect(wrong).toEqual([])
  await page.context().close()
})
