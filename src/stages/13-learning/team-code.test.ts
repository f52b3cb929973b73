import { expect, test } from 'vitest'
import { teamCode } from './team-code.ts'

test.each([
  ['Voksenteamet', 'voksenteamet'],
  ['  voksen  TEAMET ', 'voksen-teamet'],
  ['Støtte til børn & unge', 'stoette-til-boern-unge'],
  ['Café-teamet', 'cafe-teamet'],
  ['uden team', undefined],
  ['', undefined],
  ['…', undefined],
  [null, undefined],
  ['Team 010203-1234', undefined],
])('the team %j is %j', (name, code) => {
  expect(teamCode(name)).toBe(code)
})
