import { axisY, type Markish, type PlotOptions, text } from '@observablehq/plot'
import { INK } from './draw.ts'

/** How a chart of rows is set: for a page, or for a screen too narrow to show that whole. */
export type ChartWidth = 'wide' | 'narrow'

interface RowNames {
  readonly marks: readonly Markish[]
  /** The rows and the space that they and their names take. `around` is what the chart has above and below them. */
  options(around: number): PlotOptions
  /** From the edge of a row to its bar. */
  readonly barInset: number
}

/** The names of rows: beside them where there is room, else above each. */
export function rowNames(names: readonly string[], width: ChartWidth): RowNames {
  return width === 'wide' ? besideRows(names) : aboveRows(names)
}

const besideRows = (names: readonly string[]): RowNames => ({
  marks: [axisY({ label: null, tickSize: 0 })],
  options: (around) => ({
    width: 720,
    height: around + names.length * 30,
    // Room for the longest name, at about the width of its letters.
    marginLeft: Math.min(320, 24 + Math.max(...names.map(({ length }) => length)) * 7),
    y: { type: 'band', domain: names },
  }),
  barInset: 3,
})

/** Fewer than there is room for: words are not broken. */
const LETTERS_IN_LINE = 32

function aboveRows(names: readonly string[]): RowNames {
  const lines = Math.max(1, ...names.map(({ length }) => Math.ceil(length / LETTERS_IN_LINE)))
  const rowHeight = 30 + lines * 17
  const marginTop = 10 + lines * 12
  return {
    marks: [
      text(
        names.map((name) => ({ name })),
        {
          y: 'name',
          text: 'name',
          frameAnchor: 'left',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineWidth: 20,
          dy: -13,
          fill: INK,
        },
      ),
    ],
    options: (around) => ({
      width: 288,
      height: around + marginTop + names.length * rowHeight,
      marginLeft: 12,
      marginTop,
      y: { type: 'band', domain: names, axis: null },
    }),
    barInset: rowHeight * 0.45 - 7,
  }
}
