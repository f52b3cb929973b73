import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handbookFiles } from '../scripts/handbook.ts'

test('docs/handbook is what the rule folders say; mend it with npm run handbook', () => {
  const files = handbookFiles()
  expect(readdirSync('docs/handbook').toSorted()).toEqual([...files.keys()].toSorted())
  for (const [name, text] of files)
    expect({ name, text: readFileSync(`docs/handbook/${name}`, 'utf8') }).toEqual({ name, text })
})
