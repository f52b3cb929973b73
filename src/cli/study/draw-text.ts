import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CellDraw, DrawWay, PassedOver } from '../../stages/13-learning/study/draw-study.ts'
import type { PopulationCase } from '../../stages/13-learning/study/population.ts'
import { codeLabel } from '../../web/study/study-labels.ts'
import { numberInWords } from '../../web/wording.ts'
import { plainText } from '../plain-line.ts'
import { wrap } from '../wrap.ts'

export interface Population {
  readonly cases: readonly PopulationCase[]
  readonly sha256: string
}

/** A draw with everything that anyone needs to judge it. */
export function drawText(
  cells: readonly CellDraw[],
  population: Population,
  way: DrawWay,
  lang: Lang,
  width: number,
): string {
  const da = lang === 'da'
  const found = cells.reduce((sum, cell) => sum + cell.found, 0)
  const wanted = cells.reduce((sum, { cell }) => sum + cell.wanted, 0)
  const looked = new Set(cells.flatMap((cell) => cell.looked.map(({ id }) => id))).size
  return [
    da
      ? `Trukket: ${found} af ${wanted} sager; set på ${looked}.`
      : `Drawn: ${found} of ${wanted} cases; ${looked} looked at.`,
    '',
    ...wrap(WAY[way.kind][lang].replace('{seed}', way.kind === 'tilfaeldigt' ? String(way.seed) : ''), width),
    da
      ? `Population: ${numberInWords(population.cases.length, lang)} sager, sha256 ${population.sha256}`
      : `Population: ${numberInWords(population.cases.length, lang)} cases, sha256 ${population.sha256}`,
    '',
    ...cells.flatMap((one, at) => cellText(one, at + 1, way, lang, width)),
    ...wrap(KEEP[lang], width),
    '',
  ].join('\n')
}

function cellText(
  { cell, found, inLine, looked }: CellDraw,
  number: number,
  way: DrawWay,
  lang: Lang,
  width: number,
): readonly string[] {
  const da = lang === 'da'
  const about = [
    cell.provision,
    cell.municipality,
    cell.year,
    cell.outcome === undefined ? undefined : codeLabel('udfald', cell.outcome, lang).toLowerCase(),
    cell.from === undefined || way.kind === 'tilfaeldigt'
      ? undefined
      : da
        ? `baglæns fra ${cell.from}`
        : `backwards from ${cell.from}`,
  ].filter((part) => part !== undefined)
  const taken = looked.filter((one) => one.taken).map(({ id }) => id)
  const passed = looked.flatMap(({ id, because }) =>
    because === undefined ? [] : [{ id, words: passedOverWords(because)[lang] }],
  )
  const reasons = [...new Set(passed.map(({ words }) => words))]
  const indented = (text: string) => wrap(plainText(text), width - 4).map((line) => `    ${line}`)
  return [
    `${number}. ${plainText(about.join(' · ')) || (da ? 'alle' : 'all')}`,
    da
      ? `  ${found} af ${cell.wanted} fundet; set på ${looked.length} af ${inLine}`
      : `  ${found} of ${cell.wanted} found; ${looked.length} of ${inLine} looked at`,
    ...(found < cell.wanted ? [da ? '  Der er ikke flere.' : '  There are no more.'] : []),
    ...(taken.length === 0 ? [] : [da ? '  trukket:' : '  drawn:', ...indented(taken.join(', '))]),
    ...reasons.flatMap((reason) => {
      const ids = passed.filter(({ words }) => words === reason).map(({ id }) => id)
      return [
        `  ${da ? 'forbigået' : 'passed over'} (${ids.length}), ${plainText(reason)}:`,
        ...indented(ids.join(', ')),
      ]
    }),
    '',
  ]
}

/** Why one was passed over. */
export function passedOverWords(because: PassedOver): Words {
  switch (because.kind) {
    case 'andet-udfald':
      return because.outcome === ''
        ? { da: 'udfaldet er ikke oplyst', en: 'the outcome is not told' }
        : { da: `andet udfald: ${because.outcome}`, en: `another outcome: ${because.outcome}` }
    case 'ikke-egnet':
      return because.why === ''
        ? { da: 'ikke egnet', en: 'not fit' }
        : { da: `ikke egnet: ${because.why}`, en: `not fit: ${because.why}` }
    case 'allerede-trukket':
      return { da: `allerede trukket i celle ${because.cell}`, en: `drawn in cell ${because.cell} already` }
    default:
      return never(because)
  }
}

const WAY: Readonly<Record<DrawWay['kind'], Words>> = {
  baglaens: {
    da: 'Regel: i hver celle baglæns i tid fra den dag, der er nævnt, indtil antallet er fundet; af samme dag efter sagens nummer.',
    en: 'Rule: in each cell backwards in time from the day that is named, until the number is found; of one day, by the number of the case.',
  },
  tilfaeldigt: {
    da: 'Regel: tilfældigt med frø {seed} (celle 1 bruger frøet, celle 2 frøet + 1 og så videre), indtil antallet er fundet. Kolonnen fra bruges ikke. Filens rækkefølge er lige meget.',
    en: 'Rule: by chance with seed {seed} (cell 1 uses the seed, cell 2 the seed + 1, and so on), until the number is found. The column fra is not used. The order of the file does not matter.',
  },
}
const KEEP: Words = {
  da: 'Gem listen med --format csv. Er en sag ikke egnet, så skriv nej i kolonnen egnet i populationen og hvorfor, og træk igen: de andre bliver, hvor de er. --verify prøver en gemt liste efter.',
  en: 'Keep the list by --format csv. Where a case is not fit, write nej in the column egnet of the population, and why, and draw again: the others stay where they are. --verify tries a kept list.',
}
