import { type Markish, plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Html, trusted } from '../html.ts'

/** Ink on paper and in print: each also has a shape or a word, so that no colour tells anything alone. */
export const INK = '#1a1a1a'
export const SOFT = '#5b6770'
export const FAINT = '#dfe3e6'
export const BLUE = '#004d99'
export const RED = '#b42318'

export type Marks = readonly Markish[]

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/**
 * A drawing as markup, with what it shows in words for those who don't see it. No style of its own: the policy of the
 * pages allows none, and the attributes say all.
 */
export function draw(label: string, marks: Marks, options: Omit<PlotOptions, 'marks' | 'document'>): Html {
  const svg = plot({
    ...options,
    marks: [...marks],
    document: document as unknown as NonNullable<PlotOptions['document']>,
  })
  for (const style of svg.querySelectorAll('style')) style.remove()
  // The parts of a drawing that is one picture are told by its label.
  for (const part of svg.querySelectorAll('[aria-label],[aria-description]')) {
    part.removeAttribute('aria-label')
    part.removeAttribute('aria-description')
  }
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('class', 'chart')
  svg.setAttribute('font-size', '13')
  svg.setAttribute('font-family', "'IBM Plex Sans', system-ui, sans-serif")
  svg.setAttribute('fill', INK)
  return trusted(svg.outerHTML)
}
