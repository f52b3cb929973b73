import type { CheckedDocument } from '../../app/check/checked-document.ts'
import { isNonEmpty } from '../../base/list.ts'
import type { Lang, Words } from '../../base/words.ts'
import { caseReport, caseVerdictLine, type ReportedCase } from './case-report.ts'
import { CASE_REPORT_STYLE } from './case-report-style.ts'
import { FINDINGS_STYLE } from './findings-style.ts'
import { type Html, html, nothing } from '../html.ts'
import { standalonePage } from '../standalone-page.ts'
import { REPORT_STYLE } from '../report-style.ts'
import { resultBody } from './result-body.ts'
import type { ResultView } from './result-view.ts'
import { verdictLine } from './verdict-view.ts'
import { sayIn } from '../wording.ts'

export type Reported = ReportedDocument | ReportedCase

export interface ReportedDocument {
  readonly checked: CheckedDocument
  /** The file's name, or null for a text that came without one. */
  readonly file: string | null
}

const WORDS = {
  title: { da: 'Rapport fra Holdbar', en: 'Report from Holdbar' },
  documents: { da: 'Dokumenter i rapporten', en: 'Documents in the report' },
  unnamed: { da: 'Indsat tekst', en: 'Pasted text' },
  personal: {
    da: 'Rapporten gengiver hele teksten. Er der personoplysninger i den, skal rapporten behandles som resten af sagen.',
    en: 'The report repeats the whole text. If it has personal data, treat the report as the rest of the case.',
  },
  notDeciding: {
    da: 'Holdbar læser kun teksten og træffer ingen afgørelser.',
    en: 'Holdbar reads the text only and makes no decisions.',
  },
} satisfies Record<string, Words>

/** A page in one file, without script and without anything fetched. It is meant for print and for the case file. */
export function reportPage(documents: readonly Reported[], lang: Lang): string {
  const t = sayIn(lang)
  const many = documents.length > 1
  const [first] = documents
  const title =
    many || first === undefined ? t(WORDS.title) : `${first.file ?? t(WORDS.unnamed)}: ${lineOf(first, lang)}`
  return standalonePage({
    lang,
    title: title,
    style: REPORT_STYLE + FINDINGS_STYLE + CASE_REPORT_STYLE,
    body: html`<header class="report-header"><div class="report-width"><h1>${t(WORDS.title)}</h1><p>${t(WORDS.notDeciding)} ${t(WORDS.personal)}</p></div></header>
<main class="report-width">
${many ? contents(documents, lang) : nothing}
${isNonEmpty(documents) ? documents.map((document, i) => documentView(document, i, documents.length, lang)) : nothing}
</main>`,
  })
}

const prefixOf = (index: number, count: number): string => (count > 1 ? `d${index + 1}-` : '')

const lineOf = (one: Reported, lang: Lang): string =>
  'checkedCase' in one ? caseVerdictLine(one.checkedCase, lang) : verdictLine(one.checked, lang)

function contents(documents: readonly Reported[], lang: Lang): Html {
  const t = sayIn(lang)
  return html`<nav class="report-contents" aria-label="${t(WORDS.documents)}"><ol>${documents.map(
    (one, i) =>
      html`<li><a href="#${prefixOf(i, documents.length)}dokument">${one.file ?? t(WORDS.unnamed)}</a>: ${lineOf(one, lang)}</li>`,
  )}</ol></nav>`
}

function documentView(one: Reported, index: number, count: number, lang: Lang): Html {
  const prefix = prefixOf(index, count)
  const view: ResultView = { lang, prefix, level: 2, ruleHref: () => null }
  const body =
    'checkedCase' in one
      ? caseReport(view, one)
      : resultBody(view, one.checked, one.file ?? (count > 1 ? WORDS.unnamed[lang] : null))
  return html`<article class="report-document" id="${prefix}dokument">
${body}
</article>`
}
