import type { Words } from '../base/words.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { refuseCheck } from './check-run.ts'
import type { Io } from './io.ts'
import type { Parts } from './parts.ts'

const ACTS = ['columns'] as const

/** A case-review study, from files: what may be written, what is counted. */
export async function studyCommand(given: Arguments, io: Io, _parts: Parts): Promise<number> {
  const [word, ...operands] = given.operands
  const act = ACTS.find((name) => name === word)
  if (act === undefined) return refuseCheck(misused(word), given.lang, io)
  const asked = { ...given, operands }
  switch (act) {
    case 'columns':
      return (await import('./study-columns.ts')).studyColumns(asked, io)
  }
}

function misused(act: string | undefined): Words {
  if (act === undefined)
    return {
      da: `Skriv holdbar study og så en af: ${ACTS.join(', ')}.`,
      en: `Write holdbar study and then one of: ${ACTS.join(', ')}.`,
    }
  return withSuggestion({ da: `“study ${act}” findes ikke.`, en: `There is no “study ${act}”.` }, act, ACTS)
}
