import { MANGLER } from '../../law/mangel.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon, LEVEL_ICON } from '../icon.ts'
import { LEVEL } from '../labels.ts'
import { findingId, heading, type NumberedFinding, placeId, type ResultView } from './result-view.ts'
import { sayQuoting } from '../say-quoting.ts'
import { sayIn } from '../wording.ts'

const WORDS = {
  remedy: { da: 'Gør sådan:', en: 'Do this:' },
  flaw: { da: 'Mangel:', en: 'Flaw:' },
  sources: { da: 'Bygger på', en: 'Rests on' },
  rule: { da: 'Læs om reglen', en: 'Read about the rule' },
  place: { da: 'vis i teksten', en: 'show in the text' },
  number: { da: 'Bemærkning', en: 'Remark' },
}

/** What is wrong, why it matters, what to do; `isPlaced` where the words stand in the text beside it. `more` stands before the sources. */
export function findingCard(view: ResultView, finding: NumberedFinding, isPlaced: boolean, more: Html = nothing): Html {
  const t = sayIn(view.lang)
  const quoting = sayQuoting(view.lang)
  const { number, level } = finding
  const title = html`${numberView(view, number, isPlaced)}${icon(LEVEL_ICON[level])}<span class="finding-title"><span class="finding-level">${t(LEVEL[level])}:</span> ${quoting(finding.what)}</span>`
  return html`<article class="finding finding-${level}" id="${findingId(view, number)}" tabindex="-1" data-finding="${number}">
${heading(view, 2, title, html` class="finding-heading"`)}
<p class="finding-why">${quoting(finding.why)}</p>
<p class="finding-remedy"><strong>${t(WORDS.remedy)}</strong> ${quoting(finding.remedy)}</p>
${more}${foot(view, finding)}
</article>`
}

/** The number leads back to the words, as the number there leads here. */
function numberView(view: ResultView, number: number, isPlaced: boolean): Html {
  const t = sayIn(view.lang)
  if (!isPlaced)
    return html`<span class="finding-number"><span class="sr-only">${t(WORDS.number)} </span>${number}</span>`
  return html`<a class="finding-number" href="#${placeId(view, number)}"><span class="sr-only">${t(WORDS.number)} </span>${number}<span class="sr-only">, ${t(WORDS.place)}</span></a>`
}

function foot(view: ResultView, { mangel, sources, rule, title }: NumberedFinding): Html {
  const t = sayIn(view.lang)
  const href = view.ruleHref(rule)
  const restsOn =
    sources.length === 0 ? nothing : html` ${t(WORDS.sources)} <span lang="da">${sources.join(', ')}</span>.`
  const link =
    href === null ? nothing : html` <a href="${href}">${t(WORDS.rule)}<span class="sr-only">: ${t(title)}</span></a>`
  return html`<p class="finding-foot">${t(WORDS.flaw)} ${t(MANGLER[mangel].label)}.${restsOn}${link}</p>`
}
