import { upperFirst } from '../../base/first-letter.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { Need } from '../../stages/03-needs/need.ts'
import type { Genvurdering } from '../../stages/09-reassessment/genvurdering.ts'
import { reassessmentResult } from '../../stages/09-reassessment/medhold.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { RULING_WORD } from './citizen-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  read: w('Kommunen har set på sagen igen', 'The municipality has looked again'),
  upheld: w(
    'Kommunen ændrer ikke afgørelsen. Klagen sendes til Ankestyrelsen.',
    'The municipality does not change the decision. The complaint goes to the board.',
  ),
  partly: w(
    'Kommunen har ændret noget af afgørelsen. Vil du have, at Ankestyrelsen ser på resten, så sig, at du fastholder klagen.',
    'The municipality has changed some of the decision. If you want the board to look at the rest, say that you keep the complaint.',
  ),
  wholly: w(
    'Kommunen har ændret afgørelsen, som der blev bedt om i klagen. Klagen er slut.',
    'The municipality has changed the decision as the complaint asked. The complaint is over.',
  ),
  youSaid: w('Du skrev', 'You wrote'),
  said: w('I klagen står der', 'The complaint says'),
  reply: w('Kommunen svarer', 'The municipality replies'),
  changed: w('Ændret', 'Changed'),
  same: w('Ikke ændret', 'Not changed'),
  board: w('Ankestyrelsens afgørelse', 'The board’s decision'),
} as const
const READ_AS = { fastholdt: WORDS.upheld, 'delvist-medhold': WORDS.partly, 'fuldt-medhold': WORDS.wholly } as const
/** As it is told when it is long over: nothing is asked of the reader. */
const READ_THEN = {
  fastholdt: w('Kommunen ændrede ikke afgørelsen.', 'The municipality did not change the decision.'),
  'delvist-medhold': w('Kommunen ændrede noget af afgørelsen.', 'The municipality changed some of the decision.'),
  'fuldt-medhold': w(
    'Kommunen ændrede afgørelsen, som der blev bedt om i klagen.',
    'The municipality changed the decision as the complaint asked.',
  ),
} as const

type Named = readonly Pick<Need, 'id' | 'activity'>[]
const nameIn = (needs: Named, id: string): string => upperFirst(needs.find((need) => need.id === id)?.activity ?? '')

type Level = 'h2' | 'h3' | 'h4'
function heading(level: Level, words: Html): Html {
  switch (level) {
    case 'h2':
      return html`<h2>${words}</h2>`
    case 'h3':
      return html`<h3>${words}</h3>`
    case 'h4':
      return html`<h4>${words}</h4>`
  }
}

interface Read {
  readonly read: Genvurdering
  readonly needs: Named
  /** Whether the one who looks is the one who complained. */
  readonly isOwn: boolean
  readonly isOver?: boolean
}

/** How the municipality read its decision again, in the same words as the board gets. */
export function reassessedView(lang: Lang, { read, needs, isOwn, isOver = false }: Read): Html {
  const t = sayIn(lang)
  const result = reassessmentResult(read)
  const title = html`${t(WORDS.read)}${read.finished === undefined ? nothing : html`, ${dayInWords(read.finished, lang)}`}`
  return html`${heading(isOver ? 'h4' : 'h3', title)}${result === undefined ? nothing : html`<p>${t((isOver ? READ_THEN : READ_AS)[result])}</p>`}
<ul class="my-list">${read.parts.map((part) => html`<li><p><strong lang="da">${nameIn(needs, part.need)}</strong>: ${t(part.kind === 'aendret' ? WORDS.changed : WORDS.same).toLowerCase()}</p><p lang="da">${part.why}</p>${part.kind === 'fastholdt' ? part.replies.map(({ argument, reply }) => html`<p>${t(isOwn ? WORDS.youSaid : WORDS.said)}: <q lang="da">${argument}</q><br>${t(WORDS.reply)}: <span lang="da">${reply}</span></p>`) : nothing}</li>`)}</ul>`
}

/** What the board decided of each part. */
export function outcomeView(lang: Lang, outcome: Outcome, needs: Named, level: Level = 'h2'): Html {
  const t = sayIn(lang)
  const title = html`${t(WORDS.board)}, ${dayInWords(outcome.decidedOn, lang)}`
  return html`${heading(level, title)}<ul class="my-list">${outcome.parts.map(({ needs: ids, ruling, grounds }) => html`<li><p><strong>${t(RULING_WORD[ruling.kind])}.</strong> <span lang="da">${ids.map((id) => nameIn(needs, id)).join('; ')}</span></p><p lang="da">${grounds}</p></li>`)}</ul>`
}
