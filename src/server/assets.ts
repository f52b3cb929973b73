import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { FIGURES_STYLE } from '../web/figures/figures-style.ts'
import { FINDINGS_STYLE } from '../web/check/findings-style.ts'
import { usedStyle, wordsOf } from './used-style.ts'

export interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: Buffer | null
}

export interface Assets {
  /** E.g. `/assets/1a2b3c4d`: changes when an asset does, so that browsers may keep each for a year. */
  readonly base: string
  find(name: string): Asset | undefined
}

const FONTS = ['Regular', 'Italic', 'SemiBold', 'Bold']

/** The same for every server of one program, and a while to make. */
let read: ReadonlyMap<string, Asset> | undefined

/** All that a page fetches, in memory: what isn't listed here can't be asked for. */
export function loadAssets(version: string): Assets {
  const assets = (read ??= readAssets())
  return { base: `/assets/${fingerprint(version, assets)}`, find: (name) => assets.get(name) }
}

function readAssets(): ReadonlyMap<string, Asset> {
  const web = fileURLToPath(new URL('../web/', import.meta.url))
  const dkfds = dirname(dirname(createRequire(import.meta.url).resolve('dkfds')))
  const assets = new Map<string, Asset>()
  const addText = (name: string, type: string, text: string): void => {
    const body = Buffer.from(text)
    assets.set(name, { type, body, gzipped: gzipSync(body, { level: 9 }) })
  }

  const own = (file: string): string => readFileSync(join(web, file), 'utf8')
  const systemStyle = usedStyle(
    withoutFonts(readFileSync(join(dkfds, 'css/dkfds.min.css'), 'utf8')),
    wordsOf(
      readdirSync(web, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:ts|js)$/.test(file))
        .map(own),
    ),
  )
  const page = [systemStyle, FINDINGS_STYLE, own('holdbar.css')].join('\n')
  const office = [page, own('office.css')].join('\n')
  const print = own('print.css')
  // One file for each kind of page: every file of style is waited for before the first word is seen.
  addText('css/page.css', CSS, [page, print].join('\n'))
  addText('css/office.css', CSS, [office, print].join('\n'))
  addText('css/citizen.css', CSS, [office, own('citizen.css'), print].join('\n'))
  addText('css/figures.css', CSS, FIGURES_STYLE)
  addText('js/citizen.js', 'text/javascript; charset=utf-8', own('citizen.js'))
  addText('js/office.js', 'text/javascript; charset=utf-8', own('office.js'))
  addText('js/app.js', 'text/javascript; charset=utf-8', own('app.js'))
  addText('img/holdbar.svg', SVG, own('holdbar.svg'))
  for (const font of FONTS) {
    const file = `IBMPlexSans-${font}-Latin1.woff2`
    const body = readFileSync(join(dkfds, 'fonts/IBMPlexSans/split/woff2', file))
    assets.set(`fonts/${file}`, { type: 'font/woff2', body, gzipped: null })
  }
  const icons = join(dkfds, 'img/svg-icons')
  for (const file of readdirSync(icons)) {
    if (file.endsWith('.svg'))
      assets.set(`img/svg-icons/${file}`, { type: SVG, body: readFileSync(join(icons, file)), gzipped: null })
  }

  return assets
}

const CSS = 'text/css; charset=utf-8'
const SVG = 'image/svg+xml'

/** The design system's own font rules ask for formats of the past first; `holdbar.css` has ours. */
function withoutFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/\/\*# sourceMappingURL=[^*]*\*\//, '')
}

function fingerprint(version: string, assets: ReadonlyMap<string, Asset>): string {
  const hash = createHash('sha256').update(version)
  for (const [name, { body }] of assets) hash.update(name).update(body)
  return hash.digest('hex').slice(0, 10)
}
