import type { PlainDate } from '../../base/date.ts'
import type { Lang, Words } from '../../base/words.ts'
import { CATEGORY_CODEBOOK, FLAW_CODEBOOK } from '../../law/codebook.ts'
import { type CodebookEntry, entryOn } from '../../law/codebook-row.ts'
import { MANGLER } from '../../law/mangel.ts'
import { AROSE_CODEBOOK, AXIS_CODEBOOK, type InstructionAxis } from '../../stages/11-outcome/outcome-codebook.ts'
import { AROSE, CATEGORY, PURPOSE } from '../appeal-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })
const AXIS: Readonly<Record<InstructionAxis, Words>> = {
  kilde: w('Anvisning: kilden', 'Instruction: the source'),
  emne: w('Anvisning: spørgsmålet', 'Instruction: the question'),
  grund: w('Anvisning: grunden', 'Instruction: the reason'),
  ...PURPOSE,
}
const WORDS = {
  example: w('Eksempel', 'Example'),
  see: w('Se også', 'See also'),
  fold: w('Kodebog: hvornår vælger man hvad?', 'Codebook: when to choose what'),
  whole: w('Åbn hele kodebogen', 'Open the whole codebook'),
} as const

/** One list of codes, in the order they are chosen in. */
export interface CodeScheme {
  readonly id: string
  readonly title: Words
  readonly entries: readonly CodebookEntry<string>[]
  readonly labelOf: (code: string) => Words
}

const labelIn = (labels: Readonly<Record<string, Words>>) => (code: string) => labels[code] ?? w(code, code)
const flaws = (category: string | null) => FLAW_CODEBOOK.filter(({ code }) => MANGLER[code].category === category)
const flawLabel = (code: string): Words =>
  Object.entries(MANGLER).find(([key]) => key === code)?.[1].label ?? w(code, code)
const flawScheme = (category: 'A' | 'B' | 'C' | 'D'): CodeScheme => ({
  id: `mangel-${category.toLowerCase()}`,
  title: w(`Mangler under ${CATEGORY[category].da}`, `Flaws under ${CATEGORY[category].en}`),
  entries: flaws(category),
  labelOf: flawLabel,
})

export const CODE_SCHEMES: readonly CodeScheme[] = [
  {
    id: 'kategori',
    title: w('Hvad afgjorde omgørelsen?', 'What decided the reversal?'),
    entries: CATEGORY_CODEBOOK,
    labelOf: labelIn(CATEGORY),
  },
  flawScheme('A'),
  flawScheme('B'),
  flawScheme('C'),
  flawScheme('D'),
  {
    id: 'opstod',
    title: w('Hvornår manglen opstod', 'When the flaw arose'),
    entries: AROSE_CODEBOOK,
    labelOf: labelIn(AROSE),
  },
  {
    id: 'anvisning',
    title: w('Hvad en anvisning skal sige', 'What an instruction must say'),
    entries: AXIS_CODEBOOK,
    labelOf: labelIn(AXIS),
  },
]

/** Ours alone: no outcome has it. */
export const OWN_SCHEME: CodeScheme = {
  id: 'egen',
  title: w('Kun i kommunens egen kontrol', 'Only in the municipality’s own control'),
  entries: flaws(null),
  labelOf: flawLabel,
}

/** The entries of a list that hold on a day. */
export function entriesOn({ entries }: CodeScheme, day: PlainDate): readonly CodebookEntry<string>[] {
  const codes = [...new Set(entries.map(({ code }) => code))]
  return codes.flatMap((code) => entryOn(entries, code, day) ?? [])
}

/** When to choose it, an example, and what it is not. */
export function codeText(lang: Lang, { chooseWhen, example, see }: CodebookEntry<string>, scheme: CodeScheme): Html {
  const t = sayIn(lang)
  return html`<p>${t(chooseWhen)}</p><p><strong>${t(WORDS.example)}:</strong> <span lang="da">${example}</span></p>${
    see.length === 0
      ? nothing
      : html`<p><strong>${t(WORDS.see)}:</strong> ${see.map(({ code, words }, i) => html`${i === 0 ? nothing : html`; `}${t(scheme.labelOf(code))} (${t(words)})`)}.</p>`
  }`
}

/** The whole book folded beside a form: nothing to fetch, and it opens without script. */
export function codebookFold(lang: Lang, day: PlainDate): Html {
  const t = sayIn(lang)
  return html`<details class="details codebook"><summary class="details-summary">${t(WORDS.fold)}</summary><div class="details-text">${CODE_SCHEMES.map(
    (scheme) =>
      html`<p class="codebook-scheme"><strong>${t(scheme.title)}</strong></p>${entriesOn(scheme, day).map((entry) => html`<details class="details"><summary class="details-summary">${t(scheme.labelOf(entry.code))}</summary><div class="details-text">${codeText(lang, entry, scheme)}</div></details>`)}`,
  )}<p><a href="${pathTo(`/kodebog?dag=${day}`, lang)}">${t(WORDS.whole)}</a></p></div></details>`
}

/** The text of a code that was chosen, where it was chosen; nothing for what is no code. */
export function chosenCode(lang: Lang, schemeIds: readonly string[], code: string, day: PlainDate): Html {
  const scheme = CODE_SCHEMES.find(
    ({ id, entries }) => schemeIds.includes(id) && entries.some((entry) => entry.code === code),
  )
  const entry = scheme === undefined ? undefined : entryOn(scheme.entries, code, day)
  return scheme === undefined || entry === undefined
    ? nothing
    : html`<div class="code-chosen">${codeText(lang, entry, scheme)}</div>`
}
