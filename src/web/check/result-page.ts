import { failsByWordsAlone } from '../../rules/by-words.ts'
import type { CheckedDocument } from '../../app/check/checked-document.ts'
import type { Words } from '../../base/words.ts'
import { gotLetterView } from './got-letter-view.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { type Frame, LANGUAGE_NAME, layout } from '../layout.ts'
import { otherLang, pathTo } from '../paths.ts'
import { resultBody } from './result-body.ts'
import { findingId, numberFindings, type ResultView } from './result-view.ts'
import { verdictLine } from './verdict-view.ts'
import { sayQuoting } from '../say-quoting.ts'
import { sayIn } from '../wording.ts'

/** What the page can be asked for again: nothing is kept, so the text travels with the page. */
export interface Asked {
  readonly file: string | null
  readonly date: string
}

const WORDS = {
  print: { da: 'Udskriv', en: 'Print' },
  download: { da: 'Hent rapport', en: 'Download report' },
  errors: { da: 'Det er fejlene', en: 'These are the errors' },
  possible: { da: 'Det kan være fejl', en: 'These may be errors' },
  another: { da: 'Tjek et andet brev', en: 'Check another letter' },
  correct: { da: 'Ret teksten, og tjek igen', en: 'Correct the text and check again' },
  correctHint: {
    da: 'Rettelserne gemmes ikke. Kopiér teksten tilbage til dit fagsystem, når du er færdig.',
    en: 'Corrections are not kept. Copy the text back to your case system when you are done.',
  },
  text: { da: 'Brevets tekst', en: 'The text of the letter' },
  again: { da: 'Tjek igen', en: 'Check again' },
  busy: { da: 'Læser brevet …', en: 'Reading the letter …' },
} satisfies Record<string, Words>

const CORRECTION = 'ret'
const AGAIN = 'samme-tekst'

export function resultPage(frame: Frame, checked: CheckedDocument, asked: Asked): string {
  const { lang } = frame
  const view: ResultView = {
    lang,
    prefix: '',
    level: 1,
    ruleHref: (rule) => pathTo(`/regler/${encodeURIComponent(rule)}`, lang),
  }
  const other = otherLang(lang)
  return layout(frame, {
    title: verdictLine(checked, lang),
    page: '/tjek',
    isDesk: true,
    languageButton: html`<button class="language-link" type="submit" form="${AGAIN}" formaction="${pathTo('/tjek', other)}" lang="${other}">${LANGUAGE_NAME[other]}</button>`,
    body: html`${resultBody(view, checked, asked.file, html`${errorsAtHand(view, checked)}${actions(frame, checked, asked)}${gotLetterView(lang, checked)}`)}
${correction(frame, checked, asked)}`,
  })
}

/** What fails, in one look, each a way to its place: in a long letter the places lie far apart. */
function errorsAtHand(view: ResultView, checked: CheckedDocument): Html {
  const errors = numberFindings(checked).filter(({ level }) => level === 'fejl')
  if (errors.length === 0) return nothing
  const quoting = sayQuoting(view.lang)
  return html`<nav class="errors-at-hand" aria-labelledby="fejlene"><h2 id="fejlene">${sayIn(view.lang)(failsByWordsAlone(errors) ? WORDS.possible : WORDS.errors)}</h2><ol>${errors.map(({ number, what }) => html`<li value="${String(number)}"><a href="#${findingId(view, number)}">${quoting(what)}</a></li>`)}</ol></nav>`
}

function actions({ lang }: Frame, { text }: CheckedDocument, { file, date }: Asked): Html {
  const t = sayIn(lang)
  return html`<div class="actions d-print-none">
<form id="${AGAIN}" method="post" action="${pathTo('/tjek', lang)}" enctype="multipart/form-data">
<input type="hidden" name="tekst" value="${text}"><input type="hidden" name="dato" value="${date}"><input type="hidden" name="navn" value="${file ?? ''}">
<button class="button button-secondary" type="submit" name="format" value="rapport">${icon('download')}${t(WORDS.download)}</button>
</form>
<button class="button button-secondary print-button" type="button" hidden>${icon('print')}${t(WORDS.print)}</button>
<a class="button button-secondary" href="#${CORRECTION}">${t(WORDS.correct)}</a>
<a class="button button-tertiary" href="${pathTo('/', lang)}">${t(WORDS.another)}</a>
</div>`
}

/** Write, check, write again: the text is at hand, so a correction is one click from a new answer. */
function correction({ lang }: Frame, { text }: CheckedDocument, { file, date }: Asked): Html {
  const t = sayIn(lang)
  return html`<details class="details correction d-print-none" id="${CORRECTION}"><summary class="details-summary">${t(WORDS.correct)}</summary>
<div class="details-text">
<form method="post" action="${pathTo('/tjek', lang)}" enctype="multipart/form-data" data-busy="${t(WORDS.busy)}">
<div class="form-group">
<label class="form-label" for="tekst-igen">${t(WORDS.text)}</label>
<span class="form-hint" id="tekst-igen-hint">${t(WORDS.correctHint)}</span>
<textarea class="form-input" id="tekst-igen" name="tekst" rows="16" lang="da" spellcheck="false" aria-describedby="tekst-igen-hint">
${text}</textarea>
</div>
<input type="hidden" name="dato" value="${date}"><input type="hidden" name="navn" value="${file ?? ''}">
<div class="form-submit"><button class="button button-primary" type="submit">${t(WORDS.again)}</button><p class="busy" role="status"></p></div>
</form>
</div>
</details>`
}
