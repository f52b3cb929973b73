import { formatDanish, yearOf, type PlainDate } from '../../../base/date.ts'
import { uniqueBy } from '../../../base/list.ts'
import { ACTS, type ActId, type Consolidation } from '../../../law/act.ts'
import { COMPLAINT_BODY } from '../../../law/complaint-body.ts'
import { provisionOn } from '../../../law/provision.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import { heading, paragraphs } from './block.ts'
import { provisionsOfNeed } from './decided.ts'
import type { Annex, LetterBlock } from './composed-letter.ts'
import type { AnsweredNeed, Pointer } from './letter-case.ts'
import { helpInWords } from '../help-word.ts'
import { actInWords, provisionInWords } from './letter-words.ts'
import type { Telling } from './telling.ts'

interface Cited {
  readonly ref: ProvisionRef
  readonly from: readonly Pointer[]
}

/** The provisions decided under, each once, with the needs they are of. */
function cited({ answered }: { readonly answered: readonly AnsweredNeed[] }): readonly Cited[] {
  const all = answered.flatMap((one): Cited[] => provisionsOfNeed(one).map((ref) => ({ ref, from: [one.answer.at] })))
  return uniqueBy(all, keyOf).map(({ ref }) => ({
    ref,
    from: all.filter((other) => keyOf(other) === keyOf({ ref })).flatMap(({ from }) => from),
  }))
}

const keyOf = ({ ref }: { readonly ref: ProvisionRef }): string => `${ref.act} ${ref.paragraph}`

/** The law in short: under what each result is decided, and where the rules can be read. */
export function composeLaw(telling: Telling, answered: readonly AnsweredNeed[], annex: string): readonly LetterBlock[] {
  return [
    heading(1, 'Reglerne kort'),
    ...cited({ answered }).flatMap(({ ref, from }) =>
      paragraphs(
        `Afgørelsen er truffet efter ${provisionInWords(ref)}${numberOf(ref.act, telling.day)}. Den handler om ${helpInWords(ref, telling.day)}.`,
        from,
      ),
    ),
    ...paragraphs(`I ${annex} kan ${telling.to.du} læse, hvad reglerne siger.`),
  ]
}

/** " (lovbekendtgørelse nr. 1129 af 22. september 2025)"; nothing where the day's own text isn't known. */
function numberOf(act: ActId, on: PlainDate): string {
  const text = ACTS[act].consolidations.findLast((one) => isOutBy(one, on))
  if (text === undefined || text.signed === null) return ''
  const kind = { LBK: 'lovbekendtgørelse', LOV: 'lov', BEK: 'bekendtgørelse' }[text.kind]
  return ` (${kind} nr. ${text.number} af ${formatDanish(text.signed)})`
}

function isOutBy({ signed, year }: Consolidation, on: PlainDate): boolean {
  return signed === null ? year < yearOf(on) : signed <= on
}

/** Rules that every such letter leans on: how one complains, what one must tell, what one may see. */
const ALWAYS: readonly ProvisionRef[] = [
  ...COMPLAINT_BODY.law,
  { act: 'RSL', paragraph: '72' },
  { act: 'RSL', paragraph: '11' },
  { act: 'RSL', paragraph: '12' },
  { act: 'FVL', paragraph: '9' },
]

/** What the rules say, in our own words, each with where its own text stands. */
export function lawAnnex(telling: Telling, answered: readonly AnsweredNeed[], title: string): Annex {
  const all = [...cited({ answered }), ...ALWAYS.map((ref) => ({ ref, from: [] }))]
  return {
    title,
    blocks: [
      ...paragraphs(
        `Her står reglerne med vores egne ord. Lovens egen tekst kan ${telling.to.du} læse på adressen efter hver regel.`,
      ),
      ...uniqueBy(all, keyOf).flatMap(({ ref, from }) => paragraphs(ruleText(ref, telling.day), from)),
    ],
  }
}

function ruleText(ref: ProvisionRef, on: PlainDate): string {
  const found = provisionOn(ref.act, ref.paragraph, on)
  if (found.kind === 'in-force') {
    const { title, says, url } = found.provision
    return `${provisionInWords(ref)} – ${title.da}. ${says.da} (${url})`
  }
  const { url } = ACTS[ref.act]
  return `${provisionInWords(ref)}. Læs den i ${actInWords(ref.act)}${url === null ? '' : ` (${url})`}.`
}
