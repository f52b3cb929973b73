import type { Lang, Words } from '../../base/words.ts'
import type { PlanCell } from '../../stages/13-learning/study/draw-plan.ts'
import { type CellDraw, differingCells, drawStudy, type DrawWay } from '../../stages/13-learning/study/draw-study.ts'
import { DRAW_COLUMNS, type KeptDraw } from '../../stages/13-learning/study/read-kept-draw.ts'
import type { Arguments } from '../arguments.ts'
import { refuseCheck } from '../check-run.ts'
import { csvText } from '../../base/csv-text.ts'
import { EXIT_FINDINGS, EXIT_TROUBLE, type Io } from '../io.ts'
import type { Parts } from '../parts.ts'
import { oneLine } from '../plain-line.ts'
import { drawText, passedOverWords, type Population } from './draw-text.ts'
import { readStudyFile } from './file.ts'
import { seedOf } from './seed.ts'
import { wrap } from '../wrap.ts'

const WIDEST = 100
const FORMATS = ['text', 'csv'] as const

/** Draws the cases of a study by a plan, so that anyone can draw them again. */
export async function studyDraw(given: Arguments, io: Io, parts: Parts): Promise<number> {
  const { lang, options } = given
  const [path, loose] = given.operands
  if (path === undefined || loose !== undefined || options.plan === undefined) return refuseCheck(TWO_FILES, lang, io)
  const format = FORMATS.find((name) => name === (options.format ?? 'text'))
  if (format === undefined) return refuseCheck(TEXT_OR_CSV, lang, io)
  const seed = seedOf(options.seed, 0)
  if (!seed.ok) return refuseCheck(seed.error, lang, io)

  const studies = await parts.loadStudies()
  const planned = await readStudyFile(options.plan, lang, io, studies, studies.readPlanFile)
  if (planned === undefined) return EXIT_TROUBLE
  const population = await readStudyFile(path, lang, io, studies, studies.readPopulation)
  if (population === undefined) return EXIT_TROUBLE
  const kept =
    options.verify === undefined
      ? undefined
      : await readStudyFile(options.verify, lang, io, studies, studies.readKeptDrawFile)
  if (options.verify !== undefined && kept === undefined) return EXIT_TROUBLE

  // A list that is tried again tells itself how it was drawn.
  const keptSeed = /^tilfaeldigt (\d+)/.exec(kept?.kept.rule ?? '')?.[1]
  const way: DrawWay =
    options.seed !== undefined
      ? { kind: 'tilfaeldigt', seed: seed.value }
      : keptSeed === undefined
        ? { kind: 'baglaens' }
        : { kind: 'tilfaeldigt', seed: Number(keptSeed) }
  const dayless = planned.plan.findIndex(({ from }) => from === undefined)
  if (way.kind === 'baglaens' && dayless !== -1) return refuseCheck(noDay(dayless + 1), lang, io)
  if (kept !== undefined) return verify(kept.kept, population, planned.plan, way, lang, io)

  const cells = drawStudy(population.cases, planned.plan, way)
  await io.stdout.write(
    format === 'csv'
      ? drawCsv(cells, population, way)
      : drawText(cells, population, way, lang, Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST))),
  )
  return 0
}

function ruleOf(way: DrawWay, { from }: PlanCell): string {
  return way.kind === 'tilfaeldigt' ? `tilfaeldigt ${way.seed}` : `baglaens ${from ?? ''}`
}

/** Everyone that was looked at, in the order they were: what anyone needs to try the draw again. */
function drawCsv(cells: readonly CellDraw[], population: Population, way: DrawWay): string {
  return csvText([DRAW_COLUMNS, ...drawRows(cells, population, way)], 'excel')
}

function drawRows(cells: readonly CellDraw[], population: Population, way: DrawWay): readonly (readonly string[])[] {
  const byId = new Map(population.cases.map((one) => [one.id, one]))
  return cells.flatMap(({ cell, looked }, at) =>
    looked.map(({ id, taken, because }, place) => {
      const one = byId.get(id)
      return [
        String(at + 1),
        String(place + 1),
        id,
        one?.decidedOn ?? '',
        one?.provision ?? '',
        one?.municipality ?? '',
        one?.outcome ?? '',
        taken ? 'ja' : 'nej',
        because === undefined ? '' : passedOverWords(because).da,
        ruleOf(way, cell),
        population.sha256,
      ]
    }),
  )
}

