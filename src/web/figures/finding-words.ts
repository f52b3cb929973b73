import { never } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import { FEWEST_TO_SAY } from '../../stages/13-learning/difference.ts'
import { cellOf, type FigureTable, HIDDEN, SUM } from '../../stages/13-learning/figure-table.ts'
import { NOTHING, UNTOLD } from '../../stages/13-learning/fact-counters.ts'
import { trendOf } from '../../stages/13-learning/trend.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { percentWords, rowLabel, TABLE_TITLE } from './figures-words.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** What a table shows, in one sentence: the heading of its chart. Never more than the figures can bear. */
export function findingWords(table: FigureTable, by: FactDimension, lang: Lang): string {
  const of = basisOf(table)
  const words = of !== undefined && of > 0 && of < FEWEST_TO_SAY ? tooFew(of) : findingOf(table, by, lang)
  return words === undefined ? TABLE_TITLE[table.name][lang] : words[lang]
}

const tooFew = (of: number): Words => w(`For få endnu til at sige noget: ${of}`, `Too few yet to say anything: ${of}`)

/** How many a sentence about the table would rest on; undefined where it is not told, or they are not persons’ cases. */
function basisOf(table: FigureTable): number | undefined {
  const columns = {
    omgoerelse: 'behandlet',
    udfaldene: 'afgjort',
    klageandel: 'afgoerelser',
    varslet: 'fundet',
    dage: 'antal',
  } as const
  const { name } = table
  if (name === 'dage') {
    const of = cellOf(table, longestOf(table)?.key ?? '', 'antal')
    return typeof of === 'number' ? of : undefined
  }
  if (name === 'mangler' || name === 'afgoerende') {
    const row = table.rows.find(({ cells }) => typeof cells[1] === 'number' && cells[1] > 0)
    return row === undefined ? undefined : Math.round(Number(row.cells[0]) / Number(row.cells[1]))
  }
  const of = cellOf(table, SUM, name in columns ? columns[name as keyof typeof columns] : 'antal')
  return typeof of === 'number' ? of : undefined
}

