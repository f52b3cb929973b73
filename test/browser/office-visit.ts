import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type OfficeConfig, openOffice } from '../../src/main/open-office.ts'
import { createServer } from '../../src/server/server.ts'
import { serverDeps, TODAY } from '../../src/server/server.specimen.ts'
import { CHROMIUM, FLAGS } from './chromium.ts'

/** A real browser before the office as it is when started for the first time: the made-up municipality with its cases. */
export interface OfficeVisit {
  readonly base: string
  /** Signed in, in a browser of their own. */
  enter(user: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export async function startOfficeVisit({ smtp }: Pick<Partial<OfficeConfig>, 'smtp'> = {}): Promise<OfficeVisit> {
  if (CHROMIUM === undefined) throw new Error('no Chromium: apt-get install chromium')
  const home = mkdtempSync(join(tmpdir(), 'holdbar-browser-'))
  const office = await openOffice({
    databaseUrl: undefined,
    ownerUrl: undefined,
    home,
    isDemo: true,
    isSecure: false,
    openId: undefined,
    smtp,
    sf1601: undefined,
    statusSecret: undefined,
    today: TODAY,
    tell: () => {},
  })
  const server = await createServer(serverDeps({ limits: { pages: 10_000, checks: 10_000 }, office: office.deps }))
  const base = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  return {
    base,
    async enter(user, options = {}) {
      const context = await browser.newContext({ locale: 'da-DK', ...options })
      const page = await context.newPage()
      await page.goto(`${base}/log-ind`)
      await page.click(`button[value="${user}"]`)
      // Those who work with cases come to their list, a citizen to their own case.
      await page.waitForURL((url) => url.pathname === '/sager' || url.pathname === '/min-sag')
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      await office.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The address of a made-up case, by its number. */
export const demoCase = (number: number): string =>
  `/sager/0190b1c0-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`

/** Unfolds a form, fills it as a person would, and sends it. A value is what is written, or the value of what is chosen. */
export async function fillAndSend(
  page: Page,
  form: string,
  given: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const fold = page.locator(`[id="goer-${form}"]`)
  if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null)
    await fold.locator(':scope > summary').click()
  const whole = page.locator(`form[id="${form}"]`)
  for (const [name, value] of Object.entries(given)) {
    const field = whole.locator(`[name="${name}"]`)
    const inner = field.first().locator('xpath=ancestor::details[not(contains(@class,"act-fold"))][1]')
    if ((await inner.count()) > 0 && (await inner.getAttribute('open')) === null)
      await inner.locator(':scope > summary').click()
    const type = await field.first().getAttribute('type')
    if (type === 'radio' || type === 'checkbox') {
      // As a person does: the label is what is seen and pressed.
      for (const one of typeof value === 'string' ? [value] : value) {
        const choice = whole.locator(`[name="${name}"][value="${one}"]`)
        if (!(await choice.isChecked())) await whole.locator(`label[for="${await choice.getAttribute('id')}"]`).click()
        if (!(await choice.isChecked())) throw new Error(`${form}: ${name} is not ${one} after a press`)
      }
    } else if ((await field.first().evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption(String(value))
    else await field.fill(String(value))
  }
  await whole.locator('button.button-primary[type=submit]').click()
}
