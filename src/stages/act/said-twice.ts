import { isSame } from '../../base/same.ts'
import type { Words } from '../../base/words.ts'
import type { Application } from '../01-application/application.ts'
import { type Need, openNeeds } from '../03-needs/need.ts'
import type { CaseFile } from '../case-file.ts'

// What two people, or one in two windows, would else write down twice, so that nobody can tell which of them counts.

interface SaidTwice {
  /** The name of the form's field. */
  readonly field: string
  readonly words: Words
}

/** The same activity, known from the same, under another name. Empty where it is the only one. */
export function needSaidTwice({ needs }: CaseFile, need: Need): readonly SaidTwice[] {
  if (!openNeeds({ needs }).some((one) => one.id !== need.id && isSameNeed(one, need))) return []
  const words = {
    da: `Behovet »${need.activity}« står allerede i sagen, kendt fra det samme. Ret det, der står, eller skriv, hvad der er anderledes ved dette.`,
    en: `The need “${need.activity}” is in the case already, known from the same. Edit the one that is there, or write what is different about this.`,
  }
  return [{ field: 'aktivitet', words }]
}

/** The same words of the same day, under another name. Empty where they are the only ones. */
export function applicationSaidTwice({ applications }: CaseFile, application: Application): readonly SaidTwice[] {
  if (!applications.some((one) => one.id !== application.id && isSameApplication(one, application))) return []
  const words = {
    da: 'Den samme ansøgning fra samme dag står allerede i sagen.',
    en: 'The same application of the same day is in the case already.',
  }
  return [{ field: 'ord', words }]
}

/** However it is spaced and capitalised. */
const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

function isSameNeed(one: Need, other: Need): boolean {
  return folded(one.activity) === folded(other.activity) && isSame(one.origin, other.origin)
}

function isSameApplication(one: Application, other: Application): boolean {
  return one.received === other.received && folded(one.words) === folded(other.words)
}
