import type { Lang, Words } from '../../base/words.ts'
import { type Agreement, type AgreementReport, agreementOf } from '../../stages/13-learning/study/agreement-report.ts'
import type { CodedCase } from '../../stages/13-learning/study/coded-case.ts'
import { NONE, VALUE_MARK } from '../../stages/13-learning/study/coded-column.ts'
import type { Settled } from '../../stages/13-learning/study/settle.ts'
import { percentText, wholePercent } from '../../web/study/study-words.ts'
import { codeLabel } from '../../web/study/study-labels.ts'
import { numberInWords } from '../../web/wording.ts'
import type { Arguments } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import { csvText } from '../../base/csv-text.ts'
import { EXIT_TROUBLE, type Io } from '../io.ts'
import type { Parts } from '../parts.ts'
import { plainText, widthOf } from '../plain-line.ts'
import { seedOf } from './seed.ts'
import { notCoded, readSettledOf } from './settled.ts'
import { readStudyFile, tellFaults } from './file.ts'
import { wrap } from '../wrap.ts'

const FORMATS = ['text', 'csv', 'json'] as const
const WIDEST = 100
/** Any will do; kept, so that the interval is the same tomorrow. */
const USUAL_SEED = 1

/** How far those who coded the same cases agree, and what they are to settle. */
export async function studyAgreement(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, options } = given
  const [path, loose] = given.operands
  if (path === undefined || loose !== undefined) return refuseCheck(ONE_FILE, lang, io)
  const format = FORMATS.find((name) => name === (options.format ?? 'text'))
  if (format === undefined) return refuseCheck(unknownFormat(options.format ?? ''), lang, io)
  const seed = seedOf(options.seed, USUAL_SEED)
  if (!seed.ok) return refuseCheck(seed.error, lang, io)

  const studies = await parts.loadStudies()
  const codings: CodedCase[] = []
  const reading = await readStudyFile(path, lang, io, studies, (chunks) =>
    studies.readCodedCases(chunks, (coded) => void codings.push(coded)),
  )
  if (reading === undefined) return EXIT_TROUBLE
  const settled = await readSettledOf(options.settled, lang, io, studies)
  if (settled === undefined) return EXIT_TROUBLE
  const keys = new Set(codings.map(({ key }) => key.toLowerCase()))
  const faults = notCoded(settled, new Set([...settled.keys()].filter((key) => !keys.has(key))))
  if (faults.length > 0) {
    await tellFaults(options.settled ?? '', { kind: 'afvist', faults }, lang, io)
    return EXIT_TROUBLE
  }
  const report = agreementOf(codings, seed.value)
  if (report.cases === 0) return refuseCheck(NOBODY_TWICE, lang, io)
  const printed = { text: agreementText, csv: agreementCsv, json: agreementJson }[format]
  await io.stdout.write(printed(report, settled, lang, { version: parts.version, columns: io.columns }))
  return 0
}

interface Style {
  readonly version: string
  readonly columns: number | null
}

function agreementText(report: AgreementReport, settled: Settled, lang: Lang, { columns }: Style): string {
  const width = Math.max(60, Math.min(columns ?? WIDEST, WIDEST))
  const { agreements, cases, coders, disagreements, draws, seed } = report
  const open = disagreements.filter(
    ({ key, variable }) => settled.get(key.toLowerCase())?.has(variable) !== true,
  ).length
  const da = lang === 'da'
  const heads = da ? ['', 'sager', 'enige', 'kappa', 'alfa', '95 %'] : ['', 'cases', 'agreed', 'kappa', 'alpha', '95%']
  const rows = agreements.map((one) => agreementRow(one, lang))
  const widths = heads.map((head, at) => Math.max(...[head, ...rows.map((row) => row[at] ?? '')].map(widthOf)))
  const label = Math.min(44, widths[0] ?? 0)
  const line = (cells: readonly string[]) => {
    const indent = /^ */.exec(cells[0] ?? '')?.[0] ?? ''
    const [first = '', ...rest] = wrap(cells[0] ?? '', label - indent.length)
    const numbers = cells.slice(1).map((cell, at) => `  ${' '.repeat((widths[at + 1] ?? 0) - widthOf(cell))}${cell}`)
    const start = indent + first
    return [
      (start + ' '.repeat(Math.max(0, label + 2 - widthOf(start))) + numbers.join('')).trimEnd(),
      ...rest.map((more) => `${indent}${more}`),
    ].join('\n')
  }
  return [
    da
      ? `${cases} sager er kodet af mindst to: ${coders.map(coderName).join(', ')}.`
      : `${cases} cases were coded by at least two: ${coders.map(coderName).join(', ')}.`,
    '',
    line(heads),
    ...rows.map(line),
    '',
    ...wrap((da ? MEANS.da : MEANS.en).replace('{draws}', String(draws)).replace('{seed}', String(seed)), width),
    '',
    da
      ? `Uenigheder: ${disagreements.length}, heraf ${open} ikke afgjort.`
      : `Disagreements: ${disagreements.length}, of which ${open} not settled.`,
    ...(open > 0 ? wrap(da ? NEXT.da : NEXT.en, width) : []),
    '',
  ].join('\n')
}

