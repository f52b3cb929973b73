import { byMissing } from '../../rules/by-missing.ts'
import type { CheckedDocument, UnknownAnswer } from '../../app/check/checked-document.ts'
import type { Words } from '../../base/words.ts'
import { missingIn } from '../../rules/missing-words.ts'
import { checklistTable } from './checklist-table.ts'
import { findingCard } from './finding-card.ts'
import { type Html, html, nothing } from '../html.ts'
import { letterView } from './letter-view.ts'
import { readabilityView } from './readability-view.ts'
import { hasPlace, heading, numberFindings, type ResultView } from './result-view.ts'
import { sayIn } from '../wording.ts'
import { verdictView } from './verdict-view.ts'

const WORDS = {
  onPage: { da: 'På denne side', en: 'On this page' },
  missing: { da: 'Det mangler i teksten', en: 'What the text lacks' },
  letter: { da: 'Teksten med bemærkninger', en: 'The text with remarks' },
  letterIntro: {
    da: 'Tallene i teksten hører til bemærkningerne ved siden af. Er der ingen tal i et afsnit, har Holdbar ingen bemærkninger til det.',
    en: 'The numbers in the text belong to the remarks beside it. A paragraph without a number has no remarks.',
  },
  noRemarks: { da: 'Holdbar har ingen bemærkninger til teksten.', en: 'Holdbar has no remarks to the text.' },
  checklist: { da: 'Hvad en afgørelse skal indeholde', en: 'What a decision must contain' },
  readability: { da: 'Er teksten til at læse?', en: 'Is the text readable?' },
  unknown: { da: 'Kan ikke siges af teksten', en: 'What can’t be said from the text' },
  unknownIntro: {
    da: 'Disse regler kan ikke besvares ud fra teksten alene. Se efter i sagen.',
    en: 'These rules can’t be answered from the text alone. Look in the case file.',
  },
  unknownShow: { da: 'Vis', en: 'Show' },
  rules: { da: 'regler', en: 'rules' },
  rule: { da: 'regel', en: 'rule' },
} satisfies Record<string, Words>

interface Part {
  readonly id: string
  readonly title: Words
  readonly body: Html
}

/** Everything Holdbar says of one text, in the order a caseworker asks. `actions` stand under the answer. */
export function resultBody(
  view: ResultView,
  checked: CheckedDocument,
  file: string | null,
  actions: Html = nothing,
): Html {
  const t = sayIn(view.lang)
  const parts = listParts(view, checked)
  const id = (part: Part): string => view.prefix + part.id
  return html`${verdictView(view, checked, file)}
${actions}
<nav class="on-page" aria-label="${t(WORDS.onPage)}${file === null ? '' : `: ${file}`}"><ul class="unstyled-list">${parts.map(
    (part) => html`<li><a href="#${id(part)}">${t(part.title)}</a></li>`,
  )}</ul></nav>
${parts.map(
  (part) => html`<section class="part part-${part.id}" aria-labelledby="${id(part)}">
${heading(view, 1, t(part.title), html` id="${id(part)}" tabindex="-1"`)}
${part.body}
</section>`,
)}`
}

function listParts(view: ResultView, checked: CheckedDocument): Part[] {
  const t = sayIn(view.lang)
  const findings = numberFindings(checked)
  const placed = findings.filter((finding) => hasPlace(checked.text, finding))
  const missing = findings.filter((finding) => !hasPlace(checked.text, finding))
  const parts: (Part | null)[] = [
    missing.length === 0
      ? null
      : {
          id: 'mangler',
          title: WORDS.missing,
          body: html`<div class="missing">${missing.map((finding) => findingCard(view, finding, false))}</div>`,
        },
    {
      id: 'tekst',
      title: WORDS.letter,
      body: html`${findings.length === 0 ? html`<p>${t(WORDS.noRemarks)}</p>` : nothing}${placed.length === 0 ? nothing : html`<p>${t(WORDS.letterIntro)}</p>`}
${letterView(view, checked, placed)}`,
    },
    checked.checklist.length === 0
      ? null
      : { id: 'tjekliste', title: WORDS.checklist, body: checklistTable(view, checked) },
    checked.unknown.length === 0
      ? null
      : { id: 'ukendt', title: WORDS.unknown, body: unknownView(view, checked.unknown, WORDS.unknownIntro) },
    { id: 'laesbarhed', title: WORDS.readability, body: readabilityView(view, checked.readability) },
  ]
  return parts.filter((part) => part !== null)
}

/** What was not shown, and the rules that can't be answered without it; `intro` says where else to look. */
export function unknownView({ lang, ruleHref }: ResultView, unknown: readonly UnknownAnswer[], intro: Words): Html {
  const t = sayIn(lang)
  const named = ({ rule, title }: UnknownAnswer) => {
    const href = ruleHref(rule)
    return href === null ? html`${t(title)}` : html`<a href="${href}">${t(title)}</a>`
  }
  const rules = byMissing(unknown).map(
    ({ missing, answers }) =>
      html`<li><strong>${missingIn([missing], lang)}</strong><ul>${answers.map((one) => html`<li>${named(one)}</li>`)}</ul></li>`,
  )
  const count = `${unknown.length} ${t(unknown.length === 1 ? WORDS.rule : WORDS.rules)}`
  return html`<p>${t(intro)}</p>
<details class="details unknown"><summary class="details-summary">${t(WORDS.unknownShow)} ${count}</summary><div class="details-text"><ul class="nobullet-list">${rules}</ul></div></details>`
}