/** Rows of the list that say something else of a case than drawing again does. */
function differingRows(
  kept: KeptDraw,
  drawn: readonly (readonly string[])[],
): readonly { row: number; column: string }[] {
  const [CELL, CASE] = [DRAW_COLUMNS.indexOf('celle'), DRAW_COLUMNS.indexOf('sag')]
  const keyOf = (cell: string, id: string) => `${Number(cell)} ${id}`
  const byKey = new Map(drawn.map((row) => [keyOf(row[CELL] ?? '', row[CASE] ?? ''), row]))
  return kept.rows.flatMap(({ row, told }) => {
    const again = byKey.get(keyOf(told.get('celle') ?? '', told.get('sag') ?? ''))
    return [...told].flatMap(([column, text]) => {
      const drawnText = again?.[DRAW_COLUMNS.indexOf(column)]
      // A case that is not drawn again, and another population, are told by themselves.
      const isTold = drawnText === undefined || column === 'population' || column === 'celle'
      return isTold || drawnText.toLowerCase() === text.toLowerCase() ? [] : [{ row, column }]
    })
  })
}

async function verify(
  kept: KeptDraw,
  population: Population,
  plan: readonly PlanCell[],
  way: DrawWay,
  lang: Lang,
  io: Io,
): Promise<number> {
  const differing = differingCells(population.cases, plan, way, kept.byCell)
  const rows = differingRows(kept, drawRows(drawStudy(population.cases, plan, way), population, way))
  const lines = [
    ...(kept.population === population.sha256 ? [] : [OTHER_POPULATION[lang]]),
    ...differing.map((cell) =>
      lang === 'da'
        ? `Celle ${cell}: listen er ikke den, der kommer ud af at trække igen.`
        : `Cell ${cell}: the list is not what drawing again gives.`,
    ),
    ...rows.map(({ row, column }) =>
      lang === 'da'
        ? `Række ${row}, kolonne ${column}: her står noget andet, end der kommer ud af at trække igen.`
        : `Row ${row}, column ${column}: this is not what drawing again gives.`,
    ),
  ]
  await io.stdout.write(
    `${(lines.length === 0 ? wrap(SAME[lang], Math.min(io.columns ?? WIDEST, WIDEST)) : lines.map(oneLine)).join('\n')}\n`,
  )
  return lines.length === 0 ? 0 : EXIT_FINDINGS
}

const SAME: Words = {
  da: 'Listen er den, der kommer ud af at trække igen: hvem der er set på, i hvilken rækkefølge, hvem der er trukket, hvad der står om hver af dem, og at populationen er den samme fil.',
  en: 'The list is what drawing again gives: who was looked at, in which order, who was drawn, what is said of each, and that the population is the same file.',
}
const OTHER_POPULATION: Words = {
  da: 'Populationen er en anden fil end den, listen blev trukket af (sha256 er ikke den samme).',
  en: 'The population is another file than the list was drawn from (sha256 differs).',
}
const TWO_FILES: Words = {
  da: 'Skriv populationen og planen, for eksempel: holdbar study draw population.csv --plan plan.csv',
  en: 'Write the population and the plan, for example: holdbar study draw population.csv --plan plan.csv',
}
const TEXT_OR_CSV: Words = {
  da: 'Skriv --format text eller --format csv.',
  en: 'Write --format text or --format csv.',
}
const noDay = (cell: number): Words => ({
  da: `Planens række ${cell + 1} har hverken fra eller aar, så der er ingen dag at trække baglæns fra. Skriv en af dem, eller træk tilfældigt med --seed.`,
  en: `Row ${cell + 1} of the plan has neither fra nor aar, so there is no day to draw backwards from. Write one of them, or draw by chance with --seed.`,
})
