import type { Lang, Words } from '../../base/words.ts'
import { never } from '../../base/result.ts'
import { type Audit, type AuditFinding, auditTables } from '../../stages/13-learning/study/audit-tables.ts'
import type { PrintedCell, PrintedTable } from '../../stages/13-learning/study/printed-table.ts'
import type { ListedNumbers } from '../../stages/13-learning/study/read-listed-numbers.ts'
import type { Relation, Undecided } from '../../stages/13-learning/study/relation.ts'
import { numberInWords } from '../../web/wording.ts'
import type { Arguments } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import { EXIT_FINDINGS, EXIT_TROUBLE, type Io } from '../io.ts'
import type { Parts } from '../parts.ts'
import { plainText } from '../plain-line.ts'
import { readStudyFile, tellFaults } from './file.ts'
import { wrap } from '../wrap.ts'

const WIDEST = 100

/** Holds published numbers against each other: sums, percents, and what the text says of a table. */
export async function studyAudit(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, options } = given
  const format = (['text', 'json'] as const).find((name) => name === (options.format ?? 'text'))
  if (format === undefined) return refuseCheck(TEXT_OR_JSON, lang, io)
  if (given.operands.length === 0) return refuseCheck(NO_FILE, lang, io)
  const studies = await parts.loadStudies()
  const tables: PrintedTable[] = []
  const listed: { readonly path: string; readonly numbers: ListedNumbers }[] = []
  for (const path of given.operands) {
    const reading = await readStudyFile(path, lang, io, studies, studies.readPrintedTables)
    if (reading === undefined) return EXIT_TROUBLE
    tables.push(...reading.tables)
    if (reading.listed !== undefined) listed.push({ path, numbers: reading.listed })
  }
  const all = [
    ...tables.flatMap(({ cells }) => cells.flat().filter((cell) => cell !== null)),
    ...listed.flatMap(({ numbers }) => numbers.cells),
  ]
  const told: Relation[] = []
  for (const { path, numbers } of listed) {
    const relations = numbers.relations(all)
    if (!relations.ok) {
      await tellFaults(path, { kind: 'afvist', faults: relations.error }, lang, io)
      return EXIT_TROUBLE
    }
    told.push(...relations.value)
  }
  const audit = auditTables(tables, told)
  if (audit.checked === 0 && audit.undecided.length === 0) return refuseCheck(NOTHING_TO_RECKON, lang, io)
  await io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(auditJson(audit, parts.version, lang), null, 1)}\n`
      : auditText(audit, lang, Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST))),
  )
  return audit.findings.some(({ fit }) => fit.kind === 'stemmer-ikke') ? EXIT_FINDINGS : 0
}

function auditText({ checked, findings, undecided }: Audit, lang: Lang, width: number): string {
  const wrong = findings.filter(({ fit }) => fit.kind === 'stemmer-ikke').length
  return [
    ...findings.flatMap((finding) => [
      ...wrap(plainText(`${placeOf(printedIn(finding.relation))}: ${findingWords(finding, lang)}`), width),
      '',
    ]),
    ...undecided.flatMap((one) => [...wrap(plainText(undecidedWords(one, lang)), width), '']),
    lang === 'da'
      ? `${checked} sammenhænge er regnet efter: ${wrong} stemmer ikke. At resten stemmer, siger ikke, at tallene er rigtige.`
      : `${checked} relations were reckoned: ${wrong} do not agree. That the others do does not say that the numbers are right.`,
    '',
  ].join('\n')
}

/** By schema/holdbar-study-audit.schema.json. */
function auditJson({ checked, findings, undecided }: Audit, version: string, lang: Lang): unknown {
  return {
    holdbar: version,
    checked,
    findings: findings.map(({ relation, fit }) => {
      const { table, row, column, number } = printedIn(relation)
      const expected = fit.kind === 'stemmer-ikke' ? { low: fit.low, high: fit.high } : null
      return {
        relation: relation.kind,
        agrees: fit.kind === 'stemmer-kun-hvis',
        table,
        row,
        column,
        printed: number.value,
        expected,
        words: findingWords({ relation, fit }, lang),
      }
    }),
    undecided: undecided.map((one) => ({
      table: one.table,
      row: one.row ?? null,
      column: one.column ?? null,
      because: one.because,
      words: undecidedWords(one, lang),
    })),
  }
}

/** The number that the others are held against. */
function printedIn(relation: Relation): PrintedCell {
  switch (relation.kind) {
    case 'sum':
    case 'mindst-en-af':
      return relation.whole
    case 'procent':
      return relation.percent
    case 'per':
      return relation.quotient
    case 'lig-med':
      return relation.one
    default:
      return never(relation)
  }
}

const placeOf = ({ table, row, column }: PrintedCell): string =>
  [table, row, column].filter((part) => part !== '').join(' / ')

function findingWords({ relation, fit }: AuditFinding, lang: Lang): string {
  const said = ({ number }: PrintedCell) =>
    numberInWords(number.value, lang, number.decimals) + (number.isPercent ? (lang === 'da' ? ' %' : '%') : '')
  const printed = said(printedIn(relation))
  const da = lang === 'da'
  if (fit.kind === 'stemmer-kun-hvis')
    return da
      ? `${printed} er summen af delene. Det er kun antallet af sager, hvis ingen sag har flere af dem.`
      : `${printed} is the sum of the parts. It is the number of cases only if no case has more than one of them.`
  const decimals = relation.kind === 'per' ? 2 : relation.kind === 'procent' ? 1 : printedIn(relation).number.decimals
  const low = numberInWords(fit.low, lang, decimals)
  const high = numberInWords(fit.high, lang, decimals)
  const range = low === high ? low : `${low}–${high}`
  switch (relation.kind) {
    case 'sum':
      return da
        ? `der står ${printed}, men ${relation.parts.map(said).join(' + ')} = ${range}.`
        : `${printed} is printed, but ${relation.parts.map(said).join(' + ')} = ${range}.`
    case 'procent': {
      const part = relation.parts.map(said).join(' + ')
      return da
        ? `der står ${printed}, men ${part} af ${said(relation.of)} er ${range} %.`
        : `${printed} is printed, but ${part} of ${said(relation.of)} is ${range}%.`
    }
    case 'per':
      return da
        ? `der står ${printed}, men ${said(relation.part)} delt med ${said(relation.of)} er ${range}.`
        : `${printed} is printed, but ${said(relation.part)} over ${said(relation.of)} is ${range}.`
    case 'lig-med':
      return da
        ? `der står ${printed}, men ${placeOf(relation.other)} er ${said(relation.other)}.`
        : `${printed} is printed, but ${placeOf(relation.other)} is ${said(relation.other)}.`
    case 'mindst-en-af':
      return da
        ? `der står ${printed}, men med delene ${relation.parts.map(said).join(', ')} kan det kun være ${range}.`
        : `${printed} is printed, but with the parts ${relation.parts.map(said).join(', ')} it can only be ${range}.`
    default:
      return never(relation)
  }
}

function undecidedWords({ table, row, column, because }: Undecided, lang: Lang): string {
  const place = [table, row, column].filter((part) => part !== undefined).join(' / ')
  return `${place}: ${WHY[because][lang]}`
}

const WHY: Readonly<Record<Undecided['because'], Words>> = {
  'i-alt': {
    da: 'ikke regnet efter, for det kan ikke ses, om rækken er summen eller antallet af sager.',
    en: 'not reckoned, since it can’t be seen whether the row is the sum or the number of cases.',
  },
  procentbasis: {
    da: 'ikke regnet efter, for det kan ikke ses, hvad procenten er af.',
    en: 'not reckoned, since it can’t be seen what the percent is of.',
  },
  raekkesum: {
    da: 'ikke regnet efter, for kolonnen er for det meste ikke summen af kolonnerne før den.',
    en: 'not reckoned, since the column is mostly not the sum of the columns before it.',
  },
}

const NO_FILE: Words = {
  da: 'Skriv, hvilke tabeller der skal regnes efter, for eksempel: holdbar study audit tabeller.csv tekst.csv',
  en: 'Write which tables are to be reckoned, for example: holdbar study audit tables.csv text.csv',
}
const NOTHING_TO_RECKON: Words = {
  da: 'Der er ingen summer, procenter eller henvisninger at regne efter i filen. “docs/study.md” viser, hvordan tabeller skrives.',
  en: 'There are no sums, percents or references to reckon in the file. “docs/study.md” shows how tables are written.',
}
const TEXT_OR_JSON: Words = {
  da: 'Skriv --format text eller --format json.',
  en: 'Write --format text or --format json.',
}
