import { axisX, axisY, dot, gridX, link, text } from '@observablehq/plot'
import type { Share } from '../../stages/13-learning/wilson.ts'
import type { Html } from '../html.ts'
import { BLUE, draw, FAINT, INK } from './draw.ts'

export interface NamedShare {
  readonly name: string
  readonly share: Share
}

const WIDTH = 720
const percent = (part: number): string => `${Math.round(part * 100)} %`

/** Shares one below the other, each with its interval. `label` is what it shows, in words. */
export function shareChart(label: string, shares: readonly NamedShare[]): Html | undefined {
  if (shares.length === 0) return undefined
  const rows = shares.map(({ name, share }) => ({ name, ...share }))
  return draw(
    label,
    [
      gridX({ stroke: FAINT }),
      axisX({ label: null, tickFormat: percent, ticks: 5 }),
      axisY({ label: null, tickSize: 0 }),
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
      width: WIDTH,
      height: 46 + rows.length * 30,
      marginLeft: Math.min(320, 24 + Math.max(...rows.map(({ name }) => name.length)) * 7),
      marginRight: 56,
      x: { domain: [0, 1] },
      y: { type: 'band', domain: rows.map(({ name }) => name) },
    },
  )
}
