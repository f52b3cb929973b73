import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { CODE_SCHEMES, type CodeScheme, codeText, entriesOn, OWN_SCHEME } from './codebook-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Frame, layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Kodebog', 'Codebook'),
  lead: w(
    'Sådan vælger Ankestyrelsen og kommunen koder for, hvad der var galt, så de samme ord betyder det samme begge steder.',
    'How the board and the municipality choose codes for what was wrong, so that the same words mean the same in both places.',
  ),
  rules: w('Tilbage til reglerne', 'Back to the rules'),
  heldOn: w('Teksten gælder', 'The text holds on'),
  day: w('Vis teksten, som den var den', 'Show the text as it was on'),
  show: w('Vis', 'Show'),
  never: w(
    'En kode får aldrig en anden betydning. Ændres en tekst, kommer der en ny med sin egen dato, og den gamle bliver stående.',
    'A code never changes its meaning. Where a text changes, a new one comes with its own date, and the old one stays.',
  ),
  from: w('Gælder fra', 'In force from'),
  to: w('til', 'to'),
  none: w('Der var ingen koder den dag.', 'There were no codes that day.'),
} as const

/** Every code with when to choose it, as the book stood on a day. */
export function codebookPage(frame: Frame, day: PlainDate): string {
  const { lang } = frame
  const t = sayIn(lang)
  const schemes = [...CODE_SCHEMES, OWN_SCHEME].filter((scheme) => entriesOn(scheme, day).length > 0)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/kodebog',
    body: html`<p><a href="${pathTo('/regler', lang)}">${t(WORDS.rules)}</a></p><h1>${t(WORDS.title)}</h1>
<p class="font-lead">${t(WORDS.lead)}</p><p>${t(WORDS.never)}</p>
<form method="get" action="${pathTo('/kodebog', lang)}"><div class="form-group"><label class="form-label" for="dag">${t(WORDS.day)}</label><input class="form-input input-date" type="date" id="dag" name="dag" value="${day}"></div><button class="button button-secondary" type="submit">${t(WORDS.show)}</button></form>
<p role="status"><strong>${t(WORDS.heldOn)} ${dayInWords(day, lang)}.</strong>${schemes.length === 0 ? html` ${t(WORDS.none)}` : nothing}</p>
${schemes.map((scheme) => schemeView(frame, scheme, day))}`,
  })
}

function schemeView({ lang }: Frame, scheme: CodeScheme, day: PlainDate): Html {
  const t = sayIn(lang)
  return html`<section aria-labelledby="${scheme.id}"><h2 id="${scheme.id}">${t(scheme.title)}</h2>${entriesOn(
    scheme,
    day,
  ).map(
    (entry) =>
      html`<h3 id="${scheme.id}-${entry.code.toLowerCase()}">${t(scheme.labelOf(entry.code))}</h3>${codeText(lang, entry, scheme)}<p class="code-days">${t(WORDS.from)} ${dayInWords(entry.inForce.from, lang)}${entry.inForce.to === undefined ? nothing : html` ${t(WORDS.to)} ${dayInWords(entry.inForce.to, lang)}`}</p>`,
  )}</section>`
}
