import { createWorld, type World } from '../outcome.specimen.ts'
import { runCommand } from '../run.ts'

/** A study command, over files in memory. */
export async function run(argv: readonly string[], given: World = {}) {
  const world = createWorld(given)
  const code = await runCommand(['study', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

export const HEADING = 'sag;koder;bestemmelse;afgjort;udfald;kategori;mangler;emne'
export const ROWS = Array.from({ length: 60 }, (_, at) =>
  at % 3 === 0
    ? `S-${at};AB;SEL § 85;${2015 + (at % 4)};stadfaestelse;;ingen;Behov`
    : `S-${at};AB;SEL § ${at % 2 === 0 ? 85 : 107};${2015 + (at % 4)};hjemvisning;A;mangelfuldt-oplyst;Behov`,
)
export const CODED = [HEADING, ...ROWS].join('\n')
export const files = { 'sager.csv': CODED }
