import { expect, test } from 'vitest'
import { complaints, PATIENCE, root } from './compiler.ts'
import { join } from 'node:path'

// `npm run check` has the same three as steps of its own.
test.each(['tsconfig.json', 'tsconfig.core.json', 'test/browser/tsconfig.json'])(
  '%s compiles',
  (configuration) => {
    expect(complaints(join(root, configuration))).toEqual([])
  },
  PATIENCE,
)
