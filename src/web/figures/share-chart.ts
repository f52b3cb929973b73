import { axisX, dot, gridX, link, text } from '@observablehq/plot'
import type { Share } from '../../stages/13-learning/wilson.ts'
import type { Html } from '../html.ts'
import { BLUE, draw, FAINT, INK } from './draw.ts'
import { type ChartWidth, rowNames } from './row-names.ts'

export interface NamedShare {
  readonly name: string
  readonly share: Share
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

/** Shares one below the other, each with its interval. `label` is what it shows, in words. */
export function shareChart(label: string, shares: readonly NamedShare[], width: ChartWidth = 'wide'): Html | undefined {
  if (shares.length === 0) return undefined
  const rows = shares.map(({ name, share }) => ({ name, ...share }))
  const names = rows.map(({ name }) => name)
  const beside = rowNames(names, width)
  return draw(
    label,
    [
      gridX({ stroke: FAINT }),
      axisX({ label: null, tickFormat: percent, ticks: 5 }),
      ...beside.marks,
      link(rows, { x1: 'low', x2: 'high', y1: 'name', y2: 'name', stroke: BLUE, strokeWidth: 7, strokeOpacity: 0.25 }),
      dot(rows, { x: 'value', y: 'name', r: 4.5, fill: BLUE, stroke: '#fff' }),
      text(rows, {
        x: 'high',
        y: 'name',
        text: ({ value }: Share) => percent(value),
        dx: 8,
        textAnchor: 'start',
        fill: INK,
      }),
    ],
    {
      marginRight: 56,
      x: { domain: [0, 1] },
      ...beside.options(46),
    },
  )
}
