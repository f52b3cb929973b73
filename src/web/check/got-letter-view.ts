import type { CheckedDocument } from '../../app/check/checked-document.ts'
import type { Lang, Words } from '../../base/words.ts'
import { isAppealable } from '../../law/appeal.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  title: w('Har du selv fået brevet?', 'Did you get this letter yourself?'),
  remarks: w(
    'Bemærkningerne her er skrevet til kommunen. Du må gerne sende dem med en klage.',
    'The remarks here are written for the municipality. You may send them with a complaint.',
  ),
  limit: w(
    'Klag senest 4 uger efter den dag, du fik brevet. Er der gået længere tid, så klag alligevel, og sig hvorfor.',
    'Complain no later than 4 weeks after the day you got the letter. If it is later, complain all the same and say why.',
  ),
  where: w(
    'Send klagen til den kommune, der har skrevet brevet. Den ser selv på sagen igen. Ændrer den ikke afgørelsen helt, sender den klagen videre til Ankestyrelsen.',
    'Send the complaint to the municipality that wrote the letter. It looks at the case again. If it does not wholly change the decision, it sends the complaint on to the appeals board.',
  ),
  oral: w(
    'Du kan klage mundtligt. Ring til kommunen, som skriver klagen ned. Du behøver ikke sige hvorfor.',
    'You can complain orally. Call the municipality, which writes the complaint down. You need not say why.',
  ),
  help: w(
    'Det er gratis at klage, og en anden må gerne hjælpe dig.',
    'A complaint costs nothing, and someone else may help you.',
  ),
  noAppeal: w(
    'Efter de paragraffer, der står i brevet, kan du ikke klage til Ankestyrelsen. Du kan bede kommunen om at se på sagen igen.',
    'Under the provisions in the letter you can’t complain to the appeals board. You can ask the municipality to look at the case again.',
  ),
  explain: w(
    'Er brevet svært at forstå, så bed kommunen om at forklare det. Du kan også bede om papirerne i din sag (aktindsigt).',
    'If the letter is hard to understand, ask the municipality to explain it. You can also ask for the papers in your case (access to the file).',
  ),
} as const

/** What the one whom a decision is about can do with it: all else on the page speaks to the one who wrote it. */
export function gotLetterView(lang: Lang, { kind, decision, lawDate }: CheckedDocument): Html {
  if (kind !== 'afgoerelse') return nothing
  const t = sayIn(lang)
  const provisions = decision?.provisions ?? []
  const canAppeal = provisions.length === 0 || provisions.some((one) => isAppealable(one, lawDate) !== false)
  const lines = canAppeal
    ? [WORDS.limit, WORDS.where, WORDS.oral, WORDS.help, WORDS.explain, WORDS.remarks]
    : [WORDS.noAppeal, WORDS.explain]
  return html`<details class="details got-letter d-print-none"><summary class="details-summary">${t(WORDS.title)}</summary><div class="details-text"><ul class="nobullet-list">${lines.map((line) => html`<li>${t(line)}</li>`)}</ul></div></details>`
}
