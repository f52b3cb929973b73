import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { FIGURES_STYLE } from '../web/figures/figures-style.ts'
import { FINDINGS_STYLE } from '../web/findings-style.ts'

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

/** All that a page fetches, in memory: what isn't listed here can't be asked for. */
export function loadAssets(version: string): Assets {
  const web = fileURLToPath(new URL('../web/', import.meta.url))
  const dkfds = dirname(dirname(createRequire(import.meta.url).resolve('dkfds')))
  const assets = new Map<string, Asset>()
  const addText = (name: string, type: string, text: string): void => {
    const body = Buffer.from(text)
    assets.set(name, { type, body, gzipped: gzipSync(body, { level: 9 }) })
  }

  addText('css/dkfds.css', CSS, withoutFonts(readFileSync(join(dkfds, 'css/dkfds.min.css'), 'utf8')))
  addText('css/findings.css', CSS, FINDINGS_STYLE)
  addText('css/figures.css', CSS, FIGURES_STYLE)
  addText('css/holdbar.css', CSS, readFileSync(join(web, 'holdbar.css'), 'utf8'))
  addText('css/office.css', CSS, readFileSync(join(web, 'office.css'), 'utf8'))
  addText('css/citizen.css', CSS, readFileSync(join(web, 'citizen.css'), 'utf8'))
  addText('js/citizen.js', 'text/javascript; charset=utf-8', readFileSync(join(web, 'citizen.js'), 'utf8'))
  addText('js/office.js', 'text/javascript; charset=utf-8', readFileSync(join(web, 'office.js'), 'utf8'))
  addText('js/app.js', 'text/javascript; charset=utf-8', readFileSync(join(web, 'app.js'), 'utf8'))
  addText('img/holdbar.svg', SVG, readFileSync(join(web, 'holdbar.svg'), 'utf8'))
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

  return { base: `/assets/${fingerprint(version, assets)}`, find: (name) => assets.get(name) }
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
