import type { CheckedDocument } from '../../app/check/checked-document.ts'
import {
  type Anchor,
  annotate,
  type AnnotatedBlock,
  isPlaceIn,
  type Mark,
  type Section,
  type Segment,
} from './annotated-text.ts'
import { findingCard } from './finding-card.ts'
import { type Html, html, nothing } from '../html.ts'
import { LEVEL } from '../labels.ts'
import {
  checklistQuoteId,
  findingId,
  hasPlace,
  markId,
  type NumberedFinding,
  placeId,
  type ResultView,
} from './result-view.ts'
import { sayIn } from '../wording.ts'

/** The text with its findings beside the words they are about; on a narrow page they follow the paragraph. */
export function letterView(view: ResultView, checked: CheckedDocument, findings: readonly NumberedFinding[]): Html {
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]))
  const marks = findings.flatMap((f): Mark[] =>
    f.quote !== null && hasPlace(checked.text, f)
      ? [{ number: f.number, level: f.level, from: f.quote.from, to: f.quote.to }]
      : [],
  )
  const sections = annotate(checked.text, marks, listAnchors(view, checked))
  return html`<div class="letter">${sections.map((section) => sectionView(view, section, byNumber))}</div>`
}

/** The passages that the checklist says it found, so that it can link to them. */
function listAnchors(view: ResultView, { text, checklist }: CheckedDocument): Anchor[] {
  return checklist.flatMap((line) =>
    line.quotes.flatMap((quote, i) =>
      isPlaceIn(text, quote) ? [{ id: checklistQuoteId(view, line.id, i), from: quote.from, to: quote.to }] : [],
    ),
  )
}

function sectionView(
  view: ResultView,
  { lead, findings, rest }: Section,
  byNumber: ReadonlyMap<number, NumberedFinding>,
): Html {
  const cards = findings
    .flatMap((number) => byNumber.get(number) ?? [])
    .map((finding) => findingCard(view, finding, true))
  return html`<div class="letter-section${cards.length > 0 ? ' has-findings' : ''}">
<div class="letter-lead" lang="da">${blockView(view, lead, byNumber)}</div>
${cards.length > 0 ? html`<div class="letter-margin">${cards}</div>` : nothing}
${rest.length > 0 ? html`<div class="letter-rest" lang="da">${rest.map((block) => blockView(view, block, byNumber))}</div>` : nothing}
</div>`
}

// No white space is added inside: the paragraph keeps the breaks of the text.
function blockView(
  view: ResultView,
  { isItem, segments }: AnnotatedBlock,
  byNumber: ReadonlyMap<number, NumberedFinding>,
): Html {
  return html`<p class="letter-text${isItem ? ' letter-item' : ''}">${segments.map((segment) => segmentView(view, segment, byNumber))}</p>`
}

function segmentView(view: ResultView, segment: Segment, byNumber: ReadonlyMap<number, NumberedFinding>): Html {
  const anchored = segment.anchors.reduceRight<Html | string>(
    (inner, id) => html`<span class="found" id="${id}" tabindex="-1">${inner}</span>`,
    segment.words,
  )
  const marked = segment.level === null ? anchored : markView(view, segment, anchored)
  return html`${marked}${segment.ending.map((number) => numberLink(view, number, byNumber))}`
}

function markView(view: ResultView, { level, covering, beginning }: Segment, inner: Html | string): Html {
  const [first] = beginning
  const id = first === undefined ? nothing : html` id="${markId(view, first)}"`
  return html`<mark class="mark-${level}"${id} data-marks="${covering.join(' ')}">${inner}</mark>`
}

function numberLink(view: ResultView, number: number, byNumber: ReadonlyMap<number, NumberedFinding>): Html {
  const finding = byNumber.get(number)
  if (finding === undefined) return nothing
  const t = sayIn(view.lang)
  const told = `${number}: ${t(LEVEL[finding.level])}. ${t(finding.what)}`
  return html`<a class="mark-number mark-number-${finding.level}" id="${placeId(view, number)}" href="#${findingId(view, number)}" lang="${view.lang}" aria-label="${told}" data-marks="${number}">${number}</a>`
}
