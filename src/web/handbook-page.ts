import type { LawSource } from '../law/source.ts'
import type { Examples, Rule } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import { type Html, html, nothing } from './html.ts'
import { type Room, ROOM } from './labels.ts'
import { type Frame, layout } from './layout.ts'
import { pathTo } from './paths.ts'
import { sayIn } from './wording.ts'

/** A rule with what the handbook tells of it. */
export interface HandbookEntry {
  readonly room: Room
  readonly rule: Pick<Rule<never>, 'id' | 'title' | 'checklist' | 'sources'>
  /** In Danish, as markdown. */
  readonly readme: string
  readonly examples: Examples
  /** What the rule answers to a text; absent where the examples are told without. */
  readonly answer?: (text: string) => Verdict
}

const ROOMS = Object.keys(ROOM) as readonly Room[]

const WORDS = {
  title: { da: 'Regler', en: 'Rules' },
  lead: {
    da: 'Her står alt, hvad Holdbar ser efter: hvad reglen kræver, hvorfor, hvad du gør, og hvad reglen ikke kan se.',
    en: 'Everything Holdbar looks for: what the rule asks, why, what to do, and what the rule can’t see. The full texts are in Danish.',
  },
  codebook: {
    da: 'Kodebog: hvornår Ankestyrelsen vælger hvilken mangel',
    en: 'Codebook: when the board chooses which flaw',
  },
  search: { da: 'Søg i reglerne', en: 'Search the rules' },
  searchHint: {
    da: 'For eksempel »klagefrist«, »§ 85« eller »familie«.',
    en: 'In Danish, for example “klagefrist”, “§ 85” or “familie”.',
  },
  button: { da: 'Søg', en: 'Search' },
  none: {
    da: 'Ingen regler svarer til søgningen. Prøv færre eller andre ord.',
    en: 'No rules match. Try fewer or other words.',
  },
  clear: { da: 'Vis alle regler', en: 'Show all rules' },
  rooms: { da: 'Reglerne efter emne', en: 'The rules by subject' },
  one: { da: 'regel', en: 'rule' },
  many: { da: 'regler', en: 'rules' },
}

export function handbookPage(frame: Frame, handbook: readonly HandbookEntry[], query: string): string {
  const t = sayIn(frame.lang)
  const found = searchHandbook(handbook, query)
  const isSearch = query.trim() !== ''
  const count = `${found.length} ${t(found.length === 1 ? WORDS.one : WORDS.many)}`
  const told = isSearch ? `${count}: »${query.trim()}«` : count
  return layout(frame, {
    title: isSearch ? `${query.trim()} – ${t(WORDS.title)}` : t(WORDS.title),
    page: '/regler',
    body: html`<h1>${t(WORDS.title)}</h1>
<p class="font-lead">${t(WORDS.lead)}</p>
<p><a href="${pathTo('/kodebog', frame.lang)}">${t(WORDS.codebook)}</a></p>
<form class="rule-search" role="search" method="get" action="${pathTo('/regler', frame.lang)}">
<div class="form-group">
<label class="form-label" for="q">${t(WORDS.search)}</label>
<span class="form-hint" id="q-hint">${t(WORDS.searchHint)}</span>
<div class="search-line"><input class="form-input" type="search" id="q" name="q" value="${query}" maxlength="200" aria-describedby="q-hint"><button class="button button-primary" type="submit">${t(WORDS.button)}</button></div>
</div>
</form>
<p class="search-told" role="status"><strong>${told}</strong>${isSearch ? html` <a href="${pathTo('/regler', frame.lang)}">${t(WORDS.clear)}</a>` : nothing}</p>
${found.length === 0 ? html`<p>${t(WORDS.none)}</p>` : isSearch ? nothing : roomsNav(frame, found)}
${ROOMS.map((room) =>
  roomView(
    frame,
    room,
    found.filter((entry) => entry.room === room),
  ),
)}`,
  })
}

/** The whole handbook is long: each subject is one press away. */
function roomsNav(frame: Frame, entries: readonly HandbookEntry[]): Html {
  const t = sayIn(frame.lang)
  const counted = ROOMS.map((room) => ({ room, count: entries.filter((entry) => entry.room === room).length }))
  return html`<nav class="rule-rooms" aria-label="${t(WORDS.rooms)}"><ul>${counted.filter(({ count }) => count > 0).map(({ room, count }) => html`<li><a href="#rum-${room}">${t(ROOM[room])}</a> (${String(count)})</li>`)}</ul></nav>`
}

/** Every word must be somewhere in the title, the text, a source or the id. */
export function searchHandbook(handbook: readonly HandbookEntry[], query: string): readonly HandbookEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return handbook
  return handbook.filter((entry) => {
    const text = searchText(entry)
    return words.every((word) => text.includes(word))
  })
}

function searchText({ rule, readme }: HandbookEntry): string {
  const sources = rule.sources.map(({ short, reference, words }) => `${short} ${reference} ${words.da} ${words.en}`)
  return fold([rule.id, rule.title.da, rule.title.en, readme, ...sources].join(' '))
}

/** `§85` is found by `§ 85` and the other way round. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .replace(/§\s+/g, '§')
}

function roomView(frame: Frame, room: Room, entries: readonly HandbookEntry[]): Html {
  if (entries.length === 0) return nothing
  const t = sayIn(frame.lang)
  return html`<section class="rule-room" aria-labelledby="rum-${room}"><h2 id="rum-${room}">${t(ROOM[room])}</h2>
<ul class="bordered-list rule-list">${entries.map(
    ({ rule }) =>
      html`<li><a href="${pathTo(`/regler/${encodeURIComponent(rule.id)}`, frame.lang)}">${t(rule.title)}</a><span class="rule-sources" lang="da">${shortNames(rule.sources)}</span></li>`,
  )}</ul></section>`
}

function shortNames(sources: readonly LawSource[]): string {
  return [...new Set(sources.map((source) => source.short))].join(' · ')
}
