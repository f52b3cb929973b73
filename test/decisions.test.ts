import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = path.join(import.meta.dirname, '../docs/decisions')

test('each decision has a number of its own, which its heading tells too', () => {
  const files = readdirSync(FOLDER)
  const numbers = files.map((name) => name.slice(0, 4))
  expect(new Set(numbers).size).toBe(files.length)
  for (const name of files) {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+[.]md$/)
    expect([name, readFileSync(path.join(FOLDER, name), 'utf8').slice(0, 8)]).toEqual([
      name,
      expect.stringContaining(name.slice(0, 4)),
    ])
  }
})
