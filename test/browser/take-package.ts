import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

export interface PackageFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Gets the case as a package from the page where the link to it stands. */
export async function takeOut(page: Page, from: string): Promise<PackageFile> {
  await page.goto(from)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent hele sagen som pakke (zip)' }).click(),
  ])
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: await readFile(await download.path()),
  }
}

/** Takes a package in; the number is the board's own for a case that is new to it. */
export async function takeIn(page: Page, base: string, file: PackageFile, number?: string): Promise<void> {
  await page.goto(`${base}/sager/modtag`)
  await page.setInputFiles('#pakke', file)
  if (number !== undefined) await page.locator('[name=nummer]').fill(number)
  await page.getByRole('button', { name: 'Hent ind' }).click()
}
