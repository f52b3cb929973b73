import type { Words } from '../../base/words.ts'
import { knownToAsk } from '../../stages/02-information/known-to-ask.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import { PARTY_ROLE } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Sagen nævner', 'The case names'),
  consent: w('borgeren har sagt ja til', 'the citizen has said yes to'),
  before: w('har fortalt før', 'has told before'),
} as const

/** Whom the case itself names for a question, so that nobody writes to just anyone of the kind; nothing where it names none. */
export function knownToAskView({ lang }: OfficeFrame, shown: CaseShown, to: SourceKind): Html {
  const t = sayIn(lang)
  const known = knownToAsk(shown.file, to, shown.today)
  if (known.length === 0) return nothing
  const told = known.map((one) => {
    switch (one.kind) {
      case 'samtykke':
        return html`${t(WORDS.consent)} <q lang="da">${one.consent.covers}</q>`
      case 'part':
        return html`${shown.nameOf(one.party.id)}, ${t(PARTY_ROLE[one.party.role]).toLowerCase()}`
      case 'kilde':
        return html`<span lang="da">${one.source.title}</span> (${t(WORDS.before)}, ${dayInWords(one.source.date, lang)})`
    }
  })
  return html`<p class="evidence-from">${t(WORDS.title)}: ${told.map((one, at) => html`${at === 0 ? nothing : '; '}${one}`)}</p>`
}