const coderName = (coder: string): string => (coder === '' ? '–' : plainText(coder))

function agreementRow({ variable, code, cases, agreed, kappa, alpha, interval }: Agreement, lang: Lang): string[] {
  const number = (value: number | undefined) => (value === undefined ? '–' : numberInWords(value, lang, 2))
  return [
    code === undefined ? variable : `    ${plainText(codeLabel(variable, code, lang))}`,
    String(cases),
    agreed === undefined ? '–' : percentText(wholePercent(agreed.count, agreed.of), lang),
    number(kappa),
    number(alpha),
    interval === undefined ? '–' : `${number(interval.low)}–${number(interval.high)}`,
  ]
}

/** To be filled in and given back as --settled: both readings stay beside what was settled. */
function agreementCsv({ coders, disagreements }: AgreementReport, settled: Settled): string {
  const said = (values: readonly string[] | undefined) =>
    values === undefined ? '' : values.length === 0 ? NONE : values.join(VALUE_MARK)
  return csvText(
    [
      ['sag', 'variabel', ...coders.map((coder) => `koder ${coder}`.trim()), 'afgjort', 'begrundelse'],
      ...disagreements.map(({ key, variable, values }) => {
        const answer = settled.get(key.toLowerCase())?.get(variable)
        return [key, variable, ...values.map(said), said(answer?.values), answer?.reason ?? '']
      }),
    ],
    'excel',
  )
}

/** By schema/holdbar-study-agreement.schema.json. */
function agreementJson(report: AgreementReport, settled: Settled, _lang: Lang, { version }: Style): string {
  const { coders, cases, seed, draws, agreements, disagreements } = report
  const answer = {
    holdbar: version,
    coders,
    cases,
    seed,
    draws,
    agreements: agreements.map(({ variable, code, cases: coded, agreed, kappa, alpha, interval }) => ({
      variable,
      code: code ?? null,
      cases: coded,
      pairs: agreed?.of ?? 0,
      agreed: agreed?.count ?? 0,
      kappa: kappa ?? null,
      alpha: alpha ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    })),
    disagreements: disagreements.map(({ key, variable, values }) => {
      const settledAs = settled.get(key.toLowerCase())?.get(variable)
      return { case: key, variable, values: values.map((one) => one ?? null), settled: settledAs?.values ?? null }
    }),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}

const MEANS: Words = {
  da: 'Enige: par af kodere, der skrev det samme om en sag; for en hel kolonne alle koder i cellen, for hver kode om den står der. Kappa (Cohen) vises, når der er to kodere, alfa (Krippendorff, navne uden orden) altid: 1 er fuld enighed, 0 er som ved tilfældighed. – er, at intet varierer, så enighed ikke kan skelnes fra tilfældighed. Intervallet er for alfa og kommer af at trække sagerne igen {draws} gange med frø {seed}; det vises fra 20 sager, hvor nogen er uenige.',
  en: 'Agreed: pairs of coders who wrote the same of a case; for a whole column all codes of the cell, for each code whether it stands there. Kappa (Cohen) is shown where there are two coders, alpha (Krippendorff, names without order) always: 1 is full agreement, 0 is as by chance. – means that nothing varies, so that agreement can’t be told from chance. The interval is of alpha, from drawing the cases again {draws} times with seed {seed}; it is shown from 20 cases, where some differ.',
}
const NEXT: Words = {
  da: 'Skriv listen ud med --format csv, udfyld kolonnen afgjort, og giv den tilbage med --settled, her og til “holdbar study tables”.',
  en: 'Write the list with --format csv, fill in the column afgjort, and give it back by --settled, here and to “holdbar study tables”.',
}
const ONE_FILE: Words = {
  da: 'Skriv én fil med kodede sager, for eksempel: holdbar study agreement sager.csv',
  en: 'Write one file of coded cases, for example: holdbar study agreement cases.csv',
}
const NOBODY_TWICE: Words = {
  da: 'Ingen sag er kodet af to. Giv hver koder sit mærke i kolonnen koder, og lad samme sag stå én gang for hver.',
  en: 'No case was coded by two. Give each coder a mark in the column koder, and let a case stand once for each.',
}
const unknownFormat = (asked: string): Words => ({
  da: `Formatet “${asked}” findes ikke her. Skriv en af: ${FORMATS.join(', ')}.`,
  en: `There is no format “${asked}” here. Write one of: ${FORMATS.join(', ')}.`,
})
