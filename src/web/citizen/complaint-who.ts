import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayInWords, sayIn } from '../wording.ts'
import type { CitizenFrame, CitizenShown } from './citizen-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** Who complained, said to the one who looks. */
export function whoComplained({ mine, nameOf }: Pick<CitizenShown, 'mine' | 'nameOf'>, by: PartyId): Words {
  if (by === mine.voice.party) return w('Du har klaget.', 'You have complained.')
  const name = nameOf(by)
  return mine.voice.kind === 'borger'
    ? w(`${name} har klaget for dig.`, `${name} has complained for you.`)
    : w(`${name} har klaget.`, `${name} has complained.`)
}

interface Ended {
  readonly on: PlainDate | undefined
  /** Absent: not known. */
  readonly by: PartyId | undefined
  readonly what: typeof WITHDRAWN | typeof KEPT
}

export const WITHDRAWN = {
  you: w('Du har trukket klagen tilbage', 'You took the complaint back'),
  other: (name: string) => w(`${name} har trukket klagen tilbage`, `${name} took the complaint back`),
  unknown: w('Klagen er trukket tilbage', 'The complaint was taken back'),
} as const
export const KEPT = {
  you: w('Du har fastholdt klagen', 'You kept the complaint'),
  other: (name: string) => w(`${name} har fastholdt klagen`, `${name} kept the complaint`),
  unknown: w('Klagen er fastholdt', 'The complaint was kept'),
} as const

/** What became of a complaint, and whose doing it was. */
export function endedView({ lang }: CitizenFrame, { mine, nameOf }: CitizenShown, { on, by, what }: Ended): Html {
  if (on === undefined) return nothing
  const words = by === undefined ? what.unknown : by === mine.voice.party ? what.you : what.other(nameOf(by))
  return html`<p><strong>${sayIn(lang)(words)} ${dayInWords(on, lang)}.</strong></p>`
}
