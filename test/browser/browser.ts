import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { createServer } from '../../src/server/server.ts'
import { serverDeps } from '../../src/server/server.specimen.ts'
import { CHROMIUM, FLAGS } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A real browser before a real server, with one known letter. */
export interface Visit {
  /** A fresh visitor on a page. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export async function startVisit(): Promise<Visit> {
  if (CHROMIUM === undefined) throw new Error('no Chromium: apt-get install chromium')
  const server: FastifyInstance = await createServer(serverDeps({ limits: { pages: 10_000, checks: 10_000 } }))
  const base = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'da-DK', ...options })
      const page = await context.newPage()
      await page.goto(base + path)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** What axe finds against WCAG 2.2 AA, each as one line. */
export async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    interface Found {
      readonly id: string
      readonly nodes: readonly { readonly target: readonly unknown[] }[]
    }
    const axe = Reflect.get(globalThis, 'axe')
    const { violations }: { violations: readonly Found[] } = await axe.run(document, { runOnly: tags })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
  }, WCAG)
}

/** How many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

export async function submitText(page: Page, text: string): Promise<void> {
  await page.fill('#tekst', text)
  await page.click('.check-form button[type=submit]')
  await page.waitForSelector('.verdict')
}

/** Words that English has not, and that few Danish sentences do without. */
const DANISH = 'og|ikke|det|jeg|har|på|af|til|hun|han|kan|er|blev|vil|skal'

/** What is Danish on a page in English and does not say so, to a voice that reads it aloud (WCAG 3.1.2). */
export function unmarkedDanish(page: Page): Promise<string[]> {
  return page.evaluate((words) => {
    const danish = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
    const found: string[] = []
    const look = (within: Element | null, words: string) => {
      // A line of a list to choose from can't be marked in part.
      if (
        danish.test(words) &&
        within?.closest('[lang]')?.getAttribute('lang') !== 'da' &&
        within?.tagName !== 'OPTION'
      )
        found.push(words.trim().slice(0, 80))
    }
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      look(node.parentElement, node.textContent ?? '')
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main :is(textarea, input[type="text"])',
    ))
      look(field, field.value)
    return found
  }, DANISH)
}
