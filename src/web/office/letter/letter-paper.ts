import type { Words } from '../../../base/words.ts'
import { type ComposedLetter, type LetterBlock, tracesOf } from '../../../stages/07-letter/compose/composed-letter.ts'
import type { VoicedLetter } from '../../../stages/07-letter/voiced-letter.ts'
import { type Html, html, nothing } from '../../html.ts'
import { pathTo } from '../../paths.ts'
import { type Say, sayIn } from '../../wording.ts'
import type { CaseShown, OfficeFrame } from '../case-frame.ts'
import { placesInWords } from '../words/place-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  twoVoices: w(
    'Barnet og forældrene får hver sit brev. Begge vises her, og begge sendes.',
    'The child and the parents get a letter each. Both are shown here, and both are sent.',
  ),
  toChild: w('Brevet til barnet', 'The letter to the child'),
  toParents: w('Brevet til forældrene', 'The letter to the parents'),
  pdf: w('Hent som PDF', 'Download as PDF'),
  docx: w('Hent som Word', 'Download as Word'),
  contact: w('Sagsbehandleren og opsætningen', 'The caseworker and the set-up'),
  standing: w('Faste ord', 'Standing words'),
  from: w('Kommer fra', 'Comes from'),
} as const

/** How the address of a file asks for the letter to the parents. */
export const TO_PARENTS = 'foraeldre'

/** The letter as paper; where the child and the parents get one each, both. */
export function voicedView(t: Say, shown: CaseShown, { letter, toParents }: VoicedLetter): Html {
  if (toParents === undefined) return letterView(t, shown, letter)
  return html`<p>${t(WORDS.twoVoices)}</p><h2>${t(WORDS.toChild)}</h2>${letterView(t, shown, letter)}<h2>${t(WORDS.toParents)}</h2>${letterView(t, shown, toParents.letter)}`
}

/** A letter as files, in each of its voices. `query`: what else its address asks for. */
export function fileLinks(
  { lang }: OfficeFrame,
  at: `/sager/${string}`,
  letter: VoicedLetter,
  query: Readonly<Record<string, string>> = {},
): Html {
  const t = sayIn(lang)
  const links = (suffix: Words | null): Html => {
    const asked = new URLSearchParams({ ...query, ...(suffix === null ? {} : { til: TO_PARENTS }) }).toString()
    const to = (file: 'brev.pdf' | 'brev.docx') => pathTo(`${at}/${file}${asked === '' ? '' : `?${asked}`}`, lang)
    const named = (what: Words) => (suffix === null ? t(what) : `${t(what)}: ${t(suffix).toLowerCase()}`)
    return html`<li><a href="${to('brev.pdf')}">${named(WORDS.pdf)}</a></li><li><a href="${to('brev.docx')}">${named(WORDS.docx)}</a></li>`
  }
  return html`<ul class="nobullet-list letter-files">${links(null)}${letter.toParents === undefined ? nothing : links(WORDS.toParents)}</ul>`
}

/** The letter as paper, each piece with where it comes from. */
function letterView(t: Say, shown: CaseShown, letter: ComposedLetter): Html {
  return html`<article class="letter-paper" lang="da" aria-label="${letter.title}"><p class="letter-sender">${letter.sender.municipality}<br>${letter.sender.unit}</p><p class="letter-recipient">${letter.recipient}</p><h2>${letter.title}</h2><p>${letter.greeting}</p>
${letter.blocks.map((block) => blockRow(t, shown, block))}<p>${letter.closing.words}<br>${letter.closing.name}<br>${letter.closing.title}</p>
${letter.annexes.map((annex) => html`<details class="details"><summary class="details-summary">${annex.title}</summary><div class="details-text">${annex.blocks.map(blockView)}</div></details>`)}</article>`
}

/** A piece of the letter, and beside it where it comes from. */
function blockRow(t: Say, shown: CaseShown, block: LetterBlock): Html {
  if (block.kind === 'heading') return blockView(block)
  const places = placesInWords(shown.file, tracesOf(block))
  const standing = block.kind === 'facts' && block.isContact === true ? WORDS.contact : WORDS.standing
  return html`<div class="letter-row"><div>${blockView(block)}</div><aside class="letter-from"><p>${places.length === 0 ? t(standing) : html`<span class="sr-only">${t(WORDS.from)}: </span>${places.join('; ')}`}</p></aside></div>`
}

function blockView(block: LetterBlock): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`
    case 'paragraph':
      return html`<p>${block.lead === undefined ? nothing : html`<strong>${block.lead}</strong> `}${block.text}</p>`
    case 'list':
      return html`<ul>${block.items.map(({ text }) => html`<li>${text}</li>`)}</ul>`
    case 'facts':
      return html`<dl class="letter-facts">${block.rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`
  }
}
