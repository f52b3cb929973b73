import type { Words } from '../../base/words.ts'
import type { Readability } from '../../text/readability.ts'
import { type Html, html, trusted } from '../html.ts'
import type { ResultView } from './result-view.ts'
import { numberInWords, sayIn } from '../wording.ts'

interface Band {
  readonly below: number
  readonly words: Words
}

const BANDS: readonly Band[] = [
  { below: 25, words: { da: 'meget let', en: 'very easy' } },
  { below: 35, words: { da: 'let', en: 'easy' } },
  { below: 45, words: { da: 'middel', en: 'medium' } },
  { below: 55, words: { da: 'svær', en: 'hard' } },
  { below: Infinity, words: { da: 'meget svær', en: 'very hard' } },
]

const WORDS = {
  lix: { da: 'Lix', en: 'Lix' },
  words: { da: 'Ord', en: 'Words' },
  sentences: { da: 'Sætninger', en: 'Sentences' },
  longest: { da: 'Længste sætning', en: 'Longest sentence' },
  longestUnit: { da: 'ord', en: 'words' },
  what: { da: 'Hvad er lix?', en: 'What is lix?' },
  definition: {
    da: 'Lix er et mål for, hvor tung en tekst er at læse: ord pr. sætning lagt sammen med den procentdel af ordene, der er længere end seks bogstaver. Under 35 er let, 35–44 er middel, og fra 45 er teksten tung for de fleste. Tallet siger noget om ord og sætninger, ikke om indholdet giver mening.',
    en: 'Lix measures how heavy a text is to read: words per sentence plus the percentage of words longer than six letters. Below 35 is easy, 35–44 is medium, and from 45 the text is heavy for most people. The figure tells of words and sentences, not of whether the content makes sense.',
  },
} satisfies Record<string, Words>

/** The numbers, what they mean, and a scale for the eye. */
export function readabilityView({ lang }: ResultView, { lix, words, sentences, longestSentence }: Readability): Html {
  const t = sayIn(lang)
  const band = t(bandOf(lix).words)
  return html`<dl class="figures">
<div class="figure-lix"><dt>${t(WORDS.lix)}</dt><dd>${numberInWords(Math.round(lix), lang)} <span class="band">${band}</span>${scale(lix)}</dd></div>
<div><dt>${t(WORDS.words)}</dt><dd>${numberInWords(words, lang)}</dd></div>
<div><dt>${t(WORDS.sentences)}</dt><dd>${numberInWords(sentences, lang)}</dd></div>
<div><dt>${t(WORDS.longest)}</dt><dd>${numberInWords(longestSentence, lang)} ${t(WORDS.longestUnit)}</dd></div>
</dl>
<details class="details"><summary class="details-summary">${t(WORDS.what)}</summary><div class="details-text"><p>${t(WORDS.definition)}</p></div></details>`
}

function bandOf(lix: number): Band {
  const found = BANDS.find((band) => lix < band.below) ?? BANDS.at(-1)
  if (found === undefined) throw new Error('no bands')
  return found
}

// Lix 15 to 65 over 250 units; each band is as wide as it counts.
function scale(lix: number): Html {
  const at = (value: number): number => Math.round((Math.min(65, Math.max(15, value)) - 15) * 5)
  const edges = [15, 25, 35, 45, 55, 65]
  const bands = edges
    .slice(0, -1)
    .map((edge, i) => `<rect class="band-${i + 1}" x="${at(edge) + 1}" y="8" width="48" height="6"/>`)
  const x = at(lix)
  return trusted(
    `<svg class="lix-scale" viewBox="-8 0 266 24" width="266" height="24" focusable="false" aria-hidden="true">${bands.join('')}<path class="lix-here" d="M${x} 16l6 8h-12z"/><path class="lix-line" d="M${x} 5v12"/></svg>`,
  )
}
