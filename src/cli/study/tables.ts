import { yearOf } from '../../base/date.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CodedCase } from '../../stages/13-learning/study/coded-case.ts'
import { createTally } from '../../stages/13-learning/study/tally.ts'
import type { StudyReport } from '../../stages/13-learning/study/study-table.ts'
import { studyTables } from '../../stages/13-learning/study/study-tables.ts'
import type { Arguments } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import type { Io } from '../io.ts'
import { EXIT_TROUBLE } from '../io.ts'
import type { Parts } from '../parts.ts'
import { settleCase } from '../../stages/13-learning/study/settle.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { readStudyFile, tellFaults } from './file.ts'
import { notCoded, readSettledOf } from './settled.ts'

const FORMATS = ['text', 'json', 'html'] as const
type Format = (typeof FORMATS)[number]

/** Counts a file of coded cases. */
export async function studyTablesCommand(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, options } = given
  const [path, loose] = given.operands
  if (path === undefined || loose !== undefined) return refuseCheck(ONE_FILE, lang, io)
  const format = FORMATS.find((name) => name === (options.format ?? 'text'))
  if (format === undefined) return refuseCheck(unknownFormat(options.format ?? ''), lang, io)

  const tally = createTally()
  const studies = await parts.loadStudies()
  const settled = await readSettledOf(options.settled, lang, io, studies)
  if (settled === undefined) return EXIT_TROUBLE
  const unmet = new Set(settled.keys())
  const mismatched: SheetFault[] = []
  const ahead: SheetFault[] = []
  const reading = await readStudyFile(path, lang, io, studies, (chunks) =>
    studies.readCodedCases(chunks, (coded, isFirst) => {
      if (!isFirst) return
      unmet.delete(coded.key.toLowerCase())
      if (coded.year > yearOf(io.today)) ahead.push({ column: 'afgjort', words: notYet(coded) })
      const final = settleCase(coded, settled)
      if (final.ok) tally.add(final.value)
      else mismatched.push({ words: final.error })
    }),
  )
  if (reading === undefined) return EXIT_TROUBLE
  if (ahead.length > 0) {
    await tellFaults(path, { kind: 'afvist', faults: ahead.slice(0, MOST_TOLD) }, lang, io)
    return EXIT_TROUBLE
  }
  const faults = [...notCoded(settled, unmet), ...mismatched]
  if (faults.length > 0) {
    await tellFaults(options.settled ?? '', { kind: 'afvist', faults }, lang, io)
    return EXIT_TROUBLE
  }
  const report = studyTables(tally.cells(), options['no-suppress'] === undefined)
  const notes = reading.codedAgain > 0 ? [codedAgain(reading.codedAgain, reading.codedOtherwise)] : []
  await io.stdout.write(
    await printed(
      format,
      report,
      notes.map((words) => words[lang]),
      lang,
      parts,
      io,
    ),
  )
  return 0
}

async function printed(
  format: Format,
  report: StudyReport,
  notes: readonly string[],
  lang: Lang,
  parts: Parts,
  io: Io,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { studyText } = await import('./text.ts')
      return studyText(report, notes, lang, io)
    }
    case 'json': {
      const { studyJson } = await import('./json.ts')
      return `${JSON.stringify(studyJson(report, notes, lang, parts.version), null, 1)}\n`
    }
    case 'html': {
      const { studyPage } = await import('../../web/study/study-page.ts')
      return studyPage(report, notes, lang)
    }
  }
}

const MOST_TOLD = 50
const notYet = ({ key, year }: CodedCase): Words => ({
  da: `Sag ${key} er afgjort i ${year}, som ikke er kommet endnu. Ret året.`,
  en: `Case ${key} was decided in ${year}, which has not come yet. Correct the year.`,
})
const ONE_FILE: Words = {
  da: 'Skriv én fil med kodede sager, for eksempel: holdbar study tables sager.csv (eller - for standard input).',
  en: 'Write one file of coded cases, for example: holdbar study tables cases.csv (or - for standard input).',
}

const unknownFormat = (asked: string): Words => ({
  da: `Formatet “${asked}” findes ikke her. Skriv en af: ${FORMATS.join(', ')}.`,
  en: `There is no format “${asked}” here. Write one of: ${FORMATS.join(', ')}.`,
})

const codedAgain = (again: number, otherwise: number): Words => ({
  da: `${again} rækker er en sag, der også er kodet af en anden. Den første række af hver sag er talt; ${otherwise} af de andre siger noget andet. “holdbar study agreement” viser hvad.`,
  en: `${again} rows are of a case that another coder coded too. The first row of each case is counted; ${otherwise} of the others say something else. “holdbar study agreement” shows what.`,
})
