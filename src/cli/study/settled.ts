import type { Lang } from '../../base/words.ts'
import type { Settled } from '../../stages/13-learning/study/settle.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import type { Io } from '../io.ts'
import type { Studies } from '../parts.ts'
import { readStudyFile } from './file.ts'

/** What was settled, from the file that is named; nothing where none is. Undefined where it could not be read. */
export async function readSettledOf(
  path: string | undefined,
  lang: Lang,
  io: Io,
  studies: Studies,
): Promise<Settled | undefined> {
  if (path === undefined) return new Map()
  return (await readStudyFile(path, lang, io, studies, studies.readSettledFile))?.settled
}

/** What was settled may only speak of cases that are there. */
export function notCoded(settled: Settled, unmet: ReadonlySet<string>): readonly SheetFault[] {
  return [...unmet].map((key) => ({
    row: [...(settled.get(key)?.values() ?? [])][0]?.row ?? 1,
    column: 'sag',
    words: {
      da: `Sagen ${key} står ikke i filen med kodede sager.`,
      en: `Case ${key} is not in the file of coded cases.`,
    },
  }))
}
