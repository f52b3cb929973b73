import { failsByWordsAlone } from '../../rules/by-words.ts'
import type { CheckedDocument } from '../../app/check/checked-document.ts'
import { lowerFirst } from '../../base/first-letter.ts'
import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { Level } from '../../rules/verdict.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, type IconName, LEVEL_ICON } from '../icon.ts'
import { DECISION_KIND, DOCUMENT_KIND, DOCUMENT_SUBJECT, LEVEL_COUNT, LEVEL_MEANS } from '../labels.ts'
import { heading, type ResultView } from './result-view.ts'
import { dayInWords, sayIn, wordForCount } from '../wording.ts'

type Overall = 'holds' | 'fails' | 'cannot-say'

const OVERALL_ICON: Record<Overall, IconName> = { holds: 'check', fails: 'stop', 'cannot-say': 'question' }

const WORDS = {
  resultFor: { da: 'Resultat for', en: 'Result for' },
  result: { da: 'Resultat', en: 'Result' },
  document: { da: 'Dokument', en: 'Document' },
  decision: { da: 'Afgørelsen er', en: 'The decision is' },
  date: { da: 'Dato i teksten', en: 'Date in the text' },
  noDate: { da: 'Ikke fundet', en: 'Not found' },
  provisions: { da: 'Bestemmelser', en: 'Provisions' },
  none: { da: 'Ingen fundet', en: 'None found' },
  lawDate: { da: 'Loven er læst pr.', en: 'The law is read as of' },
  notShown: { da: 'kan ikke siges', en: 'can’t be said' },
  notShownMeans: { da: 'af teksten alene', en: 'from the text alone' },
  counts: { da: 'Bemærkninger', en: 'Remarks' },
} satisfies Record<string, Words>

const LEVELS: readonly Level[] = ['fejl', 'advarsel', 'raad']

/** "Afgørelsen holder ikke": the answer in one line, also the page's title. */
export function verdictLine({ kind, holds, findings }: CheckedDocument, lang: Lang): string {
  const subject = DOCUMENT_SUBJECT[kind]
  const inSentence = { da: lowerFirst(subject.da), en: lowerFirst(subject.en) }
  const line: Record<Overall, Words> = {
    // Never "holds" outright: what the letter doesn't show may still be wrong.
    holds: { da: `Ingen fejl fundet i ${inSentence.da}`, en: `No errors found in ${inSentence.en}` },
    fails: failsByWordsAlone(findings)
      ? { da: `${subject.da} holder måske ikke`, en: `${subject.en} may not hold` }
      : { da: `${subject.da} holder ikke`, en: `${subject.en} does not hold` },
    'cannot-say': {
      da: `Det kan ikke siges, om ${inSentence.da} holder`,
      en: `It can’t be said whether ${inSentence.en} holds`,
    },
  }
  return line[overallOf(holds)][lang]
}

/** The answer, what it means, what was read, and how much there is to look at. */
export function verdictView(view: ResultView, checked: CheckedDocument, file: string | null): Html {
  const t = sayIn(view.lang)
  const overall = overallOf(checked.holds)
  return html`<div class="verdict verdict-${overall}">
<div class="verdict-answer">
${icon(OVERALL_ICON[overall])}
<div>
<p class="verdict-file">${file === null ? t(WORDS.result) : html`${t(WORDS.resultFor)} <span class="file-name">${file}</span>`}</p>
${heading(view, 0, verdictLine(checked, view.lang), html` class="verdict-heading"`)}
<p class="verdict-words">${explain(checked, overall)[view.lang]}</p>
</div>
</div>
${facts(view, checked)}
</div>
${countsView(view, checked, WORDS.notShownMeans)}`
}

/** How many of each level, and how many rules can't be answered from `seen`. */
export function countsView(
  view: ResultView,
  checked: Pick<CheckedDocument, 'findings' | 'unknown'>,
  seen: Words,
): Html {
  return html`<ul class="counts" aria-label="${WORDS.counts[view.lang]}">${LEVELS.map((level) => countView(view, checked, level))}${notShown(view, checked, seen)}</ul>`
}

