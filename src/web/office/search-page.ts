import type { FoundCase, FoundCases } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import { html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'
import type { OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  searchTitle: w('Søg i sager', 'Search cases'),
  found: w('sager', 'cases'),
  foundOne: w('sag', 'case'),
  noneFound: w(
    'Ingen sager svarer til søgningen. Prøv færre eller andre ord.',
    'No cases match. Try fewer or other words.',
  ),
} as const

export interface SearchFound extends Pick<FoundCases, 'extent'> {
  readonly found: readonly (FoundCase & { readonly name: string })[]
}

const MORE: Readonly<Record<FoundCases['extent'], Words | null>> = {
  all: null,
  best: w(
    'Der er flere sager med de ord. Her er dem, der svarer bedst til søgningen. Skriv flere ord for at finde en anden.',
    'More cases have these words. Here are those that match best. Write more words to find another.',
  ),
  'best-of-latest': w(
    'Der er mange sager med de ord. Her er de bedste af dem, der er ændret senest. Skriv flere ord for at finde en anden.',
    'Many cases have these words. Here are the best of those changed last. Write more words to find another.',
  ),
}

export function searchCasesPage(frame: OfficeFrame, query: string, { found, extent }: SearchFound): string {
  const { lang } = frame
  const t = sayIn(lang)
  const more = MORE[extent]
  return layout(frame, {
    title: t(WORDS.searchTitle),
    page: '/soeg',
    body: html`<h1>${t(WORDS.searchTitle)}</h1>
<form class="rule-search" role="search" method="get" action="${pathTo('/soeg', lang)}"><div class="form-group"><label class="form-label" for="q">${t(WORDS.searchTitle)}</label><div class="search-line"><input class="form-input" type="search" id="q" name="q" value="${query}" maxlength="200"><button class="button button-primary" type="submit">${lang === 'da' ? 'Søg' : 'Search'}</button></div></div></form>
${query === '' ? nothing : html`<p class="search-told" role="status"><strong>${found.length} ${t(found.length === 1 ? WORDS.foundOne : WORDS.found)}: »${query}«</strong></p>`}
${more === null ? nothing : html`<p>${t(more)}</p>`}
${query !== '' && found.length === 0 ? html`<p>${t(WORDS.noneFound)}</p>` : nothing}
<ul class="bordered-list">${found.map(({ id, name, title, excerpt }) => html`<li><a href="${pathTo(`/sager/${id}`, lang)}"><strong>${name}</strong></a> <span lang="da">${title}</span><p lang="da">${excerpt.map(({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : text))}</p></li>`)}</ul>`,
  })
}
