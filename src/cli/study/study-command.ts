import type { Words } from '../../base/words.ts'
import { type Arguments, type OptionName, OPTIONS, withSuggestion } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import type { Io } from '../io.ts'
import type { Parts } from '../parts.ts'

const ACTS = ['columns', 'tables', 'audit', 'agreement', 'draw'] as const
type Act = (typeof ACTS)[number]

/** Which options each takes, beside those of all. */
const TAKES: Readonly<Record<Act, readonly OptionName[]>> = {
  columns: [],
  tables: ['format', 'no-suppress', 'settled'],
  audit: ['format'],
  agreement: ['format', 'settled', 'seed'],
  draw: ['format', 'plan', 'seed', 'verify'],
}

/** A case-review study, from files: what may be written, what is counted. */
export async function studyCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const [word, ...operands] = given.operands
  const act = ACTS.find((name) => name === word)
  if (act === undefined) return refuseCheck(misused(word), given.lang, io)
  const loose = OPTIONS.find(
    (name) => given.options[name] !== undefined && name !== 'lang' && !TAKES[act].includes(name),
  )
  if (loose !== undefined) return refuseCheck(notUsed(loose, act), given.lang, io)
  const asked = { ...given, operands }
  switch (act) {
    case 'columns':
      return (await import('./columns.ts')).studyColumns(asked, io)
    case 'tables':
      return (await import('./tables.ts')).studyTablesCommand(asked, io, parts)
    case 'audit':
      return (await import('./audit.ts')).studyAudit(asked, io, parts)
    case 'agreement':
      return (await import('./agreement.ts')).studyAgreement(asked, io, parts)
    case 'draw':
      return (await import('./draw.ts')).studyDraw(asked, io, parts)
  }
}

const notUsed = (option: OptionName, act: Act): Words => ({
  da: `Tilvalget --${option} bruges ikke af “holdbar study ${act}”.`,
  en: `The option --${option} is not used by “holdbar study ${act}”.`,
})

function misused(act: string | undefined): Words {
  if (act === undefined)
    return {
      da: `Skriv holdbar study og så en af: ${ACTS.join(', ')}.`,
      en: `Write holdbar study and then one of: ${ACTS.join(', ')}.`,
    }
  return withSuggestion({ da: `“study ${act}” findes ikke.`, en: `There is no “study ${act}”.` }, act, ACTS)
}
