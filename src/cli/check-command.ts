import type { Words } from '../base/words.ts'
import type { Arguments } from './arguments.ts'
import {
  AHEAD,
  type CheckRequest,
  orOurFault,
  printOutcomes,
  readCheckRequest,
  refuseCheck,
  STDIN,
} from './check-run.ts'
import type { DocumentOutcome } from './document-outcome.ts'
import type { Io } from './io.ts'
import type { Checker, Files, Parts } from './parts.ts'
import { workAhead } from './work-ahead.ts'

/** Letters and quality standards, from their texts. */
export async function checkCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const request = readCheckRequest(given, io.today, NO_PATHS)
  if (!request.ok) return refuseCheck(request.error, given.lang, io)
  const [files, check] = await Promise.all([parts.loadFiles(), parts.loadChecker()])
  const found = await files.collectFiles(request.value.paths)
  return printOutcomes(request.value, io, parts, {
    count: found.files.length,
    noun: { da: 'filer', en: 'files' },
    outcomes: outcomesOf(found, request.value, io, files, check),
  })
}

async function* outcomesOf(
  found: Awaited<ReturnType<Files['collectFiles']>>,
  { lawDate }: CheckRequest,
  io: Io,
  files: Files,
  check: Checker,
): AsyncGenerator<DocumentOutcome> {
  const reader = files.createReader()
  try {
    const read = (path: string) =>
      path === STDIN ? files.readPath(path, reader, undefined, io.stdin) : files.readPath(path, reader)
    for await (const [file, reading] of workAhead(found.files, read, AHEAD)) {
      if (reading.ok)
        yield await orOurFault(file, async () => ({
          kind: 'checked',
          file,
          checked: await check(reading.value.text, lawDate),
        }))
      else yield { kind: 'unreadable', file, code: reading.error.kind, words: files.readErrorWords(reading.error) }
    }
  } finally {
    await reader.close()
  }
  for (const { file, error } of found.errors)
    yield { kind: 'unreadable', file, code: error.kind, words: files.readErrorWords(error) }
}

const NO_PATHS: Words = {
  da: 'Skriv, hvad der skal læses, for eksempel: holdbar check brev.docx (eller - for standard input).',
  en: 'Write what is to be read, for example: holdbar check letter.docx (or - for standard input).',
}