const FEJL_BY_WORDS_MEANS: Words = { da: 'holder måske ikke i en klagesag', en: 'may not hold on appeal' }

/** Also of a case. */
export const FAILS_BY_WORDS: Words = {
  da: 'Fejlen er kun set på ordene, som minder om andre, der ikke holdt. Læs stedet efter: Det er dig, der afgør, om det er så her.',
  en: 'The error was told by the words alone, which are like those of others that did not hold. Read the place again: it is for you to say whether it is so here.',
}

function overallOf(holds: boolean | null): Overall {
  if (holds === null) return 'cannot-say'
  return holds ? 'holds' : 'fails'
}

function explain(checked: CheckedDocument, overall: Overall): Words {
  const errors = checked.findings.filter((finding) => finding.level === 'fejl').length
  const count = LEVEL_COUNT.fejl
  switch (overall) {
    case 'fails':
      if (failsByWordsAlone(checked.findings)) return FAILS_BY_WORDS
      return {
        da: `Der er ${errors} ${wordForCount(errors, count).da}. En fejl er noget, som efter loven eller Ankestyrelsens praksis ikke holder.`,
        en: `There ${errors === 1 ? 'is' : 'are'} ${errors} ${wordForCount(errors, count).en}. An error is something that, by law or by the board’s practice, would not hold.`,
      }
    case 'holds':
      return {
        da: 'Der er ingen fejl i det, som teksten viser. Resten af sagen har Holdbar ikke set.',
        en: 'There are no errors in what the text shows. Holdbar has not seen the rest of the case.',
      }
    case 'cannot-say':
      return {
        da: 'Teksten er hverken læst som en afgørelse eller som en kvalitetsstandard, så kravene til dem er ikke brugt.',
        en: 'The text was read neither as a decision nor as a quality standard, so what is asked of those was not applied.',
      }
    default:
      return never(overall)
  }
}

function facts({ lang }: ResultView, { kind, decision, lawDate }: CheckedDocument): Html {
  const t = sayIn(lang)
  const line = (name: Words, value: Html | string) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`
  const provisions = decision?.provisions ?? []
  return html`<dl class="facts">
${line(WORDS.document, t(DOCUMENT_KIND[kind]))}
${
  decision === null
    ? nothing
    : html`${line(WORDS.decision, t(DECISION_KIND[decision.kind]))}
${line(WORDS.date, decision.date === null ? t(WORDS.noDate) : dayInWords(decision.date, lang))}
${line(WORDS.provisions, provisions.length === 0 ? t(WORDS.none) : html`<span lang="da">${provisions.join(', ')}</span>`)}`
}
${line(WORDS.lawDate, dayInWords(lawDate, lang))}
</dl>`
}

function countView({ lang }: ResultView, { findings }: Pick<CheckedDocument, 'findings'>, level: Level): Html {
  const count = findings.filter((finding) => finding.level === level).length
  const means = level === 'fejl' && failsByWordsAlone(findings) ? FEJL_BY_WORDS_MEANS : LEVEL_MEANS[level]
  return html`<li class="count count-${level}${count === 0 ? ' count-none' : ''}">${icon(LEVEL_ICON[level])}<span><strong>${count} ${wordForCount(count, LEVEL_COUNT[level])[lang]}</strong> <span class="count-means">${means[lang]}</span></span></li>`
}

function notShown({ lang }: ResultView, { unknown }: Pick<CheckedDocument, 'unknown'>, seen: Words): Html {
  const count = unknown.length
  return html`<li class="count count-unknown${count === 0 ? ' count-none' : ''}">${icon('question')}<span><strong>${count} ${WORDS.notShown[lang]}</strong> <span class="count-means">${seen[lang]}</span></span></li>`
}
