import { expect, test } from 'vitest'
import { createPaint, wantsColour } from './paint.ts'

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('terminal %s with %j: colours %s', (isTTY, env, wanted) => {
  expect(wantsColour({ isTTY, env })).toBe(wanted)
  expect(createPaint({ isTTY, env })('red', 'x')).toBe(wanted ? '\u001B[31mx\u001B[39m' : 'x')
})
