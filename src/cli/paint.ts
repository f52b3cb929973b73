import type { styleText } from 'node:util'
import type { Level } from '../rules/verdict.ts'

type Style = Parameters<typeof styleText>[0]

/** Colours a text, or leaves it alone where colours are not wanted. */
export type Paint = (style: Style, text: string) => string

interface Surroundings {
  readonly isTTY: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** FORCE_COLOR decides where it is set, then NO_COLOR, then whether someone is looking. */
export function wantsColour({ isTTY, env }: Surroundings): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['TERM'] === 'dumb') return false
  return isTTY
}

export function createPaint(surroundings: Surroundings): Paint {
  if (!wantsColour(surroundings)) return (_style, text) => text
  // Loaded where colours are wanted only.
  const util = process.getBuiltinModule('node:util')
  return (style, text) => util.styleText(style, text, { validateStream: false })
}

export const LEVEL_STYLE: Readonly<Record<Level, Style>> = {
  fejl: ['bold', 'red'],
  advarsel: ['bold', 'yellow'],
  raad: ['bold', 'cyan'],
}