function findingOf(table: FigureTable, by: FactDimension, lang: Lang): Words | undefined {
  const { name } = table
  switch (name) {
    case 'omgoerelse':
      return reversal(table, by, lang)
    case 'klageandel': {
      const share = cellOf(table, SUM, 'klageandel')
      return typeof share === 'number'
        ? w(
            `Der blev klaget over ${percentWords(share, 'da')} af afgørelserne`,
            `${percentWords(share, 'en')} of the decisions were complained over`,
          )
        : undefined
    }
    case 'udfaldene':
    case 'alle-udfald': {
      const top = topRow(table)
      const share = name === 'alle-udfald' && top !== undefined ? cellOf(table, top, 'andel') : null
      if (name === 'alle-udfald')
        return top === undefined || typeof share !== 'number'
          ? undefined
          : w(
              `Oftest: ${lower(rowLabel(table, by, top, 'da'))}, ${percentWords(share, 'da')} af sagerne`,
              `Most often: ${lower(rowLabel(table, by, top, 'en'))}, ${percentWords(share, 'en')} of the cases`,
            )
      const of = cellOf(table, SUM, 'afgjort')
      return typeof of === 'number'
        ? w(`${of} klagesager er afsluttet`, `${of} complaint cases are done with`)
        : undefined
    }
    case 'udfald': {
      const share = cellOf(table, 'hjemvist', 'andel')
      return typeof share === 'number'
        ? w(
            `${percentWords(share, 'da')} af omgørelserne er hjemvisninger`,
            `${percentWords(share, 'en')} of the reversals are remittals`,
          )
        : undefined
    }
    case 'helt-eller-delvist': {
      const share = cellOf(table, 'delvist', 'andel')
      // None may be that it was never told.
      return typeof share === 'number' && share > 0
        ? w(
            `${percentWords(share, 'da')} af omgørelserne er delvise`,
            `${percentWords(share, 'en')} of the reversals are partial`,
          )
        : undefined
    }
    case 'mangler':
    case 'afgoerende':
    case 'kategori': {
      const top = topRow(table)
      const share = top === undefined ? null : cellOf(table, top, 'andel')
      if (top === undefined || typeof share !== 'number') return undefined
      const label = (in_: Lang) => lower(rowLabel(table, by, top, in_))
      if (name === 'afgoerende')
        return w(
          `Afgjorde oftest: ${label('da')} – i ${percentWords(share, 'da')} af de omgjorte sager`,
          `Decided most often: ${label('en')} – in ${percentWords(share, 'en')} of the reversed cases`,
        )
      return name === 'mangler'
        ? w(
            `Oftest: ${label('da')} – i ${percentWords(share, 'da')} af de omgjorte sager`,
            `Most often: ${label('en')} – in ${percentWords(share, 'en')} of the reversed cases`,
          )
        : w(
            `${percentWords(share, 'da')} faldt på ${rowLabel(table, by, top, 'da')}`,
            `${percentWords(share, 'en')} fell on ${rowLabel(table, by, top, 'en')}`,
          )
    }
    case 'mangler-pr-sag': {
      const more = table.rows.filter(({ key }) => Number(key) >= 2).map(({ cells }) => cells[0] ?? null)
      const [all, untold] = [cellOf(table, SUM, 'antal'), cellOf(table, UNTOLD, 'antal') ?? 0]
      if (
        typeof all !== 'number' ||
        typeof untold !== 'number' ||
        all === untold ||
        more.some((cell) => typeof cell !== 'number')
      )
        return undefined
      const share = more.reduce<number>((sum, cell) => sum + Number(cell), 0) / (all - untold)
      return w(
        `${percentWords(share, 'da')} af de omgjorte sager havde to slags mangler eller flere`,
        `${percentWords(share, 'en')} of the reversed cases had two kinds of flaw or more`,
      )
    }
    case 'varslet': {
      const [found, warned] = [cellOf(table, SUM, 'fundet'), cellOf(table, SUM, 'varslet')]
      if (typeof found !== 'number' || typeof warned !== 'number' || found === 0) return undefined
      return w(
        `Tjekket havde advaret om ${warned} af de ${found} mangler, Ankestyrelsen fandt`,
        `The check had warned of ${warned} of the ${found} flaws the board found`,
      )
    }
    case 'kilder': {
      const top = table.rows.find(({ cells }) => typeof cells[2] === 'number' && cells[2] > 0)
      return top === undefined
        ? undefined
        : w(
            `Ankestyrelsen savner oftest: ${lower(rowLabel(table, by, top.key, 'da'))}`,
            `What the board misses most: ${lower(rowLabel(table, by, top.key, 'en'))}`,
          )
    }
    case 'efterspurgt': {
      const top = table.rows.find(
        ({ key, cells }) => key !== SUM && key !== NOTHING && typeof cells[1] === 'number' && cells[1] > 0,
      )
      const share = top?.cells[1]
      return top === undefined || typeof share !== 'number'
        ? undefined
        : w(
            `Manglede oftest: ${lower(rowLabel(table, by, top.key, 'da'))} – i ${percentWords(share, 'da')} af sagerne`,
            `Lacked most often: ${lower(rowLabel(table, by, top.key, 'en'))} – in ${percentWords(share, 'en')} of the cases`,
          )
    }
    case 'handleanvisning': {
      const share = cellOf(table, '1', 'andel')
      return typeof share === 'number'
        ? w(
            `${percentWords(share, 'da')} af handleanvisningerne siger både hvem, hvad og hvorfor`,
            `${percentWords(share, 'en')} of the instructions say whom, what and why`,
          )
        : undefined
    }
    case 'genvurdering': {
      const share = cellOf(table, 'fastholdt', 'andel')
      return typeof share === 'number'
        ? w(
            `Kommunen ændrede selv ${percentWords(1 - share, 'da')} af de genvurderede afgørelser`,
            `The municipality itself changed ${percentWords(1 - share, 'en')} of the reassessed decisions`,
          )
        : undefined
    }
    case 'efterlevelse': {
      const share = cellOf(table, 'ja', 'andel')
      return typeof share === 'number'
        ? w(
            `${percentWords(share, 'da')} af omgørelserne er fulgt`,
            `${percentWords(share, 'en')} of the reversals are carried out`,
          )
        : undefined
    }
    case 'dage': {
      const longest = longestOf(table)
      return longest === undefined
        ? undefined
        : w(
            `Længst tid: ${lower(rowLabel(table, by, longest.key, 'da'))}, i midten ${longest.median} dage`,
            `Longest: ${lower(rowLabel(table, by, longest.key, 'en'))}, in the middle ${longest.median} days`,
          )
    }
    default:
      return never(name)
  }
}

