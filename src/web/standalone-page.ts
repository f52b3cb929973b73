import type { Lang } from '../base/words.ts'
import { type Html, html, trusted } from './html.ts'

// The file may be opened from anywhere: it asks for nothing and runs nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export interface StandalonePage {
  readonly lang: Lang
  readonly title: string
  /** Our own style sheet, whole. */
  readonly style: string
  readonly body: Html
}

/** A page in one file, without script and without anything fetched: for print, for an annex, for the case file. */
export function standalonePage({ lang, title, style, body }: StandalonePage): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString()
}
