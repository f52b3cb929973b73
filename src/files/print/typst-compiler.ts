import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Typst with our own fonts. `workspace` is where it looks for what was mapped; there need be no such folder. */
export function createTypst(workspace?: string): NodeCompiler {
  const dkfds = dirname(dirname(createRequire(import.meta.url).resolve('dkfds')))
  const fonts = ['Regular', 'SemiBold', 'Bold'].map((name) =>
    readFileSync(join(dkfds, 'fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${name}.ttf`)),
  )
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], ...(workspace === undefined ? {} : { workspace }) })
}