/** The stage that half of the cases took the most days in. */
function longestOf(table: FigureTable): { readonly key: string; readonly median: number } | undefined {
  return table.rows
    .map(({ key }) => ({ key, median: cellOf(table, key, 'median') }))
    .filter((one): one is { key: string; median: number } => typeof one.median === 'number')
    .toSorted((one, other) => other.median - one.median)[0]
}

function reversal(table: FigureTable, by: FactDimension, lang: Lang): Words | undefined {
  if (by === 'aar') return development(table)
  const share = cellOf(table, SUM, 'procent')
  if (share === HIDDEN)
    return w('For få sager til at vise en omgørelsesprocent', 'Too few cases to show a reversal percentage')
  if (typeof share !== 'number') return undefined
  const known = table.rows.filter(({ key, cells }) => key !== SUM && typeof cells[4] === 'number')
  const out = known.filter(({ key }) => String(cellOf(table, key, 'placering')).startsWith('alarm'))
  if (known.length < 2)
    return w(
      `${percentWords(share, 'da')} af de behandlede klager blev omgjort`,
      `${percentWords(share, 'en')} of the complaints decided were reversed`,
    )
  if (out.length === 0)
    return w(
      `${percentWords(share, 'da')} omgjort; forskellene kan være tilfældige`,
      `${percentWords(share, 'en')} reversed; the differences may be chance`,
    )
  if (out.length > 3)
    return w(
      `${out.length} af ${known.length} ligger længere fra gennemsnittet (${percentWords(share, 'da')}), end tilfældigheder forklarer`,
      `${out.length} of ${known.length} lie further from the average (${percentWords(share, 'en')}) than chance explains`,
    )
  const names = out.map(({ key }) => rowLabel(table, by, key, lang)).join(', ')
  return w(
    `${names} ligger længere fra gennemsnittet (${percentWords(share, 'da')}), end tilfældigheder forklarer`,
    `${names} ${out.length === 1 ? 'lies' : 'lie'} further from the average (${percentWords(share, 'en')}) than chance explains`,
  )
}

/** One test, told as it falls out; too few is an answer. */
function development(table: FigureTable): Words | undefined {
  const years = table.rows.flatMap(({ key }) => {
    const [count, of] = [cellOf(table, key, 'omgjort'), cellOf(table, key, 'behandlet')]
    return /^\d{4}$/.test(key) && typeof count === 'number' && typeof of === 'number' && of > 0
      ? [{ year: Number(key), count, of }]
      : []
  })
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const trend = trendOf(years)
  if (trend.kind === 'for-faa')
    return w(
      'For få sager til at sige, om omgørelsesprocenten ændrer sig',
      'Too few cases to say whether the reversal percentage changes',
    )
  const span = (lang: Lang) =>
    lang === 'da'
      ? `fra ${percentWords(first.count / first.of, lang)} i ${first.year} til ${percentWords(last.count / last.of, lang)} i ${last.year}`
      : `from ${percentWords(first.count / first.of, lang)} in ${first.year} to ${percentWords(last.count / last.of, lang)} in ${last.year}`
  if (trend.p >= 0.05)
    return w(
      `Ingen sikker udvikling: ${span('da')} kan være tilfældigt`,
      `No certain development: ${span('en')} may be chance`,
    )
  return trend.z < 0
    ? w(`Omgørelsesprocenten falder, ${span('da')}`, `The reversal percentage falls, ${span('en')}`)
    : w(`Omgørelsesprocenten stiger, ${span('da')}`, `The reversal percentage rises, ${span('en')}`)
}

function topRow(table: FigureTable): string | undefined {
  const told = table.rows.filter(({ key, cells }) => key !== SUM && typeof cells[0] === 'number' && cells[0] > 0)
  return told.toSorted((one, other) => Number(other.cells[0]) - Number(one.cells[0]))[0]?.key
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
