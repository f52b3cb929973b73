import type { Words } from '../base/words.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { AHEAD, type CheckRequest, orOurFault, printOutcomes, readCheckRequest, refuseCheck } from './check-run.ts'
import type { DocumentOutcome } from './document-outcome.ts'
import type { Io } from './io.ts'
import type { Cases, Parts } from './parts.ts'
import { workAhead } from './work-ahead.ts'

const ACTS = ['check', 'example', 'schema'] as const

/** Cases from another system, by the published schema. */
export async function caseCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const [act, ...operands] = given.operands
  switch (act) {
    case 'check':
      return checkCases({ ...given, operands }, io, parts)
    case 'example':
    case 'schema': {
      const loose = operands[0] ?? Object.keys(given.options).find((name) => name !== 'lang')
      if (loose !== undefined) return refuseCheck(notUsed(loose, act), given.lang, io)
      await io.stdout.write(await parts.readCaseText(act))
      return 0
    }
    default:
      return refuseCheck(misused(act), given.lang, io)
  }
}

async function checkCases(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const request = readCheckRequest(given, io.today, NO_PATHS)
  if (!request.ok) return refuseCheck(request.error, given.lang, io)
  const cases = await parts.loadCases()
  const found = await cases.collect(request.value.paths)
  return printOutcomes(request.value, io, parts, {
    count: found.files.length,
    noun: { da: 'sager', en: 'cases' },
    outcomes: outcomesOf(found, request.value, io, cases),
  })
}

async function* outcomesOf(
  found: Awaited<ReturnType<Cases['collect']>>,
  { lawDate }: CheckRequest,
  io: Io,
  cases: Cases,
): AsyncGenerator<DocumentOutcome> {
  const read = (path: string) => cases.read(path, io.stdin)
  for await (const [file, reading] of workAhead(found.files, read, AHEAD)) {
    if (reading.ok)
      yield await orOurFault(file, async () => ({
        kind: 'checked-case',
        file,
        read: reading.value,
        checked: cases.check(reading.value.file, lawDate),
      }))
    else yield unreadable(file, reading.error, cases)
  }
  for (const { file, error } of found.errors) yield unreadable(file, error, cases)
}

function unreadable(file: string, error: Parameters<Cases['errorWords']>[0], cases: Cases): DocumentOutcome {
  const problems = 'problems' in error ? { problems: error.problems } : {}
  return { kind: 'unreadable', file, code: error.kind, words: cases.errorWords(error), ...problems }
}

const NO_PATHS: Words = {
  da: 'Skriv, hvilke sager der skal læses, for eksempel: holdbar case check sag.json (eller - for standard input).',
  en: 'Write which cases are to be read, for example: holdbar case check case.json (or - for standard input).',
}

const notUsed = (word: string, act: string): Words => ({
  da: `“${word}” bruges ikke af “holdbar case ${act}”.`,
  en: `“${word}” is not used by “holdbar case ${act}”.`,
})

function misused(act: string | undefined): Words {
  if (act === undefined)
    return {
      da: 'Skriv holdbar case check sag.json, holdbar case example eller holdbar case schema.',
      en: 'Write holdbar case check case.json, holdbar case example or holdbar case schema.',
    }
  return withSuggestion({ da: `“case ${act}” findes ikke.`, en: `There is no “case ${act}”.` }, act, ACTS)
}
