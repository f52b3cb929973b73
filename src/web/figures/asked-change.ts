import type { Words } from '../../base/words.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { LearningAsk } from '../../stages/13-learning/learning-count.ts'
import type { FieldError } from '../form/field.ts'

export interface AskedChange {
  readonly ask: LearningAsk
  /** As it was sent, for the form. */
  readonly asked: { readonly fra?: string; readonly mangel?: string }
  readonly errors: readonly FieldError[]
}

const w = (da: string, en: string): Words => ({ da, en })
const YEAR = w('Skriv året med fire cifre, for eksempel 2025.', 'Write the year with four digits, such as 2025.')
const FLAW = w('Vælg en mangel fra listen.', 'Choose a flaw from the list.')

/** What is to be compared, as the address says it. */
export function readChange({ fra, mangel }: { readonly fra?: unknown; readonly mangel?: unknown }): AskedChange {
  const [year, flaw] = [fra, mangel].map((one) => (one === undefined || one === '' ? undefined : String(one)))
  const isYear = year !== undefined && /^(?:19|20)\d\d$/.test(year)
  const known = Object.keys(MANGLER).find(
    (one): one is Mangel => one === flaw && MANGLER[one as Mangel].category !== null,
  )
  const errors: readonly FieldError[] = [
    ...(year === undefined || isYear ? [] : [{ field: 'fra', words: YEAR }]),
    ...(flaw === undefined || known !== undefined ? [] : [{ field: 'mangel', words: FLAW }]),
  ]
  return {
    ask: errors.length > 0 || !isYear ? {} : { from: Number(year), flaw: known },
    asked: { ...(year === undefined ? {} : { fra: year }), ...(flaw === undefined ? {} : { mangel: flaw }) },
    errors,
  }
}
